import type { PageReference } from '../types/index.ts';

/** Numbers, letters and symbols say nothing without a word before them. */
const BARE = /^\S{1,4}$/;

/** Whether the page prints a reference, in a list or a note; the words of a link do not give a work. */
export function isPrinted({ place }: Pick<PageReference, 'place'>): boolean {
  return place === 'list' || place === 'note';
}

/** How a source of the page is spoken of at the beginning of a sentence: "Source 9", "Centeno et al., 2017". */
export function referenceName({ label, place }: Pick<PageReference, 'label' | 'place'>): string {
  if (place === 'link') return `The source linked at “${label}”`;
  if (place === 'note') return `The source in the note at “${label}”`;
  return BARE.test(label) ? `Source ${label}` : label;
}

/** Such a name within a sentence. */
export function nameWithin(name: string): string {
  return name.replace(/^(?:Source|The source)\b/, (word) => word.toLowerCase());
}

/** A label as the end of "cited as": "source 9", "“Centeno et al., 2017”". */
export function citedAsWords(label: string): string {
  return BARE.test(label) ? `source ${label}` : `“${label}”`;
}

/** A label in a heading: "(9)", "“Centeno et al., 2017”". */
export function labelInHeading(label: string): string {
  return BARE.test(label) ? `(${label})` : `“${label}”`;
}
