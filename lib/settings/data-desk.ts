import { createAttempt, failed } from './attempt.ts';
import type { OptionsTold } from './options-told.ts';

/** What is kept of the reader's on this machine, as the options page shows it. */
export interface DataState {
  /** Size of the settings as they are kept, in bytes. */
  readonly settingsBytes: number;
  readonly packs: { readonly count: number; readonly bytes: number };
  /** Pages that the reader saved; null where that could not be told. */
  readonly saved: { readonly count: number } | null;
  /** Crossref's answers that are kept; null where that could not be told. */
  readonly answers: { readonly count: number } | null;
  /** All of it as JSON but saved pages and Crossref's answers, while it is looked at. */
  readonly seen: string | null;
  /** The reader is asked whether all is to go. */
  readonly asked: boolean;
}

export interface DataDeskDeps {
  /** All that is in the browser's store, by key. */
  readStore(): Promise<Readonly<Record<string, unknown>>>;
  clearStore(): Promise<void>;
  /** Counts the saved pages. */
  saved(): Promise<{ readonly count: number }>;
  clearSaved(): Promise<void>;
  kept(): Promise<{ readonly count: number }>;
  /** Forgets Crossref's answers. */
  forget(): Promise<unknown>;
  /** Takes back the browser's own consent to send anything. */
  takeBackConsent(): Promise<void>;
  onChange(state: DataState): void;
  /** Gets what became of it, after the state. */
  onTold(told: OptionsTold): void;
}

/** What a reader can do with it. Nothing rejects: what fails is told. */
export interface DataDesk {
  /** Shows what is kept now. */
  refresh(): Promise<void>;
  see(open: boolean): Promise<void>;
  /** @returns null where it failed, which is told */
  exported(): Promise<{ readonly name: string; readonly text: string } | null>;
  /** Asks whether all is to go, or takes the question back. */
  ask(asked: boolean): Promise<void>;
  /** Deletes all, whether asked or not: the page asks first. */
  deleteAll(): Promise<void>;
}

/** Keys of imported packs begin so (lib/packs/store.ts). */
const PACK = 'pack:';

const written = (value: unknown): string => JSON.stringify(value, null, 2) ?? '';
const bytes = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value) ?? '').length;

export function createDataDesk(deps: DataDeskDeps): DataDesk {
  let isOpen = false;
  let asked = false;

  const show = async (): Promise<void> => {
    const [store, answers, saved] = await Promise.all([
      deps.readStore(),
      deps.kept().catch(() => null),
      deps.saved().catch(() => null),
    ]);
    const packs = Object.entries(store).filter(([key]) => key.startsWith(PACK));
    deps.onChange({
      settingsBytes: store['settings'] === undefined ? 0 : bytes(store['settings']),
      packs: { count: packs.length, bytes: packs.reduce((sum, [, pack]) => sum + bytes(pack), 0) },
      saved: saved && { count: saved.count },
      answers: answers && { count: answers.count },
      seen: isOpen ? written(store) : null,
      asked,
    });
  };
  const attempt = createAttempt(show, (told) => deps.onTold(told));

  return {
    refresh: () => attempt(async () => null),
    see: (open) =>
      attempt(async () => {
        isOpen = open;
        return null;
      }),
    async exported() {
      try {
        const file = { name: 'behind-the-claim-data.json', text: `${written(await deps.readStore())}\n` };
        deps.onTold({ kind: 'exported' });
        return file;
      } catch (error) {
        deps.onTold(failed(error));
        return null;
      }
    },
    ask: (next) =>
      attempt(async () => {
        asked = next;
        return null;
      }),
    deleteAll: () =>
      attempt(async () => {
        asked = false;
        isOpen = false;
        // First what is asked of the background: if that fails, nothing has gone yet.
        await deps.forget();
        await deps.takeBackConsent();
        await deps.clearSaved();
        await deps.clearStore();
        return { kind: 'deleted' };
      }),
  };
}
