import type { ClaimRule, RuleExamples } from './types.ts';

/** What cells are said to tell others, or to become, is a way of working (labelling guide). */
const TOLD =
  /\b(?:tell|signal|instruct|command|prompt|direct)s?\b[^.]{0,40}\bto[ -]+(?:repair|regenerat|heal|rebuild|regrow)/;
const BECOMES =
  /\b(?:turn|transform|chang|differentiat|develop|becom)\w*[ -]+(?:(?:in|into|to)[ -]*)?(?:an?[ -]+)?$/;
/** "No good evidence that PRP regrows hair" is about the evidence (rules, section 10). */
const OF_EVIDENCE =
  /\b(?:no|not[ -]+enough|little|less|fewer|limited|insufficient|weak|good|strong|growing|any)[ -]+(?:\w+[ -]+){0,3}?(?:evidence|proof)[ -]+(?:that|for|of|to)\b/;

/** "A regenerative medicine clinic that regenerates": a name, unless something is said of it. */
const SLOGAN = /\bregenerative[ -]+(?:medicine|therap\w+)[^.]{0,20}$/;

/** "Plays a role in tissue repair": taking part is a way of working. */
const JOINS_IN =
  /\b(?:contribut\w+[ -]+to|encourag\w+|enabl\w+|acceleration[ -]+of|conditions[ -]+to|supports?)\b[^.,;]{0,40}$|\brole[ -]+in\b[^.;]{0,90}$/;
const HAIR =
  /\bhair[ -]+(?:\w+[ -]+){0,2}?re-?gr\w+|\bre-?gr\w+[ -]+(?:(?:of|your|new|the|thicker)[ -]+){0,3}hair\b/;

export const regrows: ClaimRule = {
  id: 'regrows',
  kind: 'regeneration',
  title: 'Says that tissue grows back',
  why: 'Regrowing or rebuilding a structure is more than relief: it needs scans or samples in people.',
  reach: 'linked',
  weight: 62,
  // New hair is what the reader will see, and no question of scans.
  kindOf: (clause, at) => {
    if (HAIR.test(clause.text)) return 'efficacy';
    return JOINS_IN.test(clause.text.slice(0, at.index)) ? 'mechanism' : 'regeneration';
  },
  pattern:
    /\b(?:re-?gr(?:ow|ew)(?:s|n|ing|th)?|re-?generat(?:e|es|ed|ing|ion(?![ -]+(?:procedures?|therap\w+|clinics?|programs?|treatments?)\b))|re-?buil(?:d|ds|t|ding)|grow(?:s|ing)?[ -]+(?:you[ -]+)?(?:an?[ -]+)?(?:brand[ -]+)?new|(?:brand[ -]+)?new[ -]+(?:dis[ck]|cartilage|tissue|bone)s?|repair(?!s?[ -]+(?:cells?|signals?|response|process|mechanisms?|surger(?:y|ies)|operations?)\b)(?:s|ed|ing)?|restor(?:e|es|ed|ing)[ -]+(?:\w+[ -]+){0,2}?(?:cartilage|dis[ck]s?|tissues?|structure)|(?:brought|brings?)[ -]+(?:\w+[ -]+){0,8}?back[ -]+(?:dis[ck]|to[ -]+life)|revers(?:e|es|ed|ing)[ \w-]{0,30}\b(?:degeneration|damage|aging|ageing|arthritis|miniaturi[sz]ation)|replac(?:e|es|ed|ing)[ -]+(?:damaged|dysfunctional|diseased|dead)|real[ -]+promise[ -]+that[ -]+this[ -]+would[ -]+happen)\b/,
  when: (clause, at) =>
    !TOLD.test(clause.text) &&
    !OF_EVIDENCE.test(clause.text.slice(0, at.index)) &&
    !BECOMES.test(clause.text.slice(0, at.index)) &&
    (!SLOGAN.test(clause.text) || /\b(?:can|will|to|may|helps?)\b/.test(clause.text)),
};

/** Kept apart from the rule so that builds leave them out. */
export const examples: RuleExamples = {
  claims: [
    'Stem cells regrow worn discs.',
    'Stem cell therapy restores lost cartilage.',
    {
      text: 'No researcher has seen reliable disc regeneration after stem cell injections.',
      stance: 'denies',
    },
    {
      text: 'It is very unlikely that injecting stem cells will grow you a brand new disc.',
      stance: 'denies',
    },
    'Cultured cells showed promise in regenerating damaged discs in rabbits.',
    'Fat-derived cells bring tired joints back to life.',
    { text: 'PRP might repair partial tendon tears.', stance: 'hedges' },
    'PRP can reverse the miniaturization of hair follicles.',
    {
      text: 'Exosomes play a role in signaling between cells, immune response, and tissue regeneration.',
      kind: 'mechanism',
    },
  ],
  notClaims: [
    'PRP may be given after repair surgery.',
    'Our nerve regeneration procedure begins with PRP.',
    'There is less evidence for regeneration with PRP.',
    'Exosomes hand repair signals from cell to cell.',
    'Can stem cell injections regrow a disc?',
    'The liver regenerates after surgery.',
    'Marrow cells can turn into new cartilage.',
    'Exosomes tell cells to repair themselves.',
    'We are a regenerative medicine clinic.',
    'Our technicians repair knee braces.',
    'There is no good evidence that PRP regrows hair.',
  ],
};
