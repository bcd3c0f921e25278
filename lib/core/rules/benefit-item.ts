import type { ClaimRule, RuleExamples } from './types.ts';

/** An item has few words. */
const FEW = 14;

/** What the item says is better, or that it does something: the therapy is named above the list. */
export const ITEM =
  /^\W*(?:(?:100[ -]?%|completely|totally|all)[ -]+)?(?:safe|natural|non-?(?:invasive|surgical)|minimally[ -]+invasive|painless)(?:[ ,]+(?:(?:and|&)[ ]+)?(?:safe|natural|effective|non[ -]{0,2}\w+|minimally[ -]+invasive|painless))*\W*$|^(?:\W*)(?:(?:visibly|significantly|potential(?:ly)?|may|can|also|helps?(?:[ -]+to)?|completely|naturally|quickly|greatly|no[ -]+more)[ -]+)*(?:(?:improv|enhanc|increas|reduc|accelerat|decreas)(?:ed|ement|tion)|(?:relieves|reduces|improves|enhances|boosts|increases|accelerates|speeds|stimulates|promotes|supports?|strengthens|restores|regrows|regenerates|repairs|heals|eases|alleviates|eliminates|slows|stops|prevents|treats|cures|calms|soothes|rejuvenates|thickens|smooth(?:e?s|ens)|tightens|plumps|brightens|lifts|firms|controls|ends|softens|fades|amplifies|minimi[sz]es|delays|triggers|activates|nourishes|rebuilds|replaces)\b|(?:tighten|lift|smooth|minimi[sz]e|plump|brighten|firm|correct|erase|soften|even[ -]+out|reduce|improve)[ -]+(?:[\w']+[ -]+){0,5}?(?:skin|lines?|wrinkles|pores?|tone|texture|scars?|scarring|pigment\w*|hyperpigmentation|complexion)|(?:(?:a[ -]+)?brighter|faster|better|quicker|tighter|fewer|softer|stronger|firmer|thicker|fuller|healthier|smoother|younger|longer|less|fewer|greater|natural|lasting|long-lasting|noticeable|promising|excellent|impressive|strong|moderate|limited|phenomenal)[ -]+(?:[\w']+[ -]+){0,5}?(?:heal\w*|recover\w*|results?|hair|skin|erections?|growth|relief|pain|mobility|function|environment|density|texture|tone|sensitivity|sensation|performance|appearance|look|response|improvement|circulation|flow|joints?|movement|sleep|energy|scars?|wrinkles|lines|complexion|pores|swelling|inflammation|stiffness|downtime|risk|side[ -]+effects))/;

export const benefitItem: ClaimRule = {
  id: 'benefit-item',
  kind: 'efficacy',
  title: 'Lists a benefit',
  why: 'An item of a list of benefits ("faster healing", "improves mobility") is said of the therapy that the list is about.',
  reach: 'linked',
  weight: 32,
  pattern: ITEM,
  when: (clause) =>
    !/^\W*(?:\w+[ -]+)?increas\w+[ -]+(?:\w+[ -]+){0,2}?(?:pain|swelling|inflammation|bruising|redness|soreness|risk|bleeding)/.test(
      clause.text,
    ) &&
    clause.text.split(/[ ]+/).length <= FEW &&
    !/[?]$/.test(clause.text),
};

/** Kept apart from the rule so that builds leave them out. */
export const examples: RuleExamples = {
  claims: [
    { heading: 'Benefits of PRP', text: 'Faster healing' },
    { heading: 'Benefits of PRP', text: 'Improved hair density' },
    { before: 'PRP offers several advantages.', text: 'Stronger erections and better sensation.' },
    { heading: 'What stem cells can do', text: 'Alleviates pain' },
    { heading: 'Benefits of PRP', text: 'Natural and safe', kind: 'safety' },
    { heading: 'Benefits of PRP', text: 'Tighten lax skin' },
    { heading: 'Benefits of PRP', text: 'A brighter complexion' },
    { heading: 'Benefits of PRP', text: 'Fewer fine lines' },
  ],
  notClaims: [
    { heading: 'Our services', text: 'Faster healing' },
    {
      heading: 'PRP',
      text: 'Improve your chances of a seat by booking early in the week or by calling the front desk first',
    },
    { heading: 'PRP', text: 'Better parking' },
    { heading: 'PRP', text: 'A brighter waiting room' },
    { heading: 'PRP', text: 'A firmer mattress gives better sleep' },
  ],
};
