import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { TreeView } from '../../core/collect/index.ts';

export type HtmlNode = DefaultTreeAdapterTypes.Node;
type HtmlElement = DefaultTreeAdapterTypes.Element;

const NO_CHILDREN: readonly HtmlNode[] = [];

function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

/** A parsed file as the collector sees it. Without layout, only the `hidden` attribute and inline styles hide. */
export const htmlTree: TreeView<HtmlNode> = {
  kind: (node) => (node.nodeName === '#text' ? 'text' : isElement(node) ? 'element' : 'other'),
  tag: (node) => (isElement(node) ? node.tagName : ''),
  children: (node) => ('childNodes' in node ? node.childNodes : NO_CHILDREN),
  text: (node) => ('value' in node ? node.value : ''),
  attribute: (node, name) =>
    isElement(node) ? (node.attrs.find((a) => a.name === name)?.value ?? null) : null,
  address: (node) => addressOf(htmlTree.attribute(node, 'href')),
  hidden: (node) =>
    isElement(node) &&
    node.attrs.some(
      (a) => a.name === 'style' && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(a.value),
    ),
};

/** Without the page's own address, only places on the page and absolute addresses can be told. */
function addressOf(href: string | null): string | null {
  if (href === null) return null;
  if (href.startsWith('#')) {
    try {
      return decodeURIComponent(href);
    } catch {
      return href; // a stray "%" is a character like any other
    }
  }
  return /^https?:\/\//i.test(href) ? href : null;
}

export interface ParsedHtml {
  readonly body: HtmlNode;
  readonly title: string;
  /** `lang` of the root element, as written; null where it has none. */
  readonly lang: string | null;
  /** Canonical link; null when the page has none. */
  readonly canonical: string | null;
}

/** Parses a whole document as a browser would. Never throws: HTML has no syntax errors. */
export function parseHtml(html: string): ParsedHtml {
  const document = parse(html);
  const root = find(document, 'html');
  const head = find(document, 'head');
  const title = head === null ? null : find(head, 'title');
  return {
    body: find(document, 'body') ?? document,
    title: title === null ? '' : textOf(title).replace(/\s+/g, ' ').trim(),
    lang: root === null ? null : htmlTree.attribute(root, 'lang'),
    canonical: head === null ? null : canonicalIn(head),
  };
}

function find(node: HtmlNode, tag: string): HtmlElement | null {
  if (isElement(node) && node.tagName === tag) return node;
  if (!('childNodes' in node)) return null;
  for (const child of node.childNodes) {
    const found =
      tag === 'body' ||
      tag === 'head' ||
      node.nodeName === 'head' ||
      node.nodeName === 'html' ||
      node.nodeName === '#document'
        ? find(child, tag)
        : null;
    if (found !== null) return found;
  }
  return null;
}

function textOf(node: HtmlNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function canonicalIn(head: HtmlElement): string | null {
  for (const child of head.childNodes) {
    if (!isElement(child) || child.tagName !== 'link') continue;
    const rel = htmlTree.attribute(child, 'rel') ?? '';
    if (rel.toLowerCase().split(/\s+/).includes('canonical')) return htmlTree.attribute(child, 'href');
  }
  return null;
}
