import { describe, expect, it } from 'vitest';
import type { CrossrefState, NoAnswer, SourceStatus } from '../../../lib/core/types/index.ts';
import { statusLine } from '../../../lib/core/words/status-words.ts';

const WITH_DOI = { doi: '10.5555/a', referenceId: null };
const BARE = { doi: null, referenceId: null };

describe('what is said where nothing is known of a source', () => {
  it.each<[CrossrefState, string]>([
    ['off', 'look-ups at Crossref are off'],
    ['private', 'in a private window nothing is asked'],
    ['failed', 'could not be asked'],
    ['asking', 'Asking Crossref'],
    ['on', 'Crossref was not asked about it'],
  ])('%s', (crossref, words) => {
    const line = statusLine(undefined, crossref, WITH_DOI);
    expect(line).toContain(words);
    expect(line?.includes('are off')).toBe(crossref === 'off');
  });

  it('a source that cannot be asked about', () => {
    expect(statusLine(undefined, 'on', BARE)).toContain('neither a DOI nor enough words');
  });

  it.each<[NoAnswer, string]>([
    ['interrupted', 'was cut off'],
    ['too-many', 'about 200 sources at most'],
    ['offline', 'could not be reached'],
    ['busy', 'asked us to wait until 14:05 UTC'],
  ])('no answer: %s', (why, words) => {
    const status: SourceStatus = { state: 'no-answer', why, retryAfter: '2026-11-25T14:05:00.000Z' };
    expect(statusLine(status, 'on', WITH_DOI)).toContain(words);
  });
});
