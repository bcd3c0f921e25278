import { shadowRootOf } from '../../lib/page/shadow-root-of.ts';

/** Elements whose text is no words of the page, by their local name: in XHTML and in SVG too. */
const UNREAD = /^(noscript|script|style)$/;

/**
 * The words under a node, text nodes apart ("<h2>PRP</h2><p>It" is "PRP It"), with those of shadow roots,
 * without scripts and styles. Shown or not is not asked: that would make the page lay itself out. The walker is given
 * no filter: to be asked about each node made it twenty times as slow.
 */
export function textOf(root: Node): string {
  const words: string[] = [];
  const walker = document.createTreeWalker(
    root,
    13 /* elements, texts, CDATA of XHTML: the gate counts its bytes */,
  );
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeValue !== null) words.push(node.nodeValue);
    else {
      const element = node as Element; // what has no value is no text
      const shadow = shadowRootOf(element);
      // A form answers with its own field where that is called "shadowRoot".
      if (shadow instanceof ShadowRoot) words.push(textOf(shadow));
      // Goes on behind it: all that it holds is one text.
      if (UNREAD.test(element.localName)) walker.currentNode = node.lastChild ?? node;
    }
  }
  return words.join(' ');
}
