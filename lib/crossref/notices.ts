import type { Notice, NoticeKind } from '../core/types/source-status.ts';
import type { Update } from './answer-schema.ts';
import { dayOf } from './partial-date.ts';
import { plainText } from './plain-text.ts';

/**
 * Crossref's update types. An addendum or a clarification adds to a work and corrects nothing, so it is `other` under
 * its own name, as is every type that we do not know.
 */
const KINDS: ReadonlyMap<string, NoticeKind> = new Map([
  ['retraction', 'retraction'],
  ['withdrawal', 'withdrawal'],
  ['removal', 'removal'],
  ['partial_retraction', 'partial-retraction'],
  ['expression_of_concern', 'expression-of-concern'],
  ['correction', 'correction'],
  ['erratum', 'correction'],
  ['corrigendum', 'correction'],
  ['new_version', 'new-version'],
  ['new_edition', 'new-version'],
]);

const SOURCES = ['publisher', 'retraction-watch'] as const;

/**
 * Crossref's entries as notices: each once, newest first, undated ones last. A notice that both the publisher and the
 * Retraction Watch database report is one, with both as its sources; where they differ, the publisher's label and date
 * stand. One notice may be of two kinds (a correction and an expression of concern): then it is there twice.
 */
export function noticesOf(updates: readonly Update[]): Notice[] {
  const byNotice = new Map<string, Update[]>();
  for (const update of updates) {
    const key = `${kindOf(update)} ${update.DOI}`;
    byNotice.set(key, [...(byNotice.get(key) ?? []), update]);
  }
  return [...byNotice.values()].map(merged).sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
}

function merged(updates: readonly Update[]): Notice {
  const [first, ...rest] = [...updates].sort((a, b) => rank(a) - rank(b));
  if (first === undefined) throw new Error('A notice without an entry.');
  const all = [first, ...rest];
  return {
    kind: kindOf(first),
    label: labelOf(first),
    doi: first.DOI,
    sources: SOURCES.filter((source) => all.some((update) => update.source === source)),
    date: all.map(({ updated }) => dayOf(updated)).find((day) => day !== null) ?? null,
  };
}

const rank = ({ source }: Update): number => (source === 'publisher' ? 0 : 1);

const kindOf = ({ type }: Update): NoticeKind => KINDS.get(nameOf(type)) ?? 'other';

const nameOf = (type: string): string =>
  type
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

/** "expression_of_concern" as "Expression of concern", where no label is given. */
function labelOf({ label, type }: Update): string {
  const words = plainText(label) || nameOf(type).replaceAll('_', ' ') || 'notice';
  return words.charAt(0).toUpperCase() + words.slice(1);
}
