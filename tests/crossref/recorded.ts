import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Works as Crossref's API gave them (`message`, or one of a list's `items`), recorded in 2026, less the fields that we
 * never ask for: references, abstracts, licences, affiliations. Nothing in them is ours, and nothing is changed.
 */
const FOLDER = resolve(import.meta.dirname, '../fixtures/crossref');

export type RecordedWork = Readonly<Record<string, unknown>> & {
  readonly DOI: string;
  readonly title?: readonly string[];
};

/** All recorded works. */
export const RECORDED: readonly RecordedWork[] = readdirSync(FOLDER)
  .sort()
  .map((file) => JSON.parse(readFileSync(resolve(FOLDER, file), 'utf8')) as RecordedWork);

export function recorded(doi: string): RecordedWork {
  const work = RECORDED.find(({ DOI }) => DOI === doi);
  if (work === undefined) throw new Error(`No recorded work ${doi}.`);
  return work;
}

/** The answer to `/works/{doi}`. */
export const workAnswer = (work: object) => ({
  status: 'ok',
  'message-type': 'work',
  'message-version': '1.0.0',
  message: work,
});

/** The answer to `/works?…` @param total Works that fit, on this page and others. */
export const listAnswer = (items: readonly object[], total = items.length) => ({
  status: 'ok',
  'message-type': 'work-list',
  'message-version': '1.0.0',
  message: { facets: {}, 'total-results': total, items, 'items-per-page': 20, query: {} },
});

/** The answer to what cannot be answered, with status 400. */
export const validationFailure = (type: string, value: string, message: string) => ({
  status: 'failed',
  'message-type': 'validation-failure',
  message: [{ type, value, message }],
});
