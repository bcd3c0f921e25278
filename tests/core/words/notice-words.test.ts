import { afterEach, expect, it } from 'vitest';
import { speak } from '../../../lib/core/messages/index.ts';
import { NOTICE_KINDS, type Notice, type NoticeKind } from '../../../lib/core/types/source-status.ts';
import { dateWords } from '../../../lib/core/words/dates-and-places.ts';
import { noticeLine, noticeOfLine, noticeVerb } from '../../../lib/core/words/notice-words.ts';

afterEach(() => speak('en'));

const DAY = '2010-02-02';

function notice(over: Partial<Notice> = {}): Notice {
  return { kind: 'retraction', label: 'Retraction', doi: '10.5555/n', sources: [], date: null, ...over };
}

const KINDS: readonly (readonly [
  NoticeKind,
  line: string,
  verb: string,
  spanish: string,
  spanishVerb: string,
])[] = [
  ['retraction', 'Retracted.', 'was retracted', 'Retractado.', 'fue objeto de una retractación'],
  ['withdrawal', 'Withdrawn.', 'was withdrawn', 'Retirado.', 'fue objeto de una retirada'],
  ['removal', 'Removed.', 'was removed', 'Eliminado.', 'fue objeto de una eliminación'],
  [
    'partial-retraction',
    'Retracted in part.',
    'was retracted in part',
    'Retractado en parte.',
    'fue objeto de una retractación parcial',
  ],
  [
    'expression-of-concern',
    'Expression of concern.',
    'carries an expression of concern',
    'Expresión de preocupación.',
    'lleva una expresión de preocupación',
  ],
  ['correction', 'Corrected.', 'was corrected', 'Corregido.', 'fue objeto de una corrección'],
  [
    'new-version',
    'A newer version.',
    'has a newer version',
    'Hay una versión más reciente.',
    'tiene una versión más reciente',
  ],
  ['other', 'A notice (“Addendum”).', 'has a notice', 'Un aviso (“Addendum”).', 'tiene un aviso'],
];

it('has a row for every kind', () => {
  expect(KINDS.map(([kind]) => kind)).toEqual([...NOTICE_KINDS]);
});

it.each(KINDS)('%s', (kind, line, verb, spanish, spanishVerb) => {
  const one = notice({ kind, label: 'Addendum' });
  expect([noticeLine(one), noticeVerb(one)]).toEqual([line, verb]);
  speak('es');
  expect([noticeLine(one), noticeVerb(one)]).toEqual([spanish, spanishVerb]);
  expect(noticeVerb({ ...one, date: DAY })).toBe(`${spanishVerb} (${dateWords(DAY)})`);
});

it.each<[Notice['sources'], string | null, string, (date: string) => string]>([
  [[], DAY, 'Retracted, 2 February 2010.', (date) => `Retractado, ${date}.`],
  [['publisher'], null, 'Retracted; told by the publisher.', () => 'Retractado; según la editorial.'],
  [
    ['retraction-watch'],
    DAY,
    'Retracted, 2 February 2010; told by Retraction Watch.',
    (date) => `Retractado, ${date}; según Retraction Watch.`,
  ],
  [
    ['publisher', 'retraction-watch'],
    DAY,
    'Retracted, 2 February 2010; told by the publisher and Retraction Watch.',
    (date) => `Retractado, ${date}; según la editorial y Retraction Watch.`,
  ],
])('told by %j on %s', (sources, date, english, spanish) => {
  expect(noticeLine(notice({ sources, date }))).toBe(english);
  speak('es');
  expect(noticeLine(notice({ sources, date }))).toBe(spanish(dateWords(DAY)));
});

it('says of a notice whose it is', () => {
  expect(noticeOfLine(notice())).toBe(
    'This is itself a notice (“Retraction”), about the work with the DOI 10.5555/n.',
  );
  speak('es');
  expect(noticeOfLine(notice())).toBe(
    'Esta obra es en sí misma un aviso (“Retraction”), sobre la obra con el DOI 10.5555/n.',
  );
});
