import { batchAddress, fitsFilter, type Origin } from './address.ts';

/** As many DOIs as one list is asked for; its answer comes in one page. */
const MOST_DOIS = 20;
/** Characters of an address that every server and proxy on the way takes. */
const MOST_CHARACTERS = 1800;

/** How DOIs are asked for. */
export interface Batches {
  /** Each in one list. */
  readonly lists: readonly (readonly string[])[];
  /** Each by itself: those that would break a filter. */
  readonly singles: readonly string[];
}

/** @param dois Each once, lower case. A list of one is as good as a single record, and smaller: it can be selected. */
export function inBatches(origin: Origin, dois: readonly string[]): Batches {
  const lists: string[][] = [];
  for (const doi of dois.filter(fitsFilter)) {
    const last = lists.at(-1);
    const fits =
      last !== undefined &&
      last.length < MOST_DOIS &&
      batchAddress(origin, [...last, doi]).length <= MOST_CHARACTERS;
    if (fits) last.push(doi);
    else lists.push([doi]);
  }
  return { lists, singles: dois.filter((doi) => !fitsFilter(doi)) };
}
