import { say } from '../messages/index.ts';

/** Groups thousands: 1341 becomes "1,341". Takes a whole number. */
export function count(n: number): string {
  const digits = String(n);
  if (digits.length < Number(say('numbers.grouped-from'))) return digits;
  return digits.replace(/\B(?=(\d{3})+$)/g, say('numbers.group'));
}

/** "1 trial", "2 trials". The plural is given where it is not the singular with an s. */
export function counted(n: number, singular: string, plural = `${singular}s`): string {
  return `${count(n)} ${n === 1 ? singular : plural}`;
}

/** "1 person", "40 people". */
export function people(n: number): string {
  return say('numbers.people', { n, count: count(n) });
}

/** As in "inflamación" and "hijos", not as in "hielo": before it Spanish says "e" for "and". */
const SOUND_OF_I = /^h?[ií](?![aeou])/i;

/** Joins as a sentence does: "a", "a and b", "a, b and c". */
export function list(parts: readonly string[]): string {
  const last = parts.at(-1);
  if (last === undefined) return '';
  if (parts.length === 1) return last;
  const and = SOUND_OF_I.test(last) ? 'numbers.and-before-i' : 'numbers.and';
  return say(and, { first: parts.slice(0, -1).join(', '), last });
}

/** Upper-cases the first letter and leaves the rest ("PRP" stays "PRP"). */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
