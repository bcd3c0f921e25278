import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LookUpSettings, type LookUpSettingsProps } from '../../../components/look-up-settings.tsx';
import { OPTIONS_CSS } from '../../../components/styles.ts';
import { speak } from '../../../lib/core/messages/index.ts';
import type { LookUpState, LookUpTold } from '../../../lib/settings/look-up-desk.ts';
import { control, find, prefer, type Scheme, seen, stage, violations } from './stage.tsx';

afterEach(() => speak('en'));

const OFF: LookUpState = {
  on: false,
  mail: null,
  inPlace: true,
  kept: { count: 0, oldest: null },
  told: null,
};

function open(state: Partial<LookUpState> = {}, over: Partial<LookUpSettingsProps> = {}): ShadowRoot {
  const nothing = (): void => undefined;
  return stage(
    OPTIONS_CSS,
    <main class="btc-options">
      <LookUpSettings
        state={{ ...OFF, ...state }}
        onLookUps={nothing}
        onMail={nothing}
        onInPlace={nothing}
        onForget={nothing}
        {...over}
      />
    </main>,
  );
}
const text = (root: ShadowRoot) => seen(find(root, 'main'));

describe('look-ups', () => {
  it('say what goes out, where to and what not, before they are turned on', () => {
    const words = text(open());
    expect(words).toContain('Off, nothing leaves your machine.');
    expect(words).toContain('never the page’s address, its text or cookies');
  });

  it('are switched, and so is opening in place', async () => {
    const [onLookUps, onInPlace] = [vi.fn(), vi.fn()];
    const root = open({}, { onLookUps, onInPlace });
    const [lookUps, inPlace] = root.querySelectorAll<HTMLElement>('[role="switch"]');
    await userEvent.click(lookUps!);
    await userEvent.click(inPlace!);
    expect([onLookUps.mock.calls, onInPlace.mock.calls]).toEqual([[[true]], [[false]]]);
  });

  it('take a mail address with Enter, and give it up', async () => {
    const onMail = vi.fn();
    const root = open({ mail: 'old@mail.example' }, { onMail });
    const field = find(root, 'input[type="email"]');
    expect(field).toHaveProperty('value', 'old@mail.example');
    await userEvent.fill(field, 'new@mail.example');
    await userEvent.keyboard('{Enter}');
    await userEvent.click(control(root, 'Remove'));
    expect(onMail.mock.calls).toEqual([['new@mail.example'], ['']]);
  });

  it('tell at the field that what was typed is no address', () => {
    const field = find(open({ told: 'not-a-mail' }), 'input[type="email"]');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const ids = (field.getAttribute('aria-describedby') ?? '').split(' ');
    const root = field.getRootNode() as ShadowRoot;
    expect(ids.map((id) => root.getElementById(id)?.textContent).join(' ')).toContain(
      'does not look like a mail address',
    );
    expect(find(open(), 'input[type="email"]').getAttribute('aria-invalid')).toBe('false');
  });

  it('tell how many answers are kept, and forget them', async () => {
    const onForget = vi.fn();
    const root = open({ kept: { count: 12, oldest: '2026-11-20' } }, { onForget });
    expect(text(root)).toContain('12 answers kept, the oldest of 20 November 2026.');
    await userEvent.click(control(root, 'Forget them'));
    expect(onForget).toHaveBeenCalledOnce();
  });

  it('have nothing to forget where nothing is kept', () => {
    expect(text(open())).toContain('No answer is kept.');
    expect(text(open())).not.toContain('Forget');
  });

  it.each<[LookUpTold, 'status' | 'alert', string]>([
    ['consent-refused', 'status', 'nothing has changed'],
    ['mail-saved', 'status', 'goes out with each question'],
    ['mail-removed', 'status', 'No address is kept or sent.'],
    ['not-a-mail', 'alert', 'does not look like a mail address'],
    ['forgotten', 'status', 'All answers are forgotten.'],
    [{ failed: 'no store' }, 'alert', 'That did not work (no store).'],
  ])('tell what became of it: %j', (told, role, words) => {
    expect(seen(find(open({ told }), `[role="${role}"]`))).toContain(words);
  });

  it.each<Scheme>(['light', 'dark'])('have no accessibility fault, %s', async (scheme) => {
    await prefer({ 'prefers-color-scheme': scheme });
    expect(await violations(open({ mail: 'me@mail.example', kept: { count: 2, oldest: null } }))).toEqual([]);
  });

  it('are spoken of in Spanish', async () => {
    speak('es');
    const root = open({ kept: { count: 1, oldest: '2026-11-20' }, told: 'forgotten' });
    expect(text(root)).toContain('Se guarda 1 respuesta, del 20 de noviembre de 2026.');
    expect(text(root)).toContain('Se han olvidado todas las respuestas.');
    expect(await violations(root)).toEqual([]);
  });

  it('do not run out of a narrow window', () => {
    const main = find(open({ mail: 'me@mail.example' }), 'main');
    main.style.width = '320px';
    expect(main.scrollWidth).toBeLessThanOrEqual(320);
  });
});
