import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import type { Pattern } from './collect.ts';

/**
 * What recheck says of a pattern: its work grows with the text's length; it grows faster, with the text that shows
 * it; or it did not come to an end in the time given.
 */
export type Verdict =
  | { readonly is: 'linear' | 'undecided' }
  | { readonly is: 'faster'; readonly how: string; readonly attack: string };

const FILE = join(import.meta.dirname, 'verdicts.json');

/** Milliseconds. From twice as much it decides hardly more: long lists of words are what it has trouble with. */
const TIME = 5_000;

/** Judged before, by the first half of a pattern's hash: all of them take it ten minutes. */
type Kept = Readonly<Record<'linear' | 'undecided' | 'faster', readonly string[]>>;

const nameOf = ({ source, flags }: Pattern): string =>
  createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16);

const kept = (): Kept => JSON.parse(readFileSync(FILE, 'utf8')); // written below

/** Patterns that were not judged yet. */
export function toJudge(patterns: readonly Pattern[]): Pattern[] {
  const { linear, undecided, faster } = kept();
  const known = new Set([...linear, ...undecided, ...faster]);
  return patterns.filter((one) => !known.has(nameOf(one)));
}

/** Patterns that were judged before as growing faster. */
export function knownAsFaster(patterns: readonly Pattern[]): Pattern[] {
  const faster = new Set(kept().faster);
  return patterns.filter((one) => faster.has(nameOf(one)));
}

export async function judge({ source, flags }: Pattern): Promise<Verdict> {
  const told = await check(source, flags, { timeout: TIME });
  if (told.status === 'vulnerable')
    return { is: 'faster', how: told.complexity.summary, attack: told.attack.pattern };
  return { is: told.status === 'safe' ? 'linear' : 'undecided' };
}

/** Keeps what was said of the patterns that there are now, and nothing of others. */
export function keepVerdicts(patterns: readonly Pattern[], told: ReadonlyMap<Pattern, Verdict>): void {
  const before = kept();
  const list = (is: Verdict['is']) =>
    patterns
      .filter((one) => (told.has(one) ? told.get(one)?.is === is : before[is].includes(nameOf(one))))
      .map(nameOf)
      .sort();
  const now: Kept = { linear: list('linear'), undecided: list('undecided'), faster: list('faster') };
  writeFileSync(FILE, `${JSON.stringify(now, null, 2)}\n`);
}
