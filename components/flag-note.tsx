import type { JSX } from 'preact';
import type { Flag } from '../lib/core/types/index.ts';
import { AttentionIcon } from './attention-icon.tsx';
import { WithQuotes } from './with-quotes.tsx';

/** As an assessment has it, or a record of one. */
type Noted = Pick<Flag, 'id' | 'reason' | 'studyId'>;

/** One thing that a reader should know, in the core's own sentence. */
export function FlagNote({ flag }: { readonly flag: Noted }): JSX.Element {
  return (
    <div class="btc-flag" data-flag={flag.id}>
      <AttentionIcon />
      <p>
        <WithQuotes>{flag.reason}</WithQuotes>
      </p>
    </div>
  );
}

/** Several of them; nothing at all where there is none. */
export function FlagNotes({ flags }: { readonly flags: readonly Noted[] }): JSX.Element | null {
  if (flags.length === 0) return null;
  return (
    <div class="btc-flags">
      {flags.map((flag) => (
        <FlagNote key={`${flag.id} ${flag.studyId ?? ''} ${flag.reason}`} flag={flag} />
      ))}
    </div>
  );
}
