import { say } from '../messages/index.ts';
import type { PageReference } from '../types/index.ts';

/** Numbers, letters and symbols say nothing without a word before them. */
const BARE = /^\S{1,4}$/;

type Named = Pick<PageReference, 'label' | 'place'>;
type NameKey = 'source.numbered' | 'source.linked' | 'source.in-note';

/** Whether the page prints a reference, in a list or a note; the words of a link do not give a work. */
export function isPrinted({ place }: Pick<PageReference, 'place'>): boolean {
  return place === 'list' || place === 'note';
}

/** Whether a label is a number, a letter or a symbol, and no name. */
export function isBareLabel(label: string): boolean {
  return BARE.test(label);
}

/** The message that names a source; null where its label is a name by itself. */
function nameKey({ label, place }: Named): NameKey | null {
  if (place === 'link') return 'source.linked';
  if (place === 'note') return 'source.in-note';
  return isBareLabel(label) ? 'source.numbered' : null;
}

/** How a source of the page is spoken of at the beginning of a sentence: "Source 9", "Centeno et al., 2017". */
export function referenceName(reference: Named): string {
  const { label } = reference;
  const key = nameKey(reference);
  return key === null ? label : say(key, { label });
}

/** How it is spoken of within a sentence: "source 9", "Centeno et al., 2017". */
export function referenceWithin(reference: Named): string {
  const { label } = reference;
  const key = nameKey(reference);
  return key === null ? label : say(`${key}-within`, { label });
}

/** Whether a source goes by its number, letter or symbol. */
export function isNumbered(reference: Named): boolean {
  return nameKey(reference) === 'source.numbered';
}

/** A label as the end of "cited as": "source 9", "“Centeno et al., 2017”". */
export function citedAsWords(label: string): string {
  return isBareLabel(label)
    ? say('source.cited-as-number', { label })
    : say('source.cited-as-name', { label });
}
