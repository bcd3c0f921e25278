import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import type { RecordedClaim as Claim, PageRecord } from '../lib/core/types/index.ts';
import { instantWords } from '../lib/core/words/dates-and-places.ts';
import { languageName } from '../lib/core/words/language-name.ts';
import { RecordedClaim } from './recorded-claim.tsx';

interface SavedClaimsProps {
  readonly record: PageRecord;
  /** Leads to a claim's passage; null where there is no address. */
  readonly passageOf: (claim: Claim) => string | null;
}

function NoClaims({ record }: { readonly record: PageRecord }): JSX.Element {
  const language = languageName(record.language);
  return (
    <p>
      {record.language === 'en' || language === null
        ? say('saved.no-claims-then')
        : say('saved.other-language-then', { language })}
    </p>
  );
}

/** The claims of a page as they were kept, in reading order. */
export function SavedClaims({ record, passageOf }: SavedClaimsProps): JSX.Element {
  const { claims, readAt, partUnread, language, words } = record;
  return (
    <section aria-labelledby="btc-saved-claims">
      <h2 id="btc-saved-claims">{say('saved.claims-then', { date: instantWords(readAt) })}</h2>
      {partUnread && <p>{say('saved.part-unread')}</p>}
      {claims.length === 0 && <NoClaims record={record} />}
      <ol class="btc-saved-claims">
        {claims.map((claim) => (
          <li key={`${claim.start} ${claim.end}`}>
            <RecordedClaim claim={claim} pageLanguage={language} words={words} passage={passageOf(claim)} />
          </li>
        ))}
      </ol>
    </section>
  );
}
