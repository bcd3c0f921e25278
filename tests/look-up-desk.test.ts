import { describe, expect, it } from 'vitest';
import { createLookUpDesk, type LookUpState } from '../lib/settings/look-up-desk.ts';
import { DEFAULT_SETTINGS, type Settings } from '../lib/settings/settings.ts';

interface Given {
  readonly crossref?: Settings['crossref'];
  readonly consent?: boolean;
  readonly broken?: string;
}

function setUp({ crossref = DEFAULT_SETTINGS.crossref, consent = true, broken }: Given = {}) {
  let settings: Settings = { ...DEFAULT_SETTINGS, crossref };
  let kept = 3;
  const asked: boolean[] = [];
  const states: LookUpState[] = [];
  const desk = createLookUpDesk({
    readSettings: async () => settings,
    async changeSettings(change) {
      if (broken !== undefined) throw new Error(broken);
      settings = change(settings);
    },
    async askConsent(mail) {
      asked.push(mail);
      return consent;
    },
    hasConsent: async () => consent,
    kept: async () => ({ count: kept, oldest: null }),
    async forget() {
      kept = 0;
    },
    onChange: (state) => states.push(state),
  });
  return { desk, asked, now: () => settings, last: () => states.at(-1) };
}

describe('the choices about looking up sources', () => {
  it('are off until they are turned on, and then with the browser’s consent', async () => {
    const { desk, asked, now, last } = setUp();
    await desk.refresh();
    expect(last()).toEqual({
      on: false,
      mail: null,
      inPlace: true,
      kept: { count: 3, oldest: null },
      told: null,
    });
    await desk.switchLookUps(true);
    expect([asked, now().crossref.on, last()?.on]).toEqual([[false], true, true]);
  });

  it('stay off where consent is refused', async () => {
    const { desk, now, last } = setUp({ consent: false });
    await desk.switchLookUps(true);
    expect([now().crossref.on, last()?.on, last()?.told]).toEqual([false, false, 'consent-refused']);
  });

  it('are off where the consent was taken back, and can be turned on again', async () => {
    const { desk, last, asked } = setUp({ crossref: { on: true, mail: null }, consent: false });
    await desk.refresh();
    expect(last()?.on).toBe(false);
    await desk.switchLookUps(true);
    expect([asked, last()?.told]).toEqual([[false], 'consent-refused']);
  });

  it('tell what was done last also when something else changes', async () => {
    const { desk, last } = setUp();
    await desk.setMail('me@mail.example');
    await desk.refresh();
    expect(last()).toMatchObject({ mail: 'me@mail.example', told: 'mail-saved' });
  });

  it('ask for no consent to be turned off', async () => {
    const { desk, asked, now } = setUp({ crossref: { on: true, mail: null }, consent: false });
    await desk.switchLookUps(false);
    expect([asked, now().crossref.on]).toEqual([[], false]);
  });

  it('ask about the address, too, once there is one', async () => {
    const { desk, asked } = setUp({ crossref: { on: false, mail: 'me@mail.example' } });
    await desk.refresh();
    await desk.switchLookUps(true);
    expect(asked).toEqual([true]);
  });

  it.each([
    [' me@mail.example ', 'me@mail.example', 'mail-saved'],
    ['', null, 'mail-removed'],
    ['me at mail', 'old@mail.example', 'not-a-mail'],
  ])('address %j', async (text, mail, told) => {
    const { desk, now, last } = setUp({ crossref: { on: true, mail: 'old@mail.example' } });
    await desk.setMail(text);
    expect([now().crossref, last()?.told]).toEqual([{ on: true, mail }, told]);
  });

  it('keep no address without consent', async () => {
    const { desk, now, last } = setUp({ consent: false });
    await desk.setMail('me@mail.example');
    expect([now().crossref.mail, last()?.told]).toEqual([null, 'consent-refused']);
  });

  it('forget answers', async () => {
    const { desk, last } = setUp();
    await desk.forget();
    expect(last()).toMatchObject({ kept: { count: 0 }, told: 'forgotten' });
  });

  it('say what failed, and stay as they are', async () => {
    const { desk, last } = setUp({ broken: 'no store' });
    await desk.switchInPlace(false);
    expect(last()).toMatchObject({ inPlace: true, told: { failed: 'no store' } });
  });
});
