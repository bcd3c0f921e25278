import { type MessageKey, say } from '../messages/index.ts';
import type { Design } from '../types/index.ts';

/** What a reader is told about a kind of study. Describes the kind, never a study's verdict. */
export interface RungWords {
  /** Plain name, with the technical one in brackets where it differs. */
  readonly name: string;
  readonly line: string;
  readonly canShow: string;
  readonly cannotShow: string;
  /** What to know about the level; null where nothing. */
  readonly levelNote: string | null;
}

type LevelNote = Extract<MessageKey, `ladder.level-note.${string}`>;

const LEVEL_NOTES: Readonly<Record<Design, LevelNote | null>> = {
  'systematic-review': 'ladder.level-note.review',
  'randomized-controlled-trial': null,
  'controlled-study': null,
  'case-series': null,
  'case-report': 'ladder.level-note.case-report',
  'cross-sectional': 'ladder.level-note.survey',
  animal: 'ladder.level-note.none',
  laboratory: 'ladder.level-note.none',
  'narrative-review': 'ladder.level-note.none',
  guideline: 'ladder.level-note.advice',
  textbook: 'ladder.level-note.none',
  'regulator-notice': 'ladder.level-note.no-study',
  'court-decision': 'ladder.level-note.no-study',
  regulation: 'ladder.level-note.no-study',
  'patient-guide': 'ladder.level-note.no-study',
  'insurer-policy': 'ladder.level-note.no-study',
};

/** What is said of a rung of the ladder (`lib/core/ladder.ts`). */
export function rungWords(design: Design): RungWords {
  const note = LEVEL_NOTES[design];
  return {
    name: say(`ladder.${design}.name`),
    line: say(`ladder.${design}.line`),
    canShow: say(`ladder.${design}.can-show`),
    cannotShow: say(`ladder.${design}.cannot-show`),
    levelNote: note === null ? null : say(note),
  };
}

/** Said besides the design of a poster or an abstract: it is ranked by its design, and marked as unreviewed. */
export const meetingNote = (): string => say('ladder.meeting');

/** Said wherever a page's "Level I" meets the level of a record. */
export const twoScalesNote = (): string => say('ladder.two-scales');

/** Said beside any level. */
export const levelNote = (): string => say('ladder.level-is-no-verdict');
