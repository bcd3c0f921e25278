import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { around } from '../../../lib/core/page-record/around.ts';
import { passageLink } from '../../../lib/core/page-record/passage-link.ts';
import { pageRecord, recordedClaim } from '../../page-record.ts';

/** Where links lead on drawn pages is in tests/browser/export. */
const claim = recordedClaim({ text: 'PRP heals.' });
const DIRECTIVE = ':~:text=PRP%20heals.';

describe('the address', () => {
  test.each([
    ['https://clinic.example/knees', `https://clinic.example/knees#${DIRECTIVE}`],
    ['https://clinic.example/knees?a=1&b=2', `https://clinic.example/knees?a=1&b=2#${DIRECTIVE}`],
    ['https://clinic.example/knees#prp', `https://clinic.example/knees#prp${DIRECTIVE}`],
    ['https://clinic.example/#/knees', `https://clinic.example/#/knees${DIRECTIVE}`],
    ['https://clinic.example/knees#', `https://clinic.example/knees#${DIRECTIVE}`],
    ['https://clinic.example/knees#:~:text=other', `https://clinic.example/knees#${DIRECTIVE}`],
    ['https://clinic.example/knees#prp:~:text=other', `https://clinic.example/knees#prp${DIRECTIVE}`],
  ])('%s is kept, without a directive of its own', (address, link) => {
    expect(passageLink(pageRecord({ address }), claim)).toBe(link);
  });

  test('is where the words were read, not where the page says that they belong', () => {
    const record = pageRecord({
      address: 'https://copy.example/a',
      canonical: 'https://clinic.example/knees',
    });
    expect(passageLink(record, claim)).toBe(`https://copy.example/a#${DIRECTIVE}`);
    expect(passageLink({ ...record, address: null }, claim)).toBeNull();
  });

  test("is the frame's, where it has one", () => {
    expect(passageLink(pageRecord(), { ...claim, frame: 'https://frames.example/a' })).toBe(
      `https://frames.example/a#${DIRECTIVE}`,
    );
    expect(passageLink(pageRecord(), { ...claim, frame: '' })).toBeNull();
  });

  test.each(['file:///home/page.html', 'javascript:alert(1)', 'pages/knees.html', ''])(
    '%s is no web address',
    (address) => {
      expect(passageLink(pageRecord({ address }), claim)).toBeNull();
    },
  );
});

describe('the words', () => {
  const directive = (text: string, before = '', after = '') =>
    passageLink(pageRecord(), recordedClaim({ text, before, after }))?.split(':~:text=')[1];

  test('are encoded: what parts a directive, and what ends a link in running text', () => {
    expect(directive("a-b, c & (d) 'e' *f* _g_ ~h! é 😀")).toBe(
      'a%2Db%2C%20c%20%26%20%28d%29%20%27e%27%20%2Af%2A%20_g_%20~h%21%20%C3%A9%20%F0%9F%98%80',
    );
  });

  test('have what stands beside them in their block, where the page as a whole is not known', () => {
    expect(directive('PRP heals.', 'One block.\nWe all say it: ', ' Call us.\nAnother block.')).toBe(
      'We%20all%20say%20it%3A-,PRP%20heals.,-Call%20us.',
    );
  });

  test('have no context beyond a no-break space', () => {
    expect(directive('PRP heals.', 'We say:\u00a0', ' Call us.')).toBe('PRP%20heals.,-Call%20us.');
    expect(directive('PRP heals.', 'We say: ', '\u00a0Call us.')).toBe('We%20say%3A-,PRP%20heals.');
  });

  test('go no further than their block for it', () => {
    expect(directive('PRP heals.', 'One block.\n', '\nAnother block.')).toBe('PRP%20heals.');
  });

  test('are the first and the last of a long passage', () => {
    expect(
      directive(`Our plasma is drawn from you ${'and spun '.repeat(20)}until it is ready for you.`),
    ).toBe('Our%20plasma%20is%20drawn%20from,it%20is%20ready%20for%20you.');
  });

  test('are no link where there are none', () => {
    expect(directive(' \n ')).toBeUndefined();
  });

  test('make a link that is an address, whatever they are', () => {
    const any = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(any, any, any, fc.boolean(), (before, text, after, kept) => {
        const whole = before + text + after;
        const span = { start: before.length, end: before.length + text.length };
        const record = pageRecord(kept ? { text: whole } : {});
        const link = passageLink(record, recordedClaim({ text, start: span.start, ...around(whole, span) }));
        if (link === null) return text.trim() === '';
        const [address, words, ...others] = link.split(':~:text=');
        expect([address, others]).toEqual(['https://clinic.example/knees#', []]);
        expect(words).toMatch(/^(?:[\w.~%]+-,)?[\w.~%]+(?:,[\w.~%]+)?(?:,-[\w.~%]+)?$/);
        expect(() => decodeURIComponent(words ?? '')).not.toThrow();
        return true;
      }),
    );
  });

  test('with half of a surrogate pair do not throw', () => {
    expect(directive('PRP \ud83d heals')).toBe('PRP%20%EF%BF%BD%20heals');
  });
});
