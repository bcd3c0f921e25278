import { Script } from 'node:vm';

/** Longer than this, and biome would break the import over several lines. */
const LONGEST = 40;

/** Files of those folders that are no rule, and the name that every rule's file exports. */
const TAKEN = ['index', 'types', 'words', 'examples'];

/** @returns why the id cannot name a rule or a veto, and what to do; null where it can */
export function wrongId(id: string): string | null {
  // No digits: sorting them as biome sorts imports (2 before 10) is not how the tests sort ids.
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(id))
    return `"${id}" is no id: write small letters, with - between words, such as works-overnight.`;
  if (id.length > LONGEST)
    return `"${id}" is too long: an id has at most ${LONGEST} letters. Say it in fewer words.`;
  if (TAKEN.includes(id) || !isName(camelCase(id)))
    return `"${id}" means something else in the code: take two words, such as says-${id}.`;
  return null;
}

/** The name that a rule's file exports: `works-overnight` is `worksOvernight`. */
export function camelCase(id: string): string {
  return id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Compiled, and never run: the language itself knows its own words, those of modules too. */
function isName(name: string): boolean {
  try {
    new Script(`'use strict'; async () => { const ${name} = 0; };`);
    return true;
  } catch {
    return false;
  }
}
