import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledPacks } from '../../lib/evidence/bundled.ts';
import { checkPack } from '../../lib/evidence/check-pack.ts';
import { toIndex } from '../../lib/evidence/to-index.ts';
import { toRecords } from '../../lib/evidence/to-records.ts';
import { BROKEN_HABITS, NEVER_NULL } from './broken-habits.ts';
import { BROKEN_PACKS, spoil } from './broken-packs.ts';
import { samplePack } from './sample-pack.ts';

/** Every place of plain JSON with what stands there. */
function* placesOf(
  value: unknown,
  path: readonly (string | number)[] = [],
): Generator<{ readonly path: readonly (string | number)[]; readonly value: unknown }> {
  if (path.length > 0) yield { path, value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value))
    yield* placesOf(part, [...path, Array.isArray(value) ? Number(key) : key]);
}

describe('checkPack', () => {
  it('gives a good pack back unchanged', () => {
    expect(checkPack(samplePack())).toEqual({ ok: true, pack: samplePack() });
  });

  it.each([...BROKEN_PACKS, ...BROKEN_HABITS])('names the entry and the mend of $name', (broken) => {
    const check = checkPack(spoil(samplePack(), broken));
    expect(check.ok ? [] : check.problems).toContainEqual({
      entry: broken.entry,
      mend: expect.stringContaining(broken.mend),
    });
  });

  it.each(NEVER_NULL)('does not offer null for $name', (broken) => {
    const check = checkPack(spoil(samplePack(), broken));
    expect(check.ok ? [] : check.problems).toEqual([{ entry: broken.entry, mend: broken.mend }]);
  });

  it('says of a list that it is one, and no more', () => {
    expect(checkPack(samplePack().references)).toEqual({
      ok: false,
      problems: [{ entry: 'the pack', mend: 'is a list: a pack is one object in curly brackets' }],
    });
  });

  it.each([
    ['a version on the way', { version: '1.0.0-beta.1+build.7' }],
    ['the address of the schema', { $schema: './evidence-pack.schema.json' }],
  ])('takes %s', (_, change) => {
    expect(checkPack({ ...samplePack(), ...change })).toMatchObject({ ok: true });
  });

  it('names what stands in another pack also while its own shape is wrong', () => {
    const bundled = [{ ...samplePack(), id: 'theirs', title: 'Theirs' }];
    const pack = { ...samplePack(), version: 'one' };
    const entries = (json: unknown) => {
      const check = checkPack(json, { bundled });
      return check.ok ? [] : check.problems.map(({ entry }) => entry);
    };
    const twice = ['sample › studies › rowan-2020', 'sample › studies › alder-1999'];
    expect(entries(pack)).toEqual(['version', ...twice]);
    expect(entries({ ...samplePack(), date: '2026-02-30' })).toEqual(
      expect.arrayContaining(['date', ...twice]),
    );
    expect(entries({ ...samplePack(), id: 'theirs', studies: 7, references: [null] })).toContain(
      'theirs › id',
    );
    for (const json of [null, [], 'x', { id: 7, title: [], studies: {}, references: 'x' }])
      expect(entries(json)).not.toEqual([]);
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

  it('never throws, whatever stands in one place of a pack, and what it passes can be used', () => {
    const bundled = bundledPacks;
    const places = [...placesOf(samplePack())];
    const values = fc.oneof(
      fc.constantFrom<unknown>(
        undefined,
        null,
        '',
        '2020',
        'rowan-2020',
        '__proto__',
        -1,
        1e308,
        [],
        [null],
        {},
      ),
      fc.constantFrom<unknown>(...[...placesOf(samplePack())].map(({ value }) => value)),
      fc.jsonValue(),
    );
    let passed = 0;
    fc.assert(
      fc.property(fc.constantFrom(...places), values, ({ path }, value) => {
        const json = spoil(samplePack(), { name: '', path, value, entry: '', mend: '' });
        const check = checkPack(json, { bundled });
        if (!check.ok) {
          for (const { entry, mend } of check.problems) expect([entry, mend]).not.toContain('');
          return;
        }
        passed++;
        expect(toIndex(bundled, [check.pack]).packs).toHaveLength(bundled.length + 1);
        expect(toRecords([check.pack]).size).toBe(check.pack.studies.length);
      }),
      { numRuns: 800 },
    );
    expect(passed).toBeGreaterThan(0);
  });

  it('refuses two reports that name each other, or a chain of them, as the same people', () => {
    const pack = samplePack();
    const naming = (as: readonly string[]) => ({
      ...pack,
      studies: pack.studies.map((study, index) => {
        const other = as[index];
        return other === undefined ? study : { ...study, samePeople: { as: other, certain: true } };
      }),
    });
    const check = checkPack(naming(['alder-1999', 'rowan-2020']));
    const problem = (id: string) => ({
      entry: `studies › ${id} › samePeople`,
      mend: 'names a later report: name the first report on these people',
    });
    expect(check.ok ? [] : check.problems).toEqual([problem('rowan-2020'), problem('alder-1999')]);
    expect(checkPack(naming(['alder-1999'])).ok).toBe(true);
  });
});
