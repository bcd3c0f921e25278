import { describe, expect, it, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Options, type OptionsProps } from '../../../components/options.tsx';
import { OPTIONS_CSS } from '../../../components/styles.ts';
import type { DeskState, ImportState } from '../../../lib/packs/desk.ts';
import type { PackView } from '../../../lib/packs/pack-view.ts';
import { control, find, prefer, type Scheme, seen, stage, violations } from './stage.tsx';

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
const desk = (over: Partial<DeskState> = {}): DeskState => ({
  packs: [pack('first'), pack('second', { on: false }), OWN],
  adding: { kind: 'idle' },
  removed: null,
  ...over,
});

function open(state: OptionsProps['state'], over: Partial<OptionsProps> = {}): ShadowRoot {
  const nothing = (): void => undefined;
  const props: OptionsProps = {
    state,
    onSwitch: nothing,
    onExport: nothing,
    onRemove: nothing,
    onPutBack: nothing,
    onFile: nothing,
    onAdd: nothing,
    onCancel: nothing,
    onRetry: nothing,
    ...over,
  };
  return stage(OPTIONS_CSS, <Options {...props} />);
}

const adding = (state: ImportState): DeskState => desk({ adding: state });
const READY: ImportState = { kind: 'ready', file: 'mine.json', pack: pack('mine'), replaces: null };
const STATES: readonly (readonly [string, OptionsProps['state']])[] = [
  ['being read', null],
  ['not readable', { failed: 'no store' }],
  ['packs', desk()],
  ['no pack on', desk({ packs: [pack('first', { on: false })] })],
  ['a pack that no longer passes', desk({ packs: [pack('first'), { ...OWN, problems: PROBLEMS }] })],
  ['reading a file', adding({ kind: 'reading', file: 'mine.json' })],
  ['a refused file', adding({ kind: 'refused', file: 'mine.json', problems: PROBLEMS })],
  ['a pack to add', adding(READY)],
  ['a pack that was added', adding({ kind: 'added', title: 'Pack mine' })],
  ['no room', adding({ kind: 'not-kept', title: 'Pack mine', reason: 'quota exceeded' })],
  ['a removed pack', desk({ removed: 'Pack gone' })],
];

describe.each<Scheme>(['light', 'dark'])('in a %s scheme', (scheme) => {
  test.each(STATES)('%s has no accessibility fault', async (_name, state) => {
    await prefer({ 'prefers-color-scheme': scheme });
    expect(await violations(open(state))).toEqual([]);
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
    const root = open(desk({ removed: 'Pack gone' }), { onSwitch, onExport, onRemove, onPutBack });
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

  it('says what would be replaced', () => {
    const root = open(adding({ ...READY, replaces: '1.0.0' }));
    expect(seen(find(root, '.btc-preview'))).toContain('takes the place of version 1.0.0');
    expect(control(root, 'Replace with version 1.2.0')).toBeDefined();
  });

  it('names the entry and the mend of a refused file', () => {
    const root = open(adding({ kind: 'refused', file: 'mine.json', problems: PROBLEMS }));
    expect(seen(find(root, '[role="alert"]'))).toContain(
      'studies › rowan-2020 › level: must be 1 to 5 or null',
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
    const root = open(desk());
    const main = find(root, 'main');
    main.style.width = `${width}px`;
    expect(main.scrollWidth).toBeLessThanOrEqual(width);
  });
});
