import { type BlockMarkup, MarkupSpans } from './block-markup.ts';
import type { TextRun } from './collected-block.ts';

const SPACE = 0x20;
const LINE_FEED = 0x0a;

/** White space that a browser collapses; a no-break space is a character like any other. */
function collapses(unit: number): boolean {
  return unit === SPACE || (unit >= 0x09 && unit <= 0x0d && unit !== 0x0b);
}

/** Two line breaks leave a blank line; more look no different to a reader of the text. */
const MOST_BREAKS = 2;

/**
 * The text of one block as it grows, with the runs that lead back to its text nodes. White space and breaks are
 * held back until a word follows, so that none is left at either end.
 */
export class BlockText<N> {
  readonly #markup = new MarkupSpans();
  #text = '';
  #runs: TextRun<N>[] = [];
  #breaks = 0;
  #space: { node: N; at: number } | 'drawn' | null = null;

  /** @param keepsLines a line feed is a line break, as in `pre` */
  append(node: N, data: string, keepsLines: boolean): void {
    let at = 0;
    while (at < data.length) {
      if (collapses(data.charCodeAt(at))) {
        at = this.#holdSpace(node, data, at, keepsLines);
      } else {
        const end = wordsEnd(data, at, keepsLines);
        this.#release();
        this.#markup.word(this.#text.length);
        this.#put(node, at, data.slice(at, end).replace(/[\t\n\f\r]/g, ' '));
        at = end;
      }
    }
  }

  /** A line break, as by `<br>`. */
  break(): void {
    this.#breaks = Math.min(this.#breaks + 1, MOST_BREAKS);
  }

  /** Something that is drawn between two words and is no text, such as a picture. */
  part(): void {
    this.#space ??= 'drawn';
  }

  /** What markup says of the words to come. */
  get markup(): Pick<MarkupSpans, 'open' | 'note' | 'anchor'> {
    return this.#markup;
  }

  /** Ends what `markup.open` began last. */
  closeMarkup(): void {
    this.#markup.close(this.#text.length);
  }

  /** What has grown so far, or null when there is no word in it. Begins anew. */
  take(): { text: string; runs: TextRun<N>[]; markup: BlockMarkup } | null {
    const taken =
      this.#text === ''
        ? null
        : { text: this.#text, runs: this.#runs, markup: this.#markup.take(this.#text.length) };
    this.#text = '';
    this.#runs = [];
    this.#breaks = 0;
    this.#space = null;
    return taken;
  }

  #holdSpace(node: N, data: string, from: number, keepsLines: boolean): number {
    let at = from;
    for (; at < data.length && collapses(data.charCodeAt(at)); at++) {
      if (keepsLines && data.charCodeAt(at) === LINE_FEED) this.break();
    }
    if (this.#space === null || this.#space === 'drawn') this.#space = { node, at: from };
    return at;
  }

  #release(): void {
    if (this.#text !== '') {
      if (this.#breaks > 0) this.#text += '\n'.repeat(this.#breaks);
      else if (this.#space === 'drawn') this.#text += ' ';
      else if (this.#space !== null) this.#put(this.#space.node, this.#space.at, ' ');
    }
    this.#breaks = 0;
    this.#space = null;
  }

  #put(node: N, nodeStart: number, text: string): void {
    const last = this.#runs.at(-1);
    const goesOn =
      last !== undefined &&
      last.node === node &&
      last.nodeStart + last.length === nodeStart &&
      last.blockStart + last.length === this.#text.length;
    if (goesOn) {
      this.#runs[this.#runs.length - 1] = { ...last, length: last.length + text.length };
    } else {
      this.#runs.push({ blockStart: this.#text.length, length: text.length, node, nodeStart });
    }
    this.#text += text;
  }
}

/** Where words that are parted by single white space end: up to there, block and node run in step. */
function wordsEnd(data: string, from: number, keepsLines: boolean): number {
  let at = from;
  for (;;) {
    while (at < data.length && !collapses(data.charCodeAt(at))) at++;
    const single = at + 1 < data.length && !collapses(data.charCodeAt(at + 1));
    if (!single || (keepsLines && data.charCodeAt(at) === LINE_FEED)) return at;
    at++;
  }
}
