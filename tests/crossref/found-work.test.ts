import { describe, expect, test } from 'vitest';
import { readWork } from '../../lib/crossref/answer-schema.ts';
import { type FoundWork, readItem } from '../../lib/crossref/found-work.ts';
import { recorded, workAnswer } from './recorded.ts';

const OWN = '10.5555/a-study';
const NOTICE = '10.5555/a-notice';

/** Reads a made-up work, as Crossref would give it. */
function read(parts: object): FoundWork {
  const item = readWork(workAnswer({ DOI: OWN, type: 'journal-article', title: ['A study'], ...parts }));
  if (item === null) throw new Error('It cannot be read.');
  return readItem(item);
}

const day = (...parts: readonly number[]) => ({ 'date-parts': [parts], 'date-time': '2010-01-01T00:00:00Z' });
const update = (type: string, more: object = {}) => ({
  DOI: NOTICE,
  type,
  label: '',
  source: 'publisher',
  updated: day(2010, 2, 6),
  ...more,
});

describe('recorded works', () => {
  const of = (doi: string) => read(recorded(doi));

  test('a notice is about a work, and is not itself taken back', () => {
    expect(of('10.1016/s0140-6736(10)60175-4')).toMatchObject({
      notices: [],
      noticeOf: [{ kind: 'retraction', doi: '10.1016/s0140-6736(97)11096-0', sources: ['retraction-watch'] }],
      isNotice: true,
    });
  });

  test('older notices do not say who told', () => {
    expect(of('10.1371/journal.pone.0113017')).toMatchObject({
      work: { authors: 'The PLOS ONE Staff' },
      notices: [],
      noticeOf: [
        { kind: 'correction', doi: '10.1371/journal.pone.0071667', sources: [], date: '2014-11-03' },
      ],
    });
  });

  test('a work that was put in the place of itself has a new version, and is no notice', () => {
    const { notices, noticeOf } = of('10.1371/journal.pgen.1011490');
    expect(notices).toEqual([
      {
        kind: 'new-version',
        label: 'New version',
        doi: '10.1371/journal.pgen.1011490',
        sources: ['publisher'],
        date: '2024-12-09',
      },
    ]);
    expect(noticeOf).toEqual([]);
  });

  test('an addendum is no correction', () => {
    expect(of('10.1038/s41586-020-2012-7').notices).toMatchObject([
      { kind: 'other', label: 'Addendum', date: '2020-11-17' },
    ]);
  });

  test('a month alone gives the year', () => {
    expect(of('10.1002/jor.1100150407').work.year).toBe(1997);
  });
});

describe('kinds of notice', () => {
  test.each([
    ['retraction', 'retraction'],
    ['withdrawal', 'withdrawal'],
    ['removal', 'removal'],
    ['partial_retraction', 'partial-retraction'],
    ['Partial Retraction', 'partial-retraction'],
    ['expression_of_concern', 'expression-of-concern'],
    ['correction', 'correction'],
    ['erratum', 'correction'],
    ['corrigendum', 'correction'],
    ['addendum', 'other'],
    ['clarification', 'other'],
    ['new_version', 'new-version'],
    ['new_edition', 'new-version'],
    ['reinstatement', 'other'],
    ['', 'other'],
  ])('%s is %s', (type, kind) => {
    expect(read({ 'updated-by': [update(type)] }).notices.map((notice) => notice.kind)).toEqual([kind]);
  });

  test.each([
    ['expression_of_concern', '', 'Expression of concern'],
    ['clarification', '', 'Clarification'],
    ['erratum', 'Erratum', 'Erratum'],
    ['other', 'A &amp; B', 'A & B'],
    ['', '', 'Notice'],
  ])('%s, labelled "%s", is called %s', (type, label, called) => {
    expect(read({ 'updated-by': [update(type, { label })] }).notices).toMatchObject([{ label: called }]);
  });
});

describe('notices', () => {
  test('told by the publisher and by Retraction Watch are one', () => {
    const both = [
      update('retraction', { source: 'retraction-watch', label: 'Retracted', updated: day(2010, 1, 1) }),
      update('retraction', { label: 'Retraction', DOI: NOTICE.toUpperCase() }),
    ];
    expect(read({ 'updated-by': both }).notices).toEqual([
      {
        kind: 'retraction',
        label: 'Retraction',
        doi: NOTICE,
        sources: ['publisher', 'retraction-watch'],
        date: '2010-02-06',
      },
    ]);
  });

  test('of two kinds in one are two', () => {
    const both = [update('correction'), update('expression_of_concern', { source: 'retraction-watch' })];
    expect(read({ 'updated-by': both }).notices.map(({ kind }) => kind)).toEqual([
      'correction',
      'expression-of-concern',
    ]);
  });

  test('come newest first, undated last, whatever their order and weight', () => {
    const all = [
      update('retraction', { DOI: '10.5555/undated', updated: null }),
      update('retraction', { DOI: '10.5555/old', updated: day(2004, 3, 6) }),
      update('correction', { DOI: '10.5555/new', updated: day(2020, 1, 1) }),
      update('erratum', { DOI: '10.5555/middle', updated: day(2010, 12, 31) }),
    ];
    expect(read({ 'updated-by': all }).notices.map(({ doi }) => doi)).toEqual([
      '10.5555/new',
      '10.5555/middle',
      '10.5555/old',
      '10.5555/undated',
    ]);
  });

  test.each([
    ['a year', [2010]],
    ['a month', [2010, 2]],
    ['no such day', [2010, 2, 30]],
    ['nothing', []],
  ])('dated to %s have no day', (_, parts) => {
    expect(read({ 'updated-by': [update('retraction', { updated: day(...parts) })] }).notices).toMatchObject([
      { kind: 'retraction', date: null },
    ]);
  });

  test('by somebody else have no source that we name', () => {
    expect(read({ 'updated-by': [update('retraction', { source: 'a blog' })] }).notices).toMatchObject([
      { sources: [] },
    ]);
  });
});

describe('a work that names itself', () => {
  const self = (type: string) => update(type, { DOI: OWN.toUpperCase() });

  test.each(['updated-by', 'update-to'])('in %s was retracted in its place', (field) => {
    const { notices, noticeOf } = read({ [field]: [self('retraction')] });
    expect(notices).toMatchObject([{ kind: 'retraction', doi: OWN }]);
    expect(noticeOf).toEqual([]);
  });

  test('and is a notice by its title has the wrong DOI', () => {
    const { notices, noticeOf } = read({
      title: ['Retraction notice to: A study'],
      'update-to': [self('retraction')],
    });
    expect(notices).toEqual([]);
    expect(noticeOf).toEqual([]);
  });
});

describe('a title that says that the work was taken back', () => {
  test.each([
    ['RETRACTED: A study', 'retraction'],
    ['RETRACTED ARTICLE: A study', 'retraction'],
    ['<b>RETRACTED</b>: A study', 'retraction'],
    ['[Retracted] A study', 'retraction'],
    ['[RETRACTED ARTICLE] A study', 'retraction'],
    ['WITHDRAWN: A study', 'withdrawal'],
  ])('%s: %s', (title, kind) => {
    expect(read({ title: [title] }).notices).toEqual([
      { kind, label: 'By its title', doi: OWN, sources: [], date: null },
    ]);
  });

  test.each([
    'Retracted: what became of a hundred studies',
    'Retracted studies go on being cited',
    'Withdrawn from the market: a study',
    'RETRACTED STUDIES IN SURGERY',
    'A study of RETRACTED: works',
  ])('or is about that: %s', (title) => {
    expect(read({ title: [title] }).notices).toEqual([]);
  });

  test('adds nothing to a notice', () => {
    const { notices } = read({ title: ['RETRACTED: A study'], 'updated-by': [update('removal')] });
    expect(notices.map(({ kind }) => kind)).toEqual(['removal']);
  });

  test('stands beside a correction', () => {
    const { notices } = read({ title: ['RETRACTED: A study'], 'updated-by': [update('correction')] });
    expect(notices.map(({ kind }) => kind)).toEqual(['correction', 'retraction']);
  });

  test('is of the other work where this is the notice', () => {
    const { notices, noticeOf } = read({
      title: ['RETRACTED: Another study'],
      'update-to': [update('retraction')],
    });
    expect(notices).toEqual([]);
    expect(noticeOf).toHaveLength(1);
  });
});

describe('what is shown of a work', () => {
  test.each([
    [['The <i>in vitro</i> study'], [], 'The in vitro study'],
    [['CO<sub>2</sub> &amp; H<sub>2</sub>O'], [], 'CO2 & H2O'],
    [['&lt;i&gt;Aloe&lt;/i&gt; &amp;amp; honey'], [], 'Aloe & honey'],
    [['p &lt; 0.05 and n > 3'], [], 'p < 0.05 and n > 3'],
    [['One<br/>two\n   three'], [], 'One two three'],
    [['TGF-<mml:math><mml:mi>β</mml:mi></mml:math>&#x2013;1'], [], 'TGF-β–1'],
    [['&unknown; &#0; &beta; &#946;'], [], '&unknown; &#0; β β'],
    [['A study'], ['A randomized trial'], 'A study: A randomized trial'],
    [['A study?'], ['A randomized trial'], 'A study? A randomized trial'],
    [['A study: a randomized trial'], ['A randomized trial'], 'A study: a randomized trial'],
    [['A study', 'Une étude'], [], 'A study'],
    [['<i></i>'], ['Something'], null],
    [[], [], null],
  ])('title %j, subtitle %j: %s', (title, subtitle, shown) => {
    expect(read({ title, subtitle }).work.title).toBe(shown);
  });

  test.each([
    [[], null],
    [[{ family: 'Okafor', given: 'A' }], 'Okafor'],
    [[{ family: 'Okafor' }, { family: 'Lind' }], 'Okafor and Lind'],
    [[{ family: 'Okafor' }, { family: 'Lind' }, { family: 'Poe' }], 'Okafor and others'],
    [[{ name: 'The Made Up Group' }], 'The Made Up Group'],
    [[{ given: 'Plato' }, { affiliation: [] }], 'Plato'],
    [[{ family: 'Lind &amp; Sons' }], 'Lind & Sons'],
    [null, null],
  ])('authors %j: %s', (author, shown) => {
    expect(read({ author }).work.authors).toBe(shown);
  });

  test.each([
    [day(2018, 3), 2018],
    [{ 'date-parts': [[null]] }, null],
    [{ 'date-parts': [] }, null],
    [null, null],
    [day(18), null],
  ])('issued %j: %s', (issued, year) => {
    expect(read({ issued }).work.year).toBe(year);
  });

  test('its type as it is given, or none', () => {
    expect(read({ type: 'posted-content' }).work.type).toBe('posted-content');
    expect(read({ type: null }).work.type).toBeNull();
  });
});

describe('answers that are not believed', () => {
  test.each([
    ['an entry without a DOI', { 'updated-by': [{ type: 'retraction' }] }],
    ['notices that are no list', { 'updated-by': { retraction: true } }],
    ['a title that is no list', { title: 'A study' }],
    ['a DOI that is none', { DOI: 'doi:10.5555/x' }],
    ['a date that is a word', { issued: '2018' }],
    ['authors that are words', { author: ['Okafor'] }],
  ])('%s', (_, wrong) => {
    expect(readWork(workAnswer({ DOI: OWN, ...wrong }))).toBeNull();
  });

  test.each([
    ['another kind of message', { ...workAnswer({ DOI: OWN }), 'message-type': 'work-agency' }],
    ['a failure', { ...workAnswer({ DOI: OWN }), status: 'failed' }],
    ['nothing', null],
    ['a list', []],
  ])('%s', (_, json) => {
    expect(readWork(json)).toBeNull();
  });

  test('what we do not read may be anything', () => {
    const extra = { relation: 'anything', reference: 7, 'is-referenced-by-count': null };
    expect(readWork(workAnswer({ DOI: OWN, ...extra }))).not.toBeNull();
  });
});
