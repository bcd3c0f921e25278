import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import type { RecordedClaim as Claim } from '../lib/core/types/index.ts';
import { count } from '../lib/core/words/numbers.ts';
import { FlagNotes } from './flag-note.tsx';
import { Ladder } from './ladder.tsx';
import { OutLink } from './out-link.tsx';

interface RecordedClaimProps {
  readonly claim: Claim;
  /** Language of the page's words, and of the record's own. */
  readonly pageLanguage: string;
  readonly words: string;
  /** Leads to the passage on the page as it is now; null where there is no address. */
  readonly passage: string | null;
}

/** A claim as it was kept, with what stood behind it then. */
export function RecordedClaim({ claim, pageLanguage, words, passage }: RecordedClaimProps): JSX.Element {
  const { strength, title, line, flags, studies } = claim;
  return (
    <article class="btc-recorded">
      <blockquote lang={pageLanguage} dir="auto">
        {claim.text}
      </blockquote>
      <h3 lang={words}>
        <Ladder strength={strength} /> {title}
      </h3>
      <div lang={words}>
        <p>{line}</p>
        <FlagNotes flags={flags} />
      </div>
      <p class="btc-quiet">
        {passage !== null && <OutLink link={{ href: passage, text: say('saved.to-passage') }} />}{' '}
        {studies.length > 0 && say('saved.studies', { n: studies.length, count: count(studies.length) })}
      </p>
    </article>
  );
}
