import type { Lab } from './browser.ts';
import type { ColdAndWarm, Cost } from './mark.ts';
import { figure, ratio, summarize } from './measure.ts';
import { measurePage, type PageRun } from './reading-page.ts';
import { TARGETS } from './targets.ts';
import type { Figure, Target } from './types.ts';
import { type Seen, watchReading } from './watched.ts';

/** What is asked of a page besides being measured. */
export interface Asked {
  readonly coldThread?: Target;
  readonly overMarkCold?: Target;
  readonly overMarkWarm?: Target;
  readonly longestTask?: Target;
  readonly firstScreen?: Target;
}

export interface PagePlan {
  readonly name: string;
  readonly url: string;
  readonly runs: number;
  readonly asked: Asked;
  readonly mark: boolean;
  /** A sentence, where it is not to be measured; called with what was measured so far of other pages. */
  readonly harper: true | string;
}

/** The figures of a page, and the cost of harper.js, from which the next page's is guessed. */
export interface PageFigures {
  readonly figures: readonly Figure[];
  /** Reader's main thread, or its own count where that is not told, warm: for growth. */
  readonly warm: Figure;
  readonly harperMs: number | null;
}

export async function measureReadingPage(lab: Lab, plan: PagePlan): Promise<PageFigures> {
  const { name, url, runs, asked } = plan;
  const measured: PageRun[] = [];
  const seen: Seen[] = [];
  for (let run = 1; run <= runs; run += 1) {
    lab.say(`${name}: run ${run} of ${runs}`);
    // The slow ones once: what they take is far from what it is held against.
    const isFirst = run === 1;
    measured.push(
      await measurePage(lab, url, {
        markPattern: plan.mark,
        markList: plan.mark && isFirst,
        harper: plan.harper === true && isFirst,
      }),
    );
    seen.push(await watchReading(lab, url));
  }
  const of = (what: string) => [name, what] as const;
  const warmRuns = measured.flatMap(({ warm }) => warm);
  const { state } = measured.at(-1)?.cold ?? {};

  const coldThread = figure(
    of('reader, main thread, cold'),
    measured.map(({ cold }) => cold.thread),
    'ms',
    { target: asked.coldThread, brief: true },
  );
  const warmThread = figure(
    of('reader, main thread, warm'),
    warmRuns.map(({ thread }) => thread),
    'ms',
    { brief: true },
  );
  const coldBusy = figure(
    of('reader, busy, cold'),
    measured.map(({ cold }) => cold.busy),
    'ms',
  );
  const warmBusy = figure(
    of('reader, busy, warm'),
    warmRuns.map(({ busy }) => busy),
    'ms',
  );
  const floor = figure(
    of('floor, warm'),
    measured.map(({ floor }) => floor.warm),
    'ms',
    { brief: true },
  );
  // Where the main thread is not told, the rivals' calls are held against what we count ourselves.
  const told = warmThread.value !== null;
  const ours = told ? { cold: coldThread, warm: warmThread } : { cold: coldBusy, warm: warmBusy };

  const rival = (title: string, runsOf: readonly (ColdAndWarm | null)[], why?: string) => {
    const costs = runsOf.filter((one) => one !== null);
    const pick = (cost: Cost) => (told ? cost.thread : cost.call);
    const more = { note: costs.length === 0 ? `not run: ${why ?? 'only on our own pages'}` : undefined };
    return {
      cold: figure(
        of(`${title}, cold`),
        costs.map(({ cold }) => pick(cold)),
        'ms',
        more,
      ),
      warm: figure(
        of(`${title}, warm`),
        costs.map(({ warm }) => pick(warm)),
        'ms',
        { ...more, brief: true },
      ),
    };
  };
  const markList = rival(
    'mark.js, a list',
    measured.map((one) => one.markList),
  );
  const markPattern = rival(
    'mark.js, one pattern',
    measured.map((one) => one.markPattern),
  );
  const harper = rival(
    'harper.js',
    measured.map((one) => one.harper),
    plan.harper === true ? undefined : plan.harper,
  );
  const over = (
    title: string,
    rivals: Figure,
    reader: Figure,
    more: { target?: Target | undefined; brief?: true } = {},
  ) => figure(of(title), [ratio(rivals, reader)], 'times', more);

  return {
    warm: ours.warm,
    harperMs: summarize(measured.flatMap(({ harper }) => harper?.warm.call ?? [])).median || null,
    figures: [
      figure(of('claims'), [state?.claims ?? null], 'count', {
        note: `in ${state?.characters.toLocaleString('en')} characters`,
      }),
      coldThread,
      warmThread,
      coldBusy,
      warmBusy,
      figure(
        of('reader, wall, cold'),
        measured.map(({ cold }) => cold.wall),
        'ms',
      ),
      figure(
        of('floor, cold'),
        measured.map(({ floor }) => floor.cold),
        'ms',
      ),
      floor,
      markList.cold,
      markList.warm,
      markPattern.cold,
      markPattern.warm,
      harper.cold,
      harper.warm,
      over('reader over floor, warm', ours.warm, floor),
      over('faster than mark.js with a list, cold', markList.cold, ours.cold, { target: asked.overMarkCold }),
      over('faster than mark.js with a list, warm', markList.warm, ours.warm, { target: asked.overMarkWarm }),
      over('faster than mark.js with one pattern, warm', markPattern.warm, ours.warm, { brief: true }),
      over('faster than harper.js, warm', harper.warm, ours.warm),
      ...seenFigures(of, seen, asked),
    ]
      // A ratio to what was not run says nothing; what this browser does not tell is said.
      .filter(({ value, unit }) => value !== null || unit !== 'times')
      .map((one) => (one.value === null ? { note: 'not measurable here', ...one } : one)),
  };
}

function seenFigures(
  of: (what: string) => readonly [string, string],
  seen: readonly Seen[],
  asked: Asked,
): Figure[] {
  const without = Math.max(0, ...seen.map(({ longestWithout }) => longestWithout ?? 0));
  const tasks = seen.map(({ longestTask }) => longestTask);
  return [
    figure(
      of('first mark on screen, wall, cold'),
      seen.map(({ first }) => first),
      'ms',
    ),
    figure(
      of('first screen marked, wall, cold'),
      seen.map(({ screen }) => screen),
      'ms',
    ),
    figure(
      of('all marked, wall, cold'),
      seen.map(({ all }) => all),
      'ms',
    ),
    figure(
      of('the rest, after the first screen'),
      seen.map(({ screen, all }) => (screen === null || all === null ? null : all - screen)),
      'ms',
      { target: asked.firstScreen },
    ),
    figure(of('longest task, by the clock'), tasks, 'ms', {
      target: asked.longestTask,
      shown: tasks.every((one) => one === 0) ? 'none over 50 ms' : undefined,
      note: without > 0 ? `without the extension ${Math.round(without)} ms` : undefined,
    }),
  ];
}

/** How many times as long ten times the text takes. */
export function growth(title: string, small: Figure | undefined, large: Figure | undefined): Figure[] {
  if (small === undefined || large === undefined) return [];
  return [
    figure([title, 'grows, for ten times the text'], [ratio(large, small)], 'times', {
      target: TARGETS.growth,
    }),
  ];
}
