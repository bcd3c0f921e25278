import type { Veto, VetoExamples } from '../rules/types.ts';

/** What else there is, or is not: the reason to look for something new. */
const NOTHING_ELSE =
  /\bthere(?:'s|[ -]+(?:is|are|was|were|have[ -]+been))?[ -]+(?:(?:currently|still|simply)[ -]+)?no[ -]+(?:(?!evidence|risks?|side|downtime|complications|doubt)\w+[ -]+){0,2}?(?:fix|cures?|treatments?|therap(?:y|ies)|drugs?|medications?|answers?)\b/;
/** What treating a condition takes, or what the body lacks. */
const WHAT_IT_TAKES =
  /^(?:treating|treatment[ -]+of|managing|addressing)\b[^.,]{0,60}?\b(?:involves?|requires?|depends?|begins?|starts?|means)\b|\bneeded[ -]+for\b[^.]{0,60}\b(?:inadequate|insufficient|not[ -]+enough|lacking)\b/;

export const theNeed: Veto = {
  id: 'the-need',
  why: 'What is hard to treat, and that nothing else treats it, says nothing yet of the therapy.',
  holds: (clause) =>
    (clause.reach !== 'named' && NOTHING_ELSE.test(clause.text)) || WHAT_IT_TAKES.test(clause.text),
};

/** Kept apart from the rule so that builds leave them out. */
export const examples: VetoExamples = {
  vetoed: [
    { heading: 'Stem cells for neuropathy', text: 'There is no easy fix for nerve pain relief.' },
    { heading: 'PRP', text: 'Until now there were no treatments that reverse hair loss.' },
    { before: 'We offer PRP.', text: 'Treating hair loss involves reducing inflammation first.' },
    { heading: 'Stem cells', text: 'The cells needed for repair of the disc may be insufficient.' },
  ],
  kept: [
    { heading: 'PRP', text: 'There is no risk of rejection in this treatment.' },
    'There is no treatment that relieves knee pain like PRP.',
    { before: 'We offer PRP.', text: 'Treating hair loss this way reduces inflammation.' },
  ],
};
