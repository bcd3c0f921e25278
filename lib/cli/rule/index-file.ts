const IMPORT = /^import \{ (\w+) \} from '\.\/([a-z-]+)\.ts';$/;
/** The list's first and last line, and one of its entries. */
const OPENS = /^export const [A-Z_]+: readonly \w+\[\] = \[$/;
const CLOSES = '];';
const ENTRY = /^ {2}(\w+),$/;

/**
 * The text of a folder's index.ts with one more import and entry, each in its place by id, so that it stays as
 * biome and the tests want it.
 *
 * @param name what `<id>.ts` exports
 * @returns null where the text has not the shape of an index (imports, then one list with an entry a line), or
 *   where the id is in it
 */
export function withEntry(index: string, id: string, name: string): string | null {
  const lines = index.split('\n');
  const ids = new Map(lines.flatMap((line) => importIn(line)));
  const opens = lines.findIndex((line) => OPENS.test(line));
  const closes = lines.indexOf(CLOSES, opens);
  if (opens < 0 || closes < 0 || ids.size === 0) return null;
  const entries = lines.slice(opens + 1, closes).map((line) => ids.get(ENTRY.exec(line)?.[1] ?? ''));
  const known = entries.filter((entry) => entry !== undefined);
  if (known.length < entries.length || known.includes(id)) return null;

  // From below, so that the lines above stay where they are counted.
  const after = known.findIndex((entry) => entry > id);
  lines.splice(after < 0 ? closes : opens + 1 + after, 0, `  ${name},`);
  lines.splice(placeOfImport(lines, id), 0, `import { ${name} } from './${id}.ts';`);
  return lines.join('\n');
}

function importIn(line: string): [name: string, id: string][] {
  const [, name, id] = IMPORT.exec(line) ?? [];
  return name === undefined || id === undefined ? [] : [[name, id]];
}

/** Before the first neighbour that comes later, types too; else after the last import. */
function placeOfImport(lines: readonly string[], id: string): number {
  const later = lines.findIndex(
    (line) => (/^import .* from '\.\/([a-z-]+)\.ts';$/.exec(line)?.[1] ?? '') > id,
  );
  return later < 0 ? lines.findLastIndex((line) => line.startsWith('import ')) + 1 : later;
}
