import 'fake-indexeddb/auto';
import type { DBSchema } from 'idb';
import { expect, it } from 'vitest';
import { database, type Upgrade } from '../../lib/database.ts';

interface Schema extends DBSchema {
  things: { key: string; value: string };
}

const FIRST: Upgrade<Schema> = (opened) => void opened.createObjectStore('things');

it('does not wait for ever for a database that another holds, and opens it when that has let go', async () => {
  const name = 'held';
  // As a browser in trouble would: it hears that it is in the way, and stays.
  const holder = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore('things');
    request.onsuccess = () => resolve(request.result);
  });
  const open = database<Schema>(name, [FIRST, () => undefined], 20);
  await expect(open()).rejects.toMatchObject({ name: 'TimeoutError' });
  holder.close();
  const opened = await open();
  await opened.put('things', 'kept', 'key');
  expect(await (await open()).get('things', 'key')).toBe('kept');
  opened.close();
});
