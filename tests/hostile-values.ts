/** Words that would be markup, script, style or a template wherever they were taken for more than words. */
export const MARKUP = [
  '<img src=x onerror="globalThis.btcRan=1" data-btc-made>',
  '<script data-btc-made>globalThis.btcRan=1</script>',
  '"><svg data-btc-made onload="globalThis.btcRan=1"></svg>',
  "' autofocus onfocus=globalThis.btcRan=1 data-btc-made x='",
  '</style></title></textarea><iframe data-btc-made srcdoc="<script>parent.btcRan=1</script>"></iframe>',
  '<a href="javascript:globalThis.btcRan=1" data-btc-made>press</a>',
  '$'.concat('{globalThis.btcRan=1}{{constructor.constructor("globalThis.btcRan=1")()}}'),
  '*{display:none}:host{background:url(https://elsewhere.test/)}',
].join(' ');

/** What no link may lead to. */
export const BAD_ADDRESSES = [
  'javascript:globalThis.btcRan=1//https://a.test/',
  'data:text/html,<script>globalThis.btcRan=1</script>',
  ' java\tscript:globalThis.btcRan=1',
  'vbscript:x',
  'file:///etc/passwd',
] as const;

/** Names of fields that hold an address. */
const ADDRESSES: ReadonlySet<string> = new Set(['url', 'address', 'canonical', 'source', 'href', 'frame']);

/** Names of fields that hold words also where there is no space in them. */
const WORDS: ReadonlySet<string> = new Set([
  ...['title', 'text', 'note', 'label', 'host', 'site', 'domain', 'authors', 'container', 'registration'],
  ...['doi', 'words', 'printed', 'licence', 'about', 'name', 'plain', 'caveat', 'before', 'after'],
  ...[
    'line',
    'version',
    'file',
    'citedAs',
    'entry',
    'mend',
    'study',
    'pmid',
    'pmcid',
    'nct',
    'notice',
    'kind-of',
  ],
]);

/**
 * The same value, with `MARKUP` after all words in it and `address` in the place of every address. Ids and names of kinds
 * stay, or nothing would be drawn; so do functions.
 */
export function hostile<T>(value: T, address: string = BAD_ADDRESSES[0]): T {
  return poisoned(value, '', address) as T; // it has the shape that it had
}

function poisoned(value: unknown, name: string, address: string): unknown {
  // What has no address may have a bad one.
  if (name === 'url' && value === null) return address;
  if (typeof value === 'string') {
    if (ADDRESSES.has(name) && value.includes('://')) return address;
    return isWords(value, name) ? `${value} ${MARKUP}` : value;
  }
  if (Array.isArray(value)) return value.map((one) => poisoned(one, name, address));
  if (value instanceof Map)
    return new Map([...value].map(([key, one]) => [key, poisoned(one, name, address)]));
  if (value instanceof Set || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, poisoned(one, key, address)]));
}

const isWords = (value: string, name: string): boolean =>
  (WORDS.has(name) || name === 'tags' || /\s/.test(value)) && !/^\d{4}-\d{2}-\d{2}/.test(value);
