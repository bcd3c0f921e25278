/** A field that stands twice in one object. */
export interface RepeatedKey {
  readonly key: string;
  /** Line of the second one, counted from 1. */
  readonly line: number;
}

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:\n]/g;

/**
 * The first field that stands twice in one object: a parser takes the last and drops the others without a word
 * (RFC 8259, section 4).
 *
 * @param json well-formed JSON
 */
export function repeatedKey(json: string): RepeatedKey | null {
  // What is open: an object's keys so far, or null for a list.
  const open: (Set<string> | null)[] = [];
  let key: string | null = null;
  let line = 1;
  for (const [token] of json.matchAll(TOKEN)) {
    if (token === '\n') line++;
    else if (token === '{') open.push(new Set());
    else if (token === '[') open.push(null);
    else if (token === '}' || token === ']') open.pop();
    else if (token === ':' && key !== null) {
      const keys = open.at(-1);
      if (keys?.has(key)) return { key, line };
      keys?.add(key);
    }
    key = token.startsWith('"') ? unescaped(token) : null;
  }
  return null;
}

/** "title" and "ti\u0074le" are one key. */
function unescaped(token: string): string {
  const key: unknown = token.includes('\\') ? JSON.parse(token) : token.slice(1, -1);
  return String(key);
}
