import { describe, expect, it } from 'vitest';
import { LANGUAGES, speak } from '../../../lib/core/messages/index.ts';
import { STRENGTHS } from '../../../lib/core/types/index.ts';
import { strengthGroup, strengthGroupShort, strengthWords } from '../../../lib/core/words/strength.ts';

describe('the words for several claims of a strength', () => {
  it('deny none of the titles that its claims may have', () => {
    // "Not all of this was tested" and "Compared in people, but not shown to be by chance" are among them.
    expect(strengthGroup('none')).toBe('No study in these packs tests this, or not all of it');
    expect(strengthGroup('uncontrolled-studies')).toBe('Treated, but no comparison by chance shown');
    expect(strengthGroup('controlled-trials')).toBe(strengthWords('controlled-trials'));
  });

  it.each(LANGUAGES)('tell the strengths apart, in %s', (language) => {
    speak(language);
    expect(new Set(STRENGTHS.map(strengthGroup)).size).toBe(STRENGTHS.length);
    expect(new Set(STRENGTHS.map(strengthGroupShort)).size).toBe(STRENGTHS.length);
    speak('en');
  });
});
