import type { Veto, VetoExamples } from '../rules/types.ts';

/** Who may drive, and when work and sport are allowed again: not that the therapy brings it about. */
const GOING_HOME =
  /\b(?:you|(?:most[ -]+)?(?:patients?|people))(?:'ll)?[ -]+(?:(?:can|may|will|should|are|be|able|to|usually|normally|then)[ -]+){0,4}(?:drive|driven|go|return|head|travel|walk)[ -]+(?:(?:yourself|straight|back)[ -]+)?home\b/;
/** How long it takes to get over something: of the therapy it would be said by name. */
const GETTING_OVER =
  /^\W*(?:it|this|recovery)[ -]+(?:can[ -]+|may[ -]+|usually[ -]+)?takes?[ -]+(?:\w+[ -]+){1,7}?(?:days?|weeks?|months?)[ -]+to[ -]+(?:\w+ly[ -]+)?recover\b/;
/** "No downtime", "less pain": said of the therapy. */
const UNHURT =
  /\b(?:downtime|pain\w*|sooner|faster|safe\w*|risks?|without|no|relie\w+|improv\w+|heal\w*|better)\b/;

export const aftercare: Veto = {
  id: 'aftercare',
  why: 'What to take, avoid and do around a treatment is advice, not effect.',
  holds: (clause) =>
    (GETTING_OVER.test(clause.text) && clause.reach !== 'named') ||
    (GOING_HOME.test(clause.text) && !UNHURT.test(clause.text)) ||
    /^(?:be[ -]+careful|(?:please[ -]+)?(?:avoid(?:ing)?|drinking|keep|refrain|wash|do[ -]+not|don't|take[ -]+(?:your|any|pain|it|off|no|medic\w*)|drink|wear|apply|limit)|consult|imagine)\b/.test(
      clause.text,
    ) ||
    /\byou(?:'ll|[ -]+will)[ -]+want[ -]+to[ -]+(?:avoid|use|wear|keep)\b|\bproducts[ -]+to[ -]+help[ -]+your[ -]+skin\b/.test(
      clause.text,
    ) ||
    /^\W*you[ -]+(?:may|can|should|will|must)[ -]+(?:\w+[ -]+)?(?:use|take|apply|wear|resume|return[ -]+to)\b[^.]*\b(?:avoid|medications?|paracetamol|tylenol|ice|compress\w*|instructed)\b|\bmanaged[ -]+(?:by|with)\b[^.]{0,60}\bmedications?\b/.test(
      clause.text,
    ) ||
    /\b(?:tylenol|acetaminophen|paracetamol|aspirin|alcohol|blood[ -]+thinners?|exercise|showers?|make-?up|sun)\b[^.]{0,60}\b(?:permitted|allowed|avoided|resumed|fine|not[ -]+recommended)\b|\btouch[ -]?ups?\b/.test(
      clause.text,
    ),
};

/** Kept apart from the rule so that builds leave them out. */
export const examples: VetoExamples = {
  vetoed: [
    { before: 'PRP is spread on the face.', text: "You'll want to avoid scrubs until the skin recovers." },
    { before: 'PRP is injected.', text: 'You may resume light work but should avoid heavy lifting.' },
    { before: 'PRP can hurt.', text: 'This is usually managed with pain-relieving medication.' },
    { before: 'PRP is injected into the scalp.', text: 'Be careful to guard against infection.' },
    { before: 'We offer PRP for worn joints.', text: 'It takes three months to recover.' },
    'You can drive home after PRP and return to work the next day.',
    { before: 'PRP takes an hour.', text: 'The use of Tylenol is permitted.' },
    'Avoid the sun so that PRP improves your skin.',
    'Consult your vet on how stem cells relieve pain.',
  ],
  kept: [
    'After PRP people return to sport without pain medication.',
    'PRP helps you avoid surgery.',
    'You go home the same day after PRP with no downtime.',
    'After PRP the skin improves for months.',
    'PRP relieves pain, so that you can exercise again.',
  ],
};
