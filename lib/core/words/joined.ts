import { say } from '../messages/index.ts';

/** Names one after the other, each with its word between: "a and b and c", "a or b". Empty of none. */
export function joined(parts: readonly string[], by: 'numbers.and' | 'reasons.or'): string {
  const [first = '', ...rest] = parts;
  return rest.reduce((before, last) => say(by, { first: before, last }), first);
}
