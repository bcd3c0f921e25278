import type { Veto, VetoExamples } from '../rules/types.ts';

/** The body as it is, before anybody treats it. */
const BODY =
  /^\W*(?:(?:our|your|the|human)[ -]+(?:own[ -]+)?(?:bod(?:y|ies)|blood(?![ -]+(?:products?|samples?|cells?))|bones?|bone[ -]+marrow|immune[ -]+system)|blood|bones?|marrow|aging|ageing)\b[^,;]{0,40}?[ -](?:contains?|consists?|has|have|produces?|makes?|uses?|affects?|reflects?|naturally[ -]+\w+|is[ -]+made)\b/;
/** What else is in blood, and why tissues do not heal by themselves. */
const UNTREATED =
  /\b(?:consists?|composed|made|contains?)\b[^.]*\bred[ -]+blood[ -]+cells\b|\b(?:difficult|hard)[ -]+for[ -]+(?:them|it|these[ -]+tissues)[ -]+to[ -]+heal\b|\b(?:the|your)[ -]+(?:bone[ -]+)?marrow[ -]+regenerates\b|\brisk[ -]+of[ -]+re-?injury[ -]+(?:increases|rises)\b/;
/** "Blood" and "marrow" as what is used: "your body heals faster with PRP". */
const TREATED =
  /\b(?:prp|inject\w*|treatments?|therap(?:y|ies)|procedures?|concentrate[ds]?|when[ -]+placed)\b/;

export const ofTheBody: Veto = {
  id: 'of-the-body',
  why: 'What blood, marrow and the body are made of is anatomy, not a promise (labelling guide).',
  holds: (clause) => (UNTREATED.test(clause.text) || BODY.test(clause.text)) && !TREATED.test(clause.text),
};

/** Kept apart from the rule so that builds leave them out. */
export const examples: VetoExamples = {
  vetoed: [
    { before: 'PRP is made from blood.', text: 'It also consists of red blood cells and platelets.' },
    'Our body contains stem cells in every period of life.',
    'Blood has platelet-rich plasma that heals wounds.',
    { before: 'Stem cells live in bone marrow.', text: 'Aging affects marrow and reduces repair.' },
  ],
  kept: [
    'Bone marrow concentrate contains stem cells that repair tissue.',
    'Your body heals faster with PRP.',
    'The blood product contains living stem cells.',
  ],
};
