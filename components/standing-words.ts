import { say } from '../lib/core/messages/index.ts';
import type { ImportState, Standing, Told } from '../lib/packs/desk-state.ts';

/** The end of a message's key for how a pack stands; where that is not known, nothing of it is said. */
const ending = <Key extends string>(key: Key, stands: Standing | null): Key | `${Key}.${Standing}` =>
  stands === null ? key : `${key}.${stands}`;

/** That a pack was put back, and how it stands: never "on" where it is left out. */
export function putBackWords({ title, stands }: Extract<Told, { kind: 'put-back' }>): string {
  return say(ending('packs.put-back', stands), { title });
}

/** That a pack was added, what it replaced, and how it stands. */
export function addedWords(added: Extract<ImportState, { kind: 'added' }>): string {
  const { title, version, replaced, stands } = added;
  if (replaced === null) return say(ending('packs.added', stands), { title });
  return replaced.kind === 'version'
    ? say(ending('packs.updated', stands), { title, version, before: replaced.version })
    : say(ending('packs.mended', stands), { title, version });
}
