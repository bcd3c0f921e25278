import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPack } from '../../lib/evidence/check-pack.ts';
import { BROKEN_PACKS, spoil } from './broken-packs.ts';
import { samplePack } from './sample-pack.ts';

describe('checkPack', () => {
  it('gives a good pack back unchanged', () => {
    expect(checkPack(samplePack())).toEqual({ ok: true, pack: samplePack() });
  });

  it.each(BROKEN_PACKS)('names the entry and the mend of $name', (broken) => {
    const check = checkPack(spoil(samplePack(), broken));
    expect(check.ok ? [] : check.problems).toContainEqual({
      entry: broken.entry,
      mend: expect.stringContaining(broken.mend),
    });
  });

  it('lists every problem, not the first alone', () => {
    const pack = samplePack();
    const check = checkPack({ ...pack, title: '', studies: [{ ...pack.studies[0], level: 9, n: 1.5 }] });
    expect(check.ok ? [] : check.problems.map(({ entry }) => entry)).toEqual([
      'title',
      'studies › rowan-2020 › level',
      'studies › rowan-2020 › n',
    ]);
  });

  it('refuses two findings of one id', () => {
    const pack = samplePack();
    const check = checkPack({ ...pack, findings: [...pack.findings, ...pack.findings] });
    expect(check).toEqual({
      ok: false,
      problems: [{ entry: 'findings › rowan-2020--pain', mend: expect.stringContaining('is there twice') }],
    });
  });

  it.each([null, undefined, 7, 'pack', [], {}])('refuses %j without throwing', (json) => {
    const check = checkPack(json);
    expect(check.ok).toBe(false);
    expect(check.ok ? [] : check.problems).not.toEqual([]);
  });

  it('never throws, whatever JSON it is given', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => checkPack(json).ok === false));
  });
});
