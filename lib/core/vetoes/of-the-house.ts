import type { Veto, VetoExamples } from '../rules/types.ts';

const HOUSE =
  '(?:clinic|hospital|cent(?:er|re)|institute|team|staff|doctors?|physicians?|surgeons?|speciali[sz]ts?|experts?|practice|company|chairman|founder)';
/** The house or its people as the subject, and what is said of them. */
const SAID_OF_IT = new RegExp(
  `^\\W*(?:[\\w&.']+[ -]+){0,9}?${HOUSE}\\b(?:[ -]+(?:and|&|in|of|at|for)[ -]+[\\w'&]+(?:[ -]+[\\w'&]+){0,4}[ -]*)?,?[^,;]{0,40}?[ -](?:provides?|offers?|is|are|serves?|brings?|speciali[sz]\\w*|believes?|strives?|aims?|excels?|combines?)\\b`,
);
/** The house as the best place to have it. */
const BEST =
  /\b(?:best|leading|top|premier|trusted)[ -]+(?:\w+[ -]+){0,3}?(?:option|choice|clinic|place|provider|treatments?|services?)\b|\b(?:a|the)[ -]+leader\b|\bpioneering[ -]+(?:entity|institution|centre|center|clinic)\b/;
/** Wanting to help is no help. */
const WISH =
  /^(?:they|we|our[ -]+\w+)[ -]+(?:\w+[ -]+)?(?:want|wish|hope|strive|are[ -]+(?:here|committed|dedicated)|love|seek)s?[ -]+to\b/;
/** A person's career. */
const CAREER =
  /\b(?:years?|decades?)[ -]+(?:in|of)[ -]+(?:\w+[ -]+){0,4}?(?:field|research|healthcare|medicine|practice|training|experience)\b[^.]{0,120}\b(?:his|her|expertise|background|career|healthcare)\b|\b(?:gmc|board)[ -](?:registered|certified|no)\b|\b(?:his|her)[ -]+(?:\w+[ -]+){0,2}?(?:success|background|expertise|career|training|passion|interest)\b|^their[ -]+research\b|^dr\.?[ -][^.]{0,160}\bexperience\b/;
/** How one is received. */
const AT_EASE = /\b(?:made|make|makes|put|puts|felt|feel|feels|set|sets)[ -]+(?:\w+[ -]+){0,5}?at[ -]+ease\b/;
/** What came of the treatment, beside how one was received; "puts pain at ease" is the effect itself. */
const EFFECT =
  /\b(?:pain\w*|relie\w+|improv\w+|heal\w*|help\w*|eas(?:es|ed|ing)|works?|worked|reduc\w+|better|cured?|thicker|regr\w+|safe\w*|results?|free)\b/;
/** Counts, firsts and outcomes are claims wherever they stand. */
const CHECKABLE =
  /\b(?:first[ -]+(?:in|to|clinic)|patients?[ -]+(?:\w+[ -]+){0,3}?(?:improv|report|avoid)|treated[ -]+(?:over|more|[\d,]+)|[\d,]+[ -]+(?:patients|procedures|cases)|longer[ -]+than|most[ -]+experience|more[ -]+\w+[ -]+than|success[ -]+rate|fda|approved|licensed|legal)\b/;

export const ofTheHouse: Veto = {
  id: 'of-the-house',
  why: 'What a clinic, its people and their careers are like is not what a therapy does (labelling guide).',
  holds: (clause) =>
    !CHECKABLE.test(clause.text) &&
    (WISH.test(clause.text) ||
      CAREER.test(clause.text) ||
      (AT_EASE.test(clause.text) && !EFFECT.test(clause.text)) ||
      (SAID_OF_IT.test(clause.text) && (BEST.test(clause.text) || clause.reach !== 'named'))),
};

/** Kept apart from the rule so that builds leave them out. */
export const examples: VetoExamples = {
  vetoed: [
    'Lakeside Skin Clinic provides one of the best PRP treatments.',
    {
      before: 'We offer stem cells.',
      text: 'Our hospital is a leader in care that treats degenerative disease.',
    },
    'The nurses made me feel so at ease during my PRP treatment!',
    { before: 'PRP is one of our services.', text: 'They want to help you feel better.' },
    'With 16 years in the research field, his success rests on stem cell biology and clinical evidence.',
  ],
  kept: [
    'Our clinic has treated 4,000 patients with stem cells.',
    'Our doctors found that PRP relieves knee pain.',
    'PRP puts your pain at ease.',
    'The nurses put me at ease, and PRP eased my knee.',
    'The clinic reports a 90% success rate with PRP.',
  ],
};
