import type { RecordedClaim } from '../types/index.ts';
import { firstWords, lastWords } from './edge-words.ts';
import { bare, drawn, linesOf } from './passage-lines.ts';
import type { TextDirective } from './text-directive.ts';

/** Longer passages are named by their first and last words, so that a small change within does not lose them. Characters. */
const LONGEST_WHOLE = 120;

/** Words that begin and end a passage that is not given as a whole; more where those stand in it twice. */
const EDGES = [5, 10, 20] as const;

/** Words of context, from none to about as many as a record keeps. */
const AROUND_WORDS = [0, 3, 6, 12, 24] as const;

const NO_BREAK = '\u00a0';

/** A directive, and words in a row that it asks for: it leads to the passage if they stand on the page once. */
export interface Candidate {
  readonly directive: TextDirective;
  /** As `bare` leaves them. */
  readonly needle: string;
}

/**
 * Directives that a claim's words answer to, the shortest first. Prefix and suffix each lie within one block, as the
 * algorithm asks: the claim's own, or, where the claim begins or ends it, the block beside it.
 *
 * @param least words of context that are given at least, from the claim's own block; where it fills that, none are: a
 *   control or another thing that was not read may part it from its neighbours, and a link that asks for more than stands
 *   there leads nowhere
 */
export function directivesFor(claim: RecordedClaim, least: number): Candidate[] {
  const contexts = contextsOf(claim, least);
  return passagesOf(linesOf(claim.text)).flatMap((passage) => {
    const telling = contexts.filter(({ suffix }) => suffix !== '');
    const some = passage.suffix === 'must' && telling.length > 0 ? telling : contexts;
    return some.map((context) => candidate(passage, context));
  });
}

type Context = Pick<TextDirective, 'prefix' | 'suffix'>;

function contextsOf({ before, after }: RecordedClaim, least: number): Context[] {
  const [ownBefore, ownAfter] = [before.split('\n').at(-1) ?? '', after.split('\n')[0] ?? ''].map(drawn);
  const [anyBefore, anyAfter] = [linesOf(before).at(-1), linesOf(after)[0]];
  const taken = (prefix = '', suffix = '', words = 0): Context => ({
    // Firefox finds nothing where a no-break space stands between context and passage, whether it is given or not.
    prefix: prefix.endsWith(NO_BREAK) ? '' : lastWords(prefix, words),
    suffix: suffix.startsWith(NO_BREAK) ? '' : firstWords(suffix, words),
  });
  return AROUND_WORDS.filter((words) => words >= least).flatMap((words) => [
    // What stands beside it in its own block is drawn beside it; a block that was not read may lie between two.
    taken(ownBefore, ownAfter, words),
    taken(anyBefore, anyAfter, words),
  ]);
}

interface Passage extends Pick<TextDirective, 'start' | 'end'> {
  /** Whether what follows it is asked for; it must be where nothing else tells where the passage ends. */
  readonly suffix: 'may' | 'must' | 'never';
}

/** Ways to name a passage. A term cannot go over the end of a line: of a block, or of what a `br` ends. */
function passagesOf(lines: readonly string[]): Passage[] {
  const [first = ''] = lines;
  const last = lines.at(-1) ?? '';
  if (lines.length < 2) {
    const whole = { start: first, end: '', suffix: 'may' as const };
    return first.length <= LONGEST_WHOLE ? [whole] : [...byItsEdges(lines), whole];
  }
  const edges = byItsEdges(lines);
  // A last line that stands in it twice: only what follows tells where it ends.
  return edges.length > 0
    ? edges
    : [{ start: firstWords(first, EDGES[0]) || first, end: last, suffix: 'must' }];
}

/**
 * By first and last words, where the last words stand in it only there: then the first after its beginning are its own,
 * and what follows need not be asked for. It could not tell two passages with the same beginning apart, either.
 */
function byItsEdges(lines: readonly string[]): Passage[] {
  const [first = ''] = lines;
  const start = firstWords(first, EDGES[0]) || first;
  const last = lines.length > 1 ? (lines.at(-1) ?? '') : first.slice(start.length);
  const rest = bare(lines.join('')).slice(bare(start).length);
  const end = EDGES.map((words) => bounded(last, words)).find(
    (words) => words !== '' && rest.indexOf(bare(words)) === rest.length - bare(words).length,
  );
  return end === undefined ? [] : [{ start, end, suffix: 'never' }];
}

function bounded(line: string, words: number): string {
  return lastWords(line, words) || line.trim();
}

function candidate({ start, end, suffix }: Passage, context: Context): Candidate {
  const directive = { prefix: context.prefix, start, end, suffix: suffix === 'never' ? '' : context.suffix };
  // With an end of its own, what follows the end says nothing of where it begins.
  return { directive, needle: bare(directive.prefix + start + (end === '' ? directive.suffix : '')) };
}
