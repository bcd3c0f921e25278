import type { Veto, VetoExamples } from '../rules/types.ts';

/** What is done to blood, fat or cells on the way to the syringe. */
const DONE =
  /\b(?:(?:is|are|being|be)[ -]+(?:\w+[ -]+){0,3}?(?:drawn|spun|centrifuged|processed|separated|segregated|extracted|isolated|collected|harvested|filtered|washed|added[ -]+(?:in)?to|mixed|loaded|prepared|transferred|activated|returned[ -]+to)|(?:is|are)[ -]+(?:derived|made|prepared|obtained|taken)[ -]+from[ -]+(?:your|the[ -]+patient'?s|a[ -]+patient'?s|our)[ -]+(?:own[ -]+)?blood|are[ -]+obtained[ -]+from[ -]+(?:the[ -]+patient|your[ -]+(?:own[ -]+)?(?:body|fat|marrow|bone|hip|waist))\b|(?:this|which)[ -]+(?:yields|leaves|produces)|separates?[ -]+the|centrifug(?:e|es|ing|ation)[ -]+(?:separates|spins|process))\b/;
/** Named as a step of a list: "Centrifugation: …". */
const STEP =
  /^(?:(?:step[ -]+)?\d{1,2}[.):]?[ -]+)?(?:blood[ -]+(?:draw|collection|sample)|collection|centrifugation|plasma[ -]+(?:concentration|separation|extraction)|(?:growth[ -]+factor[ -]+)?extraction|separation|preparation|processing|isolation|harvest(?:ing)?|activation)[ -]*[:(-]/;
/** A step that ends in an effect ("…, where it releases growth factors and repairs") says something of the effect. */
const EFFECT =
  /\b(?:heal|repair|regenerat|relie|reduc|improv|stimulat|promot|growth[ -]+factors?[ -]+(?:that|which|to)|risk|safe|side[ -]+effect|allerg|reject|fda|approv|regulat|compl(?:y|ian))\w*/;

export const stepOfMaking: Veto = {
  id: 'step-of-making',
  why: 'How a product is made is technique, not effect; a definition promises nothing (labelling guide).',
  holds: (clause) => (STEP.test(clause.text) || DONE.test(clause.text)) && !EFFECT.test(clause.text),
};

/** Kept apart from the rule so that builds leave them out. */
export const examples: VetoExamples = {
  vetoed: [
    'Centrifugation: a machine separates the platelet-rich plasma, rich in growth factors, from the rest.',
    'The blood is spun so that PRP, which contains many platelets, can be collected.',
    'PRP is derived from your own blood, which contains plasma and platelets.',
    'Activated stem cells are added to a bag that contains saline.',
  ],
  kept: [
    'There is little risk with PRP, as it is taken from your own blood.',
    'Exosomes are isolated and processed to the regulations of the FDA.',
    'PRP contains growth factors.',
    'Injection: the PRP is placed at the tendon, where it stimulates repair.',
    'Stem cells are processed on the spot and repair worn discs.',
  ],
};
