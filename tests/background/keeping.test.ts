import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createSaving } from '../../lib/background/saving.ts';
import type { PageSave } from '../../lib/messages.ts';
import { createKeepDesk } from '../../lib/surfaces/keeping.ts';
import { pageRecord } from '../page-record.ts';
import { memoryStore } from '../saved/memory-store.ts';

const sendMessage = vi.hoisted(() => vi.fn());
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage } } }));

const KEY = 'https://clinic.example/knees';

/** A background that ends at a step of the first save, so that there is no answer to it. */
function backgroundThatEnds(step: 'before it is saved' | 'after it is saved' | 'never') {
  const store = memoryStore();
  const saving = createSaving({
    store,
    record: async () => pageRecord({ address: KEY }),
    addressOf: async () => KEY,
    onSaved: () => undefined,
  });
  let isFirst = true;
  sendMessage.mockImplementation(async (message: PageSave | { readonly kind: 'page/saved' }) => {
    if (message.kind === 'page/saved') return (await saving.since(1, true)) ?? 'no';
    const ends = isFirst ? step : 'never';
    isFirst = false;
    if (ends === 'before it is saved') throw new Error('The message channel closed');
    const kept = await saving.save(message.tabId, message.id);
    if (ends === 'after it is saved') throw new Error('The message channel closed');
    return kept;
  });
  return store;
}

beforeEach(() => {
  sendMessage.mockReset();
});

describe('keeping a page', () => {
  it.each(['before it is saved', 'after it is saved', 'never'] as const)(
    'keeps it once where the background ends: %s',
    async (step) => {
      const store = backgroundThatEnds(step);
      const desk = createKeepDesk(1, () => undefined);
      await desk.keep();
      expect(desk.now()).toMatchObject({ kept: { kept: true, key: KEY }, saved: { snapshots: 1 } });
      expect((await store.page(KEY))?.snapshots).toHaveLength(1);
      // Another press saves it anew.
      await desk.keep();
      expect((await store.page(KEY))?.snapshots).toHaveLength(2);
    },
  );

  it('says that it failed where nobody answers', async () => {
    sendMessage.mockRejectedValue(new Error('Nobody there'));
    const desk = createKeepDesk(1, () => undefined);
    await desk.keep();
    expect(desk.now().kept).toEqual({ kept: false, why: 'failed', reason: 'Nobody there' });
  });
});
