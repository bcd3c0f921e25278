import type { PackProblem } from '../evidence/check-pack.ts';
import { MOST_PACK_BYTES } from '../evidence/limits.ts';
import { parsePack } from '../evidence/parse-pack.ts';
import type { Pack } from '../evidence/schema.ts';
import type { Settings } from '../settings/settings.ts';
import { withPack } from '../settings/settings.ts';
import { candidate, type ImportedPack, reviewed, type StoredPack } from './imported.ts';
import { type PackView, unusableView, viewOf } from './pack-view.ts';

/** What became of a file that the reader chose. */
export type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly file: string }
  | { readonly kind: 'refused'; readonly file: string; readonly problems: readonly PackProblem[] }
  /** Checked, and waiting for the reader's word: it does not count yet. */
  | {
      readonly kind: 'ready';
      readonly file: string;
      readonly pack: PackView;
      readonly replaces: string | null;
    }
  | { readonly kind: 'added'; readonly title: string }
  /** The browser had no room for it, or would not keep it; nothing has changed. */
  | { readonly kind: 'not-kept'; readonly title: string; readonly reason: string };

export interface DeskState {
  /** Bundled ones first, then those added, each by title. */
  readonly packs: readonly PackView[];
  readonly adding: ImportState;
  /** The pack that was removed last, as long as it can be put back. */
  readonly removed: string | null;
}

/** A file as a browser hands it over. */
export interface ChosenFile {
  readonly name: string;
  readonly size: number;
  text(): Promise<string>;
}

export interface DeskDeps {
  readonly bundled: readonly Pack[];
  readSettings(): Promise<Settings>;
  changeSettings(change: (settings: Settings) => Settings): Promise<void>;
  readStored(): Promise<ReadonlyMap<string, StoredPack>>;
  keepPack(pack: Pack, at: string): Promise<void>;
  removePack(id: string): Promise<void>;
  restorePack(id: string, stored: StoredPack): Promise<void>;
  /** The time, ISO 8601. */
  now(): string;
  onChange(state: DeskState): void;
}

/** The reader's dealings with evidence packs: choose, look at, add, remove and put back. */
export interface Desk {
  /** Reads settings and store anew and tells the state. */
  refresh(): Promise<void>;
  switchPack(id: string, on: boolean): Promise<void>;
  /** Reads and checks a file; it counts only after `add`. */
  read(file: ChosenFile): Promise<void>;
  add(): Promise<void>;
  /** Lets go of what was read. */
  cancel(): void;
  remove(id: string): Promise<void>;
  putBack(): Promise<void>;
  /** A pack's own JSON with a name for the file; null for an id that there is not. */
  exported(id: string): Promise<{ readonly name: string; readonly text: string } | null>;
}

export function createDesk(deps: DeskDeps): Desk {
  const { bundled } = deps;
  let packs: readonly PackView[] = [];
  let adding: ImportState = { kind: 'idle' };
  let waiting: Pack | null = null;
  let removed: { readonly id: string; readonly title: string; readonly stored: StoredPack } | null = null;

  const tell = (): void => deps.onChange({ packs, adding, removed: removed?.title ?? null });
  const set = (next: ImportState, pack: Pack | null = null): void => {
    adding = next;
    waiting = pack;
    tell();
  };
  const imported = async (): Promise<readonly ImportedPack[]> => reviewed(await deps.readStored(), bundled);

  const refresh = async (): Promise<void> => {
    const [{ packsOff }, own] = await Promise.all([deps.readSettings(), imported()]);
    const isOn = (id: string): boolean => !packsOff.includes(id);
    const byTitle = (a: PackView, b: PackView): number => (a.title < b.title ? -1 : 1);
    packs = [
      ...bundled.map((pack) => viewOf(pack, isOn(pack.id), null)).sort(byTitle),
      ...own
        .map((one) =>
          one.ok ? viewOf(one.pack, isOn(one.id), one.importedAt) : unusableView(one, isOn(one.id)),
        )
        .sort(byTitle),
    ];
    tell();
  };

  return {
    refresh,
    async switchPack(id, on) {
      await deps.changeSettings((settings) => withPack(settings, id, on));
      await refresh();
    },
    async read(file) {
      set({ kind: 'reading', file: file.name });
      const refused = (problems: readonly PackProblem[]): void =>
        set({ kind: 'refused', file: file.name, problems });
      // Before it is read: a file of the wrong kind can be very large.
      if (file.size > MOST_PACK_BYTES) {
        const mend = `is ${file.size} bytes long: a pack may have ${MOST_PACK_BYTES}`;
        return refused([{ entry: 'the file', mend }]);
      }
      let text: string;
      try {
        text = await file.text();
      } catch {
        return refused([{ entry: 'the file', mend: 'could not be read: choose it again' }]);
      }
      const check = parsePack(text);
      if (!check.ok) return refused(check.problems);
      const found = candidate(check.pack, bundled, await imported());
      if (!found.ok) return refused(found.problems);
      const { pack, replaces } = found;
      set({ kind: 'ready', file: file.name, pack: viewOf(pack, true, null), replaces }, pack);
    },
    async add() {
      const pack = waiting;
      if (pack === null) return;
      try {
        await deps.keepPack(pack, deps.now());
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return set({ kind: 'not-kept', title: pack.title, reason });
      }
      await deps.changeSettings((settings) => withPack(settings, pack.id, true));
      adding = { kind: 'added', title: pack.title };
      waiting = null;
      await refresh();
    },
    cancel: () => set({ kind: 'idle' }),
    async remove(id) {
      const stored = (await deps.readStored()).get(id);
      if (stored === undefined) return;
      removed = { id, title: packs.find((pack) => pack.id === id)?.title ?? id, stored };
      await deps.removePack(id);
      await refresh();
    },
    async putBack() {
      if (removed === null) return;
      await deps.restorePack(removed.id, removed.stored);
      removed = null;
      await refresh();
    },
    async exported(id) {
      const own = (await imported()).find((one) => one.id === id);
      const pack = bundled.find((one) => one.id === id) ?? (own?.ok === true ? own.pack : undefined);
      if (pack === undefined) return null;
      return { name: `${pack.id}-${pack.version}.json`, text: `${JSON.stringify(pack, null, 2)}\n` };
    },
  };
}
