import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import { STRENGTHS, type Strength } from '../lib/core/types/index.ts';
import { count } from '../lib/core/words/numbers.ts';
import { strengthGroup } from '../lib/core/words/strength.ts';
import { AttentionIcon } from './attention-icon.tsx';
import { Ladder } from './ladder.tsx';

interface PopupCountsProps {
  readonly counts: Readonly<Record<Strength, number>>;
  readonly flagged: number;
}

/** The page's claims by strength, from the top of the ladder; a strength that no claim has is left out. */
export function PopupCounts({ counts, flagged }: PopupCountsProps): JSX.Element {
  return (
    <ul class="btc-counts">
      {STRENGTHS.filter((strength) => counts[strength] > 0).map((strength) => (
        <li key={strength}>
          <Ladder strength={strength} size={22} />
          <span>{strengthGroup(strength)}</span>
          <b>{count(counts[strength])}</b>
        </li>
      ))}
      {flagged > 0 && (
        <li>
          <AttentionIcon />
          <span>{say('popup.flagged')}</span>
          <b>{count(flagged)}</b>
        </li>
      )}
    </ul>
  );
}
