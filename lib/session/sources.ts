import { fittingStatus } from '../core/references/other-work.ts';
import type { Analysis, PageReference, SourceStatus } from '../core/types/index.ts';
import type { CrossrefState, ShownSource } from '../paint/source-view.ts';
import { createLookUps, type LookUpOptions } from './look-ups.ts';
import type { StateSource } from './types.ts';

/** The sources of a page and what has become known of them. */
export interface Sources {
  /** A new answer about the page; what is not known yet of its sources is asked for. */
  take(analysis: Pick<Analysis, 'references' | 'statements'>): void;
  readonly references: readonly PageReference[];
  statusOf(id: number): SourceStatus | undefined;
  /** By their ids, in that order; those that are gone are left out. */
  shown(ids: readonly number[]): readonly ShownSource[];
  /** As the popup lists them. */
  listed(): readonly StateSource[];
  crossref(): CrossrefState;
}

/** A page may give any number of sources; the popup lists so many. */
const MOST_LISTED = 200;

export function createSources(options: LookUpOptions): Sources {
  const lookUps = createLookUps(options);
  let page: Pick<Analysis, 'references' | 'statements'> = { references: [], statements: [] };
  // Ids count from 1, in the order of the list.
  const referenceOf = (id: number): PageReference | undefined => page.references[id - 1];
  // Asked for at every paint, compared once.
  const fitting = new WeakMap<PageReference, { readonly of: SourceStatus; readonly status: SourceStatus }>();
  const statusOf = (reference: PageReference): SourceStatus | undefined => {
    const of = lookUps.statusOf(reference);
    if (of === undefined) return undefined;
    const known = fitting.get(reference);
    if (known?.of === of) return known.status;
    const status = fittingStatus(reference, of);
    fitting.set(reference, { of, status });
    return status;
  };
  return {
    take(analysis) {
      page = analysis;
      lookUps.ask(page.references);
    },
    get references() {
      return page.references;
    },
    statusOf(id) {
      const reference = referenceOf(id);
      return reference === undefined ? undefined : statusOf(reference);
    },
    shown: (ids) =>
      ids
        .flatMap((id) => referenceOf(id) ?? [])
        .map((reference) => ({
          reference,
          status: statusOf(reference),
          statements: page.statements.filter((statement) => statement.reference === reference.id),
        })),
    listed: () =>
      page.references.slice(0, MOST_LISTED).map((reference) => ({
        reference,
        status: statusOf(reference) ?? null,
      })),
    crossref: lookUps.state,
  };
}
