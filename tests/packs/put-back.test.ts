import { describe, expect, it } from 'vitest';
import { reviewed, type StoredPack } from '../../lib/packs/imported.ts';
import { entryFor } from '../../lib/packs/put-back.ts';
import { samplePack } from '../evidence/sample-pack.ts';
import { file, ids, open, rival, version, viewOf } from './desk-in-memory.ts';

/** A pack that no longer passes, as it lies in store. */
const UNUSABLE = { pack: { ...samplePack(), version: 'one' }, importedAt: '2026-01-01' };

describe('a pack that was removed', () => {
  it('is put back as it was', async () => {
    const { desk, state, stored, bring } = open();
    await bring(samplePack());
    const before = stored.get('sample');
    await desk.remove('sample');
    expect(ids(state())).not.toContain('sample');
    expect(state().offer).toEqual({ why: 'removed', title: 'A sample', version: '1.0.0' });
    await desk.putBack();
    expect(stored.get('sample')).toEqual(before);
    expect(state()).toMatchObject({
      offer: null,
      told: { kind: 'put-back', title: 'A sample', stands: 'on' },
    });
  });

  it('is off again where it was off', async () => {
    const { desk, state, bring } = open();
    await bring(samplePack());
    await desk.switchPack('sample', false);
    await desk.remove('sample');
    await desk.putBack();
    expect(viewOf(state())?.on).toBe(false);
    expect(state().told).toMatchObject({ kind: 'put-back', stands: 'off' });
  });

  it('that no longer passes is put back as it was stored', async () => {
    const { desk, state, stored } = open();
    stored.set('sample', UNUSABLE);
    await desk.refresh();
    await desk.remove('sample');
    expect(state().offer).toEqual({ why: 'removed', title: 'sample', version: null });
    await desk.putBack();
    expect(stored.get('sample')).toEqual(UNUSABLE);
    expect(state().told).toMatchObject({ kind: 'put-back', stands: 'left-out' });
  });

  it('is not offered any more once its place is taken by another version', async () => {
    const { desk, state, stored, bring } = open();
    await bring(samplePack());
    await desk.remove('sample');
    await bring(version('2.0.0'));
    expect(state().offer).toBeNull();
    await desk.putBack();
    expect(stored.get('sample')?.pack).toEqual(version('2.0.0'));
  });

  it('does not push out one that came since, also where the clock was set back meanwhile', async () => {
    const kept = { pack: samplePack(), importedAt: '2026-01-01T00:00:00.000Z' };
    const since = new Map<string, StoredPack>([
      ['rival', { pack: rival(), importedAt: '2026-11-25T12:00:00.000Z' }],
    ]);
    const entry = entryFor('sample', kept, since, [], '2011-01-01T00:00:00.000Z');
    const after = reviewed(new Map(since).set('sample', entry), []);
    expect(after.map(({ id, ok }) => [id, ok])).toEqual([
      ['rival', true],
      ['sample', false],
    ]);
  });

  it('is still offered after another pack was added', async () => {
    const { desk, state, bring } = open();
    await bring(samplePack());
    await desk.remove('sample');
    await bring(rival());
    expect(state().offer).toMatchObject({ title: 'A sample' });
  });

  it('does not push out a pack with the same studies that was added since', async () => {
    const { desk, state, bring } = open();
    await bring(samplePack());
    await desk.remove('sample');
    await bring(rival());
    await desk.putBack();
    expect(viewOf(state(), 'rival')?.problems).toEqual([]);
    expect(viewOf(state())?.problems).not.toEqual([]);
    expect(state().told).toMatchObject({ kind: 'put-back', stands: 'left-out' });
  });

  it('goes to the reader for a word first where another page has put a version into its place', async () => {
    const { desk, state, stored, bring } = open();
    await bring(samplePack());
    await desk.remove('sample');
    stored.set('sample', { pack: version('3.0.0'), importedAt: '2026-03-03' });
    await desk.putBack();
    expect(stored.get('sample')?.pack).toEqual(version('3.0.0'));
    expect(state()).toMatchObject({
      adding: { kind: 'ready', pack: { version: '1.0.0' }, replaces: { version: '3.0.0' } },
      offer: { title: 'A sample' },
      told: null,
    });
    await desk.add();
    expect(viewOf(state())?.version).toBe('1.0.0');
    expect(state().offer).toEqual({ why: 'replaced', title: 'A sample', version: '3.0.0' });
  });

  it('that no longer passes does not come into a place that is taken', async () => {
    const { desk, state, stored } = open();
    stored.set('sample', UNUSABLE);
    await desk.remove('sample');
    stored.set('sample', { pack: version('3.0.0'), importedAt: '2026-03-03' });
    await desk.putBack();
    expect(stored.get('sample')?.pack).toEqual(version('3.0.0'));
    expect(state().adding).toMatchObject({ kind: 'refused', problems: [{ entry: 'version' }] });
    expect(state().offer).not.toBeNull();
  });

  it('is put back once, however often that is pressed', async () => {
    const { desk, state, bring } = open();
    await bring(samplePack());
    await bring(version('2.0.0'));
    await Promise.all([desk.putBack(), desk.putBack()]);
    expect(viewOf(state())?.version).toBe('1.0.0');
  });
});

describe('a pack that is replaced', () => {
  it('is so only after that was said, and can be put back, and so can the other', async () => {
    const { desk, state, bring } = open();
    await bring(samplePack());
    await desk.read(file(version('1.1.0')));
    expect(state().adding).toMatchObject({ kind: 'ready', replaces: { kind: 'version', version: '1.0.0' } });
    expect(viewOf(state())?.version).toBe('1.0.0');
    await desk.add();
    expect(viewOf(state())?.version).toBe('1.1.0');
    expect(ids(state()).filter((id) => id === 'sample')).toHaveLength(1);
    expect(state().offer).toEqual({ why: 'replaced', title: 'A sample', version: '1.0.0' });
    await desk.putBack();
    expect(viewOf(state())?.version).toBe('1.0.0');
    expect(state().offer).toEqual({ why: 'replaced', title: 'A sample', version: '1.1.0' });
    await desk.putBack();
    expect(viewOf(state())?.version).toBe('1.1.0');
  });

  it.each([
    [true, 'on'],
    [false, 'off'],
  ] as const)('stays switched %s', async (on, stands) => {
    const { desk, state, settings, bring } = open();
    await bring(samplePack());
    await desk.switchPack('sample', on);
    const before = settings();
    await bring(version('2.0.0'));
    expect(settings()).toEqual(before);
    expect(state().adding).toMatchObject({ kind: 'added', version: '2.0.0', stands });
    await desk.putBack();
    expect(settings()).toEqual(before);
    expect(state().told).toMatchObject({ kind: 'put-back', stands });
  });

  it('and no longer passes is not called a version, and can be put back', async () => {
    const { desk, state, stored } = open();
    stored.set('sample', UNUSABLE);
    await desk.read(file(samplePack()));
    expect(state().adding).toMatchObject({ kind: 'ready', replaces: { kind: 'unusable' } });
    await desk.add();
    expect(state().offer).toMatchObject({ why: 'replaced', version: null });
    await desk.putBack();
    expect(stored.get('sample')).toEqual(UNUSABLE);
    expect(state().offer).toMatchObject({ why: 'replaced', version: '1.0.0' });
  });

  it('is not put back over a version that came from another page since', async () => {
    const { desk, state, stored, bring } = open();
    await bring(samplePack());
    await bring(version('2.0.0'));
    stored.set('sample', { pack: version('3.0.0'), importedAt: '2026-03-03' });
    await desk.putBack();
    expect(stored.get('sample')?.pack).toEqual(version('3.0.0'));
    expect(state().adding).toMatchObject({ kind: 'ready', replaces: { version: '3.0.0' } });
  });

  it('and then removed is the one that is put back', async () => {
    const { desk, state, bring } = open();
    await bring(samplePack());
    await bring(version('2.0.0'));
    await desk.remove('sample');
    expect(state().offer).toMatchObject({ why: 'removed', version: '2.0.0' });
    await desk.putBack();
    expect(viewOf(state())?.version).toBe('2.0.0');
  });
});

it('a pack that comes anew is on, also where one of its name was off when it was removed', async () => {
  const { desk, state, bring } = open();
  await bring(samplePack());
  await desk.switchPack('sample', false);
  await desk.remove('sample');
  await bring(version('2.0.0'));
  expect(state().adding).toMatchObject({ kind: 'added', stands: 'on', replaced: null });
});
