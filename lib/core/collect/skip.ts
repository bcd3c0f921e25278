import { SKIPPED_ROLES, SKIPPED_TAGS } from './tags.ts';
import type { TreeView } from './tree-view.ts';

/**
 * Whether an element and all that is in it is left unread: controls, code, menus, drawings, text that the
 * reader edits, and what the page hides. Looks at the element alone, not at its ancestors.
 */
export function isSkipped<N>(element: N, view: TreeView<N>): boolean {
  return (
    SKIPPED_TAGS.has(view.tag(element)) ||
    view.attribute(element, 'hidden') !== null ||
    view.attribute(element, 'aria-hidden') === 'true' ||
    (view.attribute(element, 'contenteditable') ?? 'false') !== 'false' ||
    SKIPPED_ROLES.has(firstRole(element, view)) ||
    view.hidden(element)
  );
}

/** The first of an element's ARIA roles, lower case; an empty string when it has none. */
export function firstRole<N>(element: N, view: TreeView<N>): string {
  return /[^\s]+/.exec(view.attribute(element, 'role') ?? '')?.[0].toLowerCase() ?? '';
}
