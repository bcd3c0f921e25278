const INTERACTIVE =
  'a[href], area, button, input, select, textarea, option, label, summary, audio, video, iframe, embed, object, ' +
  '[contenteditable]:not([contenteditable=false]), [onclick]:not([onclick=""]), ' +
  [
    'button',
    'checkbox',
    'combobox',
    'link',
    'menuitem',
    'option',
    'radio',
    'slider',
    'switch',
    'tab',
    'textbox',
  ]
    .map((role) => `[role=${role}]`)
    .join(', ');

/** Focusable, but to be read or scrolled rather than pressed. */
const READABLE_ROLES = new Set(['article', 'document', 'figure', 'group', 'main', 'region', 'tabpanel']);

/**
 * Whether a click is free for us: a plain press of the primary button on plain text, which the page has not used,
 * and which did not end a selection.
 */
export function isFreeClick(event: MouseEvent, document: Document): boolean {
  if (!isPlainClick(event, document)) return false;
  return !event.composedPath().some((target) => isElement(target) && isInteractive(target));
}

/** A press of the primary button or of Enter, without other keys, that the page has not used and that selected nothing. */
export function isPlainClick(event: MouseEvent, document: Document): boolean {
  if (event.defaultPrevented || event.button !== 0) return false;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  return document.getSelection()?.isCollapsed !== false;
}

export function isElement(target: EventTarget): target is Element {
  return 'nodeType' in target && target.nodeType === 1; // Node.ELEMENT_NODE
}

function isInteractive(element: Element): boolean {
  // A form's field of that name would come for an answer.
  if (typeof element.matches !== 'function') return true;
  if (element.matches(INTERACTIVE)) return true;
  // A card that the page listens on shows it by its cursor.
  if (element.ownerDocument.defaultView?.getComputedStyle(element).cursor === 'pointer') return true;
  const tabIndex = element.getAttribute('tabindex');
  return (
    tabIndex !== null && Number(tabIndex) >= 0 && !READABLE_ROLES.has(element.getAttribute('role') ?? '')
  );
}
