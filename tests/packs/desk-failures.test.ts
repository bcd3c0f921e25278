import { describe, expect, it } from 'vitest';
import type { Desk, Doing } from '../../lib/packs/desk-state.ts';
import { samplePack } from '../evidence/sample-pack.ts';
import { type Call, file, ids, open, REFUSED, version } from './desk-in-memory.ts';

describe('where the browser refuses, it is told and nothing else is', () => {
  it.each<[Doing, Call, (desk: Desk) => Promise<unknown>]>([
    ['switch-off', 'changeSettings', (desk) => desk.switchPack('sample', false)],
    ['switch-on', 'changeSettings', (desk) => desk.switchPack('sample', true)],
    ['remove', 'removePack', (desk) => desk.remove('sample')],
    ['put-back', 'restorePack', (desk) => desk.putBack()],
    ['export', 'readStored', (desk) => desk.exported('sample')],
  ])('%s', async (doing, call, act) => {
    const { desk, state, stored, settings, refusing, bring } = open();
    await bring(samplePack());
    await bring(version('2.0.0'));
    const before = {
      packs: state().packs,
      offer: state().offer,
      stored: new Map(stored),
      settings: settings(),
    };
    refusing.add(call);
    await act(desk);
    expect(state().told).toEqual({ kind: 'failed', doing, title: 'A sample', reason: REFUSED });
    expect({ packs: state().packs, offer: state().offer, stored, settings: settings() }).toEqual(before);
    refusing.clear();
    await desk.switchPack('landmarks', false);
    expect(state().told).toBeNull();
  });

  it.each<Call>(['readStored', 'cite', 'changeSettings', 'keepPack'])('add: %s', async (call) => {
    const { desk, state, stored, refusing } = open();
    await desk.refresh();
    await desk.read(file(samplePack()));
    refusing.add(call);
    await desk.add();
    expect(state().adding).toEqual({ kind: 'not-kept', title: 'A sample', reason: REFUSED });
    expect(stored.size).toBe(0);
    expect(state().offer).toBeNull();
  });

  it('replace: the pack that was there stays, and nothing is offered', async () => {
    const { desk, state, stored, refusing, bring } = open();
    await bring(samplePack());
    refusing.add('keepPack');
    await bring(version('2.0.0'));
    expect(state()).toMatchObject({ adding: { kind: 'not-kept' }, offer: null });
    await desk.putBack();
    expect(stored.get('sample')?.pack).toEqual(samplePack());
  });

  it('read: it does not stay at "reading"', async () => {
    const { desk, state, refusing } = open();
    refusing.add('readStored');
    await desk.read(file(samplePack()));
    expect(state().adding).toEqual({
      kind: 'refused',
      file: 'mine.json',
      problems: [
        {
          entry: 'the packs that you added before',
          mend: `could not be read (${REFUSED}): choose the file again`,
        },
      ],
    });
  });

  it('read: the file itself', async () => {
    const { desk, state } = open();
    await desk.read({ ...file(''), text: () => Promise.reject(new Error('gone')) });
    expect(state().adding).toMatchObject({
      kind: 'refused',
      problems: [{ entry: 'the file', mend: 'could not be read: choose it again' }],
    });
  });

  it.each<Call>(['readSettings', 'readStored'])('the list: %s, until it can be read again', async (call) => {
    const { desk, last, state, refusing } = open();
    refusing.add(call);
    await desk.refresh();
    expect(last()).toEqual({ failed: REFUSED });
    refusing.clear();
    await desk.refresh();
    expect(ids(state())).toContain('landmarks');
  });

  it('the list after a pack was added: it is not said to be on', async () => {
    const { desk, last, state, refusing } = open();
    await desk.refresh();
    await desk.read(file(samplePack()));
    refusing.add('readSettings');
    await desk.add();
    expect(last()).toEqual({ failed: REFUSED });
    refusing.clear();
    await desk.refresh();
    expect(state().adding).toMatchObject({ kind: 'added', stands: null });
  });
});

it('a bundled pack can be exported also where the store fails', async () => {
  const { desk, refusing } = open();
  refusing.add('readStored');
  expect((await desk.exported('landmarks'))?.name).toMatch(/^landmarks-/);
});

it('a pack that no longer passes is shown with why, and exported as it is stored', async () => {
  const { desk, state, stored } = open();
  const pack = { ...samplePack(), version: 'one', mine: true };
  stored.set('sample', { pack, importedAt: '2026-01-01' });
  await desk.refresh();
  expect(state().packs.at(-1)).toMatchObject({
    id: 'sample',
    problems: expect.arrayContaining([
      { entry: 'version', mend: expect.stringContaining('semantic version') },
    ]),
  });
  const own = await desk.exported('sample');
  expect(own?.name).toBe('sample-as-stored.json');
  expect(JSON.parse(own?.text ?? '')).toEqual(pack);
});
