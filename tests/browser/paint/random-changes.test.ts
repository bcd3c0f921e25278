import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { collectBlocks } from '../../../lib/core/collect/index.ts';
import { domTree } from '../../../lib/page/dom-tree.ts';
import { toRange } from '../../../lib/page/locate.ts';
import { readNaively } from '../page/naive-reading.ts';
import { make, randomNodes } from '../page/random-dom.ts';
import { type HandClock, handClock } from './hand-clock.ts';
import { change, randomChange } from './random-changes.ts';
import { analyze, closePage, startPage, type TestPage } from './session-page.ts';

/**
 * A session on a page that changes at random. Time is moved by hand: a page rests when nothing is left to be done,
 * and a pass is cut into slices so short that changes fall into the middle of it.
 */
let clock: HandClock;
let sheet: HTMLStyleElement;
let page: TestPage | undefined;

beforeEach(() => {
  clock = handClock(window, 4);
  sheet = document.createElement('style');
  sheet.textContent = '.off { display: none }';
  document.head.append(sheet);
});
afterEach(() => {
  closePage(page);
  sheet.remove();
  clock.restore();
});

/** Longer than all pauses of a session together. */
const REST_MS = 60_000;

it('has its marks on the words of claims that stand there, and on all of them', async () => {
  const pause = fc.constantFrom(0, 5, 160, 400, REST_MS);
  const rounds = fc.array(fc.tuple(fc.array(randomChange, { minLength: 1, maxLength: 4 }), pause), {
    minLength: 1,
    maxLength: 5,
  });
  await fc.assert(
    fc
      .asyncProperty(randomNodes, rounds, async (plans, all) => {
        page = startPage(
          '<h1>Cells</h1><p>We claim this. And <b>this trial claim!</b></p><ul><li>A claim</li></ul>',
        );
        document.body.append(...plans.map(make));
        await clock.move(REST_MS);
        expect(marked()).toEqual(expected());
        for (const [changes, ms] of all) {
          for (const one of changes) change(one);
          await clock.move(ms);
          if (ms === REST_MS) expect(marked()).toEqual(expected());
        }
        await clock.move(REST_MS);
        expect(marked()).toEqual(expected());
        expect(listed()).toEqual(expected());
      })
      .afterEach(() => closePage(page)),
    { numRuns: 60 },
  );
});

/** The claims of the page as it is now, read from scratch; one across the edge of a shadow root cannot be marked. */
function expected(): string[] {
  let id = 0;
  const blocks = collectBlocks<Node>(document.documentElement, domTree(), () => ++id);
  return analyze(blocks.map(({ block }) => block))
    .annotations.filter(({ frame }) => {
      const collected = blocks[frame.blockId - 1];
      return collected !== undefined && toRange(collected, frame) !== null;
    })
    .map(({ frame }) => frame.text)
    .sort();
}

function listed(): string[] {
  return (page?.session.claims() ?? []).map(({ annotation }) => annotation.frame.text).sort();
}

/** The words under the marks, told from the page without the collector. */
function marked(): string[] {
  const blocks = readNaively(document.documentElement);
  return ['none', 'controlled-trials']
    .flatMap((name) => [...(CSS.highlights.get(`btc-${name}`) ?? [])])
    .map((range) => {
      for (const { text, places } of blocks) {
        const at = (node: Node, offset: number) =>
          places.findIndex((place) => place?.node === node && place.offset === offset);
        const start = at(range.startContainer, range.startOffset);
        const end = at(range.endContainer, range.endOffset - 1);
        if (start !== -1 && end !== -1) return text.slice(start, end + 1);
      }
      return `none of the page: ${range}`;
    })
    .sort();
}
