import { searchable } from '../core/searchable.ts';
import type { SavedPage } from './types.ts';

/** What the reader looks for among the saved pages. */
export interface SavedQuery {
  /** Words; a page has to have each of them somewhere. */
  readonly text: string;
  /** Null: any. */
  readonly tag: string | null;
}

export const NO_QUERY: SavedQuery = { text: '', tag: null };

/** The pages that have all the words in title, address, site, tags or note, in the same order. */
export function found(pages: readonly SavedPage[], { text, tag }: SavedQuery): SavedPage[] {
  const words = searchable(text).split(/\s+/).filter(Boolean);
  return pages.filter((page) => {
    if (tag !== null && !page.tags.includes(tag)) return false;
    const all = searchable([page.title, page.address, page.domain, page.note, ...page.tags].join(' '));
    return words.every((word) => all.includes(word));
  });
}

/** All tags with the number of pages that have them, in alphabetical order. */
export function tagsOf(
  pages: readonly SavedPage[],
): readonly { readonly tag: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { tags } of pages) for (const tag of new Set(tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].map(([tag, count]) => ({ tag, count })).sort((a, b) => a.tag.localeCompare(b.tag));
}

/** The tags in a line that a reader typed, split at commas, each once. */
export function tagsTyped(line: string): string[] {
  return [...new Set(line.split(',').map((tag) => tag.trim().replace(/\s+/g, ' ')))].filter(Boolean);
}
