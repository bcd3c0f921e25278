import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => 'tagName' in node;

/** All elements of a file, in order. */
export function elementsOf(html: string): Element[] {
  const all: Element[] = [];
  const visit = (node: Node): void => {
    if (isElement(node)) all.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return all;
}

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}

export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** Elements between which a reader sees a gap. */
const APART = new Set([
  'p',
  'li',
  'dt',
  'dd',
  'td',
  'th',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'div',
  'blockquote',
  'caption',
  'figcaption',
  'b',
]);

function seen(node: Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  const text = node.childNodes.map(seen).join('');
  return isElement(node) && APART.has(node.tagName) ? ` ${text} ` : text;
}

/** What a reader finds in an HTML report. */
export function readHtml(html: string) {
  const all = elementsOf(html);
  const named = (tag: string): Element[] => all.filter(({ tagName }) => tagName === tag);
  const [body] = named('body');
  return {
    text: body === undefined ? '' : seen(body),
    /** The words that a quotation is of. */
    quotes: named('blockquote').map((quote) => textOf(within(quote, 'mark'))),
    links: named('a')
      .flatMap((a) => attribute(a, 'href') ?? [])
      .filter((href) => !href.startsWith('#')),
    headings: named('h4').map(textOf),
  };
}

function within(element: Element, tag: string): Element {
  const found = element.childNodes.flatMap((node): Element[] => {
    if (!isElement(node)) return [];
    return node.tagName === tag ? [node] : [within(node, tag)].filter(({ tagName }) => tagName === tag);
  });
  return found[0] ?? element;
}
