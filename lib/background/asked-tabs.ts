import * as v from 'valibot';
import { createLine } from '../packs/in-turn.ts';

/** The tabs in which the reader asked for a page to be read. */
export interface AskedTabs {
  /** Never rejects. */
  has(tabId: number): Promise<boolean>;
  add(tabId: number): Promise<void>;
  delete(tabId: number): Promise<void>;
}

/** Keeps a list for as long as the browser runs; may reject. */
export interface AskedStore {
  read(): Promise<unknown>;
  write(tabIds: readonly number[]): Promise<void>;
}

const StoredSchema = v.fallback(v.array(v.number()), []);

/**
 * Remembers in which tabs a page may have been asked for, so that no others need be asked: in a page on which the extension
 * is off nothing is run, not even for that. Whether it is so still, the page itself knows.
 */
export function createAskedTabs(store: AskedStore): AskedTabs {
  const inTurn = createLine();
  const read = async (): Promise<readonly number[]> => v.parse(StoredSchema, await store.read());
  const change = (to: (tabIds: readonly number[]) => readonly number[]): Promise<void> =>
    inTurn(async () => store.write(to(await read()))).catch(() => undefined);
  return {
    has: async (tabId) => (await read().catch((): readonly number[] => [])).includes(tabId),
    add: (tabId) => change((tabIds) => [...new Set([...tabIds, tabId])]),
    delete: (tabId) => change((tabIds) => tabIds.filter((id) => id !== tabId)),
  };
}
