/**
 * What a reader sees of a page, found in the plainest way: one unit after the other, each with the place that it
 * comes from. It shares nothing with the collector, which is held against it.
 */
export interface NaiveBlock {
  readonly text: string;
  /** For each unit of the text, the text node and the offset that it stands at; null for what no node has. */
  readonly places: readonly (Place | null)[];
}

export interface Place {
  readonly node: Node;
  readonly offset: number;
}

type Token =
  | { readonly kind: 'unit'; readonly unit: string; readonly place: Place; readonly keepsLines: boolean }
  | { readonly kind: 'edge' | 'break' | 'drawn' };

const BLOCK =
  /^(address|article|aside|blockquote|body|caption|center|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frameset|h[1-6]|header|hgroup|hr|html|legend|li|main|menu|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;
const SHUT = /^(head|link|meta|nav|noscript|script|style|template|title)$/;
const DRAWN =
  /^(audio|button|canvas|embed|iframe|img|input|math|meter|object|option|picture|progress|select|svg|textarea|video)$/;

export function readNaively(root: Element): NaiveBlock[] {
  const blocks: NaiveBlock[] = [];
  let tokens: Token[] = [];
  for (const token of [...tokensOf(root, false), { kind: 'edge' } as const]) {
    if (token.kind !== 'edge') {
      tokens.push(token);
      continue;
    }
    const block = laidOut(tokens);
    if (block.text !== '') blocks.push(block);
    tokens = [];
  }
  return blocks;
}

function* tokensOf(node: Node, keepsLines: boolean): Generator<Token> {
  if (node instanceof Text) {
    for (let offset = 0; offset < node.data.length; offset++) {
      const unit = node.data.charAt(offset);
      yield { kind: 'unit', unit, place: { node, offset }, keepsLines };
    }
  }
  if (!(node instanceof Element)) return;
  const name = node.localName;
  if (name === 'br') yield { kind: 'break' };
  else if (DRAWN.test(name)) yield { kind: 'drawn' };
  if (name === 'br' || DRAWN.test(name) || isUnseen(node)) return;
  const opens = BLOCK.test(name) || /heading|listitem|cell|blockquote/.test(node.getAttribute('role') ?? '');
  if (opens) yield { kind: 'edge' };
  for (const child of shownChildren(node)) yield* tokensOf(child, keepsLines || name === 'pre');
  if (opens) yield { kind: 'edge' };
}

function isUnseen(element: Element): boolean {
  const style = getComputedStyle(element);
  return (
    SHUT.test(element.localName) ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    !['false', null].includes(element.getAttribute('contenteditable')) ||
    element.getAttribute('role') === 'navigation' ||
    style.display === 'none' ||
    style.visibility !== 'visible'
  );
}

/** As they are laid out: a shadow root's, what is put into a slot, or its own. */
function shownChildren(element: Element): Iterable<Node> {
  if (element.shadowRoot !== null) return element.shadowRoot.childNodes;
  if (element instanceof HTMLDetailsElement && !element.open) {
    return [...element.children].filter((child) => child.localName === 'summary').slice(0, 1);
  }
  if (element instanceof HTMLSlotElement && element.assignedNodes().length > 0)
    return element.assignedNodes();
  return element.childNodes;
}

/** White space between two words is one space; a break and the white space around it is a break, two at most. */
function laidOut(tokens: readonly Token[]): NaiveBlock {
  let text = '';
  const places: (Place | null)[] = [];
  let between: Token[] = [];
  for (const token of tokens) {
    if (token.kind !== 'unit' || isWhite(token.unit)) {
      between.push(token);
      continue;
    }
    if (text !== '' && between.length > 0) {
      const breaks = between.filter(isBreak).length;
      if (breaks > 0) {
        text += '\n'.repeat(Math.min(breaks, 2));
        places.push(...Array.from({ length: Math.min(breaks, 2) }, () => null));
      } else {
        text += ' ';
        places.push(between.flatMap((one) => (one.kind === 'unit' ? one.place : []))[0] ?? null);
      }
    }
    between = [];
    text += token.unit;
    places.push(token.place);
  }
  return { text, places };
}

function isWhite(unit: string): boolean {
  return ' \t\n\f\r'.includes(unit);
}

function isBreak(token: Token): boolean {
  return token.kind === 'break' || (token.kind === 'unit' && token.keepsLines && token.unit === '\n');
}
