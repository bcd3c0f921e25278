import type { Veto, VetoExamples } from '../rules/types.ts';

/** The body as it is, before anybody treats it. */
const BODY =
  /^\W*(?:(?:our|your|the|human)[ -]+(?:own[ -]+)?(?:bod(?:y|ies)|blood(?![ -]+(?:products?|samples?|cells?))|bones?|bone[ -]+marrow|immune[ -]+system)|blood|bones?|marrow|aging|ageing)\b[^,;]{0,40}?[ -](?:contains?|consists?|has|have|produces?|makes?|uses?|affects?|reflects?|naturally[ -]+\w+|is[ -]+made)\b/;
/** What else is in blood, and why tissues do not heal by themselves. */
const UNTREATED =
  /\b(?:consists?|composed|made|contains?)\b[^.]*\bred[ -]+blood[ -]+cells\b|\b(?:difficult|hard)[ -]+for[ -]+(?:them|it|these[ -]+tissues)[ -]+to[ -]+heal\b|\b(?:the|your)[ -]+(?:bone[ -]+)?marrow[ -]+regenerates\b|\brisk[ -]+of[ -]+re-?injury[ -]+(?:increases|rises)\b/;
/** Tissues and disorders as they are when left alone. */
const LEFT_ALONE =
  /^\W*(?:\w+[ -]+){0,3}?(?:tendons?|dis[ck]s?|cartilage|ligaments?|menisc\w+|joints?|they)[ -]+(?:have|has|get|gets|receives?)[ -]+(?:hardly[ -]+any|little|no|poor|limited|a[ -]+poor|a[ -]+limited|almost[ -]+no)[ -]+blood[ -]+(?:supply|flow)\b|\b(?:tendons?|dis[ck]s?|cartilage|ligaments?|menisc\w+|joints?|nerves?|tissues?|(?:most|many|some)[ -]+(?:\w+[ -]+){1,6}?|sprains?|strains?|elbow|they|it)[ -]+(?:(?:do|does|can|will|may|usually|often|mostly)(?:n't|not)?[ -]+)?(?:\w+[ -]+)?(?:heals?|settles?|resolves?|recovers?|improves?|repairs?[ -]+itself|gets?[ -]+better)[ -]+(?:(?:very[ -]+)?(?:slowly|poorly|badly)|(?:well[ -]+|quickly[ -]+|fully[ -]+)?(?:by[ -]+(?:itself|themselves)|on[ -]+(?:its|their)[ -]+own|without[ -]+(?:any[ -]+)?(?:treatment|help)|untreated))\b|\b(?:your|the|our)[ -]+(?:human[ -]+)?body[ -]+(?:\w+[ -]+){0,2}?(?:repairs?|heals?|renews?|regenerates?|mends?)[ -]+(?:itself|tissues?|damage)\b/;
/** What platelets do in everybody, before anything is made of them. */
const CLOTTING =
  /\bplate?lets?\b[^.,;]{0,40}\b(?:help|let|make|cause|allow)\w*[ -]+(?:\w+[ -]+){0,3}?(?:to[ -]+)?(?:clot|coagulate)\b|\bplate?lets?\b[^.,;]{0,30}\b(?:stop|stem)s?[ -]+(?:the[ -]+)?bleeding\b/;
/** Where cells live, as anatomy: what is taken from there to be used is named otherwise. */
const HOME =
  /^\W*(?:(?:the|your|our|even|every|all)[ -]+)?(?:dental[ -]+|tooth[ -]+)?(?:pulp|teeth|tooth|follicles|hair[ -]+follicles|skin|gums?|muscles?|tendons?|brain|liver)[ -]+(?:also[ -]+)?(?:holds?|contains?|has|have|harbou?rs?|houses?|keeps?)\b[^.,;]{0,40}\bcells\b/;
/** A therapy beside it, or what else platelets and cells do when used. */
const USED = /\bcells\b|\bexosomes?\b|\bbmac\b|\blysate\b|\bthis\b|\bwith[ -]+(?:it|them|our)\b/;
const GROWTH = /\b(?:growth|heal\w*|repair\w*|regenerat\w*|pain)\b/;

/** "Blood" and "marrow" as what is used: "your body heals faster with PRP". */
const TREATED =
  /\b(?:prp|inject\w*|treatments?|therap(?:y|ies)|procedures?|concentrate[ds]?|when[ -]+placed)\b/;

export const ofTheBody: Veto = {
  id: 'of-the-body',
  why: 'What blood, marrow and the body are made of is anatomy, not a promise (labelling guide).',
  holds: ({ text }) =>
    !TREATED.test(text) &&
    (UNTREATED.test(text) ||
      BODY.test(text) ||
      HOME.test(text) ||
      (LEFT_ALONE.test(text) && !USED.test(text)) ||
      (CLOTTING.test(text) && !GROWTH.test(text))),
};

/** Kept apart from the rule so that builds leave them out. */
export const examples: VetoExamples = {
  vetoed: [
    { before: 'PRP is made from blood.', text: 'It also consists of red blood cells and platelets.' },
    'Our body contains stem cells in every period of life.',
    'Blood has platelet-rich plasma that heals wounds.',
    { before: 'Stem cells live in bone marrow.', text: 'Aging affects marrow and reduces repair.' },
    { heading: 'PRP', text: 'Discs have hardly any blood supply, so they heal poorly.' },
    { heading: 'PRP', text: "Most cases of golfer's elbow heal by themselves." },
    { before: 'PRP relieves knee pain.', text: 'Your body repairs itself while you sleep.' },
    { heading: 'PRP', text: 'Platelets are tiny cells that help blood to clot.' },
    'Dental pulp holds stem cells that can turn into bone.',
  ],
  kept: [
    'Bone marrow concentrate contains stem cells that repair tissue.',
    'Your body heals faster with PRP.',
    'The blood product contains living stem cells.',
    'Tendons heal slowly, and PRP speeds healing.',
    'Discs heal poorly, but stem cells repair them.',
    'Tendons have a poor blood supply, but stem cells repair them.',
    'PRP helps your body repair itself.',
    {
      before: 'PRP is made of platelets.',
      text: 'Platelets help the blood to clot, and they release growth factors that repair tissue.',
    },
    'Dental pulp stem cells repair bone.',
    { heading: 'PRP', text: 'It heals discs with a poor blood supply.' },
    { before: 'PRP is injected.', text: 'It helps tendons heal.' },
  ],
};
