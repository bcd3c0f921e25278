import { afterAll, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import type { FullPageRecord } from '../../../lib/core/types/index.ts';
import { savedStore } from '../../../lib/saved/indexed-db.ts';
import { pageRecord, recordedClaim } from '../../page-record.ts';

/** The part of Chromium's protocol that is used here; the types know of no session's methods. */
const chromium = cdp() as unknown as { send(method: string, params: object): Promise<unknown> };

const KNEES = 'https://clinic.example/knees';
const record = (readAt: string, text = 'PRP cures.') =>
  pageRecord({ address: KNEES, readAt, claims: [recordedClaim({ text })] });

const NAME = 'no-room-test';
afterAll(async () => {
  await chromium.send('Storage.overrideQuotaForOrigin', { origin: location.origin });
  indexedDB.deleteDatabase(NAME);
});

/** Text that no store can press together: what is counted is the room on the disk. */
function noise(): string {
  const bytes = crypto.getRandomValues(new Uint16Array(30_000));
  return [...bytes].map((one) => one.toString(36)).join(' ');
}

/** More would mean that there is no limit at all. */
const MOST = 60;

/** In a file of its own, for no other test must be short of room. Chromium counts late, so it takes a few pages. */
test('a page for which there is no room is refused, and nothing that was saved is lost', async () => {
  await chromium.send('Storage.overrideQuotaForOrigin', { origin: location.origin, quotaSize: 1_000_000 });
  let ids = 0;
  const store = savedStore(() => `s${++ids}`, NAME);
  const kept: FullPageRecord[] = [];
  const fill = async (): Promise<void> => {
    while (kept.length < MOST) {
      const next = record(`2026-05-01T00:00:${String(kept.length).padStart(2, '0')}.000Z`, noise());
      await store.save(next);
      kept.push(next);
    }
  };
  await expect(fill()).rejects.toMatchObject({ name: 'QuotaExceededError' });
  expect(kept.length).toBeGreaterThan(0);
  expect((await store.page(KNEES))?.snapshots.map(({ id }) => id)).toEqual(kept.map((_, i) => `s${i + 1}`));
  for (const [i, one] of kept.entries()) expect(await store.record(`s${i + 1}`)).toEqual(one);
  expect(await store.record(`s${kept.length + 1}`)).toBeNull();
});
