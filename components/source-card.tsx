import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import type { CrossrefState, StudyRecord } from '../lib/core/types/index.ts';
import { authorsWords } from '../lib/core/words/authors-words.ts';
import { rungWords } from '../lib/core/words/ladder-words.ts';
import { isPrinted } from '../lib/core/words/reference-name.ts';
import {
  designByTitle,
  isRegistration,
  linkOfSource,
  publishedAs,
  recognisedLine,
  registrationNote,
} from '../lib/core/words/source-words.ts';
import { statusLine } from '../lib/core/words/status-words.ts';
import { studyFacts, studyWarnings } from '../lib/core/words/study-words.ts';
import { wholeRecord } from '../lib/core/words/whole-record.ts';
import type { ShownSource } from '../lib/paint/source-view.ts';
import { NoticeList } from './notice-list.tsx';
import { OutLink } from './out-link.tsx';
import { StatementList } from './statement-list.tsx';
import { StudyDetails } from './study-details.tsx';
import { SHOWN_FINDINGS, StudyFindings } from './study-findings.tsx';

interface SourceCardProps {
  readonly source: ShownSource;
  /** Undefined: in no pack that is at hand. */
  readonly record: StudyRecord | undefined;
  readonly crossref: CrossrefState;
}

function OfRecord({ record }: { readonly record: StudyRecord }): JSX.Element {
  return (
    <>
      <p class="btc-quiet">{studyFacts(wholeRecord(record), record).join(' · ')}</p>
      <p>{rungWords(record.design).line}</p>
      {studyWarnings(record).map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
      <StudyFindings match={wholeRecord(record)} record={record} from={0} to={SHOWN_FINDINGS} />
    </>
  );
}

function OfCrossref({ source }: { readonly source: ShownSource }): JSX.Element | null {
  const { reference, status } = source;
  const byTitle = designByTitle(reference, status);
  const work = status?.state === 'found' ? status.work : null;
  const facts = [
    work?.authors == null ? null : authorsWords(work.authors),
    work?.container,
    work?.year,
  ].filter((fact) => fact != null);
  return (
    <>
      {byTitle !== null && <p>{say('popover.title-says', { words: byTitle.words })}</p>}
      {work?.title != null && <p>{work.title}</p>}
      {facts.length > 0 && <p class="btc-quiet">{facts.join(' · ')}</p>}
      {work?.type != null && <p class="btc-quiet">{publishedAs(work.type)}</p>}
    </>
  );
}

/** A source as far as it is known: what it is, how it stands, what the page says of it, and where it is. */
export function SourceCard({ source, record, crossref }: SourceCardProps): JSX.Element {
  const { reference, status, statements } = source;
  const fate = isRegistration(reference) ? null : statusLine(status, crossref, reference);
  const recognised = recognisedLine(reference, status);
  const link = linkOfSource(reference, record, status);
  return (
    <>
      <NoticeList status={status} />
      <StatementList statements={statements} />
      {record === undefined ? <OfCrossref source={source} /> : <OfRecord record={record} />}
      {isRegistration(reference) && <p>{registrationNote()}</p>}
      {isPrinted(reference) && <p class="btc-quiet">{say('popover.as-printed', { text: reference.text })}</p>}
      {link !== null && (
        <p>
          <OutLink link={link} />
        </p>
      )}
      {fate !== null && (
        <p class="btc-quiet" {...(crossref === 'asking' && status === undefined ? { role: 'status' } : {})}>
          {fate}
        </p>
      )}
      <p class="btc-quiet">
        {[
          recognised,
          record === undefined
            ? say('popover.no-pack')
            : say('popover.of-pack', { pack: `${record.pack.id} ${record.pack.version}` }),
        ]
          .filter((line) => line !== null)
          .join(' ')}
      </p>
      {record !== undefined && <StudyDetails match={wholeRecord(record)} record={record} />}
    </>
  );
}
