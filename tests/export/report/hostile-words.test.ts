import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlReport } from '../../../lib/export/report/html/html-report.ts';
import { markdownReport } from '../../../lib/export/report/markdown/markdown-report.ts';
import { pageRecord, recordedClaim, recordedReference } from '../../page-record.ts';
import { hostilePage, hostileText } from '../hostile.ts';
import { exportPage, written } from '../write-file.ts';
import { attribute, elementsOf, readHtml } from './read-html.ts';
import { nodesOf, readMarkdown, textIn } from './read-markdown.ts';

/** What begins something in Markdown or HTML, to be mixed with what no format may stumble over. */
const MARKUP = [
  ...[
    '# a',
    '> b',
    '- c',
    '+ d',
    '* e',
    '1. f',
    '2) g',
    '===',
    '---',
    '***',
    '```',
    '~~~',
    '    code',
    '\tcode',
  ],
  ...[
    '`x`',
    '*x*',
    '__x__',
    '~~x~~',
    '[x](https://evil.example)',
    '![x](y)',
    '[^1]',
    '[^1]: z',
    '[a]: b',
    '&lt;',
    '&#42;',
  ],
  ...[
    '<b>',
    '<script>alert(1)</script>',
    '<!--',
    ']]>',
    '<https://evil.example>',
    'https://evil.example',
    'www.evil.example',
  ],
  ...[
    'a | b',
    '|---|',
    ':--',
    'a\\',
    '\\',
    '  \n',
    '\n\n',
    '\n',
    ' ',
    '$x$',
    '{#id}',
    '</style>',
    '"><img src=x>',
    '</mark>',
  ],
];
const words = fc
  .array(fc.oneof(fc.constantFrom(...MARKUP), hostileText), { maxLength: 6 })
  .map((parts) => parts.join(''));

/** What no parser of either format gives back: U+0000 is replaced, halves of pairs are no text, HTML has one line end. */
const cleanWords = words.map((text) => text.replace(/\0/g, '').toWellFormed());

const MARKDOWN_NODES = new Set([
  ...[
    'document',
    'heading',
    'paragraph',
    'text',
    'softbreak',
    'list',
    'item',
    'block_quote',
    'strong',
    'link',
    'code',
  ],
]);

describe('whatever a page says', () => {
  test('comes back from Markdown as that, in one quotation', () => {
    fc.assert(
      fc.property(cleanWords, cleanWords, (text, note) => {
        fc.pre(text.trim() !== '' && note.trim() !== '');
        const page = exportPage(pageRecord({ claims: [recordedClaim({ text })] }), { note });
        expect(readMarkdown(written(markdownReport, [page])).quotes).toEqual([note, text]);
      }),
      { numRuns: 300 },
    );
  });

  test('does nothing in Markdown: no markup but ours, and no link of its own', () => {
    const plain = nodesOf(written(markdownReport, [exportPage(pageRecord({ claims: [recordedClaim()] }))]));
    const codes = plain.filter(({ type }) => type === 'code').length;
    fc.assert(
      fc.property(hostilePage(words), (page) => {
        const nodes = nodesOf(written(markdownReport, [page]));
        expect(nodes.map(({ type }) => type).filter((type) => !MARKDOWN_NODES.has(type))).toEqual([]);
        expect(nodes.filter(({ type }) => type === 'code')).toHaveLength(codes);
        for (const node of nodes) {
          if (node.type === 'link') expect(node.destination).toMatch(/^https:\/\/clinic\.example\/knees/);
        }
        const { claims } = page.record;
        const titles = nodes.filter(({ type, level }) => type === 'heading' && level === 4);
        expect(titles).toHaveLength(claims.length);
      }),
    );
  });

  test.each(['a\u0001b #', 'Knees ##', '#', 'C#', 'a\nb', 'a \\#', '# Knees # and # hips #'])(
    'comes back as the title of a page: %j',
    (title) => {
      const nodes = nodesOf(written(markdownReport, [exportPage(pageRecord({ title }))]));
      const heads = nodes.filter(({ type, level }) => type === 'heading' && level === 2).map(textIn);
      expect(heads).toContain(title);
    },
  );

  test('comes back from HTML as that, in one quotation', () => {
    fc.assert(
      fc.property(cleanWords, (text) => {
        const page = exportPage(pageRecord({ claims: [recordedClaim({ text })] }));
        expect(readHtml(written(htmlReport, [page])).quotes).toEqual([text.replace(/\r\n?/g, '\n')]);
      }),
    );
  });

  test('is no element in HTML', () => {
    const count = (page: Parameters<typeof written>[1][number]) =>
      elementsOf(written(htmlReport, [page])).length;
    fc.assert(
      fc.property(words, (text) => {
        const of = (title: string) =>
          exportPage(
            pageRecord({
              title: `a${title}`,
              claims: [recordedClaim({ text: `a${title}`, before: `b${title}`, line: title })],
            }),
            {
              note: `c${title}`,
              tags: [title],
            },
          );
        expect(count(of(text))).toBe(count(of('x')));
      }),
    );
  });
});

describe('addresses', () => {
  test.each([
    ['javascript:alert(1)'],
    ['data:text/html,<script>alert(1)</script>'],
    ['file:///etc/hosts'],
    ['//clinic.example'],
    ['https://'],
  ])('%s is no link', (address) => {
    const page = exportPage(
      pageRecord({
        address,
        canonical: address,
        claims: [recordedClaim({ frame: address })],
        references: [recordedReference({ url: address })],
      }),
    );
    expect(readHtml(written(htmlReport, [page])).links).toEqual([]);
    expect(readMarkdown(written(markdownReport, [page])).links).toEqual([]);
  });

  test('of any kind lead where they say', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), words, (url, more) => {
        const address = new URL(`${url.replace(/#.*/s, '')}?q=&copy;\\)>${more}`).href;
        const page = exportPage(pageRecord({ address }));
        const html = readHtml(written(htmlReport, [page])).links;
        expect(html).toEqual([address]);
        const [link = ''] = readMarkdown(written(markdownReport, [page])).links;
        const decoded = (of: string) =>
          of.replace(/%([2-7][\da-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
        expect(decoded(new URL(link).href)).toBe(decoded(address));
      }),
    );
  });

  test('tell their sites nothing, and have nobody’s password', () => {
    const page = exportPage(pageRecord({ address: 'https://me:secret@clinic.example/a' }));
    const html = written(htmlReport, [page]);
    const links = elementsOf(html).filter(({ tagName }) => tagName === 'a');
    const out = links.filter((a) => attribute(a, 'href')?.startsWith('#') === false);
    expect(out.map((a) => [attribute(a, 'href'), attribute(a, 'rel')])).toEqual([
      ['https://clinic.example/a', 'noreferrer noopener'],
    ]);
  });
});
