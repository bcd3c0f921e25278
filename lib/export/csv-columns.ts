import { passageLink } from '../core/page-record/passage-link.ts';
import type { RecordedClaim } from '../core/types/index.ts';
import { evidenceDirection } from '../core/words/compare-words.ts';
import { addressOf } from './claim-places.ts';
import { studiesOf, studyLine } from './study-words.ts';
import type { ExportPage } from './types.ts';

interface Row {
  readonly page: ExportPage;
  readonly claim: RecordedClaim;
  /** Of the claim on its page, from 0. */
  readonly index: number;
}

interface Column {
  readonly name: string;
  cell(row: Row): string | number;
}

const column = (name: string, cell: Column['cell']): Column => ({ name, cell });

/** Ids in one cell: none of them holds a semicolon. */
const ids = (values: readonly string[]): string => values.join('; ');
/** Words in one cell, which may hold any sign: a line each. */
const lines = (values: readonly string[]): string => values.join('\n');

/** What a row says of a claim, first what a reader looks for. Ids are those of the scan contract. */
export const CSV_COLUMNS: readonly Column[] = [
  column('page_title', ({ page }) => page.record.title),
  column('claim_number', ({ index }) => index + 1),
  column('quote', ({ claim }) => claim.text),
  column('passage_link', ({ page, claim }) => passageLink(page.record, claim) ?? ''),
  column('strength', ({ claim }) => claim.strength),
  column('strength_words', ({ claim }) => claim.title),
  column('direction', ({ claim }) => claim.direction),
  column('direction_words', ({ claim }) => evidenceDirection(claim) ?? ''),
  column('evidence', ({ claim }) => claim.line),
  column('flags', ({ claim }) => ids(claim.flags.map(({ id }) => id))),
  column('flag_reasons', ({ claim }) => lines(claim.flags.map(({ reason }) => reason))),
  column('studies', ({ page, claim }) => lines(studiesOf(page.record, claim).map(studyLine))),
  column('study_ids', ({ claim }) => ids(claim.studies.map(({ referenceId }) => referenceId))),
  column('study_relations', ({ claim }) => ids(claim.studies.map(({ relation }) => relation))),
  column('study_dois', ({ page, claim }) =>
    ids(studiesOf(page.record, claim).flatMap(({ study }) => study.doi ?? [])),
  ),
  column('page_sources', ({ page, claim }) => lines(sourcesOf(page, claim))),
  column('kind', ({ claim }) => claim.kind),
  column('stance', ({ claim }) => claim.stance),
  column('oblique', ({ claim }) => (claim.oblique === true ? 'yes' : '')),
  column('interventions', ({ claim }) => ids(claim.interventions)),
  column('conditions', ({ claim }) => ids(claim.conditions)),
  column('disorders', ({ claim }) => ids(claim.disorders)),
  column('outcomes', ({ claim }) => ids(claim.outcomes)),
  column('before', ({ claim }) => claim.before),
  column('after', ({ claim }) => claim.after),
  column('start', ({ claim }) => claim.start),
  column('end', ({ claim }) => claim.end),
  column('note', ({ page }) => page.note),
  column('tags', ({ page }) => lines(page.tags)),
  column('address', ({ page, claim }) => addressOf(page.record, claim) ?? ''),
  column('canonical', ({ page }) => page.record.canonical ?? ''),
  column('source', ({ page }) => page.record.source),
  column('read_at', ({ page }) => page.record.readAt),
  column('text_sha256', ({ page }) => page.record.sha256),
  column('made_with', ({ page }) => page.record.madeWith.version),
  column('packs', ({ page }) =>
    lines(page.record.madeWith.packs.map(({ id, version }) => `${id} ${version}`)),
  ),
];

/** The sources that the page gives for the claim, as printed. */
function sourcesOf({ record }: ExportPage, { sources }: RecordedClaim): string[] {
  return sources.flatMap((id) => record.references.find((one) => one.id === id)?.text ?? []);
}
