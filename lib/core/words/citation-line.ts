import type { StudyRecord } from '../types/index.ts';

/**
 * A record as one line of a list of references, after the Vancouver style as far as its own fields go: "Ember, et al. A
 * title. Journal. 2016. https://doi.org/10.9999/x". What the record lacks is left out, never filled in.
 */
export function citationLine(record: StudyRecord): string {
  const { authors, title, description, container, year, doi, url } = record;
  const sentences = [
    authors?.replace(/ and others$/, ', et al') ?? null,
    title ?? description,
    container,
    year === null ? null : String(year),
  ];
  const address = doi === null ? url : `https://doi.org/${doi}`;
  return [...sentences.map(asSentence), address].filter((part) => part !== null).join(' ');
}

function asSentence(text: string | null): string | null {
  if (text === null) return null;
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
