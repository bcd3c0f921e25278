import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');

/** A pattern as the engine has it, with the place in the code that wrote or composed it. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** Path from the root, a colon, the line. */
  readonly at: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

function* nodesIn(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node))
    for (const one of Array.isArray(value) ? value : [value]) if (isNode(one)) yield* nodesIn(one);
}

/** The files of what is shipped: the extension, and the commands. */
export function shippedFiles(): string[] {
  return execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...SHIPPED], {
    cwd: ROOT,
  })
    .toString()
    .split('\n')
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'));
}
const SHIPPED = ['lib', 'components', 'entrypoints'];

/** Patterns that stand in the code as such, and the places that compose one. */
export function patternsWritten(files: readonly string[]): { literals: Pattern[]; composers: string[] } {
  const literals: Pattern[] = [];
  const composers: string[] = [];
  for (const file of files) {
    const code = readFileSync(join(ROOT, file), 'utf8');
    const placeOf = ({ start }: Node) => `${file}:${code.slice(0, start).split('\n').length}`;
    const { program, errors } = parseSync(file, code);
    if (errors.length > 0) throw new Error(`${file} cannot be parsed`);
    for (const node of nodesIn(program as unknown as Node)) {
      // its types name every kind of node
      const regex = node['regex'] as { readonly pattern: string; readonly flags: string } | undefined; // of a Literal
      if (node.type === 'Literal' && regex !== undefined)
        literals.push({ source: regex.pattern, flags: regex.flags, at: placeOf(node) });
      const callee = node['callee'];
      if (/^(?:New|Call)Expression$/.test(node.type) && isNode(callee) && callee['name'] === 'RegExp')
        composers.push(placeOf(node));
    }
  }
  return { literals, composers };
}

/** Patterns that code composes while something runs. */
export async function patternsComposed(run: () => Promise<void>): Promise<Pattern[]> {
  const composed: Pattern[] = [];
  const RealRegExp = RegExp;
  globalThis.RegExp = new Proxy(RealRegExp, {
    construct(target, args, newTarget) {
      const made: RegExp = Reflect.construct(target, args, newTarget);
      const at = ownPlace(new Error().stack ?? '');
      if (at !== null) composed.push({ source: made.source, flags: made.flags, at });
      return made;
    },
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = RealRegExp;
  }
  return composed;
}

/** The code that called: the first place after the recorder's own, if it is ours. */
function ownPlace(stack: string): string | null {
  const caller = stack.split('\n').find((line, i) => i > 0 && !line.includes('patterns/collect.ts')) ?? '';
  const [, path = '', line = ''] = /\(?((?:file:\/\/)?\/[^():]+):(\d+):\d+\)?$/.exec(caller.trim()) ?? [];
  const inside = path.replace(/^file:\/\//, '');
  return inside.startsWith(`${ROOT}/lib/`) ? `${inside.slice(ROOT.length + 1)}:${line}` : null;
}

/** Each once, by its text. */
export function distinct(patterns: readonly Pattern[]): Pattern[] {
  return [...new Map(patterns.map((one) => [`/${one.source}/${one.flags}`, one])).values()];
}
