import { spokenLanguage } from '../core/messages/index.ts';
import type { FullPageRecord, RecordedClaim } from '../core/types/index.ts';
import { saidHow } from './said-how.ts';
import { type ClaimStudy, standingWords, studiesOf, studyAddress, studyLine } from './study-words.ts';

type Purpose = 'describing' | 'classifying' | 'commenting' | 'tagging';

/** Words as a body. @param language left out where it is not known */
export function wordsBody(purpose: Purpose, value: string, language?: string): object {
  return {
    type: 'TextualBody',
    purpose,
    value,
    format: 'text/plain',
    ...(language === undefined ? {} : { language }),
  };
}

/** What stands behind a claim: in words; by its ids; what to know; and each study, never without how it stands to it. */
export function bodiesOf(record: FullPageRecord, claim: RecordedClaim): object[] {
  return [
    wordsBody('describing', `${claim.title}. ${claim.line}`, record.words),
    wordsBody('describing', saidHow(claim), spokenLanguage()),
    wordsBody('classifying', `strength: ${claim.strength}`),
    wordsBody('classifying', `direction: ${claim.direction}`),
    ...claim.flags.flatMap(({ id, reason }) => [
      wordsBody('tagging', `flag: ${id}`),
      wordsBody('commenting', reason, record.words),
    ]),
    ...studiesOf(record, claim).flatMap(studyBodies),
  ];
}

/**
 * The line is there for tools that show words alone, the link for those that follow it. How the study stands to the claim is
 * said of the link, not of the study: for another claim it may be another thing.
 */
function studyBodies(of: ClaimStudy): object[] {
  const words = wordsBody('describing', studyLine(of), spokenLanguage());
  const address = studyAddress(of.study);
  if (address === null) return [words];
  const source = { id: address, type: 'Text' };
  return [words, { type: 'SpecificResource', purpose: 'linking', label: standingWords(of), source }];
}
