/** How often, and how many at once, may be asked on one of Crossref's routes. */
export interface Limits {
  /** Milliseconds from one request to the next. */
  readonly spacing: number;
  readonly atOnce: number;
}

/** `single`: one record by its DOI. `list`: a filter or a search. Crossref counts them apart. */
export type Route = 'single' | 'list';

/**
 * Crossref's limits since 2025-12-01 (its announcement of that change, and the headers of answers recorded in 2026:
 * `x-api-pool` is `public-single`, `public-array`, `polite-single` or `polite-array`).
 */
const PUBLIC: Readonly<Record<Route, Limits>> = {
  single: { spacing: 1000 / 5, atOnce: 1 },
  list: { spacing: 1000 / 1, atOnce: 1 },
};
const POLITE: Readonly<Record<Route, Limits>> = {
  single: { spacing: 1000 / 10, atOnce: 3 },
  list: { spacing: Math.ceil(1000 / 3), atOnce: 3 },
};

/** @param mailto The polite pool is for those who can be written to. */
export const limitsFor = (route: Route, mailto: string | null): Limits =>
  (mailto === null ? PUBLIC : POLITE)[route];

/** More has not been seen; who asks too often is told so (429), and that is heeded for as long as it says. */
const LONGEST_SPACING = 10_000;

/**
 * The limits that an answer names. They can be read only where the extension may read Crossref's headers: to a page
 * they are hidden.
 *
 * @returns Only what is said, and can be understood.
 */
export function limitsIn(headers: Headers): Partial<Limits> {
  const requests = whole(headers.get('x-rate-limit-limit'));
  const seconds = whole(/^\s*(\d+)\s*s\s*$/.exec(headers.get('x-rate-limit-interval') ?? '')?.[1] ?? null);
  const atOnce = whole(headers.get('x-concurrency-limit'));
  return {
    ...(requests === null || seconds === null
      ? {}
      : { spacing: Math.min(LONGEST_SPACING, Math.ceil((seconds * 1000) / requests)) }),
    ...(atOnce === null ? {} : { atOnce }),
  };
}

function whole(text: string | null): number | null {
  const number = text !== null && /^\s*\d{1,6}\s*$/.test(text) ? Number(text) : 0;
  return number > 0 ? number : null;
}
