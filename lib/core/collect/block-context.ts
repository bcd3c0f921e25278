import type { BlockRole } from '../types/index.ts';
import { ordinalsOf } from './ordinals.ts';
import { firstRole } from './skip.ts';
import type { TreeView } from './tree-view.ts';

/** What text is, by the block that it stands in. */
export interface BlockContext {
  readonly role: BlockRole;
  /** 1 to 6 in headings, else 0. */
  readonly level: number;
  /** Line ends of the source are line breaks, as in `pre`. */
  readonly keepsLines: boolean;
  /** Numbers of the items of `ol` lists that it is in, outermost first. */
  readonly ordinals: readonly number[];
  /** Those of the items of the innermost list; none where that is no `ol`. */
  readonly numbered: ReadonlyMap<unknown, number>;
}

const UNNUMBERED: ReadonlyMap<unknown, number> = new Map();

/** Text outside every block. */
export const PAGE_CONTEXT: BlockContext = {
  role: 'paragraph',
  level: 0,
  keepsLines: false,
  ordinals: [],
  numbered: UNNUMBERED,
};

/** Blocks that say what their text is. */
const ROLE_BY_TAG: ReadonlyMap<string, BlockRole> = new Map([
  ...['li', 'dt', 'dd'].map((tag) => [tag, 'list-item'] as const),
  ...['td', 'th'].map((tag) => [tag, 'cell'] as const),
  ...['caption', 'figcaption', 'legend'].map((tag) => [tag, 'caption'] as const),
  ['blockquote', 'quote'],
  // These begin something new, wherever they stand: a footer in a quote names who is quoted.
  ...['article', 'aside', 'body', 'footer', 'form', 'header', 'html', 'main', 'section'].map(
    (tag) => [tag, 'paragraph'] as const,
  ),
]);

/** Blocks that only group: their text is what the text around them is, as with a `p` in a list item. */
const GROUPING_TAGS: ReadonlySet<string> = new Set(
  (
    'address center colgroup details dialog dir div dl fieldset figure frameset hgroup hr menu ol p pre ' +
    'summary table tbody tfoot thead tr ul'
  ).split(' '),
);

const ROLE_BY_ARIA: ReadonlyMap<string, BlockRole> = new Map([
  ['listitem', 'list-item'],
  ['cell', 'cell'],
  ['gridcell', 'cell'],
  ['columnheader', 'cell'],
  ['rowheader', 'cell'],
  ['caption', 'caption'],
  ['blockquote', 'quote'],
]);

/** The level of `role=heading` without an `aria-level`: https://www.w3.org/TR/wai-aria-1.2/#heading */
const DEFAULT_HEADING_LEVEL = 2;

/**
 * The context that an element opens for the text in it, or null when it is inline and opens none.
 *
 * @param around context of the element's parent
 */
export function openContext<N>(element: N, view: TreeView<N>, around: BlockContext): BlockContext | null {
  const tag = view.tag(element);
  const aria = firstRole(element, view);
  const keepsLines = around.keepsLines || tag === 'pre';
  const level = headingLevel(tag, aria === 'heading' ? view.attribute(element, 'aria-level') : undefined);
  const ordinal = around.numbered.get(element);
  const ordinals = ordinal === undefined ? around.ordinals : [...around.ordinals, ordinal];
  const opened = { keepsLines, ordinals, numbered: UNNUMBERED };
  if (level > 0) return { role: 'heading', level, ...opened };
  const role = ROLE_BY_ARIA.get(aria) ?? ROLE_BY_TAG.get(tag);
  if (role !== undefined) return { role, level: 0, ...opened };
  if (!GROUPING_TAGS.has(tag)) return null;
  return { ...around, ...opened, numbered: tag === 'ol' ? ordinalsOf(element, view) : UNNUMBERED };
}

/** @param ariaLevel undefined when the element has no heading role */
function headingLevel(tag: string, ariaLevel: string | null | undefined): number {
  if (ariaLevel !== undefined) {
    const level = Number.parseInt(ariaLevel ?? '', 10);
    return level >= 1 ? Math.min(level, 6) : DEFAULT_HEADING_LEVEL;
  }
  return /^h[1-6]$/.test(tag) ? Number(tag.slice(1)) : 0;
}
