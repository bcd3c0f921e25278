import fc from 'fast-check';
import {
  getFragmentDirectives,
  parseFragmentDirectives,
  processTextFragmentDirective,
} from 'text-fragments-polyfill/text-fragment-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { type CollectedBlock, collectBlocks } from '../../../lib/core/collect/index.ts';
import { around } from '../../../lib/core/page-record/around.ts';
import { passageLink } from '../../../lib/core/page-record/passage-link.ts';
import { wholeText } from '../../../lib/core/page-record/whole-text.ts';
import { domTree } from '../../../lib/page/dom-tree.ts';
import { toRange } from '../../../lib/page/locate.ts';
import { pageRecord, recordedClaim } from '../../page-record.ts';
import { PASSAGE_PAGES } from './passage-pages.ts';

afterEach(() => document.body.replaceChildren());

/** Links, read as a browser without text fragments of its own is made to read them, on a page that is drawn. */
describe('a link to a passage', () => {
  test.each(PASSAGE_PAGES)('leads to it: $name', ({ html, claim, nth }) => {
    const page = shown(html);
    const target = page.nth(claim, nth ?? 0);
    expect(page.ledTo(page.link(target, true))).toEqual(target.place);
  });

  test.each(PASSAGE_PAGES)('leads to it where the text was not kept: $name', ({ html, claim, nth }) => {
    const page = shown(html);
    const target = page.nth(claim, nth ?? 0);
    expect(page.ledTo(page.link(target, false))).toEqual(target.place);
  });

  test('leads to the same words where nothing tells one place from another', () => {
    const page = shown('<p>PRP heals.</p>'.repeat(40));
    const target = page.nth('PRP heals.', 20);
    expect(page.ledTo(page.link(target, true))?.words).toBe(target.place.words);
  });

  test('leads to the same words on any page', () => {
    const word = fc.constantFrom(
      'PRP',
      'eases',
      'pain,',
      'no-pain',
      '“knee”',
      '100 %',
      '(so)',
      '😀',
      'a & b',
      'é',
      'of',
    );
    const sentence = fc
      .array(word, { minLength: 1, maxLength: 40 })
      .map((words) => `The ${words.join(' ')} end.`);
    const block = fc.tuple(
      fc.constantFrom('p', 'li', 'td', 'h2'),
      fc.array(sentence, { minLength: 1, maxLength: 3 }),
    );
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 1, maxLength: 5 }),
        fc.nat(),
        fc.boolean(),
        (blocks, pick, kept) => {
          const html = blocks
            .map(([tag, inner]) => `<${tag}>${inner.join(' ').replaceAll('&', '&amp;')}</${tag}>`)
            .join('');
          const page = shown(html);
          const sentences = blocks.flatMap(([, inner]) => inner);
          const claim = sentences[pick % sentences.length] ?? '';
          const target = page.nth(claim, 0);
          expect(page.ledTo(page.link(target, kept))?.words).toEqual(target.place.words);
          document.body.replaceChildren();
        },
      ),
      { numRuns: 60 },
    );
  });
});

interface Place {
  readonly words: string;
  /** Characters of the page before it; white space does not count. */
  readonly after: number;
}

function shown(html: string) {
  const main = document.createElement('main');
  main.innerHTML = html;
  document.body.append(main);
  let id = 0;
  const collected = collectBlocks<Node>(main, domTree(), () => id++);
  const whole = wholeText(collected.map(({ block }) => block));
  return {
    /** The nth place at which the page's text has these words. */
    nth(words: string, nth: number) {
      let start = whole.text.indexOf(words);
      for (let n = 0; n < nth; n++) start = whole.text.indexOf(words, start + 1);
      expect(start, `The page's text has no "${words}": ${whole.text}`).toBeGreaterThanOrEqual(0);
      return {
        start,
        end: start + words.length,
        text: words,
        place: placeOf(rangeOf(collected, start, words.length)),
      };
    },
    link({ start, end, text }: { start: number; end: number; text: string }, kept: boolean): string {
      const claim = recordedClaim({ text, start, ...around(whole.text, { start, end }) });
      const record = pageRecord({ ...(kept ? { text: whole.text } : {}), claims: [claim] });
      return passageLink(record, claim) ?? '';
    },
    ledTo(link: string): Place | null {
      const [directive] = parseFragmentDirectives(getFragmentDirectives(new URL(link).hash)).text;
      const [range] = directive === undefined ? [] : processTextFragmentDirective(directive);
      return range === undefined ? null : placeOf(range);
    },
  };

  function rangeOf(blocks: readonly CollectedBlock<Node>[], start: number, length: number): Range {
    const [block, at] = blocks
      .map((one) => [one, start - (whole.starts.get(one.block.id) ?? 0)] as const)
      .filter(([, offset]) => offset >= 0)
      .at(-1)!;
    return toRange(block, { start: at, end: at + length })!;
  }
}

function placeOf(range: Range): Place {
  const before = document.createRange();
  before.setStart(document.body, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return { words: bare(range.toString()), after: bare(before.toString()).length };
}

const bare = (text: string) => text.replace(/\s/g, '');
