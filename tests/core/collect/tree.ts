import { type CollectedBlock, collectBlocks, type TreeView } from '../../../lib/core/collect/index.ts';

export interface TestNode {
  readonly tag: string | null;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: TestNode[];
  readonly data: string;
}

type Child = TestNode | string;

export function text(data: string): TestNode {
  return { tag: null, attributes: {}, children: [], data };
}

/** `el('p', 'words')`, or `el('p', { role: 'heading' }, 'words')`. `unseen` stands for hidden by a style sheet. */
export function el(tag: string, ...rest: (Child | Record<string, string>)[]): TestNode {
  const attributes: Record<string, string> = {};
  const children: TestNode[] = [];
  for (const item of rest) {
    if (typeof item === 'string') children.push(text(item));
    else if (isNode(item)) children.push(item);
    else Object.assign(attributes, item);
  }
  return { tag, attributes, children, data: '' };
}

function isNode(item: TestNode | Record<string, string>): item is TestNode {
  return Array.isArray(item['children']);
}

export const testView: TreeView<TestNode> = {
  kind: (node) => (node.tag === null ? 'text' : node.tag === '#comment' ? 'other' : 'element'),
  tag: (element) => element.tag ?? '',
  children: (node) => node.children,
  text: (node) => node.data,
  attribute: (element, name) => element.attributes[name] ?? null,
  address: (element) => element.attributes['href'] ?? null,
  raised: (element) => 'raised' in element.attributes,
  hidden: (element) => 'unseen' in element.attributes,
};

export function collect(root: TestNode): CollectedBlock<TestNode>[] {
  let id = 0;
  return collectBlocks(root, testView, () => ++id);
}

/** Each block as `role: text`, with the level of headings after the role. */
export function outline(root: TestNode): string[] {
  return collect(root).map(({ block }) => `${block.role}${block.level || ''}: ${block.text}`);
}
