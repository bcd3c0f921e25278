import { describe, expect, it, vi } from 'vitest';
import type { StudyRecord } from '../../lib/core/types/index.ts';
import { createRecordShelf } from '../../lib/session/record-shelf.ts';

/** Nothing but its id is looked at. */
const record = (id: string) => ({ id }) as StudyRecord;

/** Answers when told to, with the records that there are. */
function slowLibrary(...there: string[]) {
  const waiting: { answer(): void; fail(): void }[] = [];
  const fetchRecords = vi.fn(
    (ids: readonly string[]) =>
      new Promise<readonly StudyRecord[]>((resolve, reject) => {
        waiting.push({
          answer: () => resolve(ids.filter((id) => there.includes(id)).map(record)),
          fail: () => reject(new Error('no answer')),
        });
      }),
  );
  return { fetchRecords, waiting, shelf: createRecordShelf(fetchRecords) };
}

describe('the shelf of records', () => {
  it('has nothing before it was loaded, and then what is in a pack', async () => {
    const { shelf, waiting } = slowLibrary('a');
    expect(shelf.get(['a'])).toBeNull();
    const loaded = shelf.load(['a', 'gone']);
    waiting[0]?.answer();
    expect(await loaded).toEqual(new Map([['a', record('a')]]));
    expect(shelf.get(['gone', 'a'])).toEqual(new Map([['a', record('a')]]));
    expect(shelf.get(['a', 'b'])).toBeNull();
  });

  it('asks for each once, also for what is on its way', async () => {
    const { shelf, waiting, fetchRecords } = slowLibrary('a', 'b', 'c');
    const first = shelf.load(['a', 'b']);
    const second = shelf.load(['b', 'c']);
    expect(fetchRecords.mock.calls).toEqual([[['a', 'b']], [['c']]]);
    waiting[1]?.answer();
    waiting[0]?.answer();
    expect([...(await first).keys()]).toEqual(['a', 'b']);
    expect([...(await second).keys()]).toEqual(['b', 'c']);
    await shelf.load(['a', 'c']);
    expect(fetchRecords).toHaveBeenCalledTimes(2);
  });

  it('tells everybody who waits that it could not be fetched, and asks anew', async () => {
    const { shelf, waiting } = slowLibrary('a');
    const both = [shelf.load(['a']), shelf.load(['a'])];
    waiting[0]?.fail();
    expect((await Promise.allSettled(both)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(shelf.get(['a'])).toBeNull();
    const again = shelf.load(['a']);
    waiting[1]?.answer();
    expect((await again).size).toBe(1);
  });
});
