import type { PopupState } from '../core/words/popup-state.ts';
import { ask, type PageKept, type PageSaved } from '../messages.ts';
import { reasonOf } from '../reason.ts';

/** What a surface knows of keeping the page of its tab. */
export interface Keeping {
  readonly saved: PageSaved | 'no';
  readonly kept: PageKept | 'busy' | null;
}

/** Keeping the page of one tab, for the popup and the panel. */
export interface KeepDesk {
  now(): Keeping;
  /** Asks what is known from before. */
  refresh(): Promise<void>;
  keep(): Promise<void>;
}

/** @param onChange called after each change */
export function createKeepDesk(tabId: number, onChange: () => void): KeepDesk {
  let keeping: Keeping = { saved: 'no', kept: null };
  const set = (change: Partial<Keeping>): void => {
    keeping = { ...keeping, ...change };
  };
  const refresh = async (): Promise<void> => {
    set({ saved: await ask({ kind: 'page/saved', tabId }).catch(() => 'no' as const) });
  };
  return {
    now: () => keeping,
    refresh,
    async keep() {
      if (keeping.kept === 'busy') return;
      const id = crypto.randomUUID();
      set({ kept: 'busy' });
      onChange();
      const save = () => ask({ kind: 'page/save', tabId, id });
      // Without an answer it may be saved or not: the background may have been ended before or after.
      const kept = await save()
        .catch(save)
        .catch((error: unknown): PageKept => ({ kept: false, why: 'failed', reason: reasonOf(error) }));
      await refresh();
      set({ kept });
      onChange();
    },
  };
}

/** Whether there is something to keep: claims, marked or not. */
export function canKeep(state: PopupState): boolean {
  return state.kind === 'claims' || (state.kind === 'nothing' && state.reason === 'none-marked');
}
