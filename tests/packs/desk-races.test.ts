import { describe, expect, it } from 'vitest';
import { samplePack } from '../evidence/sample-pack.ts';
import { file, open, rival, slowFile, version, viewOf } from './desk-in-memory.ts';

describe('of files that are read at the same time', () => {
  it('the one chosen last is shown and added', async () => {
    const { desk, state } = open();
    const slow = slowFile(version('4.0.0'), 'slow.json');
    const first = desk.read(slow.file);
    await desk.read(file(version('5.0.0')));
    slow.arrive();
    await first;
    expect(state().adding).toMatchObject({ kind: 'ready', pack: { version: '5.0.0' } });
    await desk.add();
    expect(viewOf(state())?.version).toBe('5.0.0');
  });

  it.each<[string, unknown]>([
    ['a pack', samplePack()],
    ['no pack', 'no JSON'],
  ])('one that was let go of does not come back: %s', async (_name, content) => {
    const { desk, state, stored } = open();
    const slow = slowFile(content);
    const reading = desk.read(slow.file);
    desk.cancel();
    slow.arrive();
    await reading;
    expect(state().adding).toEqual({ kind: 'idle' });
    await desk.add();
    expect(stored.size).toBe(0);
  });

  it('one that is chosen while another is added is shown, and the other is in the list', async () => {
    const { desk, state, hold } = open();
    await desk.read(file(samplePack()));
    const go = hold('keepPack');
    const adding = desk.add();
    await desk.read(file('', 'empty.json'));
    go();
    await adding;
    expect(state().adding).toMatchObject({ kind: 'refused', file: 'empty.json' });
    expect(viewOf(state())?.on).toBe(true);
  });

  it('one that is chosen while another is not kept leaves that to be said', async () => {
    const { desk, state, hold, refusing } = open();
    await desk.read(file(samplePack()));
    const go = hold('keepPack');
    const adding = desk.add();
    await desk.read(file('', 'empty.json'));
    refusing.add('keepPack');
    go();
    await adding;
    expect(state().adding).toMatchObject({ kind: 'refused', file: 'empty.json' });
    expect(state().told).toMatchObject({ kind: 'failed', doing: 'add', title: 'A sample' });
  });
});

describe('what another page does between the look and the word', () => {
  it('is checked again: a pack that would be left out is not added', async () => {
    const { desk, state, stored } = open();
    await desk.read(file(samplePack()));
    stored.set('rival', { pack: rival(), importedAt: '2026-03-01' });
    await desk.add();
    expect(state().adding).toMatchObject({
      kind: 'refused',
      file: 'mine.json',
      problems: expect.arrayContaining([
        { entry: 'sample › studies › rowan-2020', mend: expect.stringContaining('"rival"') },
      ]),
    });
    expect(stored.has('sample')).toBe(false);
  });

  it.each<[string, string | null, string | null]>([
    ['a version has come', null, '3.0.0'],
    ['a version has gone', '1.0.0', null],
    ['a version has changed', '1.0.0', '3.0.0'],
    ['another pack of the same version has come', '1.0.0', '1.0.0'],
  ])('is said before anything is replaced: %s', async (_name, before, after) => {
    const { desk, state, stored } = open();
    const put = (number: string | null, importedAt: string): void => {
      stored.delete('sample');
      if (number !== null) stored.set('sample', { pack: version(number), importedAt });
    };
    put(before, '2026-01-01');
    await desk.read(file(version('2.0.0')));
    put(after, '2026-03-03');
    await desk.add();
    const replaces = after === null ? null : { kind: 'version', version: after, importedAt: '2026-03-03' };
    expect(state().adding).toMatchObject({ kind: 'ready', replaces });
    await desk.add();
    expect(state().adding).toMatchObject({ kind: 'added', version: '2.0.0' });
  });
});

it('a pack is added once, however often that is pressed', async () => {
  const { desk, state } = open();
  await desk.read(file(samplePack()));
  await Promise.all([desk.add(), desk.add()]);
  expect(state()).toMatchObject({ adding: { kind: 'added', replaced: null }, offer: null });
});

it('what is asked for while a pack is replaced is done after it', async () => {
  const { desk, state, stored, bring } = open();
  await bring(samplePack());
  await desk.read(file(version('2.0.0')));
  await Promise.all([desk.add(), desk.remove('sample')]);
  expect(stored.size).toBe(0);
  expect(state().offer).toEqual({ why: 'removed', title: 'A sample', version: '2.0.0' });
});

it('of two readings of the store the newer one counts', async () => {
  const { desk, state, stored, hold } = open();
  const go = hold('readStored');
  const old = desk.refresh();
  stored.set('sample', { pack: samplePack(), importedAt: '2026-03-02' });
  const go2 = hold('readStored');
  const young = desk.refresh();
  go2();
  await young;
  go();
  await old;
  expect(viewOf(state())?.version).toBe('1.0.0');
});
