import type { JSX } from 'preact';
import type { Change } from '../lib/core/compare/types.ts';
import { say } from '../lib/core/messages/index.ts';
import type { RecordedClaim } from '../lib/core/types/index.ts';
import { changedWords, type WordsPart } from '../lib/core/words/changed-words.ts';
import {
  changeLines,
  changeWords,
  claimEvidence,
  claimWording,
  wordingOf,
} from '../lib/core/words/changes-words.ts';
import { sentenceCase } from '../lib/core/words/numbers.ts';
import { ChangedWords } from './changed-words.tsx';
import { FlagNotes } from './flag-note.tsx';
import { Ladder } from './ladder.tsx';
import { OutLink } from './out-link.tsx';
import { WordingSign } from './wording-sign.tsx';

export interface ChangeItemProps {
  readonly change: Change;
  /** Address of a passage of the page now; null where there is no way to it. */
  readonly passageHref: (claim: RecordedClaim) => string | null;
}

interface SideProps {
  readonly head: string;
  readonly claim: RecordedClaim;
  readonly parts: readonly WordsPart[];
  readonly href: string | null;
}

/** A claim as it was, or as it is. */
function Side({ head, claim, parts, href }: SideProps): JSX.Element {
  return (
    <div class="btc-change-side">
      <p class="btc-quiet">{head}</p>
      <ChangedWords parts={parts} />
      <p class="btc-compare-line">
        <WordingSign wording={wordingOf(claim)} />
        <span>{sentenceCase(claimWording(claim))}</span>
      </p>
      <p class="btc-compare-line">
        <Ladder strength={claim.strength} size={18} />
        <span>{claimEvidence(claim)}</span>
      </p>
      <FlagNotes flags={claim.flags} />
      {href !== null && <OutLink link={{ href, text: say('compare.passage') }} />}
    </div>
  );
}

/** The claims of a change: what it has of then and now. */
function sidesOf(change: Change): {
  readonly before: RecordedClaim | null;
  readonly now: RecordedClaim | null;
} {
  if (change.kind === 'added') return { before: null, now: change.now };
  if (change.kind === 'removed') return { before: change.before, now: null };
  return change;
}

/** What became of one claim: its words then and now, what they promise, and what stands behind them. */
export function ChangeItem({ change, passageHref }: ChangeItemProps): JSX.Element {
  const { before, now } = sidesOf(change);
  const whole = (claim: RecordedClaim | null) => [{ text: claim?.text ?? '', changed: false }];
  const words =
    before === null || now === null
      ? { before: whole(before), now: whole(now) }
      : changedWords(before.text, now.text);
  return (
    <article class="btc-change" data-change={change.kind}>
      <h3>{changeWords(change)}</h3>
      {changeLines(change).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div class="btc-change-sides">
        {before !== null && (
          <Side head={say('changes.then')} claim={before} parts={words.before} href={null} />
        )}
        {now !== null && (
          <Side head={say('changes.now')} claim={now} parts={words.now} href={passageHref(now)} />
        )}
      </div>
    </article>
  );
}
