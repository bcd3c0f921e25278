import { describe, expect, test } from 'vitest';
import {
  atStart,
  escapeAddress,
  escapeLine,
  escapeLines,
} from '../../../lib/export/report/markdown/escape.ts';

/** What only extensions of CommonMark read as markup, and no parser of the tests sees. */
describe('words in Markdown', () => {
  test.each([
    ['costs $5 or $6', 'costs \\$5 or \\$6'],
    ['~~gone~~', '\\~\\~gone\\~\\~'],
    ['a | b', 'a \\| b'],
    ['write to us@clinic.example', 'write to us\\@clinic.example'],
    ['see https://clinic.example', 'see https\\://clinic.example'],
    ['see www.clinic.example', 'see www\\.clinic.example'],
    ['a note[^1]', 'a note\\[^1\\]'],
    ['R&D, &amp; more', 'R&D, \\&amp; more'],
    ['80% (12 of 15), "better" – so: yes!', '80% (12 of 15), "better" – so: yes!'],
    ['two\nlines', 'two&#10;lines'],
  ])('%j is written as %j', (text, written) => {
    expect(escapeLine(text)).toBe(written);
  });

  test.each([
    [':--', '\\:--'],
    ['- a', '\\- a'],
    ['12. a', '12\\. a'],
    ['# a', '\\# a'],
    [' a ', '&#32;a&#32;'],
    ['1.5 ml', '1\\.5 ml'],
    ['a - b', 'a - b'],
  ])('%j begins a line as %j', (text, written) => {
    expect(atStart(text)).toBe(written);
  });

  test('stand in the lines in which they stood', () => {
    expect(escapeLines('One.\nTwo.\n\n Three.')).toEqual(['One.', 'Two.&#10;&#10; Three.']);
  });

  test('lead nowhere in an address', () => {
    expect(escapeAddress('https://clinic.example/?a=\\>&copy;&b')).toBe(
      '<https://clinic.example/?a=%5C>&amp;copy;&b>',
    );
  });
});
