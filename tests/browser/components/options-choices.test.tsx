import { render } from 'preact';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Options } from '../../../components/options.tsx';
import { OPTIONS_CSS } from '../../../components/styles.ts';
import { type Language, speak } from '../../../lib/core/messages/index.ts';
import type { Choice } from '../../../lib/settings/choices.ts';
import type { ChoicesState } from '../../../lib/settings/choices-desk.ts';
import type { DataState } from '../../../lib/settings/data-desk.ts';
import type { OptionsTold } from '../../../lib/settings/options-told.ts';
import { choicesProps, choicesState, DATA, optionsProps } from './options-scenes.ts';
import { control, find, prefer, type Scheme, seen, stage, violations } from './stage.tsx';

afterEach(() => speak('en'));

const OFFER = { list: 'offHosts', site: 'gone.example' } as const;
const LISTED = choicesState({ run: 'listed', onHosts: ['a.example', 'b.example'] });
const STATES: readonly (readonly [string, ChoicesState, Partial<DataState>])[] = [
  ['as it is at first', choicesState(), {}],
  [
    'off, with sites and an offer',
    choicesState({ on: false, offHosts: ['a.example'] }, { offer: OFFER }),
    {},
  ],
  ['listed', LISTED, { seen: '{ "settings": {} }' }],
  ['asked, without leave', choicesState({ run: 'asked', marks: 'none' }, { access: false }), { asked: true }],
  ['what is no site', choicesState({ marks: 'underline' }, { wrongSite: true, access: null }), DATA],
];

function open(
  state: ChoicesState,
  over: Parameters<typeof choicesProps>[1] = {},
  data: Partial<DataState> = {},
  told: OptionsTold | null = null,
): ShadowRoot {
  const props = optionsProps(choicesProps(state, over), data, { told });
  return stage(OPTIONS_CSS, <Options {...props} />);
}

const box = (root: ShadowRoot, label: string): HTMLInputElement => {
  const found = [...root.querySelectorAll('label')].find((one) => one.textContent?.trim() === label);
  const input = found?.querySelector('input') ?? root.querySelector(`[id="${found?.htmlFor}"]`);
  if (!(input instanceof HTMLInputElement)) throw new Error(`nothing is labelled ${label}`);
  return input;
};
const said = (root: ShadowRoot): string => seen(find(root, '.btc-saved'));

describe.each<[Language, Scheme]>([
  ['en', 'light'],
  ['es', 'dark'],
])('in %s, %s', (language, scheme) => {
  test.each(STATES)('%s: no accessibility fault, and fits 320 px', async (_name, state, data) => {
    speak(language);
    await prefer({ 'prefers-color-scheme': scheme });
    const root = open(state, {}, data, { kind: 'deleted' });
    expect(await violations(root)).toEqual([]);
    const main = find(root, 'main');
    main.style.width = '320px';
    expect(main.scrollWidth).toBeLessThanOrEqual(320);
  });
});

describe('the contents', () => {
  it('lead to sections that are there', () => {
    const root = open(choicesState());
    const ids = [...root.querySelectorAll('.btc-contents a')].map((a) => a.getAttribute('href')?.slice(1));
    expect(ids.slice(0, 3).map((id) => root.getElementById(id ?? '')?.textContent)).toEqual([
      'When it runs',
      'What is marked',
      'Reading',
    ]);
  });
});

describe('each choice', () => {
  it.each<[string, Choice]>([
    ['Behind the Claim is on', { kind: 'on', on: false }],
    ['Only on the sites that you list', { kind: 'run', run: 'listed' }],
    ['Only when you ask for it', { kind: 'run', run: 'asked' }],
    ['the treatment is safe or not', { kind: 'claims', claims: 'safety', on: false }],
    ['Underlined only', { kind: 'marks', marks: 'underline' }],
    ['Print the marks with the page', { kind: 'print', on: true }],
    ['In the terms of the field', { kind: 'level', level: 'clinical' }],
    ['Español', { kind: 'language', language: 'es' }],
  ])('is handed on: %s', async (label, choice) => {
    const onChoose = vi.fn();
    await userEvent.click(box(open(choicesState(), { onChoose }), label));
    expect(onChoose.mock.calls).toEqual([[choice]]);
  });

  it('can be made by the keyboard', async () => {
    const onChoose = vi.fn();
    const root = open(choicesState(), { onChoose });
    box(root, 'On every site with such claims').focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(onChoose.mock.calls).toEqual([[{ kind: 'run', run: 'listed' }]]);
  });

  it('says what is loaded into pages then', () => {
    const words = seen(find(open(choicesState()), 'main'));
    expect(words).toContain('A small script looks in every page');
    expect(words).toContain('Nothing is loaded into any page until you press “Read this page now”');
  });

  it('is drawn in the sample', () => {
    const shaded = (root: ShadowRoot) =>
      getComputedStyle(find(root, '.btc-mark[data-flag="true"]')).backgroundColor !== 'rgba(0, 0, 0, 0)';
    const lined = (root: ShadowRoot) =>
      getComputedStyle(find(root, '.btc-mark')).textDecorationLine === 'underline';
    const looks = (['full', 'underline', 'none'] as const).map((marks) => open(choicesState({ marks })));
    expect(looks.map((root) => [lined(root), shaded(root)])).toEqual([
      [true, true],
      [true, false],
      [false, false],
    ]);
  });

  it('is said once, in one polite place, in the language that was chosen', () => {
    const told: OptionsTold = { kind: 'saved', choice: { kind: 'language', language: 'es' } };
    const root = open(choicesState(), {}, {}, told);
    expect(root.querySelectorAll('.btc-saved[role="status"]')).toHaveLength(1);
    expect(said(root)).toBe('Saved: this is the language now.');
    speak('es');
    render(<Options {...optionsProps(choicesProps(choicesState()), {}, { told })} />, root);
    expect(said(root)).toBe('Guardado: este es ahora el idioma.');
    expect(seen(find(root, 'h1'))).toBe('Behind the Claim: opciones');
  });

  it.each<[OptionsTold, string]>([
    [{ kind: 'saved', choice: { kind: 'on', on: false } }, 'Saved: it is off, and open pages'],
    [{ kind: 'saved', choice: { kind: 'run', run: 'asked' } }, 'only when you ask for it'],
    [
      { kind: 'saved', choice: { kind: 'claims', claims: 'safety', on: false } },
      'no longer marked when a sentence claims that the treatment is safe or not',
    ],
    [{ kind: 'site-added', list: 'onHosts', site: 'a.example' }, 'Saved: a.example is read.'],
    [{ kind: 'site-removed', list: 'offHosts', site: 'a.example' }, 'a.example is no longer left alone.'],
    [{ kind: 'access-refused' }, 'It was not allowed, so nothing has changed.'],
    [{ kind: 'failed', reason: 'no room' }, 'That did not work (no room).'],
  ])('says %j', (told, words) => {
    expect(said(open(choicesState(), {}, {}, told))).toContain(words);
  });
});

describe('the list of sites', () => {
  it('takes an address with Enter, and is emptied when it was taken', async () => {
    const onAddSite = vi.fn();
    const root = open(choicesState(), { onAddSite });
    const field = find(root, 'input[name="site"]');
    await userEvent.fill(field, 'clinic.example');
    await userEvent.keyboard('{Enter}');
    expect(onAddSite.mock.calls).toEqual([['clinic.example']]);
    const next = choicesState({ offHosts: ['clinic.example'] });
    render(<Options {...optionsProps(choicesProps(next))} />, root);
    await expect.poll(() => (field as HTMLInputElement).value).toBe('');
    expect(root.activeElement).toBe(field);
    expect(seen(find(root, '.btc-sites'))).toBe('clinic.example Remove');
  });

  it('keeps what was typed where it is no site, and says so at the field', async () => {
    const root = open(choicesState());
    const field = find(root, 'input[name="site"]') as HTMLInputElement;
    await userEvent.fill(field, 'two words');
    render(<Options {...optionsProps(choicesProps(choicesState({}, { wrongSite: true })))} />, root);
    expect([field.value, field.getAttribute('aria-invalid')]).toEqual(['two words', 'true']);
    const ids = (field.getAttribute('aria-describedby') ?? '').split(' ');
    expect(root.getElementById(ids[0] ?? '')?.textContent).toContain('not the address of a web site');
  });

  it('gives a site up, and the way back takes the focus', async () => {
    const [onRemoveSite, onPutSiteBack] = [vi.fn(), vi.fn()];
    const root = open(LISTED, { onRemoveSite });
    await userEvent.click(control(root, 'Remove b.example'));
    expect(onRemoveSite.mock.calls).toEqual([['b.example']]);
    const offer = { list: 'onHosts', site: 'b.example' } as const;
    const next = choicesState({ run: 'listed', onHosts: ['a.example'] }, { offer });
    render(<Options {...optionsProps(choicesProps(next, { onPutSiteBack }))} />, root);
    await expect.poll(() => root.activeElement?.textContent).toBe('Put b.example back');
    await userEvent.keyboard('{Enter}');
    expect(onPutSiteBack).toHaveBeenCalledOnce();
    expect(root.activeElement).toBe(find(root, 'input[name="site"]'));
  });

  it('is the one of the mode, and none where pages are read when asked for', () => {
    expect(seen(find(open(LISTED), 'main'))).toContain('Sites that are read');
    expect(seen(find(open(choicesState()), 'main'))).toContain('Sites that are left alone');
    const asked = open(choicesState({ run: 'asked', offHosts: ['a.example'] }));
    expect(asked.querySelector('.btc-sites, input[name="site"]')).toBeNull();
    expect(seen(find(asked, 'main'))).toContain('Your lists are kept.');
  });
});

describe('the browser’s leave', () => {
  it('is asked for with one press where it is missing', async () => {
    const onAskAccess = vi.fn();
    const root = open(choicesState({}, { access: false }), { onAskAccess });
    await userEvent.click(control(root, 'Allow on all sites'));
    expect(onAskAccess).toHaveBeenCalledOnce();
  });

  it.each([true, null])('is not spoken of where it is %s', (access) => {
    expect(() => control(open(choicesState({}, { access })), 'Allow on all sites')).toThrow();
  });
});

describe('your data', () => {
  const withData = (over: Partial<NonNullable<ReturnType<typeof optionsProps>['data']>>) => {
    const props = optionsProps(choicesProps(choicesState()));
    if (props.data === null) throw new Error('the scene has data');
    return stage(OPTIONS_CSS, <Options {...props} data={{ ...props.data, ...over }} />);
  };
  const rows = (data: Partial<DataState>) =>
    [...open(choicesState(), {}, data).querySelectorAll<HTMLElement>('.btc-rows dd')].map(seen);

  it('say what is kept, with counts and sizes where they can be told', () => {
    expect(rows({})).toEqual(['236 bytes', '2 packs, about 12 kB', '4 pages', '7 answers']);
    expect(
      rows({ settingsBytes: 0, packs: { count: 0, bytes: 0 }, saved: { count: 0 }, answers: null }),
    ).toEqual(['nothing: all is as it was at first', 'none', 'none', 'could not be told']);
  });

  it('can be seen, exported and asked to go', async () => {
    const [onSee, onExportAll, onAsk] = [vi.fn(), vi.fn(), vi.fn()];
    const root = withData({ onSee, onExportAll, onAsk });
    await userEvent.click(control(root, 'See it'));
    await userEvent.click(control(root, 'Export'));
    await userEvent.click(control(root, 'Delete all …'));
    expect([onSee.mock.calls, onExportAll.mock.calls.length, onAsk.mock.calls]).toEqual([
      [[true]],
      1,
      [[true]],
    ]);
  });

  it('go only after a question that says what goes and that it is for good', async () => {
    const [onDeleteAll, onAsk] = [vi.fn(), vi.fn()];
    const root = withData({ state: { ...DATA, asked: true }, onDeleteAll, onAsk });
    await expect.poll(() => root.activeElement?.textContent).toBe('Delete all of it?');
    const words = seen(find(root, '[aria-labelledby="btc-delete"]'));
    expect(words).toContain('the pages that you saved with your notes on them, and Crossref’s answers go');
    expect(words).toContain('It cannot be undone');
    await userEvent.tab();
    expect(root.activeElement?.textContent).toBe('Keep it');
    await userEvent.keyboard('{Enter}');
    expect([onAsk.mock.calls, onDeleteAll.mock.calls]).toEqual([[[false]], []]);
    expect(root.activeElement).toBe(control(root, 'Delete all …'));
    await userEvent.click(control(root, 'Delete all, for good'));
    expect(onDeleteAll).toHaveBeenCalledOnce();
  });
});
