import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { CHANGE_KINDS, type Changes } from '../../../lib/core/compare/index.ts';
import { speak } from '../../../lib/core/messages/index.ts';
import { changedWords } from '../../../lib/core/words/changed-words.ts';
import { changeLines, changesLine, changeWords } from '../../../lib/core/words/changes-words.ts';
import { recordedClaim } from '../../page-record.ts';

afterEach(() => speak('en'));

const counted = (over: Partial<Changes['counts']>) => ({
  counts: { added: 0, removed: 0, sharpened: 0, softened: 0, reworded: 0, evidence: 0, reread: 0, ...over },
});
const SINCE = '2026-05-12T23:59:00.000Z';

describe('the line', () => {
  test.each([
    ['en', { added: 3, removed: 1, softened: 2 }, '3 claims added, 1 removed, 2 softened since 12 May 2026'],
    ['en', { softened: 1 }, '1 claim softened since 12 May 2026'],
    ['en', {}, 'no change in its claims since 12 May 2026'],
    [
      'es',
      { added: 3, removed: 1, softened: 2 },
      '3 afirmaciones añadidas, 1 retirada, 2 suavizadas desde el 12 de mayo de 2026',
    ],
    ['es', {}, 'sin cambios en sus afirmaciones desde el 12 de mayo de 2026'],
  ] as const)('in %s, of %j', (language, counts, line) => {
    speak(language);
    expect(changesLine(counted(counts), SINCE)).toBe(line);
  });

  test.each(CHANGE_KINDS)('names what is counted, whichever comes first: %s', (kind) => {
    expect(changesLine(counted({ [kind]: 2 }), SINCE)).toMatch(/^2 claims /);
    expect(changesLine(counted({ [kind]: 1 }), SINCE)).toMatch(/^1 claim /);
  });
});

describe('a change', () => {
  const claim = recordedClaim();

  test('that is only a reading is never called the page’s', () => {
    expect(changeWords({ kind: 'reread', before: null, now: claim })).toBe(
      'The same words, not read as a claim then',
    );
    expect(changeWords({ kind: 'reread', before: claim, now: null })).toBe(
      'The same words, not read as a claim now',
    );
  });

  test('says what else is other than it was, and nothing of what is not', () => {
    const now = recordedClaim({ stance: 'hedges', direction: 'against' });
    expect(changeLines({ kind: 'softened', before: claim, now })).toEqual([
      'Then the page says it does; now it says it may.',
      'Behind it then: Compared in people · points the same way. Now: Compared in people · points the other way.',
    ]);
    expect(changeLines({ kind: 'reworded', before: claim, now: claim })).toEqual([]);
    expect(changeLines({ kind: 'added', now: claim })).toEqual([]);
  });
});

describe('words that changed', () => {
  const marked = (before: string, now: string): string[] => {
    const show = (side: readonly { text: string; changed: boolean }[]): string =>
      side.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('');
    const found = changedWords(before, now);
    return [show(found.before), show(found.now)];
  };

  test.each([
    ['PRP cures knees.', 'PRP may help knees.', '[cures ]', '[may help ]'],
    ['It helps.', 'It helps!', '', ''],
    ['“It” HELPS', 'it helps', '', ''],
    ['Eases pain in 90% of knees', 'Eases pain in 9 of knees', '[90% ]', '[9 ]'],
  ])('%s / %s', (before, now, gone, come) => {
    const brackets = (text: string | undefined) => (text?.match(/\[[^\]]*\]/g) ?? []).join('');
    expect(marked(before, now).map(brackets)).toEqual([gone, come]);
  });

  test('are parts of the whole text, and what is left is the same', () => {
    const sentence = fc.array(fc.constantFrom('PRP', 'may', 'help ', ' knees', 'a\n', '.'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const [before, now] = [a.join(' '), b.join(' ')];
        const found = changedWords(before, now);
        if (before.trim() !== '') expect(found.before.map(({ text }) => text).join('')).toBe(before);
        const kept = (side: typeof found.now) =>
          side
            .filter(({ changed }) => !changed)
            .flatMap(({ text }) => text.split(/\s+/))
            .filter((word) => word !== '');
        expect(kept(found.before)).toEqual(kept(found.now));
      }),
    );
  });
});
