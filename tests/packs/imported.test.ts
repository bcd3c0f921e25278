import { describe, expect, it } from 'vitest';
import type { Pack } from '../../lib/evidence/schema.ts';
import { candidate, type ImportedPack } from '../../lib/packs/imported.ts';
import { samplePack } from '../evidence/sample-pack.ts';

const imported = (pack: Pack): ImportedPack => ({
  id: pack.id,
  importedAt: '2026-04-01',
  ok: true,
  pack,
  cited: {},
});
const theirs: Pack = { ...samplePack(), id: 'theirs', title: 'Theirs' };

describe('a pack that was read from a file', () => {
  it('takes the place of none where there is none', () => {
    expect(candidate(samplePack(), [], [])).toEqual({ ok: true, pack: samplePack(), replaces: null });
  });

  it('takes the place of an earlier version, though the two hold the same studies', () => {
    const earlier = imported({ ...samplePack(), version: '0.9.0' });
    expect(candidate(samplePack(), [], [earlier])).toMatchObject({
      ok: true,
      replaces: { version: '0.9.0' },
    });
  });

  it('says that it takes a place also where the pack there cannot be used', () => {
    const broken: ImportedPack = { id: 'sample', importedAt: '2026-04-01', ok: false, problems: [] };
    const found = candidate(samplePack(), [], [broken]);
    expect(found.ok && found.replaces !== null).toBe(true);
  });

  it.each([
    ['that was added before', [], [imported(theirs)]],
    ['that comes with the extension', [theirs], []],
  ])('is refused with a study of another pack %s', (_, bundled, added) => {
    const found = candidate(samplePack(), bundled, added);
    expect(found.ok ? [] : found.problems).toContainEqual({
      entry: 'sample › studies › rowan-2020',
      mend: expect.stringContaining('is in pack "theirs" too'),
    });
  });
});
