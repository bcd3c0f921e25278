import { describe, expect, it } from 'vitest';
import { createAskedTabs } from '../../lib/background/asked-tabs.ts';

/** The browser's memory, which outlives a background. */
function memory(stored: unknown = undefined) {
  let now = stored;
  return {
    read: async () => now,
    async write(tabIds: readonly number[]) {
      now = structuredClone(tabIds);
    },
    stored: () => now,
  };
}

describe('tabs in which a page was asked for', () => {
  it('are known to the next background, until they are not such any more', async () => {
    const store = memory();
    const asked = createAskedTabs(store);
    // At once, as when two windows are used.
    await Promise.all([asked.add(3), asked.add(5), asked.add(3)]);
    const next = createAskedTabs(store);
    expect(await Promise.all([3, 4, 5].map((tabId) => next.has(tabId)))).toEqual([true, false, true]);
    await next.delete(3);
    expect([await asked.has(3), store.stored()]).toEqual([false, [5]]);
  });

  it.each([undefined, null, 'x', {}, [1, 'x'], [{}]])(
    'are none where what is stored is %j',
    async (stored) => {
      const asked = createAskedTabs(memory(stored));
      expect(await asked.has(1)).toBe(false);
      await asked.add(1);
      expect(await asked.has(1)).toBe(true);
    },
  );

  it('are none where nothing can be stored', async () => {
    const fails = () => Promise.reject(new Error('no storage.session'));
    const asked = createAskedTabs({ read: fails, write: fails });
    await asked.add(1);
    expect(await asked.has(1)).toBe(false);
  });
});
