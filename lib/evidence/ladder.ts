import type { Design } from '../core/types/index.ts';

/** What a reader is told about a kind of study. Describes the kind, never a study's verdict. */
export interface Rung {
  /** Plain name, with the technical one in brackets where it differs. */
  readonly name: string;
  readonly line: string;
  readonly canShow: string;
  readonly cannotShow: string;
  /** Oxford CEBM 2011 for treatment benefit: the best level that this kind can have; null where it has no rung. */
  readonly level: number | null;
  /** What to know about the level; null where nothing. */
  readonly levelNote: string | null;
  /** MeSH publication type; null where no single one fits. */
  readonly mesh: string | null;
}

/**
 * The study-design ladder, after the Oxford Centre for Evidence-Based Medicine's table of 2011 (the question
 * "Does this intervention help?"). The kinds without a level are not in that table.
 */
export const LADDER: Readonly<Record<Design, Rung>> = {
  'systematic-review': {
    name: 'Systematic review',
    line: 'Researchers hunt down every study of a question and add them up.',
    canShow: 'The overall answer, and whether the studies agree.',
    cannotShow: 'A reliable answer, if the studies inside are few, small or poor.',
    level: 1,
    levelNote: 'Level 1 only when the studies inside are randomized trials; otherwise it depends on them.',
    mesh: 'Systematic Review',
  },
  'randomized-controlled-trial': {
    name: 'Randomized controlled trial',
    line: 'Chance decides who gets the treatment and who gets the comparison.',
    canShow: 'Whether the treatment caused the difference.',
    cannotShow: 'Much, if tiny, short or unblinded; nor what happens in other kinds of patient.',
    level: 2,
    levelNote: null,
    mesh: 'Randomized Controlled Trial',
  },
  'controlled-study': {
    name: 'Comparison study without randomization',
    line: 'Treated people are compared with others who were not treated.',
    canShow: 'That outcomes differ between groups.',
    cannotShow: 'That the treatment is the reason: the groups may differ in other ways.',
    level: 3,
    levelNote: null,
    mesh: null,
  },
  'case-series': {
    name: 'People treated, before and after (case series)',
    line: 'Treated people are followed; nobody is compared.',
    canShow: 'That the treatment can be given, what people report, and some harms.',
    cannotShow: 'That the treatment caused the improvement: many people improve anyway.',
    level: 4,
    levelNote: null,
    mesh: null,
  },
  'case-report': {
    name: 'Case report',
    line: 'The story of one or a few patients.',
    canShow: 'That something can happen, above all a harm.',
    cannotShow: 'How often it happens, or why.',
    level: 4,
    levelNote: 'Ranked as a case series.',
    mesh: 'Case Reports',
  },
  'cross-sectional': {
    name: 'Survey at one time (cross-sectional study)',
    line: 'Many people, clinics or pages are looked at once.',
    canShow: 'How common something is at that time.',
    cannotShow: 'What causes what, or whether a treatment works.',
    level: null,
    levelNote: 'Not ranked for treatment benefit: nobody is followed.',
    mesh: null,
  },
  animal: {
    name: 'Animal study',
    line: 'Tested in animals.',
    canShow: 'Whether an idea deserves trials in people.',
    cannotShow: 'What happens in people.',
    level: null,
    levelNote: 'Not ranked.',
    mesh: null,
  },
  laboratory: {
    name: 'Laboratory study',
    line: 'Tested in a dish, or the product itself is analysed.',
    canShow: 'What is in a product.',
    cannotShow: 'Whether patients benefit.',
    level: null,
    levelNote: 'Not ranked.',
    mesh: null,
  },
  'narrative-review': {
    name: 'Narrative review (an overview by experts)',
    line: 'Someone summarises what they chose to read.',
    canShow: 'Background, and a guide to sources.',
    cannotShow: 'A fair count of the evidence.',
    level: null,
    levelNote: 'Not ranked.',
    mesh: 'Review',
  },
  guideline: {
    name: 'Guideline',
    line: 'A society or an agency says what it advises.',
    canShow: 'What its authors advised, and when.',
    cannotShow: 'More than the studies that it rests on.',
    level: null,
    levelNote: 'Not ranked: it is advice, not a test.',
    mesh: 'Guideline',
  },
  textbook: {
    name: 'Textbook',
    line: 'Background knowledge.',
    canShow: 'How the body is built.',
    cannotShow: 'Whether a treatment works.',
    level: null,
    levelNote: 'Not ranked.',
    mesh: null,
  },
  'regulator-notice': {
    name: "Regulator's notice",
    line: 'An authority says what it has or has not approved, or warns of harm.',
    canShow: 'What the authority said on that day.',
    cannotShow: 'Whether a treatment works, or what the authority says today.',
    level: null,
    levelNote: 'Not ranked: it is no study.',
    mesh: null,
  },
  'court-decision': {
    name: 'Court ruling',
    line: 'A court decides a dispute about a product.',
    canShow: 'How the law was read for the product before the court.',
    cannotShow: 'Whether a treatment works; the law for other products or countries.',
    level: null,
    levelNote: 'Not ranked: it is no study.',
    mesh: null,
  },
  regulation: {
    name: 'Law or regulation',
    line: 'A rule that binds those who make or sell a product.',
    canShow: 'What the rule asks for.',
    cannotShow: 'Whether a treatment works, or whether a product meets the rule.',
    level: null,
    levelNote: 'Not ranked: it is no study.',
    mesh: null,
  },
  'patient-guide': {
    name: 'Guide for patients',
    line: 'A society explains what to know and what to ask.',
    canShow: 'What its authors advise patients to ask.',
    cannotShow: 'Whether a treatment works.',
    level: null,
    levelNote: 'Not ranked: it is no study.',
    mesh: null,
  },
  'insurer-policy': {
    name: "Insurers' policies",
    line: 'Insurers say what they pay for.',
    canShow: 'What was covered at that time.',
    cannotShow: 'Whether a treatment works.',
    level: null,
    levelNote: 'Not ranked: it is no study.',
    mesh: null,
  },
};

/** Said besides the design of a poster or an abstract: it is ranked by its design, and marked as unreviewed. */
export const MEETING_NOTE =
  'Shown at a meeting as a poster or abstract: an early report with little or no peer review. It shows that work was done, not results that anyone has checked in full.';

/** Said wherever a page's "Level I" meets the level of a record. */
export const TWO_SCALES_NOTE =
  'Two scales are in use: orthopaedic journals call a good randomized trial "Level I"; Oxford CEBM 2011 calls it level 2.';

/** Said beside any level. */
export const LEVEL_NOTE =
  'The level tells the type of study, not its verdict: a level 2 trial can show that something does not work.';
