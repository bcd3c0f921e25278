import fc from 'fast-check';

/** A node to be made: text, or an element with its children and perhaps an open shadow root. */
export type Plan =
  | { readonly text: string }
  | {
      readonly tag: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly children: readonly Plan[];
      readonly shadow: readonly Plan[] | null;
    };

/** Stands only in what nobody is to read. */
export const UNSEEN_WORD = 'unseen';

/** What texts are made of, by what goes wrong with it. */
const PIECES = {
  words: ['cells', 'PRP', 'A claim.', '7', '.', ''],
  white: [' ', '  ', '\n', '\t', '\r\n', '\f'],
  // Drawn as white space or not at all, and characters like any other to us.
  invisible: ['\u00a0', '\u3000', '\u2028', '\v', '\u00ad', '\u200b', '\u200d', '\ufeff', '\u2060', '\0'],
  pairs: ['😀', '👩‍⚕️', '🇩🇪', '𝒜'],
  halves: ['\ud83d', '\ude00'],
  combining: ['e\u0301', '\u0301', 'ﬁ', 'ﬃ', 'n\u0303\u0323'],
  bidi: ['\u202e', '\u202c', '\u2067', '\u2069', 'שלום', 'مرحبا', '漢字'],
};

const piece = fc.oneof(
  { arbitrary: fc.constantFrom(...PIECES.words), weight: 4 },
  { arbitrary: fc.constantFrom(...PIECES.white), weight: 3 },
  ...[PIECES.invisible, PIECES.pairs, PIECES.halves, PIECES.combining, PIECES.bidi].map((all) => ({
    arbitrary: fc.constantFrom(...all),
    weight: 1,
  })),
);

export const randomText: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.array(piece, { maxLength: 8 }).map((all) => all.join('')), weight: 40 },
  { arbitrary: fc.constant('huge words '.repeat(200)), weight: 1 },
);

const BLOCKS = ['p', 'div', 'section', 'h2', 'blockquote', 'ul', 'ol', 'li', 'dl', 'dd', 'pre', 'center'];
const TABLE = ['table', 'caption', 'tbody', 'tr', 'td', 'th'];
const INLINE = ['span', 'b', 'a', 'sup', 'bdo', 'bdi', 'ruby', 'rt', 'rp', 'label', 'x-plain'];
/** Elements that may have a shadow root. */
const HOSTS = ['div', 'span', 'p', 'section', 'blockquote', 'x-card'];
/** Elements that are not read, with their words. */
const SHUT = ['script', 'style', 'template', 'noscript', 'nav', 'button', 'textarea', 'select', 'svg', 'img'];

/** Ways of not being seen that an element may say of itself. */
export const UNSEEN: readonly Readonly<Record<string, string>>[] = [
  { style: 'display:none' },
  { style: 'visibility:hidden' },
  { style: 'display:contents;visibility:hidden' },
  { hidden: '' },
  { hidden: 'until-found' },
  { 'aria-hidden': 'true' },
  { contenteditable: '' },
  { role: 'navigation' },
];

const SEEN: readonly Readonly<Record<string, string>>[] = [
  { style: 'display:contents' },
  { style: 'display:inline-block' },
  { style: 'opacity:0' },
  { style: 'text-transform:uppercase;white-space:pre' },
  { dir: 'rtl' },
  { 'aria-hidden': 'false' },
  { contenteditable: 'false' },
  { role: 'heading', 'aria-level': '3' },
  { title: 'A note that is long enough to be one.', id: 'ref-1' },
  { slot: 'a' },
];

const unseenWords = fc.constant<Plan>({ text: ` ${UNSEEN_WORD} ` });
const summary = planned('summary', {}, [{ text: 'More' }]);

const { node, slot } = fc.letrec<{ node: Plan; element: Plan; host: Plan; slot: Plan; unseen: Plan }>(
  (tie) => ({
    node: fc.oneof(
      { maxDepth: 6, withCrossShrink: true },
      { arbitrary: randomText.map((text): Plan => ({ text })), weight: 5 },
      {
        arbitrary: fc.constantFrom<Plan>(...['br', 'br', 'hr', 'wbr'].map((tag) => planned(tag))),
        weight: 1,
      },
      { arbitrary: tie('element'), weight: 6 },
      { arbitrary: tie('host'), weight: 1 },
      { arbitrary: tie('unseen'), weight: 1 },
    ),
    element: fc
      .tuple(
        fc.constantFrom(...BLOCKS, ...TABLE, ...INLINE),
        fc.oneof(
          { arbitrary: fc.constant({}), weight: 4 },
          { arbitrary: fc.constantFrom(...SEEN), weight: 1 },
        ),
        fc.array(tie('node'), { maxLength: 5 }),
      )
      .map(([tag, attributes, children]) => planned(tag, attributes, children)),
    host: fc
      .tuple(
        fc.constantFrom(...HOSTS),
        fc.array(tie('node'), { maxLength: 4 }),
        fc.array(fc.oneof(tie('node'), tie('slot')), { maxLength: 4 }),
      )
      .map(([tag, children, shadow]) => planned(tag, {}, children, shadow)),
    slot: fc
      .tuple(fc.constantFrom({}, {}, { name: 'a' }), fc.array(tie('node'), { maxLength: 2 }))
      .map(([attributes, children]) => planned('slot', attributes, children)),
    unseen: fc.oneof(
      fc
        .constantFrom(...SHUT)
        .chain((tag) => unseenWords.map((words) => planned(tag, { type: 'text/x' }, [words]))),
      unseenWords.map((words) => planned('details', {}, [words, summary, planned('p', {}, [words])])),
      fc
        .tuple(fc.constantFrom('p', 'span', 'td'), fc.constantFrom(...UNSEEN), unseenWords)
        .map(([tag, attributes, words]) => planned(tag, attributes, [words, planned('b', {}, [words])])),
    ),
  }),
);

export { node as randomNode, slot as randomSlot };

export const randomNodes: fc.Arbitrary<readonly Plan[]> = fc.array(node, { maxLength: 7 });

function planned(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly Plan[] = [],
  shadow: readonly Plan[] | null = null,
): Plan {
  return { tag, attributes, children, shadow };
}

const SVG = 'http://www.w3.org/2000/svg';

/** Makes what was planned, node by node: no parser joins texts or moves elements. */
export function make(plan: Plan): Node {
  if ('text' in plan) return document.createTextNode(plan.text);
  const { tag } = plan;
  const element = tag === 'svg' ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(plan.attributes)) element.setAttribute(name, value);
  element.append(...plan.children.map(make));
  if (plan.shadow !== null) element.attachShadow({ mode: 'open' }).append(...plan.shadow.map(make));
  return element;
}

/** A `main` with what was planned in it, as the only thing in the body. */
export function show(plans: readonly Plan[]): HTMLElement {
  const main = document.createElement('main');
  main.append(...plans.map(make));
  document.body.replaceChildren(main);
  return main;
}

/** Every node under a root, shadow roots included, with what it is made of. For comparing before and after. */
export function inventory(root: Node): readonly (Node | string)[] {
  const all: (Node | string)[] = [root, root.nodeValue ?? ''];
  if (root instanceof Element) {
    for (const { name, value } of root.attributes) all.push(`${name}=${value}`);
    if (root.shadowRoot !== null) all.push(...inventory(root.shadowRoot));
  }
  for (const child of root.childNodes) all.push(...inventory(child));
  return all;
}
