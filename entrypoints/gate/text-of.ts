import { shadowRootOf } from '../../lib/page/shadow-root-of.ts';

/** Elements (1), texts (4), and the texts of XHTML that are marked as such (8): as `NodeFilter` has them, but shorter. */
const SHOWN = 13;

/**
 * The words under a node, text nodes apart ("<h2>PRP</h2><p>It" is "PRP It"), with those of shadow roots,
 * without scripts and styles. Shown or not is not asked: that would make the page lay itself out.
 */
export function textOf(root: Node): string {
  const words: string[] = [];
  const walker = document.createTreeWalker(root, SHOWN, (node) =>
    /^(?:script|style|noscript)$/i.test(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeValue !== null) words.push(node.nodeValue);
    else if (node instanceof Element) {
      const shadow = shadowRootOf(node);
      if (shadow !== null) words.push(textOf(shadow));
    }
  }
  return words.join(' ');
}
