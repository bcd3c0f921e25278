import { describe, expect, it } from 'vitest';
import { found, tagsOf, tagsTyped } from '../../lib/saved/search.ts';
import { savedPage } from './saved-page.ts';

const PAGES = [
  savedPage({ key: 'a', title: 'Knees at Millbrook', domain: 'millbrook.example', tags: ['visited'] }),
  savedPage({
    key: 'b',
    address: 'https://nandu.example/',
    title: 'Clínica Ñandú',
    note: 'Asked them on Monday',
    tags: ['to ask', 'visited'],
  }),
  savedPage({ key: 'c', title: '', address: 'https://backs.example/discs' }),
];
const keys = (text: string, tag: string | null = null) => found(PAGES, { text, tag }).map(({ key }) => key);

describe('found', () => {
  it.each<[string, string, readonly string[]]>([
    ['nothing asked', '', ['a', 'b', 'c']],
    ['a title', 'knees', ['a']],
    ['in any case', 'KNEES MILLBROOK', ['a']],
    ['without the marks on letters', 'clinica nandu', ['b']],
    ['the note', 'monday', ['b']],
    ['the address', 'discs', ['c']],
    ['the site', 'millbrook.example', ['a']],
    ['a tag', 'ask', ['b']],
    ['words that stand apart', 'monday clinica', ['b']],
    ['nothing that has all the words', 'knees monday', []],
  ])('looks for %s', (_, text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  it('looks for a tag', () => {
    expect(keys('', 'visited')).toEqual(['a', 'b']);
    expect(keys('clinica', 'to ask')).toEqual(['b']);
    expect(keys('', 'visit')).toEqual([]);
  });
});

it('counts tags in alphabetical order', () => {
  expect(tagsOf(PAGES)).toEqual([
    { tag: 'to ask', count: 1 },
    { tag: 'visited', count: 2 },
  ]);
});

it.each([
  ['', []],
  [' , ,', []],
  ['to  ask, visited,to ask ', ['to ask', 'visited']],
])('reads the tags in “%s”', (line, tags) => {
  expect(tagsTyped(line)).toEqual(tags);
});
