/** Elements of HTML, JATS and MathML as they stand in titles; "p < 0.05" is none. */
const TAG = /<\/?[a-z][a-z0-9:.-]{0,40}(?:\s[^<>]{0,500})?\/?>/gi;
/** Around these there is no space, unlike around a line break or a paragraph. */
const APART = /^<\/?(?:jats:)?(?:br|p|break|title|sec)\b/i;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  deg: '°',
  plusmn: '±',
  times: '×',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  kappa: 'κ',
  micro: 'µ',
  mu: 'μ',
};
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi;

/**
 * A title as publishers deposit it, as plain text in one line: without markup, entities resolved. Both may be
 * escaped once more (`&lt;i&gt;`, `&amp;amp;`), so it is done twice.
 */
export function plainText(deposited: string): string {
  return plainOnce(plainOnce(deposited)).replace(/\s+/g, ' ').trim();
}

function plainOnce(text: string): string {
  return text.replace(TAG, (tag) => (APART.test(tag) ? ' ' : '')).replace(ENTITY, resolved);
}

function resolved(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED[name] ?? NAMED[name.toLowerCase()] ?? entity;
  const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : entity;
}
