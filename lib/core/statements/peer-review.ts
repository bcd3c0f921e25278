import { say } from '../messages/index.ts';
import type { Design, StudyEntry } from '../types/index.ts';
import { designName } from '../words/design.ts';
import type { Compared, StatementRule } from './types.ts';

const REVIEWED =
  /\bpeer[ -]reviewed\b(?:[ -]+(?:\w+[ -]+)?(?:journals?|study|studies|trial|paper|article|research|publication))?/g;

/** What is published without peer review, whatever its worth. */
const UNREVIEWED: readonly Design[] = [
  'regulator-notice',
  'court-decision',
  'regulation',
  'patient-guide',
  'insurer-policy',
  'textbook',
];

function compare({ design, meeting }: StudyEntry): Compared {
  if (meeting) return { compared: 'other', record: say('statements.meeting') };
  if (UNREVIEWED.includes(design))
    return { compared: 'other', record: say('statements.design', { design: designName(design) }) };
  return { compared: 'not-known', record: say('statements.peer-review-not-known') };
}

export const peerReview: StatementRule = {
  topic: 'peer-review',
  why: 'The page calls its source peer reviewed. A record tells of meeting work and documents, of journals it does not.',
  find: (sentence, at) =>
    Array.from(sentence.matchAll(REVIEWED), (match) => ({
      topic: 'peer-review' as const,
      start: at + match.index,
      end: at + match.index + match[0].trimEnd().length,
      compare,
      compareTitle: () => null,
    })),
};
