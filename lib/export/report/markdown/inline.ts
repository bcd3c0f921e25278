import type { Inline } from '../content/types.ts';
import { escapeAddress, escapeLine } from './escape.ts';

/** A text in a line, as Markdown. */
export function inlineText(of: readonly Inline[]): string {
  return of.map(inlineOne).join('');
}

function inlineOne(one: Inline): string {
  if (typeof one === 'string') return escapeLine(one);
  switch (one.kind) {
    case 'words':
      return escapeLine(one.text);
    case 'strong':
      return marked(inlineText(one.of));
    case 'quiet':
    // There are no places in Markdown that every reader of it knows.
    case 'jump':
      return inlineText(one.of);
    case 'link':
      return `[${inlineText(one.of)}](${escapeAddress(one.href)})`;
    case 'code':
      return /^[\w.-]+$/.test(one.text) ? `\`${one.text}\`` : escapeLine(one.text);
  }
}

/** Marks that stand around nothing would be read as text. */
const marked = (text: string): string => (text.trim() === '' ? text : `**${text.trim()}**`);
