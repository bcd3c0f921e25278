import { type BenchTab, inNewBrowser, type Lab, reload } from './browser.ts';
import { measureHarper } from './harper.ts';
import { type ColdAndWarm, measureMark } from './mark.ts';
import { floorInPage } from './measure.ts';
import { type Reading, read, stopReading } from './reading.ts';

/** What one new browser told of one page. */
export interface PageRun {
  readonly cold: Reading;
  readonly warm: readonly Reading[];
  /** By the clock, in ms: the first time, and the median of the next. */
  readonly floor: { readonly cold: number; readonly warm: number };
  readonly markList: ColdAndWarm | null;
  readonly markPattern: ColdAndWarm | null;
  readonly harper: ColdAndWarm | null;
}

export interface Rivals {
  readonly markList: boolean;
  readonly markPattern: boolean;
  readonly harper: boolean;
}

/** Later readings in one browser, each of the page loaded anew. */
const WARM_READINGS = 2;

/** Measures a page in a new browser: the reader first, so that it is as cold as can be; then floor and rivals. */
export function measurePage(lab: Lab, url: string, rivals: Rivals): Promise<PageRun> {
  return inNewBrowser(lab, async ({ driver, open }) => {
    const opened = await open(url);
    const readIt = async (): Promise<Reading> => {
      const reading = await read(driver, opened);
      if (reading === null) throw new Error(`${url} speaks of no such therapy: there is nothing to measure.`);
      return reading;
    };
    const cold = await readIt();
    const warm: Reading[] = [];
    for (let count = 0; count < WARM_READINGS; count += 1) {
      await reload(opened);
      warm.push(await readIt());
    }
    await stopReading(opened);
    await reload(opened);
    const floor = await measureFloor(opened);
    return {
      cold,
      warm,
      floor,
      markPattern: rivals.markPattern ? await measureMark(opened, 'pattern') : null,
      markList: rivals.markList ? await measureMark(opened, 'list') : null,
      harper: rivals.harper ? await measureHarper(opened) : null,
    };
  });
}

async function measureFloor({ tab }: BenchTab): Promise<PageRun['floor']> {
  const times: number[] = [];
  for (let count = 0; count < 6; count += 1) times.push((await tab.evaluate(floorInPage)).milliseconds);
  const [cold = Number.NaN, ...rest] = times;
  return { cold, warm: rest.sort((a, b) => a - b)[2] ?? Number.NaN };
}
