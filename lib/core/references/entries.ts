import type { Identifiers, TextBlock } from '../types/index.ts';
import { type AuthorYear, authorYearOf, entryLabel } from './author-year.ts';
import { identifiersIn } from './identifiers.ts';
import type { FoundList, ListEntry } from './list-types.ts';
import { within } from './spans.ts';

/** One entry of a page's reference lists, not yet matched with the evidence. */
export interface RawReference extends Identifiers {
  readonly id: number;
  readonly number: number | null;
  readonly label: string;
  /** How it is called where its number does not count. */
  readonly named: string;
  /** Without its number, in one line. */
  readonly text: string;
  /** The block that it begins in, and where in its text. */
  readonly blockId: number;
  readonly at: number;
  readonly url: string | null;
  readonly authorYear: AuthorYear | null;
  /** Index of its list; entries of a list that is printed twice are of the first. */
  readonly list: number;
}

/** Where an entry is printed; several where the page prints its list more than once, for wide and narrow screens. */
export interface EntryPlace {
  readonly blockId: number;
  readonly at: number;
  readonly id: number;
}

export interface Entries {
  readonly references: readonly RawReference[];
  /** In the order of the page. */
  readonly places: readonly EntryPlace[];
}

/** Gives the entries of all lists their ids; a list that is printed again adds none. */
export function readEntries(lists: readonly FoundList[]): Entries {
  const references: RawReference[] = [];
  const places: EntryPlace[] = [];
  const known = new Map<string, RawReference>();
  lists.forEach(({ entries }, list) => {
    for (const entry of entries) {
      const read = readEntry(entry, list, references.length + 1);
      const key = `${entry.number ?? entry.label} ${read.text.toLowerCase().replace(/[^a-z\d]+/g, '')}`;
      const before = known.get(key);
      if (before === undefined) {
        known.set(key, read);
        references.push(read);
      }
      places.push({ blockId: read.blockId, at: read.at, id: (before ?? read).id });
    }
  });
  return { references, places };
}

function readEntry(entry: ListEntry, list: number, id: number): RawReference {
  const text = entry.parts.join(' ').replace(/\s+/g, ' ').trim();
  const named = entryLabel(text);
  const addresses = addressesOf(entry);
  const first = entry.lines[0];
  return {
    id,
    number: entry.number,
    label: entry.label ?? (entry.number === null ? named : String(entry.number)),
    named,
    text,
    blockId: first?.block.id ?? 0,
    at: first?.at ?? 0,
    ...identifiersIn(text, addresses),
    url: addresses[0] ?? null,
    authorYear: authorYearOf(text),
    list,
  };
}

/** The addresses that an entry links to, each once. */
function addressesOf({ lines }: ListEntry): readonly string[] {
  const links = lines.flatMap(({ block, at, text }) => linksIn(block, at, at + text.length));
  return [...new Set(links)];
}

function linksIn({ links = [] }: TextBlock, from: number, to: number): readonly string[] {
  return within(links, from, to).flatMap(({ href }) => (/^https?:/i.test(href) ? [href] : []));
}
