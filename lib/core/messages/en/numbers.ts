/** How numbers are written, and how things are joined in a sentence. */
export const numbers = {
  /** Between groups of three digits. */
  'numbers.group': ',',
  /** Numbers of so many digits are grouped. */
  'numbers.grouped-from': '4',
  'numbers.people': { 1: '{count} person', n: '{count} people' },
  'numbers.and': '{first} and {last}',
  /** The last begins with the sound of the letter i. */
  'numbers.and-before-i': '{first} and {last}',
} as const;
