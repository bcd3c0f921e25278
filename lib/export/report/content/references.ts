import { say } from '../../../core/messages/index.ts';
import type { RecordedReference, StudyRecord } from '../../../core/types/index.ts';
import { authorsWords } from '../../../core/words/authors-words.ts';
import { isPrinted } from '../../../core/words/reference-name.ts';
import {
  designByTitle,
  isRegistration,
  kindWords,
  linkOfSource,
  publishedAs,
  recognisedLine,
  registrationNote,
} from '../../../core/words/source-words.ts';
import { statusLine } from '../../../core/words/status-words.ts';
import { citedBy } from './claim-jumps.ts';
import type { PageContext } from './context.ts';
import { notices } from './notices.ts';
import { nameAtStart } from './reference-names.ts';
import { safeAddress } from './safe-address.ts';
import { slot, slotted, spaced } from './slotted.ts';
import { type Block, heading, type Inline, line, quiet, words } from './types.ts';

/** The page's sources, as printed, with what is known of each and what became of it. */
export function references(context: PageContext): Block[] {
  const { record, place } = context;
  const { references: all, crossref } = record;
  const asked = crossref === 'on' || all.some(({ status }) => status !== undefined);
  return [
    heading(3, [say('dossier.references')], place('sources')),
    ...(all.length === 0
      ? [line(say('dossier.no-references'))]
      : [line(say(asked ? 'dossier.crossref-asked' : 'dossier.crossref-not-asked'))]),
    ...all.map((reference) => source(context, reference, asked)),
  ];
}

function source(context: PageContext, reference: RecordedReference, asked: boolean): Block {
  const { place, ofPage } = context;
  return {
    kind: 'group',
    role: 'source',
    id: place('source', reference.id),
    of: [
      heading(4, headingOf(context, reference)),
      ...notices(reference.status),
      ...(isPrinted(reference)
        ? [
            line(
              ...slotted(say('popover.as-printed', { text: slot('text') }), { text: ofPage(reference.text) }),
            ),
          ]
        : []),
      ...lines(context, reference, asked).map((of) => line(...of)),
    ],
  };
}

/** "Source 9: narrative review". A work that a pack knows is never called unknown, though its record was not kept. */
function headingOf(context: PageContext, reference: RecordedReference): Inline[] {
  const { referenceId, status } = reference;
  const record = referenceId === null ? undefined : context.studies.get(referenceId);
  const name = nameAtStart(context, reference);
  if (referenceId !== null && record === undefined)
    return inOne(say('dossier.record-not-kept', { name: slot('name') }), name);
  const kind = kindWords(reference, record, status);
  return inOne(say('source.heading', { name: slot('name'), kind }), name);
}

const inOne = (text: string, name: readonly Inline[]): Inline[] =>
  text
    .split(slot('name'))
    .flatMap((part, at) => (at === 0 ? [part] : [...name, part]))
    .filter((part) => part !== '');

function lines(context: PageContext, reference: RecordedReference, asked: boolean): Inline[][] {
  const { referenceId, status } = reference;
  const record = referenceId === null ? undefined : context.studies.get(referenceId);
  const link = linkOfSource(reference, record, status);
  const href = safeAddress(link?.href);
  return [
    href === null || link === null ? null : ([{ kind: 'link', href, of: [link.text] }] satisfies Inline[]),
    ...ofCrossref(reference, record === undefined),
    isRegistration(reference) ? [registrationNote()] : fate(context, reference, asked),
    known(context, reference, record),
  ].filter((one) => one !== null);
}

/** The work as Crossref describes it, where no pack does. */
function ofCrossref(reference: RecordedReference, unknown: boolean): Inline[][] {
  const { status } = reference;
  if (!unknown) return [];
  const byTitle = designByTitle(reference, status);
  const work = status?.state === 'found' ? status.work : null;
  const authors = work?.authors == null ? null : authorsWords(work.authors);
  const facts = [authors, work?.container, work?.year].filter((fact) => fact != null).join(' · ');
  return [
    byTitle === null || reference.referenceId !== null
      ? null
      : slotted(say('popover.title-says', { words: slot('words') }), { words: words(byTitle.words) }),
    work?.title == null ? null : [words(work.title)],
    facts === '' ? null : [quiet(words(facts))],
    work?.type == null ? null : [quiet(publishedAs(work.type))],
  ].filter((one) => one !== null);
}

/** What became of it. A report has no "later", in which Crossref is asked again. */
function fate({ record }: PageContext, reference: RecordedReference, asked: boolean): Inline[] | null {
  const { status } = reference;
  if (status === undefined) return asked ? [say('status.not-asked')] : null;
  if (status.state === 'no-answer' && status.why !== 'too-many') return [say('dossier.no-answer')];
  const line = statusLine(status, record.crossref, reference);
  return line === null ? null : [line];
}

/** How it was recognised, whose record it is, and which claims cite it. */
function known(
  context: PageContext,
  reference: RecordedReference,
  record: StudyRecord | undefined,
): Inline[] {
  const pack = record === undefined ? null : `${record.pack.id} ${record.pack.version}`;
  const own =
    pack === null
      ? reference.referenceId === null && say('popover.no-pack')
      : say('popover.of-pack', { pack });
  const by = citedBy(context, reference.id);
  const parts: Inline[][] = [
    [[recognisedLine(reference, reference.status), own].filter((one) => typeof one === 'string').join(' ')],
    record === undefined
      ? []
      : [{ kind: 'jump', to: context.studyPlace(record.id), of: [say('dossier.full-record')] }],
    by,
  ];
  return [
    quiet(
      ...spaced(
        parts.filter(([first]) => first !== undefined && first !== ''),
        ' · ',
      ),
    ),
  ];
}
