import { expect, it } from 'vitest';
import { decodeText } from '../../../lib/cli/scan/web/charset.ts';

const latin = Buffer.from('caf\u00e9', 'latin1');
const meta = (tag: string) => Buffer.concat([Buffer.from(tag), latin]);

it.each<[string, Buffer, string]>([
  ['UTF-8, if it is that', Buffer.from('café'), ''],
  ['windows-1252, if it is not', latin, ''],
  ['the header', latin, 'text/html; charset="ISO-8859-1"'],
  ['the header before the page', meta('<meta charset=utf-8>'), 'text/html;charset=latin1'],
  [
    'the byte order mark before the header',
    Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('café')]),
    'text/html; charset=latin1',
  ],
  ['UTF-16 by its mark', Buffer.from('\uFEFFcafé', 'utf16le'), 'text/html'],
  ['a meta element', meta("<html><meta charset='windows-1252'>"), 'text/html'],
  [
    'the old meta element',
    meta('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15">'),
    '',
  ],
  ['an XML declaration', meta('<?xml version="1.0" encoding="ISO-8859-1"?>'), 'application/xhtml+xml'],
  ['no UTF-16 from what is written in ASCII', Buffer.from('<meta charset="utf-16le">café'), ''],
  ['no name that nobody knows', latin, 'text/html; charset=no-such'],
])('reads by %s', (_name, bytes, header) => {
  expect(decodeText(bytes, header)).toMatch(/café$/);
});
