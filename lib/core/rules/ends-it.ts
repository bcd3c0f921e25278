import type { ClaimRule, RuleExamples } from './types.ts';
import { isItsDoing } from './words.ts';

/** A complaint soon after the verb; looked for by itself, so that neither list is compiled into the other. */
const COMPLAINT =
  /^(?:the[ -]+)?risks?[ -]+of[ -]+(?!our\b|the[ -]+)\w|^(?:it|them)(?:[ -]+all)?\W*$|^(?:(?!\b(?:with|in|at|on|up|off|by|of|to|from|when|if|the[ -]+day)\b)[\w']+[ -]+){0,4}?(?:pains?|aches?|sore(?:ness)?|stiff(?:ness)?|symptoms?|swelling|inflammation|arthritis|osteoarthritis|sciatica|tendin\w+|fasciitis|(?:hair|bone|cartilage)[ -]+(?:loss|fall)|shedding|thinning|baldness|wrinkles?|lines?|scars?|acne|circles|dryness|ag(?:e)?ing|fatigue|relapses?|flare-?ups?|seizures?|migraines?|impotence|dysfunction|incontinence|leak\w*|infertility|spasticity|disability|suffering|disease|(?:healing|recovery)[ -]+(?:times?|periods?)|recovery)\b/;
/** How far behind the verb the complaint may end, in characters: a few words. */
const WITHIN = 60;

/** What is halved for the better; "cut painkillers before PRP" is advice. */
const HALVED = /^(?:[\w']+[ -]+){0,3}?(?:insulin|painkillers|medications?|pills|dose)\b/;

export const endsIt: ClaimRule = {
  id: 'ends-it',
  kind: 'efficacy',
  title: 'Says that it ends or cuts a complaint',
  why: 'To end, halve, cut, tackle or fight a complaint is to relieve it, in a livelier word.',
  reach: 'linked',
  weight: 39,
  pattern:
    /\b(?:ends?|ended|ending|halv(?:e|es|ed|ing)|cuts?(?:[ -]+down)?|cutting|tackl(?:e|es|ed|ing)|fights?|fought|fighting|conquers?|conquered|banish(?:es|ed)?|quiet(?:en)?(?:s|ed)|says?[ -]+goodbye[ -]+to)(?=[ ])/,
  when: (clause, at) => {
    const end = at.index + at[0].length;
    const before = clause.text.slice(0, at.index);
    const object = clause.text.slice(end + 1, end + WITHIN);
    return (
      isItsDoing(clause, at) &&
      (COMPLAINT.test(object) || (at[0].startsWith('halv') && HALVED.test(object))) &&
      !/\b(?:who|which|that|the|in|loose|dead|week|need[ -]+not|needn't|(?:not|n't)[ -]+(?:have|need)[ -]+to)[ -]*$/.test(
        before,
      )
    );
  },
  // Calming inflammation is a way of working (labelling guide).
  kindOf: (clause, at) =>
    /^[ -]+(?:[\w']+[ -]+){0,3}?inflammation\b/.test(clause.text.slice(at.index + at[0].length))
      ? 'mechanism'
      : 'efficacy',
};

/** Kept apart from the rule so that builds leave them out. */
export const examples: RuleExamples = {
  claims: [
    'PRP ends knee pain.',
    'One shot of PRP halved their pain.',
    { text: 'PRP tackles stubborn heel pain.', kind: 'efficacy' },
    { text: 'Exosomes fight hair loss.', kind: 'efficacy' },
    { text: 'PRF halves the risk of dry socket.', kind: 'efficacy' },
    { before: 'Dark circles and acne scars are common.', text: 'PRP tackles them all.' },
    'Many halved their insulin after stem cells.',
    { text: 'PRP cut pain scores by half.', kind: 'efficacy' },
    { before: 'Stem cells are given by drip.', text: 'They fight inflammation.', kind: 'mechanism' },
    { heading: 'PRP', text: 'Say goodbye to aching knees and knee pain.' },
  ],
  notClaims: [
    'The PRP visit ends with a leaflet on pain.',
    'PRP may be given to people who fight knee pain.',
    'A cut is made before PRP, and pain is noted.',
    'Does PRP end knee pain?',
    'PRP is seldom tried in end-stage arthritis.',
    'Cut painkillers a week before PRP.',
    'You need not fight hair loss alone: ask about PRP.',
    { before: 'PRP is offered for worn knees.', text: 'Weight loss halves knee pain.' },
    'Aspirin fights headaches and pain.',
    'In the end pain decides who comes for PRP.',
  ],
};
