import { isOfOthers, type Topic, type TopicExamples } from './types.ts';

/** Harms by name: to name one is to speak of risks, unless it is denied. */
const NAMED =
  /\b(?:infections?|bleeding|bruis(?:e|es|ing)|swelling|sore(?:ness)?|nerve[ -]+(?:damage|injury)|tumou?rs?|blood[ -]+clots?|allergic[ -]+reactions?|flare(?:-?up)?s?|blindness|scarring[ -]+at|increased[ -]+pain|temporary[ -]+pain)\b/;
const GENERAL =
  /\b(?:risks?|side[ -]+effects?|complications?|adverse[ -]+(?:events?|reactions?|effects?)|dangers?|harms?)\b/;
/** Denied or played down: it tells the reader of none. */
const NONE =
  /\b(?:no|zero|without|never|free[ -]+of|not[ -]+(?:have|carry|cause|any)|any)[ -]+(?:\w+[ -]+){0,4}?(?:risks?|side[ -]+effects?|complications?|adverse|dangers?|harms?|infections?|bleeding|scars?|tumou?rs?|allergic)\b|\b(?:low(?:er)?|minimal|little|few(?:er)?|less|reduc\w+|minimi[sz]\w+)[ -]+(?:\w+[ -]+){0,3}?(?:risks?|side[ -]+effects?|complications?)\b|\b(?:risks?|side[ -]+effects?|complications?)[ -]+(?:are|is)[ -]+(?:\w+[ -]+)?(?:low|minimal|rare|few|none|unlikely)\b|\brisk-?free\b/;
/** "The risks of surgery", "risk factors", "at risk of arthritis": of something else. */
const ELSEWHERE =
  /\b(?:risks?|complications?|side[ -]+effects?|dangers?)[ -]+(?:\w+[ -]+){0,4}?(?:of|with|from|to)[ -]+(?:\w+[ -]+){0,3}?(?:surger\w+|surgical|operations?|fusion|replacement|steroids?|cortisone|drugs|medications?|opioids?)\b|\brisk[ -]+factors?\b|\bat[ -]+(?:\w+[ -]+)?risk\b|\b(?:surgical|surgery)[ -]+(?:risks?|complications?)\b/;
/** What it is hoped to treat, not what it may do. */
const TREATED =
  /\b(?:reduc\w+|eas\w+|reliev\w+|treat\w*|heal\w*|help\w*|for|calm\w*|fight\w*)[ -]+(?:\w+[ -]+){0,3}?(?:swelling|soreness|sore|infections?|scarring|bruising|flare)/;

export const risks: Topic = {
  id: 'risks',
  why: 'Any injection can do harm, and few clinics’ pages say so.',
  holds: (said) => {
    const { text } = said;
    if (isOfOthers(said) || ELSEWHERE.test(text)) return false;
    if (NAMED.test(text) && !TREATED.test(text) && !/\b(?:no|zero|without|never)\b/.test(text)) return true;
    return GENERAL.test(text) && !NONE.test(text);
  },
};

/** Kept apart from the topic so that builds leave them out. */
export const examples: TopicExamples = {
  spoken: [
    'As with any injection there is a small chance of infection or bleeding.',
    'Risks and side effects',
    'Patients may be sore for three days after PRP.',
    'The risks of PRP are explained before you decide.',
    'Stem cell injections have caused serious complications in some patients.',
  ],
  notSpoken: [
    'PRP has no side effects.',
    'The treatment is completely risk-free.',
    'PRP spares you the risks of surgery.',
    'Side effects are rare.',
    'Smoking is a risk factor for disc wear.',
    'PRP reduces swelling in the knee.',
    'Surgery carries a risk of infection.',
    'A low-risk procedure without complications.',
  ],
};
