import { HOST_TAG } from '../core/collect/index.ts';
import { hostCss } from './host-css.ts';

/** A page that keeps taking our element away gets its way in the end. */
const MOST_ATTACHMENTS = 20;

export interface Host {
  readonly element: HTMLElement;
  readonly shadow: ShadowRoot;
  /** Adds a style sheet for what is drawn in it. */
  adopt(css: string): void;
  /**
   * Puts the element in where it is not there. True when it had to.
   *
   * @param anyway also where it is in the way of the page's layout
   */
  attach(anyway?: boolean): boolean;
  /** Takes it out again where it is in the way. */
  yieldToPage(): void;
}

/** An element of HTML, also where the page is another kind of document: what XML makes by itself is nothing to draw in. */
export function htmlElement(document: Document, tag: string): HTMLElement {
  return document.createElementNS('http://www.w3.org/1999/xhtml', tag);
}

/**
 * The one element that the extension adds to a page: after the body, where frameworks that replace the body's
 * content and style rules for the body's children do not meet it. Everything is inside a closed shadow root, with
 * style sheets that a page's security policy does not block. It has no box, but a page's style sheet may count the
 * root's children or ask which is the last. Where the page is laid out otherwise with it than without, it is left out
 * but while it is needed. It is not put in before it is attached.
 *
 * @param signal ends its listeners; the element itself is the caller's to remove
 */
export function createHost(document: Document, signal: AbortSignal): Host {
  const view = document.defaultView;
  // In a document of its own, which is one of HTML whatever the page is: a page that has defined an element of this name
  // would be handed the shadow root of one that is made in its own (`ElementInternals.shadowRoot`), or could forbid it one.
  const element = document.implementation.createHTMLDocument().createElement(HOST_TAG);
  const shadow = element.attachShadow({ mode: 'closed' });
  document.adoptNode(element);
  const adopt = (css: string): void => {
    if (view === null) return;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
  };
  adopt(hostCss);
  // Keys that are pressed in here are not for the page's shortcuts. Listeners that a page has on the way down
  // cannot be kept from them.
  for (const type of ['keydown', 'keypress', 'keyup']) {
    shadow.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  let attachments = 0;
  let isInTheWay = false;
  const attach = (anyway = false): boolean => {
    if (element.isConnected || signal.aborted || attachments >= MOST_ATTACHMENTS) return false;
    if (isInTheWay && !anyway) return false;
    attachments++;
    const before = layoutOf(document);
    document.documentElement?.append(element);
    if (attachments === 1 && !isInTheWay) isInTheWay = layoutOf(document) !== before;
    if (!anyway) yieldToPage();
    return element.isConnected;
  };
  const yieldToPage = (): void => {
    if (!isInTheWay || !element.isConnected) return;
    element.remove();
    // The page has left it in.
    attachments = 1;
  };
  return { element, shadow, adopt, attach, yieldToPage };
}

/** Where root and body stand, and how far what is in them reaches. */
function layoutOf({ documentElement, body }: Document): string {
  return [documentElement, body]
    .map((element) => {
      if (element === null) return '';
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y, width, height, element.scrollWidth, element.scrollHeight];
    })
    .join();
}
