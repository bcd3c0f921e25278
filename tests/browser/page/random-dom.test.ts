import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { type CollectedBlock, collectBlocks } from '../../../lib/core/collect/index.ts';
import { domTree } from '../../../lib/page/dom-tree.ts';
import { toRange } from '../../../lib/page/locate.ts';
import { type NaiveBlock, readNaively } from './naive-reading.ts';
import { inventory, randomNodes, show, UNSEEN_WORD } from './random-dom.ts';

/** Any tree of elements, shadow roots and texts is read exactly, and each unit leads back to where it stands. */
afterEach(() => document.body.replaceChildren());

const RUNS = { numRuns: 200 };

function collect(root: Node): CollectedBlock<Node>[] {
  let id = 0;
  return collectBlocks(root, domTree(), () => ++id);
}

describe('a random page', () => {
  it('is read as what a reader sees of it, unit by unit, and nothing else of it', () => {
    fc.assert(
      fc.property(randomNodes, (plans) => {
        const main = show(plans);
        const texts = collect(main).map(({ block }) => block.text);
        expect(texts).toEqual(readNaively(main).map(({ text }) => text));
        expect(texts.join('\n')).not.toContain(UNSEEN_WORD);
      }),
      RUNS,
    );
  });

  it('has the words that the browser itself would copy from it', () => {
    fc.assert(
      fc.property(randomNodes, (plans) => {
        const main = show(plans);
        fc.pre(![...main.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot !== null));
        // Drawn, and no prose of the page.
        for (const other of main.querySelectorAll('nav, button, select, textarea, [role=navigation]'))
          other.remove();
        for (const other of main.querySelectorAll('[contenteditable=""], [aria-hidden=true], [hidden]'))
          other.remove();
        for (const other of main.querySelectorAll<HTMLElement>('[style*=transform]'))
          other.style.cssText = '';
        const texts = collect(main).map(({ block }) => block.text);
        expect(bare(texts.join(''))).toBe(bare(main.innerText));
      }),
      RUNS,
    );
  });

  it('leads from each unit of a block to its place in the page, and from there back', () => {
    fc.assert(
      fc.property(randomNodes, (plans) => {
        const main = show(plans);
        const naive = readNaively(main);
        for (const [i, collected] of collect(main).entries()) {
          const { places } = naive[i] ?? { places: [] };
          expect(placesOf(collected)).toEqual(places);
        }
      }),
      RUNS,
    );
  });

  it('gives for any span the range from its first to its last word', () => {
    const end = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        randomNodes,
        fc.array(fc.tuple(end, end), { minLength: 1, maxLength: 3 }),
        (plans, ends) => {
          const main = show(plans);
          const naive = readNaively(main);
          for (const [i, collected] of collect(main).entries()) {
            for (const between of ends) {
              const [start = 0, stop = 0] = between
                .map((part) => Math.round(part * collected.block.text.length))
                .sort((a, b) => a - b);
              const range = toRange(collected, { start, end: stop });
              expect(edgesOf(range)).toEqual(expectedEdges(naive[i], start, stop));
            }
          }
        },
      ),
      RUNS,
    );
  });

  it('is left as it was', () => {
    fc.assert(
      fc.property(randomNodes, (plans) => {
        const main = show(plans);
        const before = inventory(main);
        for (const collected of collect(main))
          toRange(collected, { start: 0, end: collected.block.text.length });
        expect(inventory(main)).toEqual(before);
      }),
      RUNS,
    );
  });
});

type Edges = readonly [Node, number, Node, number] | null;

function edgesOf(range: Range | null): Edges {
  return range && [range.startContainer, range.startOffset, range.endContainer, range.endOffset];
}

/** None across the edge of a shadow root, where no range can go. */
function expectedEdges(block: NaiveBlock | undefined, start: number, end: number): Edges {
  const places = (block?.places ?? []).slice(start, end).filter((place) => place !== null);
  const first = places[0];
  const last = places.at(-1);
  if (first === undefined || last === undefined) return null;
  if (first.node.getRootNode() !== last.node.getRootNode()) return null;
  return [first.node, first.offset, last.node, last.offset + 1];
}

/** By the collector's own runs. */
function placesOf({ block, runs }: CollectedBlock<Node>): NaiveBlock['places'] {
  return block.text.split('').map((_, at) => {
    const run = runs.find(({ blockStart, length }) => at >= blockStart && at < blockStart + length);
    return run === undefined ? null : { node: run.node, offset: run.nodeStart + at - run.blockStart };
  });
}

/** White space is the browser's to draw, and a NUL it does not. */
function bare(text: string): string {
  return text.replace(/[\s\0]/g, '');
}
