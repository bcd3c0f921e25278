import { HOST_TAG } from '../core/collect/index.ts';
import { hostCss } from './host-css.ts';

/** A page that keeps taking our element away gets its way in the end. */
const MOST_ATTACHMENTS = 20;

export interface Host {
  readonly element: HTMLElement;
  readonly shadow: ShadowRoot;
  /** Puts the element back if the page took it away. True when it had to. */
  attach(): boolean;
}

/**
 * The one element that the extension adds to a page: after the body, where frameworks that replace the body's
 * content and style rules for the body's children do not meet it. Everything is inside a closed shadow root, with
 * style sheets that a page's security policy does not block.
 *
 * @param css style of what is drawn in it
 * @param signal ends its listeners; the element itself is the caller's to remove
 */
export function createHost(document: Document, css: string, signal: AbortSignal): Host {
  const view = document.defaultView;
  // In a document of its own: a page that has defined an element of this name would be handed the shadow root of one that
  // is made in its own (`ElementInternals.shadowRoot`), or could forbid it one.
  const element = document.implementation.createHTMLDocument().createElement(HOST_TAG);
  const shadow = element.attachShadow({ mode: 'closed' });
  document.adoptNode(element);
  if (view !== null) {
    shadow.adoptedStyleSheets = [hostCss, css].map((text) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
  }
  // Keys that are pressed in here are not for the page's shortcuts. Listeners that a page has on the way down
  // cannot be kept from them.
  for (const type of ['keydown', 'keypress', 'keyup']) {
    shadow.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  let attachments = 0;
  const attach = (): boolean => {
    if (element.isConnected || signal.aborted || attachments >= MOST_ATTACHMENTS) return false;
    attachments++;
    document.documentElement?.append(element);
    return element.isConnected;
  };
  attach();
  return { element, shadow, attach };
}
