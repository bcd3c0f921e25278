import type { Analysis, CrossrefState, PageReference, SourceStatus } from '../core/types/index.ts';
import type { ShownSource } from '../paint/source-view.ts';
import { createLookUps, type LookUpOptions } from './look-ups.ts';
import type { StateSource } from './types.ts';

/** The sources of a page and what has become known of them. */
export interface Sources {
  /** A new answer about the page; what is not known yet of its sources is asked for. */
  take(analysis: Pick<Analysis, 'references' | 'statements'>): void;
  /** Undefined: not asked about. */
  statusOf(reference: PageReference | undefined): SourceStatus | undefined;
  /** By their ids, in that order; those that are gone are left out. */
  shown(ids: readonly number[]): readonly ShownSource[];
  /** As the popup lists them. */
  listed(): readonly StateSource[];
  crossref(): CrossrefState;
  /** The page comes back from the browser's cache: the reader may have turned look-ups off meanwhile. */
  comeBack(): Promise<void>;
}

/** A page may give any number of sources; the popup lists so many. */
const MOST_LISTED = 200;

export function createSources(options: LookUpOptions): Sources {
  const lookUps = createLookUps(options);
  let page: Pick<Analysis, 'references' | 'statements'> = { references: [], statements: [] };
  // Ids count from 1, in the order of the list.
  const referenceOf = (id: number): PageReference | undefined => page.references[id - 1];
  return {
    take(analysis) {
      page = analysis;
      lookUps.ask(page.references);
    },
    statusOf(reference) {
      return reference === undefined ? undefined : lookUps.statusOf(reference);
    },
    shown: (ids) =>
      ids
        .flatMap((id) => referenceOf(id) ?? [])
        .map((reference) => ({
          reference,
          status: lookUps.statusOf(reference),
          statements: page.statements.filter((statement) => statement.reference === reference.id),
        })),
    listed: () =>
      page.references.slice(0, MOST_LISTED).map((reference) => ({
        reference,
        status: lookUps.statusOf(reference) ?? null,
      })),
    crossref: lookUps.state,
    comeBack: lookUps.comeBack,
  };
}
