import { setTimeout as pause } from 'node:timers/promises';
import { REST } from '../../../entrypoints/gate/watch.ts';
import type { Driver } from '../browser/driver.ts';
import { type BenchTab, inNewBrowser, type Lab, onThread, reload } from './browser.ts';
import { figure, floorInPage, summarize } from './measure.ts';
import { TARGETS } from './targets.ts';
import type { Figure } from './types.ts';

const ROUNDS = 7;

/** What a page that speaks of no such therapy pays: the gate against the floor, and what is left running. */
export async function measureOffTopic(lab: Lab, url: string, quick: boolean): Promise<Figure[]> {
  lab.say('off-topic page');
  return inNewBrowser(lab, async ({ driver, open }) => {
    const of = (what: string) => ['off-topic, 1 MB', what] as const;
    const opened = await open(url);
    // In turns, each in a document that was just loaded, so that what the machine does besides falls on both.
    const costs: { gate: number | null; floor: number | null; nothing: number | null }[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const nothing = await injected(driver, opened, 'nothing');
      const floor = await injected(driver, opened, 'floor');
      costs.push({ gate: await injected(driver, opened, 'gate'), floor, nothing });
    }
    const passes = await opened.tab.inReader(passesInTurn, ROUNDS);
    const told = costs.some(({ gate }) => gate !== null);
    const left = await leftRunning(driver, opened, quick);
    const pass = { gate: passes.map(({ gate }) => gate), floor: passes.map(({ floor }) => floor) };
    const times = (gates: readonly number[], floors: readonly number[]) =>
      gates.length === 0 ? null : summarize(gates).median / summarize(floors).median;
    const gate = costs.map((cost) => cost.gate);
    const floor = costs.map((cost) => cost.floor);
    const number = (values: readonly (number | null)[]) => values.filter((value) => value !== null);
    return [
      figure(of('gate, main thread, put in anew'), gate, 'ms', note(told)),
      figure(of('floor, main thread, put in anew'), floor, 'ms', note(told)),
      figure(
        of('an empty script, main thread'),
        costs.map(({ nothing }) => nothing),
        'ms',
        note(told),
      ),
      figure(of('gate over floor, put in anew'), [times(number(gate), number(floor))], 'times', {
        target: TARGETS.gate,
        ...note(told),
      }),
      figure(of('gate, one pass'), pass.gate, 'ms'),
      figure(of('floor, one pass'), pass.floor, 'ms'),
      figure(of('gate over floor, one pass'), [times(pass.gate, pass.floor)], 'times', {
        target: TARGETS.gate,
      }),
      ...left.map(({ what, value, why }) =>
        figure(of(what), [value], 'count', { target: TARGETS.nothing, note: why }),
      ),
    ];
  });
}

function note(told: boolean): { note?: string } {
  return told ? {} : { note: 'not measurable here' };
}

/** The main thread's cost of putting something into the page, which is loaded anew for it, and of its one run. */
async function injected(
  driver: Driver,
  opened: BenchTab,
  what: 'gate' | 'floor' | 'nothing',
): Promise<number | null> {
  await reload(opened);
  const { thread } = await onThread(opened, async () => {
    if (what === 'gate') await driver.inExtension(putGate, opened.tab.id);
    else if (what === 'floor') await opened.tab.inReader(floorInPage);
    else await opened.tab.inReader(() => null);
  });
  return thread;
}

async function putGate(tabId: number): Promise<void> {
  const all = globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome }; // see Driver
  await (all.browser ?? all.chrome).scripting.executeScript({ target: { tabId }, files: ['/gate.js'] });
}

/** Runs in the extension's world: gate and floor in turns, ten passes a round, in ms a pass. */
function passesInTurn(rounds: number): { gate: number; floor: number }[] {
  const PASSES = 10;
  const floor = (): unknown => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode() !== null) texts.push(walker.currentNode.nodeValue ?? '');
    return texts.join(' ').match(/\b(?:stem cells?|PRP|platelets?|bone marrow|exosomes?)\b/gi)?.length;
  };
  const time = (pass: () => unknown): number => {
    const started = performance.now();
    for (let count = 0; count < PASSES; count += 1) pass();
    return (performance.now() - started) / PASSES;
  };
  return Array.from({ length: rounds }, () => ({
    gate: time(() => globalThis.behindTheClaimGate?.lookAgain()),
    floor: time(floor),
  }));
}

interface Left {
  readonly what: string;
  readonly value: number | null;
  readonly why?: string;
}

/** What of the extension is in the page once its gate has been silent for as long as it watches. */
async function leftRunning(driver: Driver, opened: BenchTab, quick: boolean): Promise<Left[]> {
  const { tab } = opened;
  await reload(opened);
  await tab.inReader(countObservers);
  await driver.inExtension(putGate, tab.id);
  const readers = await tab.inReader(() => (globalThis.behindTheClaim === undefined ? 0 : 1));
  const reader = { what: 'readers in the page', value: readers };
  if (quick) return [reader, { what: 'observers, once it is known', value: null, why: 'not waited for' }];
  const before = await tab.inReader(() => globalThis.benchObservers?.size ?? 0);
  await pause(REST + 2_000);
  const after = await tab.inReader(() => globalThis.benchObservers?.size ?? 0);
  return [reader, { what: `observers, ${REST / 1_000} s later`, value: after, why: `${before} before` }];
}

/** Runs in the extension's world before the gate does: keeps the observers that look on. */
function countObservers(): void {
  const running = new Set<MutationObserver>();
  globalThis.benchObservers = running;
  const { observe, disconnect } = MutationObserver.prototype;
  MutationObserver.prototype.observe = function (...what) {
    running.add(this);
    observe.apply(this, what);
  };
  MutationObserver.prototype.disconnect = function () {
    running.delete(this);
    disconnect.call(this);
  };
}

declare global {
  /** In the extension's world: the observers that were started and not ended. */
  var benchObservers: Set<MutationObserver> | undefined;
}

/** What of the extension API is used above. */
declare const chrome: {
  readonly scripting: {
    executeScript(injection: {
      readonly target: { readonly tabId: number };
      readonly files: readonly string[];
    }): Promise<readonly unknown[]>;
  };
};
