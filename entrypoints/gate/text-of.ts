import type { FirefoxElement } from '../../lib/page/shadow-root-of.ts';
import type { Chrome } from './chrome.d.ts';

declare const chrome: Chrome;

/** Elements whose text is no words of the page, by their local name: in XHTML and in SVG too. */
const UNREAD = /^((no)?script|style)$/;

/**
 * The words under a node, text nodes apart ("<h2>PRP</h2><p>It" is "PRP It"), with those of open shadow roots and of
 * closed ones of custom elements, without scripts and styles. Shown or not is not asked: that would make the page lay
 * itself out. The walker is given no filter: to be asked about each node made it twenty times as slow.
 */
export function textOf(root: Node): string {
  const words: string[] = [];
  const walker = document.createTreeWalker(root, 13 /* elements, texts, CDATA: the gate counts its bytes */);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    // Each is asked once: Firefox lets an extension ask a page's nodes through a wall that takes its time.
    const { nodeValue } = node;
    if (nodeValue !== null) words.push(nodeValue);
    else {
      const { shadowRoot, localName } = node as Element; // what has no value is no text
      // By pattern: in a form a field may stand for the name, and a pattern takes anything for words.
      const shadow =
        shadowRoot ??
        // Chromium throws for what is no HTML element.
        (/-/.test(localName) &&
          node instanceof HTMLElement &&
          (import.meta.env.FIREFOX
            ? (node as FirefoxElement).openOrClosedShadowRoot
            : chrome.dom?.openOrClosedShadowRoot(node)));
      // Nor is a form's field of that name one.
      if (shadow instanceof ShadowRoot) words.push(textOf(shadow));
      // Goes on behind it: all that it holds is one text.
      if (UNREAD.test(localName)) walker.currentNode = node.lastChild ?? node;
    }
  }
  return words.join(' ');
}
