import type { EvidenceIndex, Identifiers, PageReference } from '../types/index.ts';
import type { RawReference } from './entries.ts';
import { identityKeys } from './identity.ts';
import type { SourceInText } from './linked-sources.ts';
import { matchReference } from './match.ts';
import { titleDesign, titleIn } from './title-design.ts';

/** All sources of a page, each once, however often and in whatever form the page gives it. */
export interface Registry {
  readonly references: readonly PageReference[];
  /** Takes in a source of the running text, unless the page has it already. */
  add(source: SourceInText, blockId: number): void;
  /** The id of a source of the running text; undefined where it was never taken in. */
  idOf(source: SourceInText): number | undefined;
}

export function createRegistry(entries: readonly RawReference[], index: EvidenceIndex): Registry {
  const references: PageReference[] = [];
  const byKey = new Map<string, number>();
  const byRecord = new Map<string, PageReference>();

  const put = (reference: PageReference, keys: readonly string[]): void => {
    references.push(reference);
    const { referenceId } = reference;
    if (referenceId !== null && !byRecord.has(referenceId)) byRecord.set(referenceId, reference);
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, reference.id);
  };
  const idOf = (source: SourceInText): number | undefined =>
    keysOf(source)
      .map((key) => byKey.get(key))
      .find((id) => id !== undefined);

  for (const entry of entries) put(fromEntry(entry, index), identityKeys(entry));
  return {
    references,
    idOf,
    add(source, blockId) {
      if (idOf(source) !== undefined) return;
      const reference = fromText(source, blockId, references.length + 1, index);
      const record = reference.referenceId === null ? undefined : byRecord.get(reference.referenceId);
      const same = record !== undefined && agree(record, reference) ? record : undefined;
      if (same === undefined) put(reference, keysOf(source));
      else for (const key of keysOf(source)) byKey.set(key, same.id);
    },
  };
}

/** Whether two of one record may be one source: an entry without its number, and that number; not two numbers. */
function agree(one: Identifiers, other: Identifiers): boolean {
  const kinds = ['doi', 'pmid', 'pmcid'] as const;
  return kinds.every((kind) => one[kind] === null || other[kind] === null || one[kind] === other[kind]);
}

/** A note without an identifier is the same source where it has the same words. */
function keysOf({ identifiers, text, place }: SourceInText): readonly string[] {
  const keys = identityKeys(identifiers);
  return keys.length > 0 || place !== 'note' ? keys : [`text:${text.toLowerCase()}`];
}

function fromEntry(entry: RawReference, index: EvidenceIndex): PageReference {
  const { id, number, label, text, blockId, url, doi, pmid, pmcid, nct } = entry;
  return {
    ...{ id, number, label, place: 'list', text, blockId, doi, pmid, pmcid, nct, url },
    ...known(text, entry, index),
    titleDesign: designIn(text),
  };
}

function fromText(source: SourceInText, blockId: number, id: number, index: EvidenceIndex): PageReference {
  const { place, label, text, url, identifiers } = source;
  // The words of a link are the page's, and say nothing of the work that could be relied on.
  const printed = place === 'note' ? text : '';
  return {
    ...{ id, number: null, label, place, text, blockId, url, ...identifiers },
    ...known(printed, identifiers, index),
    titleDesign: designIn(printed),
  };
}

function known(
  text: string,
  identifiers: Identifiers,
  index: EvidenceIndex,
): Pick<PageReference, 'referenceId' | 'matchedBy'> {
  const match = matchReference({ ...identifiers, text }, index);
  return { referenceId: match?.studyId ?? null, matchedBy: match?.by ?? null };
}

function designIn(text: string): PageReference['titleDesign'] {
  const title = titleIn(text);
  return title === null ? null : titleDesign(title);
}
