import { reasonOf } from '../reason.ts';
import { withPack } from '../settings/settings.ts';
import { createBoard } from './desk-board.ts';
import { createImport } from './desk-import.ts';
import { createRemoval } from './desk-removal.ts';
import type { Desk, DeskDeps } from './desk-state.ts';
import { packFile } from './exported.ts';

/** Opens the desk; its `refresh` tells the first state. */
export function createDesk(deps: DeskDeps): Desk {
  const { bundled } = deps;
  const board = createBoard(deps);
  const files = createImport(deps, board);
  const { read, add, cancel } = files;
  return {
    refresh: board.refresh,
    ...{ read, add, cancel },
    ...createRemoval(deps, board, files),
    switchPack: (id, on) =>
      board.attempt(on ? 'switch-on' : 'switch-off', board.titleOf(id), () =>
        deps.changeSettings((settings) => withPack(settings, id, on)),
      ),
    async exported(id) {
      try {
        const isBundled = bundled.some((pack) => pack.id === id);
        return packFile(id, bundled, isBundled ? new Map() : await deps.readStored());
      } catch (error) {
        board.say({ kind: 'failed', doing: 'export', title: board.titleOf(id), reason: reasonOf(error) });
        return null;
      }
    },
  };
}
