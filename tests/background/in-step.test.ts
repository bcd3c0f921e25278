import { describe, expect, it } from 'vitest';
import { createInStep, type InStepTools } from '../../lib/background/in-step.ts';
import { createRegistration, gateScript } from '../../lib/background/registration.ts';
import { createTabs } from '../../lib/background/tabs.ts';
import { DEFAULT_SETTINGS, isOn, type Settings } from '../../lib/settings/settings.ts';
import { siteOf } from '../../lib/settings/site.ts';
import { askedFrame } from './states.ts';

type Script = NonNullable<ReturnType<typeof gateScript>>;

const TABS = [
  { id: 1, url: 'https://clinic.example/' },
  { id: 2, url: 'https://other.example/' },
];

/** A browser, which outlives the extension's background; what is in it is compared as a whole. */
class World {
  settings: Settings = DEFAULT_SETTINGS;
  packsMark: string | null = null;
  applied: unknown;
  script: Script | null = null;
  menu: string[] = [];
  /** What each tab is shown: the settings and packs that its marks are of; null where nothing is. */
  readonly shown = new Map<number, string | null>();
  /** After how many more calls the background ends: whatever it calls then has no effect, and no answer. */
  life = Number.POSITIVE_INFINITY;
  /** So many times more the browser refuses to register anything. */
  refusals = 0;

  /** The mark of what is in store. */
  get version(): string {
    const { language, marks } = this.settings;
    return `${language} ${marks} ${this.packsMark}`;
  }

  /** @param act what it does to the browser; it may end before that, or after and without an answer */
  async call<T>(act: () => T): Promise<T> {
    await Promise.resolve();
    if (this.life-- <= 0) return new Promise<T>(() => undefined);
    const result = act();
    if (this.life-- <= 0) return new Promise<T>(() => undefined);
    return result;
  }

  background(patience: () => Promise<void> = () => new Promise(() => undefined)) {
    const readSettings = () => this.call(() => this.settings);
    const register = createRegistration(
      {
        getRegisteredContentScripts: () => this.call(() => (this.script === null ? [] : [this.script])),
        registerContentScripts: ([script]) =>
          this.call(() => {
            if (this.refusals-- > 0) throw new Error('Not just now');
            this.script = script ?? null;
          }),
        unregisterContentScripts: () => this.call(() => void Object.assign(this, { script: null })),
      },
      readSettings,
    );
    const put = (tabId: number) => this.call(() => void this.shown.set(tabId, this.version));
    const tabs = createTabs({
      pages: {
        look: () => this.call(() => [askedFrame()]),
        forget: (tabId) => this.call(() => void this.shown.set(tabId, null)),
        // A gate that finds a reader leaves it alone.
        runGate: (tabId) => (this.shown.get(tabId) === null ? put(tabId) : this.call(() => undefined)),
        readAsked: put,
      },
      asked: { has: () => this.call(() => false), delete: () => this.call(() => undefined) },
      readSettings,
      openTabs: () => this.call(() => TABS),
      refreshBadge: () => this.call(() => undefined),
      onTurned: () => undefined,
    });
    const tools: InStepTools = {
      readSettings,
      packsMark: () => this.call(() => this.packsMark),
      applied: {
        read: () => this.call(() => this.applied),
        write: (applied) => this.call(() => void Object.assign(this, { applied: structuredClone(applied) })),
      },
      register,
      async renewMenu() {},
      evidenceChanged: () => undefined,
      tabs,
      patience,
    };
    const renewMenu = async () => {
      const { language } = await readSettings();
      await this.call(() => void Object.assign(this, { menu: [] }));
      await this.call(() => this.menu.push(language));
    };
    return createInStep({ ...tools, renewMenu });
  }

  /** Everything is as the settings say. */
  expectInStep(): void {
    expect(this.script).toEqual(gateScript(this.settings));
    expect(this.menu).toEqual([this.settings.language]);
    for (const { id, url } of TABS) {
      const wanted = isOn(this.settings, siteOf(url)) ? this.version : null;
      expect([id, this.shown.get(id)]).toEqual([id, wanted]);
    }
  }
}

/** A browser in which the extension was installed, and everything was done. */
async function installed(): Promise<World> {
  const world = new World();
  for (const { id } of TABS) world.shown.set(id, null);
  await world.background().begin(Promise.resolve());
  world.expectInStep();
  return world;
}

/** Lets all that does not hang come to its end. */
const settled = () => new Promise<void>((resolve) => setImmediate(() => setImmediate(resolve)));

const OFF_HERE: Settings = { ...DEFAULT_SETTINGS, offHosts: ['clinic.example'] };

const CHANGES: readonly [string, (world: World) => Settings | 'packs'][] = [
  ['one site is switched off', () => OFF_HERE],
  ['all is switched off', () => ({ ...DEFAULT_SETTINGS, on: false })],
  ['only another site is read', () => ({ ...DEFAULT_SETTINGS, run: 'listed', onHosts: ['other.example'] })],
  ['another language', () => ({ ...DEFAULT_SETTINGS, language: 'es' })],
  ['another look', () => ({ ...DEFAULT_SETTINGS, marks: 'underline' })],
  [
    'the packs',
    (world) => {
      world.packsMark = 'changed';
      return 'packs';
    },
  ],
];

describe('a background that is ended at any step', () => {
  it.each(CHANGES)('leaves nothing undone for the next one: %s', async (_, change) => {
    let steps = 0;
    for (let isDone = false; !isDone; steps++) {
      const world = await installed();
      const before = world.settings;
      const what = change(world);
      if (what !== 'packs') world.settings = what;
      world.life = steps;
      void world.background().changed(what === 'packs' ? 'packs' : { before });
      await settled();
      isDone = world.life > 0;
      world.life = Number.POSITIVE_INFINITY;
      await world.background().check();
      world.expectInStep();
      // And again nothing is left to do.
      const { applied } = world;
      await world.background().check();
      expect(world.applied).toEqual(applied);
    }
    expect(steps).toBeGreaterThan(10);
  });

  it('also where the first was just installed', async () => {
    let steps = 0;
    for (let isDone = false; !isDone; steps++) {
      const world = new World();
      for (const { id } of TABS) world.shown.set(id, null);
      world.life = steps;
      void world.background().begin(Promise.resolve());
      await settled();
      isDone = world.life > 0;
      world.life = Number.POSITIVE_INFINITY;
      await world.background().check();
      world.expectInStep();
    }
    expect(steps).toBeGreaterThan(10);
  });

  it('follows a change back, which the store shows as none', async () => {
    for (let steps = 0; steps < 40; steps++) {
      const world = await installed();
      world.settings = OFF_HERE;
      world.life = steps;
      void world.background().changed({ before: DEFAULT_SETTINGS });
      await settled();
      world.settings = DEFAULT_SETTINGS;
      world.life = Number.POSITIVE_INFINITY;
      await world.background().changed({ before: OFF_HERE });
      world.expectInStep();
    }
  });
});

describe('a browser that refuses the gate', () => {
  it('is asked again with what comes next, and pages that were opened meanwhile get it', async () => {
    const world = await installed();
    world.settings = OFF_HERE;
    world.refusals = 2;
    const inStep = world.background();
    await inStep.changed({ before: DEFAULT_SETTINGS });
    expect(world.script).toBeNull();
    world.shown.set(2, null);
    await inStep.check();
    await inStep.check();
    world.expectInStep();
  });

  it('is not asked for ever by one background, and by the next one again', async () => {
    const world = await installed();
    world.settings = OFF_HERE;
    world.refusals = 10;
    const inStep = world.background();
    await inStep.changed({ before: DEFAULT_SETTINGS });
    for (let i = 0; i < 20; i++) await inStep.check();
    expect(world.refusals).toBe(10 - 4);
    world.refusals = 0;
    await world.background().check();
    world.expectInStep();
  });

  it('is not said to have done it', async () => {
    const world = await installed();
    world.settings = OFF_HERE;
    world.refusals = 1;
    await world.background().changed({ before: DEFAULT_SETTINGS });
    expect(world.applied).toMatchObject({ unregistered: true });
    await world.background().resume();
    world.expectInStep();
    expect(world.applied).not.toHaveProperty('unregistered');
  });
});

describe('a background that lives', () => {
  it('does nothing where nothing has changed', async () => {
    const world = await installed();
    world.shown.set(1, 'as it was');
    await world.background().check();
    expect(world.shown.get(1)).toBe('as it was');
  });

  it('ends as the last of several changes says', async () => {
    const world = await installed();
    const inStep = world.background();
    const before = world.settings;
    world.settings = OFF_HERE;
    const first = inStep.changed({ before });
    world.settings = { ...DEFAULT_SETTINGS, language: 'es' };
    await Promise.all([first, inStep.changed({ before: OFF_HERE })]);
    world.expectInStep();
  });

  it('is not held up by a tab that never answers', async () => {
    const world = await installed();
    const inStep = world.background(async () => undefined);
    world.settings = OFF_HERE;
    // It ends for its tabs, but not for what comes next.
    await inStep.changed({ before: DEFAULT_SETTINGS });
    world.settings = { ...OFF_HERE, language: 'es' };
    await inStep.changed({ before: OFF_HERE });
    await settled();
    expect(world.menu).toEqual(['es']);
  });

  it.each([
    ['it begins', (inStep: ReturnType<World['background']>) => inStep.resume()],
    ['anything happens', (inStep: ReturnType<World['background']>) => inStep.check()],
  ])('does what was left undone when %s', async (_, wake) => {
    const world = await installed();
    world.settings = OFF_HERE;
    world.packsMark = 'changed';
    await wake(world.background());
    world.expectInStep();
  });

  it('leaves an installation, of which nothing is known yet, to its event', async () => {
    const world = new World();
    await world.background().resume();
    expect([world.script, world.menu, world.applied]).toEqual([null, [], undefined]);
  });

  it('reads open pages anew where all was deleted, and what it knew with it', async () => {
    const world = await installed();
    world.applied = undefined;
    world.shown.set(1, 'of a pack that is gone');
    await world.background().changed('packs');
    world.expectInStep();
  });

  it('is in step without the browser’s memory, too', async () => {
    const world = await installed();
    world.applied = undefined;
    world.settings = OFF_HERE;
    const inStep = world.background();
    await inStep.changed({ before: DEFAULT_SETTINGS });
    world.expectInStep();
  });
});
