import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../../lib/core/compare/index.ts';
import { changesNotes } from '../../../lib/core/words/changes-words.ts';
import { pageRecord, recordedClaim } from '../../page-record.ts';

const claim = recordedClaim();
const OTHER = { madeWith: { version: '0.2.0', packs: [] } };
const OTHER_TEXT = { sha256: 'b'.repeat(64) };

/** What the page did is told apart from what another version of the extension finds in it. */
describe('a page that another version reads', () => {
  test('added nothing where its text is the same', () => {
    const { changes, counts, sameText } = changesBetween(
      pageRecord(),
      pageRecord({ claims: [claim], ...OTHER }),
    );
    expect(sameText).toBe(true);
    expect(changes).toEqual([{ kind: 'reread', before: null, now: claim }]);
    expect(counts.added).toBe(0);
  });

  test('removed nothing that still stands in its text', () => {
    const now = pageRecord({ ...OTHER, ...OTHER_TEXT, text: 'Now: prp eases  knee pain.' });
    expect(changesBetween(pageRecord({ claims: [claim] }), now).changes).toEqual([
      { kind: 'reread', before: claim, now: null },
    ]);
  });

  test('says the same of something else, where the words are the same', () => {
    const hip = recordedClaim({ conditions: ['hip'] });
    const [before, now] = [pageRecord({ claims: [claim] }), pageRecord({ claims: [hip], ...OTHER_TEXT })];
    expect(changesBetween(before, { ...now, ...OTHER }).changes).toEqual([
      { kind: 'reread', before: claim, now: hip },
    ]);
    expect(changesBetween(before, now).counts).toMatchObject({ added: 1, removed: 1, reread: 0 });
  });

  test('does not promise more because another stance is read in the same words', () => {
    const hedged = recordedClaim({ stance: 'hedges' });
    const { counts } = changesBetween(
      pageRecord({ claims: [hedged] }),
      pageRecord({ claims: [claim], ...OTHER, ...OTHER_TEXT }),
    );
    expect(counts).toMatchObject({ reread: 1, sharpened: 0 });
  });

  test('may have been read in part only, which is said where it cannot be told', () => {
    const found = changesBetween(pageRecord(), pageRecord({ claims: [claim], ...OTHER, ...OTHER_TEXT }));
    expect(found.counts.added).toBe(1);
    expect(changesNotes(found).join()).toMatch(/another version of this extension/);
    expect(changesNotes({ ...found, otherReader: false }).join()).not.toMatch(/another version/);
    expect(changesNotes({ ...found, sameText: true }).join()).toMatch(/the same, letter for letter/);
  });

  test('may have been softened by its reader alone, which is said', () => {
    const softer = recordedClaim({ text: 'PRP may ease knee pain.', stance: 'hedges' });
    const then = pageRecord({ claims: [claim] });
    const now = pageRecord({ claims: [softer], ...OTHER_TEXT });
    const found = changesBetween(then, { ...now, ...OTHER });
    expect(found.counts).toMatchObject({ softened: 1, added: 0, removed: 0 });
    expect(changesNotes(found).join()).toMatch(/softened may only be read in another way/);
    expect(changesNotes(changesBetween(then, now))).toEqual([]);
  });
});

/** What a page did is told apart from what could not be seen of it. */
describe('a claim that is not there now', () => {
  const then = pageRecord({ claims: [claim] });
  test.each([
    ['the page was not searched', { language: 'es' }, /English only/],
    ['a part of it was not read', { partUnread: true as const }, /could not be looked through/],
    ['it may be folded away', {}, /folded away/],
  ])('is said with it: %s', (_, over, words) => {
    const gone = pageRecord({ ...OTHER_TEXT, ...over });
    expect(changesNotes(changesBetween(then, gone)).join()).toMatch(words);
    expect(changesNotes(changesBetween(gone, then)).join()).toMatch(words);
    expect(changesNotes(changesBetween(then, then)).join()).not.toMatch(words);
  });
});
