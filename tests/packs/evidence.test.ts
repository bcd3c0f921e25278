import { describe, expect, it } from 'vitest';
import { createEvidence } from '../../lib/background/evidence.ts';
import { bundledPacks } from '../../lib/evidence/bundled.ts';
import { toIndex } from '../../lib/evidence/to-index.ts';
import { toRecords } from '../../lib/evidence/to-records.ts';
import { namesIn } from '../../lib/packs/assemble.ts';
import { reviewed, type StoredPack } from '../../lib/packs/imported.ts';
import { DEFAULT_SETTINGS, type Settings, withPack } from '../../lib/settings/settings.ts';
import { samplePack } from '../evidence/sample-pack.ts';
import { citation } from './desk-in-memory.ts';

const bundled = { index: toIndex(bundledPacks), records: [...toRecords(bundledPacks).values()] };
const SAMPLE: StoredPack = { pack: samplePack(), importedAt: '2026-03-02' };

function source() {
  let settings: Settings = DEFAULT_SETTINGS;
  const stored = new Map<string, StoredPack>();
  let reads = 0;
  const evidence = createEvidence({
    bundled,
    readSettings: async () => {
      reads++;
      return settings;
    },
    readStored: async () => new Map(stored),
  });
  const set = (next: Settings): void => {
    settings = next;
  };
  return { evidence, stored, set, reads: () => reads };
}

describe('the evidence in use', () => {
  it('is put together once, and anew after a change', async () => {
    const { evidence, stored, reads } = source();
    await evidence.current();
    await evidence.current();
    expect(reads()).toBe(1);
    stored.set('sample', SAMPLE);
    expect((await evidence.current()).lookUp(['rowan-2020'])).toEqual([]);
    evidence.changed();
    const { index, lookUp } = await evidence.current();
    expect(lookUp(['rowan-2020']).map(({ pack }) => pack.id)).toEqual(['sample']);
    expect(index.packs.map(({ id }) => id)).toContain('sample');
    expect(index.findings.map(({ id }) => id)).toContain('rowan-2020--pain');
  });

  it('holds nothing of a pack that is off, bundled or added', async () => {
    const { evidence, stored, set } = source();
    stored.set('sample', SAMPLE);
    set(withPack(withPack(DEFAULT_SETTINGS, 'sample', false), 'landmarks', false));
    const { index, records } = await evidence.current();
    const all = JSON.stringify([index, records]);
    expect(all).not.toContain('rowan-2020');
    expect(all).not.toContain('vadala-2025-dream--');
    expect(all).toContain('singla-2017');
  });

  it('has the citations that an added pack was kept with, each on its own study', async () => {
    const { evidence, stored } = source();
    stored.set('sample', { ...SAMPLE, cited: { 'alder-1999': citation('Alder') } });
    const { lookUp } = await evidence.current();
    expect(lookUp(['rowan-2020', 'alder-1999']).map(({ id, cited }) => [id, cited])).toEqual([
      ['rowan-2020', null],
      ['alder-1999', citation('Alder')],
    ]);
  });

  it('has none of a pack that was kept without', async () => {
    const { evidence, stored } = source();
    stored.set('sample', SAMPLE);
    expect((await evidence.current()).lookUp(['rowan-2020'])[0]?.cited).toBeNull();
  });

  it('leaves out an added pack that no longer passes', async () => {
    const { evidence, stored } = source();
    stored.set('sample', { ...SAMPLE, pack: { ...samplePack(), findings: 'none' } });
    expect((await evidence.current()).index.packs).toHaveLength(bundledPacks.length);
  });

  it('asks again after it could not be read', async () => {
    let fail = true;
    const evidence = createEvidence({
      bundled,
      readSettings: async () => {
        if (fail) throw new Error('not yet');
        return DEFAULT_SETTINGS;
      },
      readStored: async () => new Map(),
    });
    await expect(evidence.current()).rejects.toThrow('not yet');
    fail = false;
    expect((await evidence.current()).index.packs).toHaveLength(bundledPacks.length);
  });
});

describe('names that added packs must not use', () => {
  it('are those of the bundled packs, from the index alone', () => {
    const stolen = structuredClone(samplePack());
    const { URL: _own, ...reference } = stolen.references[0] ?? {};
    Object.assign(stolen.references, [{ ...reference, DOI: '10.1111/papr.12526' }]);
    const [found] = reviewed(new Map([['sample', { pack: stolen, importedAt: '' }]]), namesIn(bundled));
    expect(found?.ok === false ? found.problems : []).toContainEqual({
      entry: 'sample › references › rowan-2020 › DOI',
      mend: expect.stringContaining('counted twice'),
    });
  });

  it('are also those of packs that were added earlier', () => {
    const second = { ...samplePack(), id: 'second' };
    const found = reviewed(
      new Map([
        ['second', { pack: second, importedAt: '2026-05-01' }],
        ['sample', { pack: samplePack(), importedAt: '2026-04-01' }],
      ]),
      [],
    );
    expect(found.map(({ id, ok }) => [id, ok])).toEqual([
      ['sample', true],
      ['second', false],
    ]);
  });
});
