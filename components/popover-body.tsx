import type { JSX } from 'preact';
import { say, spokenLanguage } from '../lib/core/messages/index.ts';
import type { Flag, SourceStatus, StudyRecord } from '../lib/core/types/index.ts';
import { evidenceOf, packsOf } from '../lib/core/words/claim-texts.ts';
import { notKnownLines } from '../lib/core/words/not-known-lines.ts';
import type { PopoverView } from '../lib/paint/popover-view.ts';
import { CitedElsewhere } from './cited-elsewhere.tsx';
import { FlagNotes } from './flag-note.tsx';
import { HowMatched } from './how-matched.tsx';
import { NotKnown } from './not-known.tsx';
import { ProductList } from './product-list.tsx';
import { StudyLadder } from './study-ladder.tsx';
import { FIRST_STUDIES, StudyList } from './study-list.tsx';

/** What the body shows of a claim, wherever the claim was found. */
export type BodyView = Pick<
  PopoverView,
  'annotation' | 'records' | 'sources' | 'crossref' | 'level' | 'onCopy' | 'onRetry'
>;

const NO_RECORDS: ReadonlyMap<string, StudyRecord> = new Map();

/**
 * A flag about a study stands at that study's card, unless the card is not open to view from the start. How the page
 * ranks its source is about the page's own words and stays on top.
 */
function splitFlags({ annotation, records }: BodyView): {
  top: readonly Flag[];
  atCards: readonly Flag[];
} {
  const { flags, studies } = annotation.assessment;
  const shown = new Set(
    typeof records === 'string' ? [] : studies.slice(0, FIRST_STUDIES).map((m) => m.studyId),
  );
  const atCard = (flag: Flag): boolean =>
    flag.id !== 'rank-inflation' && flag.studyId !== undefined && shown.has(flag.studyId);
  return { top: flags.filter((flag) => !atCard(flag)), atCards: flags.filter(atCard) };
}

/** Of several of the page's references that are one study, one that was asked about. */
function statusOf({ sources }: BodyView, studyId: string): SourceStatus | undefined {
  const statuses = sources.filter(({ reference }) => reference.referenceId === studyId);
  return (statuses.find(({ status }) => status?.state === 'found') ?? statuses[0])?.status;
}

function Studies({
  view,
  flags,
}: {
  readonly view: BodyView;
  readonly flags: readonly Flag[];
}): JSX.Element | null {
  const { studies } = view.annotation.assessment;
  if (studies.length === 0) return null;
  if (view.records === 'loading') {
    return (
      <div class="btc-part btc-quiet" role="status">
        {say('popover.loading-records')}
      </div>
    );
  }
  if (view.records === 'failed') {
    return (
      <div class="btc-part btc-study" role="alert">
        <p>{say('popover.records-failed')}</p>
        <div>
          <button
            type="button"
            class="btc-button"
            onClick={(event) => {
              // The button goes away while the records are loading; the focus must not go with it.
              const dialog = event.currentTarget.closest('[role="dialog"]');
              dialog?.querySelector<HTMLElement>('[data-initial-focus]')?.focus();
              view.onRetry();
            }}
          >
            {say('popover.try-again')}
          </button>
        </div>
      </div>
    );
  }
  return (
    <StudyList
      frame={view.annotation.frame}
      studies={studies}
      level={view.level}
      said={evidenceOf(view.annotation, view.records)}
      onCopy={view.onCopy}
      records={view.records}
      flagsOf={(studyId) => flags.filter((flag) => flag.studyId === studyId)}
      statusOf={(studyId) => statusOf(view, studyId)}
    />
  );
}

/** "Pack: back-pain-article 1.0.0", or several, of the studies shown. */
function packsLine(records: ReadonlyMap<string, StudyRecord>, view: BodyView): string | null {
  const names = packsOf(view.annotation, records);
  if (names.length === 0) return null;
  const [only, another] = names;
  return another === undefined
    ? say('popover.pack', { pack: only ?? '' })
    : say('popover.packs', { packs: names.join(', ') });
}

/** Everything below the heading: flags, studies, what is not known, how it was matched, the packs. */
export function PopoverBody({ view }: { readonly view: BodyView }): JSX.Element {
  const { annotation } = view;
  const ready = typeof view.records !== 'string';
  const records = typeof view.records === 'string' ? NO_RECORDS : view.records;
  const { top, atCards } = splitFlags(view);
  const packs = packsLine(records, view);
  return (
    <>
      {top.length > 0 && (
        <section class="btc-part" aria-label={say('popover.keep-in-mind')}>
          <FlagNotes flags={top} />
        </section>
      )}
      <ProductList assessment={annotation.assessment} />
      <Studies view={view} flags={atCards} />
      <CitedElsewhere
        sources={view.sources.filter(({ reference }) => reference.referenceId === null)}
        crossref={view.crossref}
      />
      {(ready || annotation.assessment.studies.length === 0) && (
        <NotKnown lines={notKnownLines(annotation, records)} />
      )}
      <section class="btc-part" aria-label={say('popover.where-from')}>
        <StudyLadder assessment={annotation.assessment} records={records} />
        <HowMatched annotation={annotation} records={ready ? records : null} />
        {spokenLanguage() !== 'en' && annotation.assessment.studies.length > 0 && (
          <p class="btc-quiet">{say('popover.own-texts')}</p>
        )}
        {packs !== null && <p class="btc-quiet">{packs}</p>}
      </section>
    </>
  );
}
