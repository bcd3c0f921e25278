import { createContext, runInContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { BOUNDED } from './bounded.ts';
import type { Pattern } from './collect.ts';
import { hostileTo } from './hostile-strings.ts';
import { shippedPatterns } from './shipped.ts';
import { judge, keepVerdicts, knownAsFaster, toJudge, type Verdict } from './verdicts.ts';

/**
 * No pattern may hang a page. All patterns of what is shipped are looked at twice: by recheck, which knows what makes
 * a pattern slow, and by texts made to have each take its longest way, run in the engine itself.
 *
 * `PATTERNS=judge npx vitest run --project unit tests/patterns` has recheck judge all that are new, and keeps it.
 */
const JUDGING = process.env['PATTERNS'] === 'judge';
/** More new ones than this are judged by that command, once, and not by every run of the tests. */
const MOST_NEW = 20;

/** In UTF-16 units: half of the longest clause. What grows with the third power takes minutes there, the second none. */
const LENGTH = 800;
/** Milliseconds. A pattern takes some ten for all its texts. */
const GUARD = 10_000;

let patterns: readonly Pattern[] = [];
let silent: readonly string[] = [];
beforeAll(async () => {
  ({ patterns, silent } = await shippedPatterns());
}, 120_000);

const isBounded = ({ at, source }: Pattern): boolean =>
  BOUNDED.some((one) => at.startsWith(one.in) && source.startsWith(one.begins ?? ''));

const written = ({ at, source, flags }: Pattern): string => `${at} /${source}/${flags}`;

/** The text that a pattern was at when its time was over; null where it was done with all that is hostile to it. */
function hangsOn({ source, flags }: Pick<Pattern, 'source' | 'flags'>, guard = GUARD): string | null {
  const pattern = new RegExp(source, flags);
  let at = '';
  const run = () => {
    for (const text of hostileTo(source, LENGTH)) {
      at = text;
      pattern.lastIndex = 0;
      pattern.test(text);
    }
  };
  try {
    // A context is what has a clock that stops what runs in it.
    runInContext('run()', createContext({ run }), { timeout: guard });
    return null;
  } catch {
    return at.slice(0, 60);
  }
}

describe('every pattern of what is shipped', () => {
  it('is known: each place that composes one has done so', () => {
    expect(patterns.length).toBeGreaterThan(1_000);
    expect(silent, 'Call what composes it in tests/patterns/shipped.ts.').toEqual([]);
  });

  it('is done with texts that are made to keep it busy', { timeout: 300_000 }, () => {
    const slow = patterns.flatMap((one) => {
      const text = hangsOn(one);
      return text === null ? [] : [`${written(one)} on ${JSON.stringify(text)}…`];
    });
    expect(
      slow,
      'Say it so that there is one way to part the words (CONTRIBUTING.md, Add a claim rule).',
    ).toEqual([]);
  });

  it('is found linear by recheck, or sees short texts alone', {
    timeout: JUDGING ? 3_600_000 : 150_000,
  }, async () => {
    const fresh = toJudge(patterns);
    if (!JUDGING) expect(fresh.length, 'Judge them: see the top of this file.').toBeLessThanOrEqual(MOST_NEW);
    const told = new Map<Pattern, Verdict>();
    for (const one of fresh) told.set(one, await judge(one));
    if (JUDGING) keepVerdicts(patterns, told);
    const found = [...told].flatMap(([one, verdict]) =>
      verdict.is === 'faster' && !isBounded(one)
        ? [`${written(one)}: ${verdict.how}, by ${verdict.attack}`]
        : [],
    );
    const before = knownAsFaster(patterns)
      .filter((one) => !told.has(one) && !isBounded(one))
      .map(written);
    expect([...found, ...before], 'Mend it, or say in bounded.ts why what it sees is short.').toEqual([]);
  });
});

describe('what these tests find', () => {
  it.each([
    ['words that are parted by what they may hold', '^(?:[\\w-]+[ -]+)*x'],
    ['a word of the list that another covers', "^(?:(?:patients|[\\w']+s)[ -]+)*more"],
    ['gaps on both sides of what may be left out', '^(?:\\W*(?:the|those)[ -]+)*cells'],
  ])('is %s', async (_, source) => {
    expect(hangsOn({ source, flags: '' }, 500)).not.toBeNull();
    expect(await judge({ source, flags: '', at: '' })).toMatchObject({ is: 'faster' });
  });

  it('is not what is parted in one way', async () => {
    expect(hangsOn({ source: '^(?:\\w+[ -]+){0,6}?x', flags: '' })).toBeNull();
    expect(await judge({ source: '^a+b', flags: '', at: '' })).toEqual({ is: 'linear' });
  });
});
