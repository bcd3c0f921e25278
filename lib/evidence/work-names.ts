import { findDoi } from '../core/references/doi.ts';
import { wordsOf } from '../core/references/words.ts';
import type { CslItem } from './schema.ts';

/** What of a reference tells which work it is; a `CslItem` will do. */
export type WorkParts = { readonly id: string } & {
  readonly [Part in 'DOI' | 'PMID' | 'PMCID' | 'URL' | 'title' | 'issued' | 'author']?:
    | CslItem[Part]
    | undefined;
};

/** One name of a work: no two works have it in common. */
export interface WorkName {
  /** The field of the reference that gives it. */
  readonly field: 'DOI' | 'PMID' | 'PMCID' | 'URL';
  /** For a sentence: "the DOI". */
  readonly what: string;
  /** Folded, for comparison. */
  readonly key: string;
}

const PUBMED =
  /^https:\/\/(?:pubmed\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov\/pubmed|europepmc\.org\/(?:article|abstract)\/med)\/(\d+)/i;
const CENTRAL =
  /^https:\/\/(?:pmc\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov\/pmc|europepmc\.org)\/\S*?\b(PMC\d+)/i;

/**
 * The names of a reference's work: DOI (compared without regard to case: DOI Handbook, 2.4), PubMed's and PubMed
 * Central's number, each also where a link holds it, and the link itself.
 */
export function workNames({ DOI, PMID, PMCID, URL: link }: WorkParts): WorkName[] {
  const named = (field: WorkName['field'], what: string, kind: string, name: string | null | undefined) =>
    name === null || name === undefined ? [] : [{ field, what, key: `${kind}:${name.toLowerCase()}` }];
  return [
    ...named('DOI', 'the DOI', 'doi', DOI),
    ...named('PMID', 'the PMID', 'pmid', PMID),
    ...named('PMCID', 'the PMCID', 'pmcid', PMCID),
    ...(link === undefined
      ? []
      : [
          ...named('URL', 'the DOI in the address', 'doi', findDoi(link)),
          ...named('URL', 'the PMID in the address', 'pmid', PUBMED.exec(link)?.[1]),
          ...named('URL', 'the PMCID in the address', 'pmcid', CENTRAL.exec(link)?.[1]),
          ...named('URL', 'the address', 'url', plainAddress(link)),
        ]),
  ];
}

/** Host and path without what differs between links to one page; null for what is no address. */
function plainAddress(link: string): string | null {
  if (!URL.canParse(link)) return null;
  const { host, pathname, searchParams } = new URL(link);
  const asked = [...searchParams]
    .filter(([key]) => !/^utm_/i.test(key))
    .map(([key, value]) => `${key}=${value}`);
  return `${host.replace(/^www\./, '')}${pathname.replace(/(?<!\/)\/+$/, '')}?${asked.sort().join('&')}`;
}

/** From so many words on two works of one year do not share a title by chance. */
const MIN_TITLE_WORDS = 5;

/**
 * Whether two references are one work by title and year, case and punctuation folded. A year that is not known
 * differs from none. Short titles ("Warning letter") need the same first author besides.
 */
function sameTitle(a: WorkParts, b: WorkParts): boolean {
  const title = folded(a.title);
  if (title === '' || title !== folded(b.title)) return false;
  const [x, y] = [yearOf(a), yearOf(b)];
  if (x !== undefined && y !== undefined && x !== y) return false;
  const author = folded(a.author?.[0]?.family);
  return (
    title.split(' ').length >= MIN_TITLE_WORDS || (author !== '' && author === folded(b.author?.[0]?.family))
  );
}

/** What two references of one work have in common. */
export interface SameWork {
  /** The id of the reference that was there first. */
  readonly id: string;
  /** The field of the other one that shows it. */
  readonly field: WorkName['field'] | 'title';
  readonly what: string;
}

/** References by all names of their works, so that one is found again whatever it is called. */
export class Works {
  readonly #byName = new Map<string, string>();
  readonly #byTitle = new Map<string, WorkParts[]>();

  /** A name stays with the reference that had it first. */
  add(reference: WorkParts): void {
    for (const { key } of workNames(reference))
      if (!this.#byName.has(key)) this.#byName.set(key, reference.id);
    const title = folded(reference.title);
    const alike = this.#byTitle.get(title);
    if (alike === undefined) this.#byTitle.set(title, [reference]);
    else alike.push(reference);
  }

  /** By the first name in common, else by title and year; null for a work that is new. */
  find(reference: WorkParts): SameWork | null {
    for (const { field, what, key } of workNames(reference)) {
      const id = this.#byName.get(key);
      if (id !== undefined) return { id, field, what };
    }
    const alike = this.#byTitle.get(folded(reference.title)) ?? [];
    const twin = alike.find((one) => sameTitle(one, reference));
    return twin === undefined ? null : { id: twin.id, field: 'title', what: 'the title, with the year,' };
  }
}

/** A text as words alone, for comparison. */
export const folded = (text = ''): string =>
  wordsOf(text)
    .map((word) => word.text)
    .join(' ');

const yearOf = ({ issued }: WorkParts): number | undefined => issued?.['date-parts'][0][0];
