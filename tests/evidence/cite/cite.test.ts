import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../../lib/core/types/index.ts';
import { cite } from '../../../lib/evidence/cite/cite.ts';

const ARTICLE: CslItem = {
  id: 'ember-2016',
  type: 'article-journal',
  author: [
    { family: 'Ember', given: 'AT' },
    { family: 'de Fox', given: 'Jean-Paul' },
  ],
  issued: { 'date-parts': [[2016]] },
  title: 'A made-up study of Knees',
  'container-title': 'Journal of Invented Medicine',
  volume: '12',
  issue: '3',
  page: '101-109',
  DOI: '10.9999/x(16)1',
  PMID: '1',
  URL: 'https://doi.org/10.9999/x(16)1',
};

/** `count` authors, Aa, Ab and so on. */
function authors(count: number): CslItem['author'] {
  return Array.from({ length: count }, (_, at) => ({
    family: `A${String.fromCharCode('a'.charCodeAt(0) + at)}`,
    given: 'Z',
  }));
}

describe('an article', () => {
  it('is cited with all that is known of it, in each style', () => {
    expect(cite(ARTICLE)).toEqual({
      vancouver:
        'Ember AT, de Fox JP. A made-up study of Knees. Journal of Invented Medicine. 2016;12(3):101–9. doi: 10.9999/x(16)1',
      apa: 'Ember, A. T., & de Fox, J.-P. (2016). A made-up study of Knees. Journal of Invented Medicine, 12(3), 101–109. https://doi.org/10.9999/x(16)1',
    });
  });

  it('has its day only where it is known and the style wants it', () => {
    const { vancouver, apa } = cite({ ...ARTICLE, issued: { 'date-parts': [[2016, 5, 31]] } });
    expect(vancouver).toContain(' 2016 May 31;12(3)');
    expect(apa).toContain(' (2016). ');
  });

  it('without a DOI has its address', () => {
    const { DOI: _doi, ...rest } = ARTICLE;
    const { vancouver, apa } = cite({ ...rest, URL: 'https://journal.example/1' });
    expect(vancouver).toBe(
      'Ember AT, de Fox JP. A made-up study of Knees. Journal of Invented Medicine [Internet]. 2016;12(3):101–9. Available from: https://journal.example/1',
    );
    expect(apa).toMatch(/101–109\. https:\/\/journal\.example\/1$/);
  });

  it.each<[string, readonly (keyof CslItem)[], string, string]>([
    [
      'date',
      ['issued'],
      'Ember AT, de Fox JP. A made-up study of Knees. Journal of Invented Medicine. 12(3):101–9. doi: 10.9999/x(16)1',
      'Ember, A. T., & de Fox, J.-P. (n.d.). A made-up study of Knees. Journal of Invented Medicine, 12(3), 101–109. https://doi.org/10.9999/x(16)1',
    ],
    [
      'place in the journal',
      ['volume', 'issue', 'page'],
      'Ember AT, de Fox JP. A made-up study of Knees. Journal of Invented Medicine. 2016. doi: 10.9999/x(16)1',
      'Ember, A. T., & de Fox, J.-P. (2016). A made-up study of Knees. Journal of Invented Medicine. https://doi.org/10.9999/x(16)1',
    ],
    [
      'address of any kind, and no place',
      ['volume', 'issue', 'page', 'DOI', 'URL'],
      'Ember AT, de Fox JP. A made-up study of Knees. Journal of Invented Medicine. 2016.',
      'Ember, A. T., & de Fox, J.-P. (2016). A made-up study of Knees. Journal of Invented Medicine.',
    ],
  ])('without %s says nothing in its place', (_, without, vancouver, apa) => {
    const item = Object.fromEntries(
      Object.entries(ARTICLE).filter(([key]) => !without.some((one) => one === key)),
    );
    expect(cite({ ...item, id: 'ember-2016', type: 'article-journal', author: ARTICLE.author })).toEqual({
      vancouver,
      apa,
    });
  });

  it('without an author begins with its title', () => {
    const { vancouver, apa } = cite({ ...ARTICLE, author: [] });
    expect(vancouver).toMatch(/^A made-up study of Knees\. Journal of Invented Medicine\. 2016;/);
    expect(apa).toMatch(/^A made-up study of Knees\. \(2016\)\. Journal of Invented Medicine, /);
  });

  it('without a title is described in square brackets, in our words', () => {
    const { title: _title, ...untitled } = ARTICLE;
    const { vancouver, apa } = cite(untitled, { description: 'A trial of knees' });
    expect(vancouver).toContain('JP. [A trial of knees]. Journal of');
    expect(apa).toContain('(2016). [A trial of knees]. Journal of');
    expect(cite(ARTICLE, { description: 'A trial of knees' })).toEqual(cite(ARTICLE));
  });
});

describe('authors', () => {
  it.each([
    [6, /^Aa Z, Ab Z, Ac Z, Ad Z, Ae Z, Af Z\. A made-up/],
    [7, /^Aa Z, Ab Z, Ac Z, Ad Z, Ae Z, Af Z, et al\. A made-up/],
  ])('in Vancouver: %i', (count, expected) => {
    expect(cite({ ...ARTICLE, author: authors(count) }).vancouver).toMatch(expected);
  });

  it.each([
    [20, /, As, Z\., & At, Z\. \(2016\)/],
    [21, /, As, Z\., … Au, Z\. \(2016\)/],
  ])('in APA: %i', (count, expected) => {
    expect(cite({ ...ARTICLE, author: authors(count) }).apa).toMatch(expected);
  });

  it.each([1, 2, 3, 6, 7, 19, 20, 25])(
    'of whom only %i are named end with "et al.", and nobody is made up',
    (named) => {
      const { vancouver, apa } = cite({ ...ARTICLE, author: authors(named) }, { moreAuthors: true });
      const families = authors(named).map(({ family }) => family);
      expect(vancouver.split('. A made-up')[0]).toBe(
        [...families.slice(0, 6).map((family) => `${family} Z`), 'et al'].join(', '),
      );
      expect(apa.split(' (2016)')[0]).toBe(
        [...families.slice(0, 19).map((family) => `${family}, Z.`), 'et al.'].join(', '),
      );
    },
  );

  it('who are all named do so again after a work of which they were not', () => {
    const before = cite(ARTICLE);
    cite(ARTICLE, { moreAuthors: true });
    expect(cite(ARTICLE)).toEqual(before);
  });

  it('of two works of one year are not told apart by letters that neither has', () => {
    cite(ARTICLE);
    expect(cite({ ...ARTICLE, id: 'ember-2016-b', title: 'Another' }).apa).toContain('(2016). Another.');
  });
});

describe('other works', () => {
  it.each<[Partial<CslItem>, string, string]>([
    [
      {
        type: 'book',
        author: [{ family: 'Ember', given: 'AT' }],
        publisher: 'Fox',
        'publisher-place': 'Nowhere',
      },
      'Ember AT. A Thing. Nowhere: Fox; 2016.',
      'Ember, A. T. (2016). A Thing. Fox.',
    ],
    [
      { type: 'speech', genre: 'Poster', 'event-title': 'Meeting of Nobody', 'event-place': 'Nowhere' },
      'A Thing. Poster presented at: Meeting of Nobody; 2016; Nowhere.',
      'A Thing. (2016). [Poster]. Meeting of Nobody, Nowhere.',
    ],
    [
      { type: 'report', publisher: 'Agency', URL: 'https://agency.example/' },
      'A Thing [Internet]. Agency; 2016. Available from: https://agency.example/',
      'A Thing. (2016). Agency. https://agency.example/',
    ],
    [
      { type: 'webpage', genre: "Regulator's notice", publisher: 'Agency', URL: 'https://agency.example/' },
      'A Thing [Internet]. Agency; 2016. Available from: https://agency.example/',
      'A Thing. (2016). [Regulator’s notice]. Agency. https://agency.example/',
    ],
    [
      { type: 'regulation', publisher: 'State', URL: 'https://state.example/' },
      'A Thing [Internet]. State; 2016. Available from: https://state.example/',
      'A Thing. (2016). State. https://state.example/',
    ],
    [
      { type: 'legal_case', publisher: 'High Court', URL: 'https://court.example/' },
      'A Thing [Internet]. High Court; 2016. Available from: https://court.example/',
      'A Thing (High Court 2016). https://court.example/',
    ],
  ])('%o', (over, vancouver, apa) => {
    const item: CslItem = {
      id: 'thing',
      type: 'webpage',
      author: [],
      issued: { 'date-parts': [[2016]] },
      title: 'A Thing',
      ...over,
    };
    expect(cite(item)).toEqual({ vancouver, apa });
  });
});

it.each([
  ['Pain & grit at p < 0.05', 'Pain & grit at p < 0.05'],
  ['CO<sub>2</sub> and <i>E. coli</i>', 'CO2 and E. coli'],
  ['What then?', 'What then?'],
  ['On\n two  lines', 'On two lines'],
])('a title is text, ready to be pasted: %s', (title, expected) => {
  const { vancouver, apa } = cite({ ...ARTICLE, title });
  expect(vancouver).toContain(`JP. ${expected}`);
  expect(apa).toContain(`(2016). ${expected}`);
  expect(`${vancouver}${apa}`).not.toMatch(/\n|&amp;|\?\./);
});
