import { describe, expect, it, vi } from 'vitest';
import { createSaving, type SavingTools } from '../../lib/background/saving.ts';
import type { FullPageRecord } from '../../lib/core/types/index.ts';
import type { SavedStore } from '../../lib/saved/types.ts';
import { pageRecord, recordedClaim } from '../page-record.ts';
import { memoryStore } from '../saved/memory-store.ts';

const KEY = 'https://clinic.example/knees';
const MAY = '2026-05-12T09:30:00.000Z';
const JUNE = '2026-06-12T09:30:00.000Z';

const page = (readAt: string, ...words: string[]) =>
  pageRecord({
    readAt,
    sha256: readAt.replace(/\D/g, '').padEnd(64, '0'),
    claims: words.map((text) => recordedClaim({ text })),
  });

function setUp(
  store: Partial<SavedStore> & Pick<SavedStore, 'save' | 'page' | 'record'>,
  now: FullPageRecord | null,
) {
  const onSaved = vi.fn();
  const record = vi.fn(async () => now);
  const tools: SavingTools = {
    store,
    record,
    addressOf: async () => `${KEY}#prices`,
    onSaved,
  };
  return { saving: createSaving(tools), onSaved, record };
}

describe('saving', () => {
  it('keeps the page and tells that it did', async () => {
    const store = memoryStore();
    const { saving, onSaved } = setUp(store, page(MAY, 'PRP cures.'));
    expect(await saving.save(7, 'one')).toEqual({ kept: true, key: KEY });
    expect(await store.record('one')).toEqual(page(MAY, 'PRP cures.'));
    expect(onSaved).toHaveBeenCalledOnce();
  });

  it('keeps nothing of a page that is still being read', async () => {
    const store = memoryStore();
    const { saving, onSaved } = setUp(store, null);
    expect(await saving.save(7, 'one')).toEqual({ kept: false, why: 'not-read' });
    expect((await store.list()).pages).toEqual([]);
    expect(onSaved).not.toHaveBeenCalled();
  });

  it.each([
    [new DOMException('Full', 'QuotaExceededError'), { kept: false, why: 'no-room' }],
    [new Error('The database is closing'), { kept: false, why: 'failed', reason: 'The database is closing' }],
  ])('says what went wrong: %s', async (error, answer) => {
    const failing = { ...memoryStore(), save: () => Promise.reject(error) };
    const { saving, onSaved } = setUp(failing, page(MAY));
    expect(await saving.save(7, 'one')).toEqual(answer);
    expect(onSaved).not.toHaveBeenCalled();
  });
});

describe('what changed since', () => {
  it('is not known of a page that was never saved', async () => {
    expect(await setUp(memoryStore(), page(JUNE)).saving.since(7, true)).toBeNull();
  });

  it('is counted from what was saved last', async () => {
    const store = memoryStore();
    await store.save(page('2026-04-01T00:00:00.000Z'));
    await store.save(page(MAY, 'PRP cures knee pain.', 'PRP rebuilds a knee.'));
    const { saving } = setUp(store, page(JUNE, 'PRP rebuilds a knee.', 'Exosomes heal tendons.'));
    expect(await saving.since(7, true)).toMatchObject({
      key: KEY,
      readAt: MAY,
      snapshots: 2,
      changes: { counts: { added: 1, removed: 1 }, same: 1 },
    });
  });

  it('says when it was saved where nothing can be said of now', async () => {
    const store = memoryStore();
    await store.save(page(MAY));
    expect(await setUp(store, null).saving.since(7, true)).toMatchObject({ readAt: MAY, changes: null });
  });

  it('is not asked of a page where all is off', async () => {
    const store = memoryStore();
    await store.save(page(MAY));
    const { saving, record } = setUp(store, page(JUNE));
    expect(await saving.since(7, false)).toMatchObject({ readAt: MAY, changes: null });
    expect(record).not.toHaveBeenCalled();
  });

  it('is not known where the store cannot be asked', async () => {
    const failing = { ...memoryStore(), page: () => Promise.reject(new Error('locked')) };
    expect(await setUp(failing, page(JUNE)).saving.since(7, true)).toBeNull();
  });
});
