import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import type { RecordFinding, StudyMatch, StudyRecord } from '../lib/core/types/index.ts';
import { isCompared, isTreatedOnly, shownFindings } from '../lib/core/words/index.ts';
import { PackText } from './pack-text.tsx';

/** How many findings a card shows before the details; the claimed outcome comes first. */
export const SHOWN_FINDINGS = 3;

interface FindingItemProps {
  readonly finding: RecordFinding;
  /** The card as a whole says it already. */
  readonly treatedOnly: boolean;
  /** Null: there is none, or the next finding says the same. */
  readonly caveat: string | null;
}

function FindingItem({ finding, treatedOnly, caveat }: FindingItemProps): JSX.Element {
  const aside = finding.design === 'randomized-controlled-trial' && !isCompared(finding) && !treatedOnly;
  return (
    <li>
      <PackText>{finding.plain}</PackText>
      {aside && <span class="btc-quiet"> {say('card.not-compared')}</span>}
      {caveat !== null && (
        <span class="btc-quiet">
          {' '}
          <PackText>{caveat}</PackText>
        </span>
      )}
    </li>
  );
}

interface StudyFindingsProps {
  readonly match: StudyMatch;
  readonly record: StudyRecord;
  readonly from: number;
  readonly to?: number;
}

/** What a study found that bears on the claim, from the `from`-th finding on; says so where nothing was read. */
export function StudyFindings({ match, record, from, to }: StudyFindingsProps): JSX.Element | null {
  const findings = shownFindings(match, record).slice(from, to);
  if (record.findings.length === 0 && from === 0) return <p>{say('card.results-not-read')}</p>;
  if (findings.length === 0) return null;
  return (
    <ul class="btc-findings">
      {findings.map((finding, i) => (
        <FindingItem
          key={finding.id}
          finding={finding}
          treatedOnly={isTreatedOnly(match, record)}
          caveat={findings[i + 1]?.caveat === finding.caveat ? null : finding.caveat}
        />
      ))}
    </ul>
  );
}
