import type { Markup } from './block-markup.ts';
import { firstRole } from './skip.ts';
import type { TreeView } from './tree-view.ts';

/** Inline elements that pages hang notes on. */
const NOTED: ReadonlySet<string> = new Set(
  'a abbr b cite dfn em i mark q small span strong sub sup u'.split(' '),
);
/** Attributes by which pages and their libraries show a note when a word is pointed at. */
const NOTES = [
  'title',
  'data-tooltip',
  'data-tip',
  'data-tippy-content',
  'data-original-title',
  'data-bs-title',
  'data-bs-original-title',
  'data-content',
  'data-bs-content',
];
/** A shorter note is a label; a longer one is cut. */
const LEAST_NOTE = 15;
const MOST_NOTE = 1_000;
/** More than an address or a note needs. */
const MOST_HREF = 2_048;
const MOST_NAME = 100;
/** Names of places that may be a note or a reference. */
const NOTE_NAME = /\d|ref|note|cit|source|bib|fn|lit/i;

/** What an inline element says of its text, be it nothing; null where it is none that could. */
export function markupOf<N>(element: N, view: TreeView<N>): Markup | null {
  const tag = view.tag(element);
  if (!NOTED.has(tag)) return null;
  const href = tag === 'a' ? hrefOf(element, view) : null;
  const note = noteOf(element, view);
  const raised = tag === 'sup' || view.raised?.(element) === true;
  return {
    ...(href === null ? {} : { href }),
    ...(note === null ? {} : { note }),
    ...(raised ? { raised: true } : {}),
  };
}

/** The name by which links of the page lead to an element; null where it has none that may be a note's. */
export function anchorOf<N>(element: N, view: TreeView<N>): string | null {
  const name =
    view.attribute(element, 'id') ?? (view.tag(element) === 'a' ? view.attribute(element, 'name') : null);
  return name !== null && name !== '' && name.length <= MOST_NAME && NOTE_NAME.test(name) ? name : null;
}

/** Whether an element that does not show is a note on the words around it. */
export function isTooltip<N>(element: N, view: TreeView<N>): boolean {
  if (firstRole(element, view) === 'tooltip') return true;
  return /tool-?tip|popover|hover-?card|footnote/i.test(view.attribute(element, 'class') ?? '');
}

/** All text in an element as one line, shown or not; null where it is too short for a note. */
export function tooltipText<N>(element: N, view: TreeView<N>): string | null {
  const parts: string[] = [];
  let length = 0;
  const waiting: N[] = [element];
  while (waiting.length > 0 && length <= MOST_NOTE) {
    const node = waiting.pop();
    if (node === undefined) break;
    if (view.kind(node) === 'text') {
      const text = view.text(node);
      parts.push(text);
      length += text.length;
    } else {
      const children = view.children(node);
      for (let i = children.length - 1; i >= 0; i--) {
        const child = children[i];
        if (child !== undefined) waiting.push(child);
      }
    }
  }
  return asNote(parts.join(''));
}

function hrefOf<N>(element: N, view: TreeView<N>): string | null {
  const href = view.address(element);
  return href !== null && href.length <= MOST_HREF ? href : null;
}

function noteOf<N>(element: N, view: TreeView<N>): string | null {
  for (const name of NOTES) {
    const value = view.attribute(element, name);
    const note =
      value === null ? null : asNote(value.slice(0, 2 * MOST_NOTE).replace(/<[^<>]{0,200}>/g, ' '));
    if (note !== null) return note;
  }
  const id = view.attribute(element, 'aria-describedby') ?? view.attribute(element, 'aria-details');
  const described = id === null ? null : (view.byId?.(element, id) ?? null);
  return described === null ? null : tooltipText(described, view);
}

function asNote(text: string): string | null {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length >= LEAST_NOTE ? line.slice(0, MOST_NOTE) : null;
}
