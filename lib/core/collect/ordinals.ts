import type { TreeView } from './tree-view.ts';

/**
 * The numbers that a browser sets before the items of an `ol`, by `start`, `value` and `reversed`. Items that are not
 * drawn are not counted, those without words are:
 * https://html.spec.whatwg.org/multipage/grouping-content.html#ordinal-value
 *
 * @returns by item; only those that are children of the list
 */
export function ordinalsOf<N>(list: N, view: TreeView<N>): ReadonlyMap<unknown, number> {
  const children = view.children(list);
  const items: N[] = [];
  for (let i = 0; i < children.length; i++) {
    const child = children[i];
    if (child !== undefined && isDrawnItem(child, view)) items.push(child);
  }
  const isReversed = view.attribute(list, 'reversed') !== null;
  const ordinals = new Map<unknown, number>();
  let next = integer(view.attribute(list, 'start')) ?? (isReversed ? items.length : 1);
  for (const item of items) {
    const ordinal = integer(view.attribute(item, 'value')) ?? next;
    ordinals.set(item, ordinal);
    next = ordinal + (isReversed ? -1 : 1);
  }
  return ordinals;
}

function isDrawnItem<N>(node: N, view: TreeView<N>): boolean {
  if (view.kind(node) !== 'element' || view.tag(node) !== 'li') return false;
  return view.attribute(node, 'hidden') === null && !view.hidden(node);
}

/** As HTML reads a number: what comes after the digits does not matter. A number of more digits is no list's. */
function integer(value: string | null): number | null {
  const digits = /^[\t\n\f\r ]*([+-]?\d{1,6})(?!\d)/.exec(value ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}
