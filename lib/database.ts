import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';

/** One step from a version of a database to the next; step n makes version n + 1. It must keep what is there. */
export type Upgrade<Schema extends DBSchema> = (
  database: IDBPDatabase<Schema>,
  transaction: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
) => void | Promise<void>;

/** A browser whose store is in trouble may never answer; what is shown must not wait for it for ever. Milliseconds. */
const PATIENCE_MS = 10_000;

/**
 * An IndexedDB database of the extension, which pages cannot read. It is opened when it is first needed, and anew after
 * a failure; what an earlier version of the extension has left is brought up to date step by step.
 *
 * @param upgrades all steps, the first from nothing; none is ever taken out or changed once it was released
 * @returns Opens it. Rejected where the browser allows no database (as some do in private windows), where there is no
 *   room, where a later version of the extension has written it, and where the browser does not answer.
 */
export function database<Schema extends DBSchema>(
  name: string,
  upgrades: readonly Upgrade<Schema>[],
  patience = PATIENCE_MS,
): () => Promise<IDBPDatabase<Schema>> {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  const forget = (): void => {
    opened = null;
  };
  const open = async (): Promise<IDBPDatabase<Schema>> => {
    const opening = openDB<Schema>(name, upgrades.length, {
      async upgrade(database, before, _after, transaction) {
        for (const upgrade of upgrades.slice(before)) await upgrade(database, transaction);
      },
      // Another version of the extension, or the reader, wants the database to itself.
      blocking: (_current, _blocked, event) => {
        forget();
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated: forget,
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new DOMException('TimeoutError', 'TimeoutError')), patience);
    });
    try {
      return await Promise.race([opening, late]);
    } catch (reason) {
      forget();
      // One that comes too late must not stand in the way of the next.
      opening.then((database) => database.close()).catch(() => undefined);
      throw reason;
    } finally {
      clearTimeout(timer);
    }
  };
  return () => {
    opened ??= open();
    return opened;
  };
}
