/**
 * The words under a node, text nodes apart ("<h2>PRP</h2><p>It" is "PRP It"), with those of open shadow roots,
 * without scripts and styles. Shown or not is not asked: that would make the page lay itself out.
 */
export function textOf(root: Node): string {
  const words: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    /^(?:script|style|noscript)$/i.test(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeValue !== null) words.push(node.nodeValue);
    else if (node instanceof Element && node.shadowRoot !== null) words.push(textOf(node.shadowRoot));
  }
  return words.join(' ');
}
