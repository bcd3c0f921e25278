import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Options, type OptionsProps } from '../../../components/options.tsx';
import { OPTIONS_CSS } from '../../../components/styles.ts';
import { speak } from '../../../lib/core/messages/index.ts';
import type { DeskState, Doing, ImportState, Offer, Told } from '../../../lib/packs/desk-state.ts';
import type { Replaced } from '../../../lib/packs/imported.ts';
import type { PackContents } from '../../../lib/packs/pack-contents.ts';
import type { PackView } from '../../../lib/packs/pack-view.ts';
import { control, find, prefer, type Scheme, seen, stage, violations } from './stage.tsx';

afterEach(() => speak('en'));

const pack = (id: string, over: Partial<PackView> = {}): PackView => ({
  id,
  title: `Pack ${id}`,
  version: '1.2.0',
  date: '2026-01-05',
  licence: 'CC-BY-4.0',
  about: 'Made-up studies.',
  records: 3,
  findings: 5,
  designs: [
    ['randomized-controlled-trial', 2],
    ['animal', 1],
  ],
  on: true,
  importedAt: null,
  problems: [],
  ...over,
});
const PROBLEMS = [{ entry: 'studies › rowan-2020 › level', mend: 'must be 1 to 5 or null' }];
const OWN = pack('own', { importedAt: '2026-02-03T10:00:00.000Z' });
/** What stands in a pack of so many records and claims, the first record with so many sentences. */
function contents(records = 2, sentences = 1, sites = 1): PackContents {
  const numbers = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i + 1);
  return {
    records: numbers(records).map((n) => ({
      id: `record-${n}`,
      title: n === 2 ? null : `Title ${n}`,
      name: `Rowan, ${2000 + n}`,
      design: 'animal',
      findings: numbers(n === 1 ? sentences : 0).map((s) => ({
        id: `finding-${s}`,
        plain: `Sentence ${s}.`,
        caveat: 'Made up.',
      })),
    })),
    sites: numbers(sites).map((n) => ({
      id: `site-${n}`,
      domain: `clinic-${n}.example`,
      study: 'Rowan, 2001',
      note: 'Rowan owns it.',
    })),
  };
}
const desk = (over: Partial<DeskState> = {}): DeskState => ({
  packs: [pack('first'), pack('second', { on: false }), OWN],
  adding: { kind: 'idle' },
  offer: null,
  told: null,
  ...over,
});

function propsOf(state: OptionsProps['state']): OptionsProps {
  const nothing = (): void => undefined;
  return {
    state,
    onSwitch: nothing,
    onExport: nothing,
    onRemove: nothing,
    onPutBack: nothing,
    onFile: nothing,
    onAdd: nothing,
    onCancel: nothing,
    onRetry: nothing,
    choices: null,
    lookUps: null,
    data: null,
    told: null,
  };
}

function open(state: OptionsProps['state'], over: Partial<OptionsProps> = {}): ShadowRoot {
  return stage(OPTIONS_CSS, <Options {...propsOf(state)} {...over} />);
}

const adding = (state: ImportState): DeskState => desk({ adding: state });
const READY: Extract<ImportState, { kind: 'ready' }> = {
  ...{ kind: 'ready', pack: pack('mine'), contents: contents(), replaces: null },
};
const ADDED: ImportState = {
  ...{ kind: 'added', title: 'Pack mine', version: '1.2.0' },
  ...{ replaced: null, stands: 'on' },
};
const BEFORE: Replaced = { kind: 'version', version: '1.0.0', importedAt: '2026-01-01' };
const UNUSABLE: Replaced = { kind: 'unusable', importedAt: '2026-01-01' };
const GONE: Offer = { why: 'removed', title: 'Pack gone', version: '1.0.0' };
const FAILED: Told = { kind: 'failed', doing: 'remove', title: 'Pack own', reason: 'no store' };
const LOOK_AT = {
  records: (n: number) => `Look at the records and what it says of each (${n})`,
  sites: (n: number) => `Look at the claims that a web site belongs to an author (${n})`,
};
const STATES: readonly (readonly [string, OptionsProps['state']])[] = [
  ['being read', null],
  ['not readable', { failed: 'no store' }],
  ['packs', desk()],
  ['no pack on', desk({ packs: [pack('first', { on: false })] })],
  ['a pack that no longer passes', desk({ packs: [pack('first'), { ...OWN, problems: PROBLEMS }] })],
  ['reading a file', adding({ kind: 'reading', file: 'mine.json' })],
  ['a refused file', adding({ kind: 'refused', file: 'mine.json', problems: PROBLEMS })],
  ['a pack to add', adding(READY)],
  ['a pack that was added', adding(ADDED)],
  ['no room', adding({ kind: 'not-kept', title: 'Pack mine', reason: 'quota exceeded' })],
  ['a pack that is being added', adding({ kind: 'adding', title: 'Pack mine' })],
  ['a removed pack', desk({ offer: GONE })],
  ['a pack that was put back', desk({ told: { kind: 'put-back', title: 'Pack own', stands: 'on' } })],
  ['what was not done', desk({ told: FAILED, offer: GONE })],
];

describe.each<Scheme>(['light', 'dark'])('in a %s scheme', (scheme) => {
  test.each(STATES)('%s has no accessibility fault', async (_name, state) => {
    await prefer({ 'prefers-color-scheme': scheme });
    const root = open(state);
    for (const details of root.querySelectorAll('details')) details.open = true;
    expect(await violations(root)).toEqual([]);
  });
});

describe('the options page', () => {
  it('says of each pack what it holds and where it is from', () => {
    const root = open(desk());
    const rows = [...root.querySelectorAll<HTMLElement>('.btc-pack')].map(seen);
    expect(rows[0]).toContain('3 records, 5 findings. Version 1.2.0, 5 January 2026, CC-BY-4.0.');
    expect(rows[0]).toContain('Comes with the extension.');
    expect(rows[2]).toContain('Added by you, 3 February 2026.');
    const switches = [...root.querySelectorAll<HTMLInputElement>('[role="switch"]')];
    expect(switches.map(({ checked }) => checked)).toEqual([true, false, true]);
  });

  it('removes only packs that the reader added', () => {
    const root = open(desk());
    expect(() => control(root, 'Remove Pack first')).toThrow();
    expect(control(root, 'Remove Pack own')).toBeDefined();
  });

  it('can be worked: switch, export, remove, put back', async () => {
    const onSwitch = vi.fn();
    const onExport = vi.fn();
    const onRemove = vi.fn();
    const onPutBack = vi.fn();
    const root = open(desk({ offer: GONE }), { onSwitch, onExport, onRemove, onPutBack });
    await userEvent.click(find(root, '[data-pack="first"] [role="switch"]'));
    await userEvent.click(control(root, 'Export Pack second'));
    await userEvent.click(control(root, 'Remove Pack own'));
    await userEvent.click(control(root, 'Put it back'));
    expect(onSwitch.mock.calls).toEqual([['first', false]]);
    expect(onExport.mock.calls).toEqual([['second']]);
    expect(onRemove.mock.calls).toEqual([['own']]);
    expect(onPutBack).toHaveBeenCalledOnce();
  });

  it('shows a pack before it counts, takes the focus there, and adds it only on the word', async () => {
    const onAdd = vi.fn();
    const root = open(adding(READY), { onAdd });
    expect(seen(find(root, '.btc-preview'))).toContain(
      '3 records (2 randomized trials and 1 animal study), 5 findings.',
    );
    expect(seen(find(root, '.btc-preview'))).toContain('It does not count yet.');
    await expect.poll(() => root.activeElement?.textContent).toBe('Pack mine');
    expect(onAdd).not.toHaveBeenCalled();
    await userEvent.click(control(root, 'Add this pack'));
    expect(onAdd).toHaveBeenCalledOnce();
  });

  it('lets a pack be looked into before it is added', async () => {
    const root = open(adding(READY));
    const preview = find(root, '.btc-preview');
    expect(seen(preview)).not.toContain('Sentence 1.');
    await userEvent.click(control(root, LOOK_AT.records(2)));
    await userEvent.click(control(root, LOOK_AT.sites(1)));
    const words = seen(preview);
    expect(words).toContain('Title 1 Rowan, 2001. Animal study. Sentence 1. Made up.');
    expect(words).toContain('Title not read Rowan, 2002. Animal study. It gives no result of this record.');
    expect(words).toContain('clinic-1.example: Rowan, 2001. Rowan owns it.');
    expect(await violations(root)).toEqual([]);
  });

  it('can be looked into by the keyboard alone, some at a time, on to the last', async () => {
    const root = open(adding({ ...READY, contents: contents(25, 7) }));
    await expect.poll(() => root.activeElement?.textContent).toBe('Pack mine');
    await userEvent.tab();
    expect(root.activeElement).toBe(control(root, LOOK_AT.records(25)));
    await userEvent.keyboard('{Enter}');
    const preview = find(root, '.btc-preview');
    expect(seen(preview)).toContain('Title 10');
    expect(seen(preview)).not.toContain('Title 11');
    control(root, 'Show 10 of 15 more records').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => root.activeElement?.textContent).toContain('Title 11');
    control(root, 'Show 5 more records').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => root.activeElement?.textContent).toContain('Title 21');
    expect(seen(preview)).toContain('Title 25');
    expect(seen(preview)).not.toContain('Sentence 6.');
    await userEvent.click(control(root, 'Show 2 more sentences'));
    await expect.poll(() => root.activeElement?.textContent).toContain('Sentence 6.');
    expect(() => control(root, 'Show 2 more sentences')).toThrow();
  });

  it('says that a pack claims no web site', () => {
    const root = open(adding({ ...READY, contents: contents(1, 1, 0) }));
    expect(seen(find(root, '.btc-preview'))).toContain('It claims of no web site that it belongs');
  });

  it.each<[string, Replaced, string]>([
    ['a version', BEFORE, 'takes the place of version 1.0.0 of the pack “mine”, which you added before.'],
    ['a pack that is left out', UNUSABLE, 'takes the place of the pack “mine”, which you added before and'],
  ])('says what would be replaced: %s', (_name, replaces, words) => {
    const root = open(adding({ ...READY, replaces }));
    expect(seen(find(root, '.btc-preview'))).toContain(words);
    expect(control(root, 'Replace with version 1.2.0')).toBeDefined();
  });

  it.each<[Partial<typeof ADDED>, string]>([
    [{}, '“Pack mine” was added and is on.'],
    [{ stands: 'left-out' }, '“Pack mine” was added, but is left out: the list says why.'],
    [{ stands: null }, '“Pack mine” was added.'],
    [{ replaced: BEFORE, stands: 'off' }, '“Pack mine” 1.2.0 took the place of version 1.0.0 and is off.'],
    [{ replaced: UNUSABLE }, '“Pack mine” 1.2.0 took the place of the one that was left out and is on.'],
  ])('says how a pack stands that was added: %o', (over, words) => {
    const root = open(adding({ ...ADDED, ...over }));
    expect([...root.querySelectorAll<HTMLElement>('[role="status"]')].map(seen)).toContain(words);
  });

  it.each<[Offer, string]>([
    [GONE, '“Pack gone” was removed.'],
    [{ ...GONE, why: 'replaced' }, 'Version 1.0.0 of “Pack gone” was replaced.'],
    [{ ...GONE, why: 'replaced', version: null }, 'What stood in the place of “Pack gone” was replaced.'],
  ])('says what can be put back: %o', (offer, words) => {
    const root = open(desk({ offer }));
    expect(seen(find(root, '[role="status"]'))).toBe(`${words} Put it back`);
  });

  it.each<[Doing, string]>([
    ['switch-on', 'was not switched on'],
    ['switch-off', 'was not switched off'],
    ['export', 'was not exported'],
    ['remove', 'was not removed'],
    ['put-back', 'was not put back'],
    ['add', 'was not added'],
  ])('says what failed, and why: %s', (doing, words) => {
    const root = open(desk({ told: { ...FAILED, doing } }));
    expect(seen(find(root, '[role="alert"]'))).toBe(`“Pack own” ${words}. Nothing has changed (no store).`);
  });

  it('shows a switch as it is where it could not be switched', async () => {
    let draw: (told: Told | null) => void = () => undefined;
    function Page() {
      const [told, setTold] = useState<Told | null>(null);
      draw = setTold;
      return <Options {...propsOf(desk({ told }))} onSwitch={() => draw(FAILED)} />;
    }
    const root = stage(OPTIONS_CSS, <Page />);
    const input = find(root, '[data-pack="first"] [role="switch"]');
    await userEvent.click(input);
    await expect.poll(() => seen(find(root, '[role="alert"]'))).toContain('Nothing has changed');
    expect(input).toHaveProperty('checked', true);
  });

  it('exports a pack that no longer passes', async () => {
    const onExport = vi.fn();
    const root = open(desk({ packs: [{ ...OWN, problems: PROBLEMS }] }), { onExport });
    await userEvent.click(control(root, 'Export Pack own'));
    expect(onExport.mock.calls).toEqual([['own']]);
  });

  it('names the entry and the mend of a refused file', () => {
    const root = open(adding({ kind: 'refused', file: 'mine.json', problems: PROBLEMS }));
    expect(seen(find(root, '[role="alert"]'))).toContain(
      'studies › rowan-2020 › level: must be 1 to 5 or null',
    );
  });

  it('says who writes the citations, in the words that the licence asks for, and leads to the licences', () => {
    const notice = find(open(desk()), '#btc-add ~ .btc-quiet');
    expect(seen(notice)).toBe(
      'Citations of its studies are written by citeproc-js, (c) Frank Bennett. citeproc-js implements the Citation Style Language: https://citationstyles.org/. Licences of what is in the extension',
    );
    expect(control(notice, 'https://citationstyles.org/').getAttribute('href')).toBe(
      'https://citationstyles.org/',
    );
    expect(control(notice, 'Licences of what is in the extension').getAttribute('href')).toBe(
      '/licences/notices.txt',
    );
  });

  it('says so in Spanish too, where the asked words stay as they are', () => {
    speak('es');
    const notice = find(open(desk()), '#btc-add ~ .btc-quiet');
    expect(seen(notice)).toContain('citeproc-js, (c) Frank Bennett.');
    expect(find(notice, '[lang="en"]').textContent).toBe(
      'citeproc-js implements the Citation Style Language',
    );
  });

  it('takes a file that is dropped', () => {
    const onFile = vi.fn();
    const root = open(desk(), { onFile });
    const files = new DataTransfer();
    files.items.add(new File(['{}'], 'mine.json'));
    find(root, '.btc-drop').dispatchEvent(
      new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }),
    );
    expect(onFile.mock.calls.map(([file]) => file.name)).toEqual(['mine.json']);
  });

  it.each([320, 900])('does not run out of a window of %i px', (width) => {
    const root = open(adding(READY));
    for (const details of root.querySelectorAll('details')) details.open = true;
    const main = find(root, 'main');
    main.style.width = `${width}px`;
    expect(main.scrollWidth).toBeLessThanOrEqual(width);
  });
});

describe('in Spanish', () => {
  test.each(STATES)('%s has no accessibility fault', async (_name, state) => {
    speak('es');
    const root = open(state);
    for (const details of root.querySelectorAll('details')) details.open = true;
    expect(await violations(root)).toEqual([]);
  });

  it.each<[OptionsProps['state'], string]>([
    [desk(), '3 fichas, 5 hallazgos. Versión 1.2.0, 5 de enero de 2026, CC-BY-4.0.'],
    [desk(), 'Añadido por usted, 3 de febrero de 2026.'],
    [desk({ offer: GONE }), 'Se quitó “Pack gone”.'],
    [desk({ told: FAILED }), '“Pack own” no se quitó. Nada ha cambiado (no store).'],
    [adding(READY), '3 fichas (2 ensayos aleatorizados y 1 estudio en animales), 5 hallazgos.'],
    [adding({ ...READY, replaces: BEFORE }), 'Reemplazar por la versión 1.2.0'],
    [adding({ ...ADDED, stands: 'left-out' }), '“Pack mine” se añadió, pero queda fuera'],
    [adding({ ...ADDED, replaced: BEFORE, stands: 'off' }), 'ocupó el lugar de la versión 1.0.0 y está'],
  ])('says what it says in English: %#', (state, words) => {
    speak('es');
    expect(seen(find(open(state), 'main'))).toContain(words);
  });

  it('marks what is wrong with a pack as English, which it stays', () => {
    speak('es');
    const root = open(adding({ kind: 'refused', file: 'mine.json', problems: PROBLEMS }));
    expect(seen(find(root, '[role="alert"] [lang="en"]'))).toBe(
      'studies › rowan-2020 › level: must be 1 to 5 or null',
    );
    expect(seen(find(root, '[role="alert"]'))).toContain('mine.json no se añadió.');
  });
});
