import type { Span, TextAnchor, TextLink, TextNote } from '../types/index.ts';

/** What an element says of its text, besides where it stands. */
export interface Markup {
  readonly href?: string;
  readonly raised?: true;
  readonly note?: string;
}

/** What the markup says of a block's text. */
export interface BlockMarkup {
  readonly links?: readonly TextLink[];
  readonly raised?: readonly Span[];
  readonly notes?: readonly TextNote[];
  readonly anchors?: readonly TextAnchor[];
}

interface Open {
  markup: Markup;
  /** Where its first word stands in the block that grows; null before that. */
  start: number | null;
}

/**
 * Collects the markup of one block after the other as their text grows. An element that spans several blocks counts
 * in each; an anchor belongs to the next word, wherever that stands, as a browser would scroll there.
 */
export class MarkupSpans {
  #open: Open[] = [];
  #waiting: string[] = [];
  #links: TextLink[] = [];
  #raised: Span[] = [];
  #notes: TextNote[] = [];
  #anchors: TextAnchor[] = [];

  open(markup: Markup): void {
    this.#open.push({ markup, start: null });
  }

  /** Adds a note to the innermost open element. */
  note(note: string): void {
    const last = this.#open.at(-1);
    if (last !== undefined) last.markup = { note, ...last.markup };
  }

  /** @param length of the block's text so far */
  close(length: number): void {
    const last = this.#open.pop();
    if (last !== undefined) this.#end(last, length);
  }

  anchor(name: string): void {
    this.#waiting.push(name);
  }

  /** A word begins at this offset. */
  word(at: number): void {
    for (const open of this.#open) open.start ??= at;
    for (const name of this.#waiting) this.#anchors.push({ name, at });
    this.#waiting = [];
  }

  /** What there is of a block that ends here. Begins anew; elements that are open stay so. */
  take(length: number): BlockMarkup {
    for (const open of this.#open) {
      this.#end(open, length);
      open.start = null;
    }
    const taken = {
      ...(this.#links.length > 0 ? { links: this.#links.sort(inOrder) } : {}),
      ...(this.#raised.length > 0 ? { raised: this.#raised.sort(inOrder) } : {}),
      ...(this.#notes.length > 0 ? { notes: this.#notes.sort(inOrder) } : {}),
      ...(this.#anchors.length > 0 ? { anchors: this.#anchors } : {}),
    };
    this.#links = [];
    this.#raised = [];
    this.#notes = [];
    this.#anchors = [];
    return taken;
  }

  #end({ markup: { href, raised, note }, start }: Open, end: number): void {
    if (start === null || end <= start) return;
    if (href !== undefined) this.#links.push({ start, end, href });
    if (raised === true) this.#raised.push({ start, end });
    if (note !== undefined && end - start <= MOST_NOTED) this.#notes.push({ start, end, note });
  }
}

/** A `title` on more than a few words tells of the whole, not of a source of theirs. */
const MOST_NOTED = 120;

function inOrder(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
