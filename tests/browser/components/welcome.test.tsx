import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { WELCOME_CSS } from '../../../components/styles.ts';
import { Welcome, type WelcomeProps } from '../../../components/welcome.tsx';
import { type Language, speak } from '../../../lib/core/messages/index.ts';
import { choicesState } from './options-scenes.ts';
import { control, find, prefer, type Scheme, seen, stage, violations } from './stage.tsx';

afterEach(() => speak('en'));

const KEYS: WelcomeProps['keys'] = [{ command: 'next-claim', keys: 'Alt+Shift+.' }];

function open(over: Partial<WelcomeProps> = {}): ShadowRoot {
  const props: WelcomeProps = {
    state: choicesState(),
    keys: KEYS,
    options: '/options.html',
    told: null,
    onRun: () => undefined,
    onAskAccess: () => undefined,
    ...over,
  };
  return stage(WELCOME_CSS, <Welcome {...props} />);
}
const text = (root: ShadowRoot) => seen(find(root, 'main'));

describe.each<Language>(['en', 'es'])('in %s', (language) => {
  test.each<Scheme>(['light', 'dark'])('has no accessibility fault and fits 320 px, %s', async (scheme) => {
    speak(language);
    await prefer({ 'prefers-color-scheme': scheme });
    const root = open({ state: choicesState({ run: 'listed' }, { access: false }) });
    expect(await violations(root)).toEqual([]);
    const main = find(root, 'main');
    main.style.width = '320px';
    expect(main.scrollWidth).toBeLessThanOrEqual(320);
  });

  // Without the choice, which takes its own time; labels and made-up sentences are looked at rather than read.
  test('is read in about a minute', () => {
    speak(language);
    expect(text(open({ state: null })).split(' ').length).toBeLessThan(language === 'en' ? 260 : 285);
  });
});

describe('the first page', () => {
  it('draws the five ladders with their marks and words', () => {
    const rows = [...open().querySelectorAll<HTMLElement>('.btc-ladders li')];
    expect(rows.map((row) => row.querySelector('svg')?.getAttribute('data-strength'))).toEqual([
      'controlled-trials',
      'uncontrolled-studies',
      'reviews-only',
      'preclinical-only',
      'none',
    ]);
    expect(seen(rows[4]!)).toBe('Exosomes restore your energy. No study in these packs tests this');
  });

  it('says what it does not do, and what leaves the machine', () => {
    const words = text(open());
    for (const one of [
      'No verdict',
      'No medical advice',
      'Only pages in English',
      'Only the studies in its evidence packs',
      'Silence is not “false”',
      'Nothing, unless you turn on look-ups',
    ])
      expect(words).toContain(one);
  });

  it('lets the reader choose when it runs, and says what became of it', async () => {
    const onRun = vi.fn();
    const told = { kind: 'saved', choice: { kind: 'run', run: 'asked' } } as const;
    const root = open({ onRun, told });
    await userEvent.click(find(root, 'input[value="asked"]'));
    expect(onRun.mock.calls).toEqual([['asked']]);
    expect(seen(find(root, '[role="status"]'))).toContain('only when you ask for it');
  });

  it('leads to the list of sites where one is needed', () => {
    expect(() => control(open(), 'List the sites in the options.')).toThrow();
    const root = open({ state: choicesState({ run: 'listed' }) });
    expect(control(root, 'List the sites in the options.').getAttribute('href')).toBe('/options.html');
  });

  it('asks for the browser’s leave where it is missing', async () => {
    const onAskAccess = vi.fn();
    const root = open({ state: choicesState({}, { access: false }), onAskAccess });
    await userEvent.click(control(root, 'Allow on all sites'));
    expect(onAskAccess).toHaveBeenCalledOnce();
  });

  it('names the keys as they are set, and none where none are', () => {
    expect(text(open())).toContain('Go to the next claim on the page Alt+Shift+.');
    expect(text(open({ keys: [] }))).not.toContain('Keys');
  });
});
