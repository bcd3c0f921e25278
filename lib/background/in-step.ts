import * as v from 'valibot';
import { createLine } from '../packs/in-turn.ts';
import type { Settings } from '../settings/settings.ts';
import { parseSettings, toStored } from '../settings/stored.ts';
import { showsOtherwise } from './switched.ts';
import type { Tabs } from './tabs.ts';

export interface InStepTools {
  readSettings(): Promise<Settings>;
  /** Names the last change of the imported packs; null where there was none since the browser was started. */
  packsMark(): Promise<string | null>;
  /** What was applied last: it outlives the background, and not the browser, which loads its pages anew. */
  readonly applied: { read(): Promise<unknown>; write(applied: Written | Unsure): Promise<void> };
  register(): Promise<void>;
  renewMenu(): Promise<void>;
  /** Packs, or which of them are on, have changed. */
  evidenceChanged(): void;
  readonly tabs: Pick<Tabs, 'startAll' | 'settle' | 'apply' | 'readAgain'>;
  /** Passes when a tab that never answers has been waited for long enough. */
  patience(): Promise<void>;
}

interface Applied {
  readonly settings: Settings;
  readonly packs: string | null;
  readonly unregistered?: true | undefined;
}

/** The same, as it is written down. */
export interface Written {
  readonly settings: ReturnType<typeof toStored>;
  readonly packs: string | null;
  /** The browser has refused to register the gate. */
  readonly unregistered?: true;
}

/** A step has begun, and not ended: what it has reached is not known. */
export interface Unsure {
  readonly unsure: true;
}

/** Why a step is made: all is new, the reader has changed something, or the background is there again. */
type Why = 'anew' | 'resume' | 'check' | { readonly before: Settings } | 'packs';

/**
 * Keeps the gate's registration, the menu and the open tabs in step with what the reader has chosen. A browser may end
 * the background before a change has reached all of them, or before it heard of it. So what was applied last is
 * written down, and that something is under way; whatever wakes the background next has the rest done. Nothing here
 * rejects.
 */
export interface InStep {
  /** After an installation or an update: all is made anew, once `first` has passed. */
  begin(first: Promise<void>): Promise<void>;
  /** When the background begins: does what an earlier one has left undone. Where there was none, nothing is done. */
  resume(): Promise<void>;
  /** On any event: the same, once; where nothing is known, all is made anew. */
  check(): Promise<void>;
  /** After a change of the settings, or of the packs in store. */
  changed(what: { readonly before: Settings } | 'packs'): Promise<void>;
}

const StoredSchema = v.union([
  v.object({ unsure: v.literal(true) }),
  v.object({
    settings: v.unknown(),
    packs: v.nullable(v.string()),
    unregistered: v.optional(v.literal(true)),
  }),
]);

/** A browser that refuses the gate is asked again on so many events, and then by the next background. */
const MOST_TRIES = 3;

/** Settings as text, so that two can be compared. */
const written = (settings: Settings): string => JSON.stringify(toStored(settings));

export function createInStep(tools: InStepTools): InStep {
  const { renewMenu, evidenceChanged, tabs } = tools;
  // The browser's part of a step is waited for by the next one; a tab that hangs holds up none.
  const line = createLine();
  /** What this background has begun to apply; null: nothing yet. */
  let begun: Applied | null = null;
  let isRegistered = true;
  let triesLeft = MOST_TRIES;
  let underWay = 0;
  let checked: Promise<void> | null = null;

  async function register(): Promise<void> {
    isRegistered = await tools.register().then(
      () => true,
      () => false,
    );
  }

  /** Null: nothing is known, as after the browser was started. */
  async function appliedLast(): Promise<Applied | Unsure | null> {
    const read = v.safeParse(StoredSchema, await tools.applied.read().catch(() => null));
    if (!read.success || 'unsure' in read.output) return read.success ? { unsure: true } : null;
    return { ...read.output, settings: parseSettings(read.output.settings) };
  }

  /** @returns What is done in open tabs. */
  async function begin(why: Why): Promise<Promise<unknown>[]> {
    const [settings, packs] = await Promise.all([tools.readSettings(), tools.packsMark().catch(() => null)]);
    const known = why === 'anew' ? null : (begun ?? (await appliedLast()));
    // Just installed, or the browser was started: it says so by an event.
    if (known === null && why === 'resume') return [];
    begun = { settings, packs };
    const start = () => tools.applied.write({ unsure: true }).catch(() => undefined);
    const before = known ?? (typeof why === 'object' ? { settings: why.before, packs } : null);
    if (before === null || 'unsure' in before) {
      await start();
      evidenceChanged();
      await Promise.allSettled([register(), renewMenu()]);
      return [before === null && why !== 'packs' ? tabs.startAll() : tabs.settle()];
    }
    const old = before.settings;
    const isOther = written(settings) !== written(old);
    const isOtherEvidence =
      why === 'packs' || packs !== before.packs || settings.packsOff.join() !== old.packsOff.join();
    if (before.unregistered) isRegistered = false;
    if (!isOther && !isOtherEvidence) {
      if (isRegistered) return [];
      await register();
      // Pages that were opened meanwhile have no gate.
      return isRegistered ? [tabs.startAll()] : [];
    }
    await start();
    if (isOtherEvidence) evidenceChanged();
    await Promise.allSettled([
      (isOther || !isRegistered) && register(),
      settings.language !== old.language && renewMenu(),
    ]);
    return [
      ...(isOther ? [tabs.apply(settings, old)] : []),
      ...(isOtherEvidence || showsOtherwise(settings, old) ? [tabs.readAgain()] : []),
    ];
  }

  async function step(why: Why): Promise<void> {
    underWay++;
    try {
      let inTabs: Promise<unknown>[] = [];
      await line(async () => {
        inTabs = await begin(why);
      });
      await Promise.race([Promise.allSettled(inTabs), tools.patience()]);
    } catch {
      // The store cannot be read: whatever comes next tries again.
      checked = null;
    }
    underWay--;
    // Else a background that ends now would leave undone what was begun later.
    if (underWay > 0 || begun === null) return;
    const { settings, packs } = begun;
    const refused = isRegistered ? {} : { unregistered: true as const };
    await tools.applied.write({ settings: toStored(settings), packs, ...refused }).catch(() => undefined);
  }

  return {
    begin(first) {
      // Whatever else wakes the background meanwhile has nothing to do.
      checked = first.then(() => step('anew'));
      return checked;
    },
    resume: () => step('resume'),
    check() {
      if (!isRegistered && triesLeft-- > 0) checked = null;
      checked ??= step('check');
      return checked;
    },
    changed: (what) => step(what),
  };
}
