import type { Inline } from './types.ts';

/** Stands in a message where `slotted` puts something that is no plain text of ours. */
export const slot = (name: string): string => `{${name}}`;

/** A message with other people's words, or links, in it: `slotted(say(key, { words: slot('words') }), { words })`. */
export function slotted(text: string, inlines: Readonly<Record<string, Inline>>): Inline[] {
  return text
    .split(/\{([\w-]+)\}/)
    .map((part, at) => (at % 2 === 0 ? part : (inlines[part] ?? slot(part))))
    .filter((part) => part !== '');
}

/** Inlines with something between them. */
export function spaced(parts: readonly (readonly Inline[])[], by: string): Inline[] {
  return parts.flatMap((part, at) => (at === 0 ? part : [by, ...part]));
}
