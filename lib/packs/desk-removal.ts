import { checkPack } from '../evidence/check-pack.ts';
import type { Board, KeptOffer } from './desk-board.ts';
import type { DeskImport } from './desk-import.ts';
import type { Desk, DeskDeps } from './desk-state.ts';
import { isSame, reviewed, standingAt, versionOf } from './imported.ts';
import { entryFor } from './put-back.ts';

/** How packs go, and come back. */
export function createRemoval(
  deps: DeskDeps,
  board: Board,
  { ask }: Pick<DeskImport, 'ask'>,
): Pick<Desk, 'remove' | 'putBack'> {
  const { bundled } = deps;

  /** @returns Whether it is back; else something else has come into its place, and the reader is asked. */
  const restore = async (back: KeptOffer): Promise<boolean> => {
    const { id, title, kept } = back;
    const stored = await deps.readStored();
    const imported = reviewed(stored, bundled);
    const there = standingAt(id, imported);
    if (!isSame(there, back.place)) {
      board.setOffer(back);
      ask(checkPack(kept.pack), title, imported);
      return false;
    }
    const entry = entryFor(id, kept, stored, bundled, deps.now());
    await deps.restorePack(id, entry);
    const gone = stored.get(id);
    if (gone !== undefined) {
      const place = standingAt(id, reviewed(new Map(stored).set(id, entry), bundled));
      const version = versionOf(there);
      board.setOffer({ why: 'replaced', id, title: board.titleOf(id), version, kept: gone, place });
    }
    return true;
  };

  return {
    remove: (id) =>
      board.attempt('remove', board.titleOf(id), async () => {
        const stored = await deps.readStored();
        const kept = stored.get(id);
        if (kept === undefined) return;
        const version = versionOf(standingAt(id, reviewed(stored, bundled)));
        const title = board.titleOf(id);
        await deps.removePack(id);
        board.setOffer({ why: 'removed', id, title, version, kept, place: null });
      }),
    async putBack() {
      const back = board.offer();
      if (back === null) return;
      const { id, title } = back;
      // Pressing twice asks once.
      board.setOffer(null);
      let isBack = false;
      await board.attempt('put-back', title, async () => {
        try {
          isBack = await restore(back);
        } catch (error) {
          if (board.offer() === null) board.setOffer(back);
          throw error;
        }
      });
      if (isBack) board.say({ kind: 'put-back', title, stands: board.standsNow(id) });
    },
  };
}
