import type { PackCheck } from '../evidence/check-pack.ts';
import type { Pack } from '../evidence/schema.ts';
import { reasonOf } from '../reason.ts';
import { withPack } from '../settings/settings.ts';
import type { Board } from './desk-board.ts';
import type { Desk, DeskDeps, ImportState } from './desk-state.ts';
import {
  candidate,
  type ImportedPack,
  isSame,
  type Replaced,
  reviewed,
  type StoredPack,
  versionOf,
} from './imported.ts';
import { contentsOf } from './pack-contents.ts';
import { viewOf } from './pack-view.ts';
import { readFile } from './read-file.ts';

/** A pack that waits for the reader's word. */
interface Waiting {
  /** The file's name, or the pack's title. */
  readonly from: string;
  readonly pack: Pack;
  readonly replaces: Replaced | null;
}

export interface DeskImport extends Pick<Desk, 'read' | 'add' | 'cancel'> {
  /** Shows a pack that was checked, or what is wrong with it, in the place of whatever is shown. */
  ask(check: PackCheck, from: string, imported: readonly ImportedPack[]): void;
}

/** How packs come in: read, looked at, and added on the reader's word. */
export function createImport(deps: DeskDeps, board: Board): DeskImport {
  const { bundled } = deps;
  let waiting: Waiting | null = null;
  /** Counts what the reader did here: an answer to anything but the last is dropped. */
  let choice = 0;

  const set = (next: ImportState, pack: Waiting | null = null): void => {
    waiting = pack;
    board.show(next);
  };

  const asked = (
    check: PackCheck,
    from: string,
    imported: readonly ImportedPack[],
  ): readonly [ImportState, Waiting | null] => {
    const found = check.ok ? candidate(check.pack, bundled, imported) : check;
    if (!found.ok) return [{ kind: 'refused', file: from, problems: found.problems }, null];
    const { pack, replaces } = found;
    return [
      { kind: 'ready', pack: viewOf(pack, true, null), contents: contentsOf(pack), replaces },
      { from, pack, replaces },
    ];
  };

  /** Keeps a pack; what it replaces can be put back from now on, and stays on or off. */
  const keep = async ({ pack, replaces }: Waiting, kept: StoredPack | undefined): Promise<void> => {
    const { id, version } = pack;
    const cited = await deps.cite(pack);
    const importedAt = deps.now();
    if (kept === undefined) await deps.changeSettings((settings) => withPack(settings, id, true));
    await deps.keepPack(pack, cited, importedAt);
    if (kept !== undefined) {
      const place: Replaced = { kind: 'version', version, importedAt };
      const title = board.titleOf(id);
      board.setOffer({ why: 'replaced', id, title, version: versionOf(replaces), kept, place });
    } else if (board.offer()?.id === id) board.setOffer(null);
  };

  return {
    async read(file) {
      const mine = ++choice;
      set({ kind: 'reading', file: file.name });
      const check = await readFile(file);
      let next: ReturnType<typeof asked>;
      try {
        next = asked(check, file.name, reviewed(await deps.readStored(), bundled));
      } catch (error) {
        const mend = `could not be read (${reasonOf(error)}): choose the file again`;
        const problems = [{ entry: 'the packs that you added before', mend }];
        next = [{ kind: 'refused', file: file.name, problems }, null];
      }
      if (mine === choice) set(...next);
    },
    async add() {
      if (waiting === null) return;
      const chosen = waiting;
      const { pack, from, replaces } = chosen;
      const { id, title, version } = pack;
      const mine = ++choice;
      const notAdded = (reason: string, next: ImportState, again: Waiting | null): void => {
        if (mine === choice) set(next, again);
        // Another file is shown by now.
        else board.say({ kind: 'failed', doing: 'add', title, reason });
      };
      set({ kind: 'adding', title });
      await board.inTurn(async () => {
        try {
          const stored = await deps.readStored();
          const [next, again] = asked({ ok: true, pack }, from, reviewed(stored, bundled));
          if (again === null || !isSame(again.replaces, replaces))
            return notAdded('the packs have changed since it was read', next, again);
          await keep(chosen, stored.get(id));
        } catch (error) {
          const reason = reasonOf(error);
          return notAdded(reason, { kind: 'not-kept', title, reason }, null);
        }
        board.say(null);
        await board.refresh();
        const stands = board.standsNow(id);
        if (mine === choice) set({ kind: 'added', title, version, replaced: replaces, stands });
      });
    },
    cancel() {
      choice++;
      set({ kind: 'idle' });
    },
    ask(...what) {
      choice++;
      set(...asked(...what));
    },
  };
}
