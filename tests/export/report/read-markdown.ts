import { type Node, Parser } from 'commonmark';

/** Nodes of a Markdown file, in order, each as it is entered. */
export function nodesOf(markdown: string): Node[] {
  const walker = new Parser().parse(markdown).walker();
  const all: Node[] = [];
  for (let step = walker.next(); step !== null; step = walker.next()) if (step.entering) all.push(step.node);
  return all;
}

/** The text in a node, line breaks as they are written. */
export function textIn(node: Node): string {
  const walker = node.walker();
  let text = '';
  for (let step = walker.next(); step !== null; step = walker.next()) {
    if (!step.entering) continue;
    const { type, literal } = step.node;
    text += type === 'softbreak' || type === 'linebreak' ? '\n' : (literal ?? '');
  }
  return text;
}

const BLOCKS = new Set(['paragraph', 'heading']);

/** What a reader finds in a Markdown report. */
export function readMarkdown(markdown: string) {
  const nodes = nodesOf(markdown);
  return {
    text: nodes
      .filter(({ type }) => BLOCKS.has(type))
      .map(textIn)
      .join(' '),
    quotes: nodes.filter(({ type }) => type === 'block_quote').map(textIn),
    links: nodes.filter(({ type }) => type === 'link').map(({ destination }) => destination ?? ''),
    headings: nodes.filter(({ type, level }) => type === 'heading' && level === 4).map(textIn),
  };
}
