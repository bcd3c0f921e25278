import { expect, it } from 'vitest';
import { addressList } from '../../../lib/cli/scan/address-list.ts';

const read = (text: string) => {
  const { addresses, problems } = addressList(text, 'list.txt');
  return { addresses: addresses.map(({ href }) => href), problems };
};

it.each<[string, string, string[]]>([
  [
    'an address a line',
    'https://a.example/x\nhttp://b.example',
    ['https://a.example/x', 'http://b.example/'],
  ],
  [
    'the line breaks of every system',
    'https://a.example/\r\nhttps://b.example/\rhttps://c.example/',
    ['https://a.example/', 'https://b.example/', 'https://c.example/'],
  ],
  [
    'blank lines and comments',
    '\uFEFF# clinics\n\n   \nhttps://a.example/ # the first\n  # none',
    ['https://a.example/'],
  ],
  ['a place on the page, which is the same page', 'https://a.example/x#knees', ['https://a.example/x']],
  ['capitals and other alphabets', 'HTTPS://A.EXAMPLE/É', ['https://a.example/%C3%89']],
])('takes %s', (_name, text, addresses) => {
  expect(read(text)).toEqual({ addresses, problems: [] });
});

it.each([
  [
    'a.example/x',
    /list\.txt, line 2: "a\.example\/x" is no address that can be asked for: it begins with http/,
  ],
  ['file:///etc/hosts', /line 2: "file:/],
  ['javascript:alert(1)', /line 2: /],
  ['https://', /line 2: /],
  ['https://me:secret@a.example/x', /line 2: "a\.example" is given with a name and password/],
])('names a line that is no address, and takes the others: %s', (line, problem) => {
  const { addresses, problems } = read(`https://one.example/\n${line}\nhttps://two.example/`);
  expect(addresses).toEqual(['https://one.example/', 'https://two.example/']);
  expect(problems).toEqual([expect.stringMatching(problem)]);
  expect(problems.join()).not.toContain('secret');
});
