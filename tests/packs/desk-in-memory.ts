import type { Citation } from '../../lib/core/types/index.ts';
import { bundledPacks } from '../../lib/evidence/bundled.ts';
import type { Pack } from '../../lib/evidence/schema.ts';
import { createDesk } from '../../lib/packs/desk.ts';
import type { ChosenFile, DeskDeps, DeskState } from '../../lib/packs/desk-state.ts';
import type { StoredPack } from '../../lib/packs/imported.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings.ts';
import { samplePack } from '../evidence/sample-pack.ts';

/** What the browser can be asked for, and can refuse. */
export type Call = Exclude<keyof DeskDeps, 'bundled' | 'now' | 'onChange'>;

export const REFUSED = 'the browser will not';

/** A promise with the hand that keeps it. */
function gate(): { readonly open: () => void; readonly passed: Promise<void> } {
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, passed };
}

/** As the library gives it, without the library. */
export const citation = (text: string): Citation => ({ vancouver: `${text}.`, apa: `(${text}).` });

/** A desk over a store in memory, with what it told. Its clock goes on by a second at each look. */
export function open() {
  let settings: Settings = DEFAULT_SETTINGS;
  let seconds = 0;
  const stored = new Map<string, StoredPack>();
  const refusing = new Set<Call>();
  const held = new Map<Call, Promise<void>>();
  const told: Parameters<DeskDeps['onChange']>[0][] = [];
  const answer = async (call: Call): Promise<void> => {
    await held.get(call);
    if (refusing.has(call)) throw new Error(REFUSED);
  };
  const desk = createDesk({
    bundled: bundledPacks,
    async readSettings() {
      await answer('readSettings');
      return settings;
    },
    async changeSettings(change) {
      await answer('changeSettings');
      settings = change(settings);
    },
    async readStored() {
      const now = new Map(stored);
      await answer('readStored');
      return now;
    },
    async cite(pack) {
      await answer('cite');
      return Object.fromEntries(pack.studies.map(({ id }) => [id, citation(`${id} in ${pack.version}`)]));
    },
    async keepPack(pack, cited, importedAt) {
      await answer('keepPack');
      stored.set(pack.id, { pack, importedAt, cited });
    },
    async removePack(id) {
      await answer('removePack');
      stored.delete(id);
    },
    async restorePack(id, entry) {
      await answer('restorePack');
      stored.set(id, entry);
    },
    now: () => new Date(Date.UTC(2026, 2, 2, 10, 0, seconds++)).toISOString(),
    onChange: (state) => told.push(state),
  });
  return {
    desk,
    stored,
    /** Calls that are rejected from now on. */
    refusing,
    told,
    settings: () => settings,
    last: () => told.at(-1),
    state(): DeskState {
      const last = told.at(-1);
      if (last === undefined || 'failed' in last) throw new Error(`no state was told: ${last?.failed}`);
      return last;
    },
    /** Lets a call wait until what is returned is called. */
    hold(call: Call): () => void {
      const { open, passed } = gate();
      held.set(call, passed);
      return () => {
        held.delete(call);
        open();
      };
    },
    /** Reads a pack and adds it. */
    async bring(pack: Pack): Promise<void> {
      await desk.read(file(pack));
      await desk.add();
    },
  };
}

/** A file that holds a text, or anything as JSON. */
export const file = (content: unknown, name = 'mine.json'): ChosenFile => {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return { name, size: text.length, text: async () => text };
};

/** A file that is read only when `arrive` is called. */
export function slowFile(content: unknown, name?: string) {
  const { open: arrive, passed } = gate();
  const whole = file(content, name);
  const slow: ChosenFile = {
    ...whole,
    async text() {
      await passed;
      return whole.text();
    },
  };
  return { file: slow, arrive };
}

export const ids = ({ packs }: DeskState): readonly string[] => packs.map(({ id }) => id);
export const viewOf = ({ packs }: DeskState, id = 'sample') => packs.find((pack) => pack.id === id);

/** The made-up pack in another version. */
export const version = (number: string): Pack => ({ ...samplePack(), version: number });
/** A pack of another id with the same studies, which cannot be in use beside it. */
export const rival = (): Pack => ({ ...samplePack(), id: 'rival', title: 'A rival' });
