import fc from 'fast-check';
import type { ExportPage } from '../../lib/export/types.ts';
import { pageRecord, recordedClaim } from '../page-record.ts';
import { exportPage } from './write-file.ts';

const PIECES = [
  ...[
    '=1+1',
    '+49',
    '-x',
    '@SUM(A1)',
    '\t=2',
    '＝3',
    '＋4',
    '－5',
    '＠x',
    '−6',
    "'=7",
    "''",
    '"',
    '""',
    ',',
    ';',
    '|',
  ],
  ...[
    '\n',
    '\r\n',
    '\r',
    '\t',
    '\u00a0',
    '\u2028',
    ' ',
    '\0',
    '\u001b',
    '\u00ad',
    '\ufeff',
    '\u202eabc',
    'שלום',
    'مرحبا',
  ],
  ...[
    '😀',
    '👩‍⚕️',
    'ﬁ',
    'é',
    'e\u0301',
    '血',
    '{',
    '}',
    '\\',
    '\\n',
    '%',
    '&',
    '#',
    '~',
    '^',
    '$',
    '_',
    '</script>',
    '<b>',
  ],
  ...[
    '"@id"',
    '@type',
    '{"a":1}',
    ']',
    '10.1000/x',
    'PRP',
    'eases',
    'pain.',
    'TY  - JOUR',
    'ER  - ',
    '@article{',
  ],
];

/** Words as a page may have them: signs of every format, and what no format may stumble over. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 8 })
  .map((pieces) => pieces.join(''));

const LONE_SURROGATES = ['\ud83d', '\ude00', 'a\udc00b', '\ud800\ud800'];

/** With halves of surrogate pairs, which no UTF-8 file can hold. */
export const brokenText = fc
  .array(fc.oneof(hostileText, fc.constantFrom(...LONE_SURROGATES)), { maxLength: 4 })
  .map((pieces) => pieces.join(''));

/** A page of claims whose words, surroundings, title and notes are such texts. */
export function hostilePage(text: fc.Arbitrary<string>): fc.Arbitrary<ExportPage> {
  const claim = fc
    .record({ text, before: text, after: text, line: text, flag: text })
    .map(({ flag, ...words }) => recordedClaim({ ...words, flags: [{ id: 'small', reason: flag }] }));
  return fc
    .record({
      claims: fc.array(claim, { maxLength: 3 }),
      title: text,
      note: text,
      tags: fc.array(text, { maxLength: 2 }),
    })
    .map(({ claims, title, note, tags }) => exportPage(pageRecord({ claims, title }), { note, tags }));
}
