import type { ComponentChildren } from 'preact';

/** A name to be filled in later, as messages write it: `say(key, { link: slot('link') })`. */
export const slot = (name: string): string => `{${name}}`;

/**
 * A sentence with elements in it, so that each language has its own order.
 *
 * @param text has a `{name}` where an element is to stand
 * @returns the parts in order; a name without an element stays as it is
 */
export function slotted(
  text: string,
  elements: Readonly<Record<string, ComponentChildren>>,
): readonly ComponentChildren[] {
  // Every other part is a name, without its braces.
  return text
    .split(/\{([\w-]+)\}/)
    .map((part, place) => (place % 2 === 0 ? part : (elements[part] ?? slot(part))));
}
