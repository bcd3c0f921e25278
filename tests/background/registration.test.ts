import { describe, expect, it } from 'vitest';
import { createRegistration, gateScript, type Registrar } from '../../lib/background/registration.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings.ts';

type Script = NonNullable<ReturnType<typeof gateScript>>;

/** A browser that, like the real ones, refuses to register an id twice or to unregister one that is not there. */
function fakeScripting(there: readonly Script[] = []) {
  const scripts = new Map(there.map((script) => [script.id, script]));
  const scripting: Registrar = {
    async getRegisteredContentScripts({ ids }) {
      return ids.flatMap((id) => scripts.get(id) ?? []);
    },
    async registerContentScripts(added) {
      for (const script of added) {
        if (scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        scripts.set(script.id, script);
      }
    },
    async unregisterContentScripts({ ids }) {
      for (const id of ids) if (!scripts.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
    },
  };
  return { scripting, registered: () => [...scripts.values()] };
}

const OFF: Settings = { ...DEFAULT_SETTINGS, on: false, offHosts: [], packsOff: [] };
const OFF_HERE: Settings = {
  ...DEFAULT_SETTINGS,
  on: true,
  offHosts: ['clinic.example', '127.0.0.1'],
  packsOff: [],
};

const LISTED: Settings = { ...OFF_HERE, run: 'listed', onHosts: ['clinic.example', '127.0.0.1'] };

describe('gateScript', () => {
  it('reaches every frame of every page, after the page is there', () => {
    expect(gateScript(DEFAULT_SETTINGS)).toEqual({
      id: 'gate',
      js: ['/gate.js'],
      matches: ['<all_urls>'],
      excludeMatches: [],
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_idle',
    });
  });

  it('leaves out the sites that are switched off', () => {
    expect(gateScript(OFF_HERE)?.excludeMatches).toEqual([
      '*://clinic.example/*',
      '*://www.clinic.example/*',
      '*://127.0.0.1/*',
    ]);
  });

  it('reaches listed sites alone where those are chosen', () => {
    const script = gateScript(LISTED);
    expect(script?.matches).toEqual(['*://clinic.example/*', '*://www.clinic.example/*', '*://127.0.0.1/*']);
    // The other list counts in its own mode only.
    expect(script).not.toHaveProperty('excludeMatches');
    expect(script).toMatchObject({ allFrames: true, matchOriginAsFallback: true });
  });

  it.each<[string, Settings]>([
    ['all is off', OFF],
    ['all is off, whatever is listed', { ...LISTED, on: false }],
    ['no site is listed', { ...LISTED, onHosts: [] }],
    ['pages are read when asked for', { ...LISTED, run: 'asked' }],
  ])('is nothing when %s', (_, settings) => {
    expect(gateScript(settings)).toBeNull();
  });
});

describe('createRegistration', () => {
  it.each<[string, Settings, Settings]>([
    ['everywhere, then not here', DEFAULT_SETTINGS, OFF_HERE],
    ['not here, then everywhere', OFF_HERE, DEFAULT_SETTINGS],
    ['everywhere, then nowhere', DEFAULT_SETTINGS, OFF],
    ['nowhere, then everywhere', OFF, DEFAULT_SETTINGS],
    ['nowhere twice', OFF, OFF],
    ['everywhere, then on a list', DEFAULT_SETTINGS, LISTED],
    ['on a list, then when asked', LISTED, { ...LISTED, run: 'asked' }],
    ['everywhere twice', DEFAULT_SETTINGS, DEFAULT_SETTINGS],
  ])('%s', async (_, before, now) => {
    const { scripting, registered } = fakeScripting();
    let settings = before;
    const register = createRegistration(scripting, async () => settings);
    await register();
    expect(registered()).toEqual([gateScript(before)].filter(Boolean));
    settings = now;
    await register();
    expect(registered()).toEqual([gateScript(now)].filter(Boolean));
  });

  it('takes the place of what an earlier run left', async () => {
    const { scripting, registered } = fakeScripting([
      { id: 'gate', js: ['/old.js'], matches: ['<all_urls>'] },
    ]);
    await createRegistration(scripting, async () => OFF_HERE)();
    expect(registered()).toEqual([gateScript(OFF_HERE)]);
  });

  it('ends as the last settings say when calls overlap', async () => {
    const { scripting, registered } = fakeScripting();
    let settings = DEFAULT_SETTINGS;
    const register = createRegistration(scripting, async () => settings);
    const calls = [register(), register()];
    settings = OFF_HERE;
    calls.push(register());
    await Promise.all(calls);
    expect(registered()).toEqual([gateScript(OFF_HERE)]);
  });

  it('is tried again after a failure', async () => {
    const { scripting, registered } = fakeScripting();
    let readable = false;
    const register = createRegistration(scripting, async () => {
      if (!readable) throw new Error('The store is locked');
      return DEFAULT_SETTINGS;
    });
    await expect(register()).rejects.toThrow('The store is locked');
    readable = true;
    await register();
    expect(registered()).toEqual([gateScript(DEFAULT_SETTINGS)]);
  });
});
