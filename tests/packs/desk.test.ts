import { describe, expect, it } from 'vitest';
import { bundledPacks } from '../../lib/evidence/bundled.ts';
import type { Pack } from '../../lib/evidence/schema.ts';
import { samplePack } from '../evidence/sample-pack.ts';
import { citation, file, ids, open } from './desk-in-memory.ts';

describe('packs at the desk', () => {
  it('are the bundled ones first, on', async () => {
    const { desk, state } = open();
    await desk.refresh();
    expect([...ids(state())].sort()).toEqual(bundledPacks.map(({ id }) => id).sort());
    expect(state().packs.every(({ on, importedAt }) => on && importedAt === null)).toBe(true);
  });

  it('are switched off and on', async () => {
    const { desk, state, settings } = open();
    await desk.switchPack('landmarks', false);
    expect(settings().packsOff).toEqual(['landmarks']);
    expect(state().packs.find(({ id }) => id === 'landmarks')?.on).toBe(false);
    await desk.switchPack('landmarks', true);
    expect(settings().packsOff).toEqual([]);
  });

  it('are read, shown and only then added', async () => {
    const { desk, state, stored } = open();
    await desk.read(file(samplePack()));
    expect(state().adding).toMatchObject({
      kind: 'ready',
      replaces: null,
      pack: { id: 'sample', records: 2, findings: 1 },
    });
    expect(stored.size).toBe(0);
    await desk.add();
    expect(state().adding).toEqual({
      ...{ kind: 'added', title: 'A sample', version: '1.0.0' },
      ...{ replaced: null, stands: 'on' },
    });
    expect(ids(state()).at(-1)).toBe('sample');
    // With each study as text, which nobody else can make later.
    expect(stored.get('sample')?.cited).toEqual({
      'rowan-2020': citation('rowan-2020 in 1.0.0'),
      'alder-1999': citation('alder-1999 in 1.0.0'),
    });
    expect(state().packs.at(-1)?.importedAt).toMatch(/^2026-03-02T10:00:0/);
  });

  it('are not added when the reader lets go of them', async () => {
    const { desk, state, stored } = open();
    await desk.read(file(samplePack()));
    desk.cancel();
    await desk.add();
    expect(state().adding).toEqual({ kind: 'idle' });
    expect(stored.size).toBe(0);
  });

  it('that are bundled cannot be removed', async () => {
    const { desk, state } = open();
    await desk.refresh();
    await desk.remove('landmarks');
    expect(ids(state())).toContain('landmarks');
  });

  it('are exported as they are, bundled ones and added ones', async () => {
    const { desk } = open();
    await desk.read(file(samplePack()));
    await desk.add();
    const own = await desk.exported('sample');
    expect(own?.name).toBe('sample-1.0.0.json');
    expect(JSON.parse(own?.text ?? '')).toEqual(samplePack());
    for (const pack of bundledPacks)
      expect(JSON.parse((await desk.exported(pack.id))?.text ?? '')).toEqual(pack);
    expect(await desk.exported('no-such')).toBeNull();
  });
});

const bundled = bundledPacks.find(({ id }) => id === 'back-pain-article') as Pack;
const takes = (change: (pack: Pack) => void): Pack => {
  const pack = structuredClone(samplePack());
  change(pack);
  return pack;
};

describe('a file is refused, with the entry and the mend', () => {
  it.each<[string, unknown, string, string]>([
    ['nothing', '', 'the file', 'is empty'],
    ['no JSON', '{"id": "x",}', 'the file', 'is not JSON'],
    ['a page', '<!doctype html><p>Hello', 'the file', 'is HTML or XML, not JSON'],
    ['a reference list', 'TY  - JOUR\nTI  - Title\n', 'the file', 'is RIS, not JSON'],
    ['a table', 'id,title\na,b\n', 'the file', 'is a table (CSV), not JSON'],
    ['another shape', { id: 'x' }, 'title', 'is missing: add it'],
    [
      "a bundled pack's id",
      takes((p) => Object.assign(p, { id: 'landmarks' })),
      'landmarks › id',
      'is the id of another pack',
    ],
    ['a bundled pack itself', bundled, 'back-pain-article › id', 'is the id of another pack'],
    [
      "a bundled pack's study",
      takes((p) => {
        for (const one of [...p.references, ...p.studies])
          if (one.id === 'alder-1999') Object.assign(one, { id: 'singla-2017' });
      }),
      'sample › studies › singla-2017',
      'is in pack "back-pain-article" too',
    ],
    [
      "a bundled study's DOI under another id",
      takes((p) => Object.assign(p.references[0] ?? {}, { DOI: '10.1111/PAPR.12526', URL: undefined })),
      'sample › references › rowan-2020 › DOI',
      'back-pain-article › singla-2017 too',
    ],
    [
      'markup',
      takes((p) => Object.assign(p, { about: 'Hello <img src=x onerror=alert(1)>' })),
      'about',
      'must be plain text',
    ],
    [
      'an address that is no web page',
      takes((p) => Object.assign(p.references[1] ?? {}, { URL: 'javascript:alert(1)' })),
      'references › alder-1999 › URL',
      'must begin with https://',
    ],
  ])('%s', async (_name, content, entry, mend) => {
    const { desk, state, stored } = open();
    await desk.read(file(content));
    const { adding } = state();
    expect(adding.kind === 'refused' ? adding.problems : []).toContainEqual({
      entry,
      mend: expect.stringContaining(mend),
    });
    await desk.add();
    expect(stored.size).toBe(0);
  });

  it('one that is too large, before it is read', async () => {
    const { desk, state } = open();
    let read = false;
    await desk.read({
      name: 'film.mp4',
      size: 5_000_000_000,
      text: async () => {
        read = true;
        return '';
      },
    });
    expect(state().adding).toMatchObject({
      kind: 'refused',
      problems: [{ entry: 'the file', mend: expect.stringContaining('1000000') }],
    });
    expect(read).toBe(false);
  });
});
