import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWork, couldBeAlike, type LikenessWork } from '../../../lib/core/references/compare-work.ts';
import { isAlike, mostAlike } from '../../../lib/core/references/likeness.ts';

const work = (parts: Partial<LikenessWork> = {}): LikenessWork => ({
  titles: ['Cultured cartilage cells for made up knees of volunteers'],
  firstAuthor: 'Okafor',
  year: 2018,
  containers: ['The American Journal of Made Up Medicine', 'Am J Made Up Med'],
  ...parts,
});
const alike = (text: string, other: LikenessWork = work()) => isAlike(compareWork(text, other));

describe('a reference is the work', () => {
  test.each([
    'Okafor A, Lind B. Cultured cartilage cells for made up knees of volunteers. Am J Made Up Med. 2018;46(3):611-619.',
    'Okafor, A., & Lind, B. (2018). Cultured cartilage cells for made up knees of volunteers. American Journal of Made Up Medicine, 46(3), 611.',
    'A. Okafor, B. Lind, “Cultured Cartilage Cells for Made-Up Knees of Volunteers,” 2018.',
    'Cultured cartilage cells for made up knees of volunteers. Okafor A, et al. 2018.',
    '[12] Okafor et al: Cultured cartilage cells for made up knees of volunteers (2018)',
    'Okafor A. Cultured cartilage cells for made up knees of volunteers Am J Made Up Med 2018',
    'Okafor A. Cultured cartilage cells for made up knees of volunteers 2018',
    'Ökafor A. Cultured cartilage cells for made up knees of volunteers. 2018. https://doi.org/10.5555/x',
    'RETRACTED: Cultured cartilage cells for made up knees of volunteers. Okafor A. 2018.',
  ])('word for word: %s', (text) => {
    expect(alike(text)).toBe(true);
  });

  test.each([
    [
      'a letter changed',
      'Okafor A. Cultured cartilige cells for made up knees of volunteers. Am J Made Up Med. 2018.',
    ],
    ['a plural', 'Okafor A. Cultured cartilage cell for made up knee of volunteers. Am J Made Up Med. 2018.'],
    [
      'small words',
      'Okafor A. Cultured cartilage cells in the made up knees of volunteers. Am J Made Up Med. 2018.',
    ],
    [
      'a longer title',
      'Okafor A. Cultured cartilage cells for made up knees of volunteers: one year on. Am J Made Up Med. 2018.',
    ],
  ])('with the author in front and the journal, but for %s', (_, text) => {
    expect(alike(text)).toBe(true);
    expect(alike(text.replace('Am J Made Up Med', 'Annals of Nothing'))).toBe(false);
    expect(alike(text.replace('Okafor A', 'Lind B, Okafor A'))).toBe(false);
  });

  test.each([2017, 2019])('a year off (%i), with everything else', (year) => {
    const text = `Okafor A. Cultured cartilage cells for made up knees of volunteers. Am J Made Up Med. ${year};1:2.`;
    expect(alike(text)).toBe(true);
    expect(alike(text.replace('Am J Made Up Med', 'Annals of Nothing'))).toBe(false);
    expect(alike(text.replace('Okafor A.', 'Lind B, Okafor A.'))).toBe(false);
    expect(alike(text.replace('cartilage', 'cartilige'))).toBe(false);
  });

  test('with a subtitle, or without', () => {
    const titles = ['Made up knees of volunteers', 'Made up knees of volunteers: cells from cartilage'];
    const text = 'Okafor A. Made up knees of volunteers: cells from cartilage. Nowhere 2018.';
    expect(compareWork(text, work({ titles }))).toMatchObject({ title: 'alone', length: 8 });
    expect(alike('Okafor A. Made up knees of volunteers. Nowhere 2018.', work({ titles }))).toBe(true);
  });

  test('of few words, with everything', () => {
    const short = work({ titles: ['Made up knees'] });
    const text = 'Okafor A. Made up knees. Am J Made Up Med. 2018;1:2.';
    expect(alike(text, short)).toBe(true);
    expect(alike(text.replace('Am J Made Up Med', 'Annals of Nothing'), short)).toBe(false);
    expect(alike(text.replace('Okafor A', 'Lind B, Okafor A'), short)).toBe(false);
  });
});

describe('a reference is not the work', () => {
  test.each([
    ['title alone', 'Cultured cartilage cells for made up knees of volunteers.'],
    [
      'title and year',
      'Lind B. Cultured cartilage cells for made up knees of volunteers. Am J Made Up Med. 2018.',
    ],
    [
      'title and author',
      'Okafor A. Cultured cartilage cells for made up knees of volunteers. Am J Made Up Med.',
    ],
    [
      'two years off',
      'Okafor A. Cultured cartilage cells for made up knees of volunteers. Am J Made Up Med. 2016.',
    ],
    ['author and year', 'Okafor A. Am J Made Up Med. 2018;46(3):611.'],
    [
      'one word that tells them apart',
      'Okafor A. Cultured cartilage cells for made up hips of volunteers. Am J Made Up Med. 2018.',
    ],
    [
      'the longer title in another journal',
      'Okafor A. Cultured cartilage cells for made up knees of volunteers: five years on. Ann Nothing. 2018.',
    ],
    [
      'the longer title with a comma',
      'Okafor A. Cultured cartilage cells for made up knees of volunteers, a pilot study. Ann Nothing. 2018.',
    ],
    [
      'the end of a longer title',
      'Okafor A. Five years of cultured cartilage cells for made up knees of volunteers. Ann Nothing. 2018.',
    ],
    [
      'a reply to it',
      'Okafor A. Reply to “Cultured cartilage cells for made up knees of volunteers”. Am J Made Up Med. 2018.',
    ],
    [
      'its correction',
      'Okafor A. Correction: Cultured cartilage cells for made up knees of volunteers. Am J Made Up Med. 2018.',
    ],
    [
      'its retraction',
      'Okafor A. Retraction—Cultured cartilage cells for made up knees of volunteers. Am J Made Up Med. 2018.',
    ],
    [
      'a letter about it',
      'Okafor A. Cultured cartilage cells for made up knees of volunteers. Letter to the editor. 2018.',
    ],
    [
      'the year only in its pages',
      'Okafor A. Cultured cartilage cells for made up knees of volunteers. Am J Made Up Med. 46:2018-2025.',
    ],
    [
      'the year only in its address',
      'Okafor A. Cultured cartilage cells for made up knees of volunteers. Am J Made Up Med. https://x.example/2018/1',
    ],
  ])('%s', (_, text) => {
    expect(alike(text)).toBe(false);
  });

  test.each([
    ['without an author', { firstAuthor: null }],
    ['without a year', { year: null }],
    ['without a title', { titles: [] }],
    ['whose title is a column', { titles: ['Editorial'] }],
    ['whose title is empty', { titles: [''] }],
  ])('%s', (_, parts) => {
    const text =
      'Okafor A. Editorial. Cultured cartilage cells for made up knees of volunteers. Am J Made Up Med. 2018.';
    expect(alike(text, work(parts))).toBe(false);
  });

  test('whose author is only a word of its title', () => {
    const text = 'Lind B. Cartilage cells for made up Baker knees. Am J Made Up Med. 2018.';
    expect(
      alike(text, work({ titles: ['Cartilage cells for made up Baker knees'], firstAuthor: 'Baker' })),
    ).toBe(false);
  });

  test('in other order, where the journal is only words of its title', () => {
    const titles = ['Cultured stem cells for made up knees'];
    const text = 'Okafor A. Made up knees, cultured stem cells. Ann Nothing. 2018.';
    expect(alike(text, work({ titles, containers: ['Stem Cells'] }))).toBe(false);
    expect(alike(text, work({ titles, containers: ['Annals of Nothing'] }))).toBe(true);
  });
});

describe('of several works', () => {
  const text = 'Okafor A. Cultured cartilage cells for made up knees of volunteers. Am J Made Up Med. 2018.';

  test('the one that is alike', () => {
    expect(
      mostAlike(text, [work({ year: 2001 }), work(), work({ titles: ['Something else entirely again'] })]),
    ).toBe(1);
  });

  test('the one that is more alike in something and less in nothing', () => {
    expect(mostAlike(text, [work({ containers: ['Nature'] }), work()])).toBe(1);
    expect(mostAlike(text, [work({ year: 2017 }), work()])).toBe(1);
  });

  test('none, where two are equally alike', () => {
    expect(mostAlike(text, [work(), work()])).toBeNull();
  });

  test('none, where each is more alike in something', () => {
    expect(mostAlike(text, [work({ containers: ['Nature'] }), work({ year: 2019 })])).toBeNull();
  });

  test('none of none', () => {
    expect(mostAlike(text, [])).toBeNull();
  });
});

describe('names of journals', () => {
  test.each([
    [
      'Proc Natl Acad Sci U S A',
      'Proceedings of the National Academy of Sciences of the United States of America',
    ],
    ['N Engl J Med', 'New England Journal of Medicine'],
    ['J Orthop Res', 'Journal of Orthopaedic Research'],
    ['PLoS ONE', 'PLOS ONE'],
    ['Lancet', 'The Lancet'],
    ['Stem Cells Transl. Med.', 'Stem Cells Translational Medicine'],
    ['Arthritis & Rheumatology', 'Arthritis &amp; Rheumatology'.replace('&amp;', '&')],
  ])('%s is %s', (printed, name) => {
    const text = `Okafor A. Cultured cartilage cells for made up knees of volunteers. ${printed}. 2018.`;
    expect(compareWork(text, work({ containers: [name] })).container).toBe(true);
  });

  test.each([
    ['J Surg', 'Journal of Orthopaedic Research'],
    ['Orthop Res', 'Journal of Orthopaedic Research'],
    ['Am J Med', 'The American Journal of Sports Medicine'],
    ['Nat', 'Nature'],
  ])('%s is not %s', (printed, name) => {
    const text = `Okafor A. Cultured cartilage cells for made up knees of volunteers. ${printed}. 2018.`;
    expect(compareWork(text, work({ containers: [name] })).container).toBe(false);
  });
});

describe('whether anything could be alike', () => {
  test.each(['Okafor 2018', 'study', '', 'A trial of 2018', 'Cultured cartilage cells for made up knees'])(
    'not: %s',
    (text) => {
      expect(couldBeAlike(text)).toBe(false);
    },
  );

  const word = fc.constantFrom(
    'knee',
    'cells',
    'the',
    'Okafor',
    '2018',
    'of',
    '2001',
    'J',
    'Med',
    ':',
    '.',
    'hip',
  );
  test('is never denied where something is', () => {
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 12 }),
        fc.array(word, { minLength: 1, maxLength: 5 }),
        (text, title) => {
          const printed = text.join(' ');
          const other = work({ titles: [title.join(' ')], containers: ['J Med'] });
          expect(couldBeAlike(printed) || !alike(printed, other)).toBe(true);
        },
      ),
    );
  });
});

test('takes no time over a long text', () => {
  const started = performance.now();
  alike(`Okafor ${'a'.repeat(200_000)} ${'x@'.repeat(50_000)} 10.5555/${'b'.repeat(100_000)}`);
  expect(performance.now() - started).toBeLessThan(500);
});
