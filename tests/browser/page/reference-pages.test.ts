import { afterEach, describe, expect, it } from 'vitest';
import { collectBlocks } from '../../../lib/core/collect/index.ts';
import { domTree } from '../../../lib/page/dom-tree.ts';
import { expectedLines, pageLines } from '../../core/references/expected-pages/page-lines.ts';
import { EXPECTED_PAGES } from '../../core/references/expected-pages.ts';

const pages = import.meta.glob<string>('../../fixtures/pages/*/source.html', {
  query: '?raw',
  import: 'default',
});

afterEach(() => document.body.replaceChildren());

/** The pages with what only a browser tells: style, and which element describes another. */
describe.each(EXPECTED_PAGES)('$slug in a browser', (page) => {
  it('gives its references, and its marks name them', async () => {
    const html = await pages[`../../fixtures/pages/${page.slug}/source.html`]?.();
    const frame = document.body.appendChild(document.createElement('iframe'));
    const inner = frame.contentDocument;
    if (html === undefined || inner === null) throw new Error(`There is no page ${page.slug} to read.`);
    inner.open();
    inner.write(html);
    inner.close();
    let id = 0;
    const blocks = collectBlocks<Node>(inner.body, domTree(), () => id++).map(({ block }) => block);
    const { lang } = inner.documentElement;
    const { references, marks } = pageLines(page, blocks, { domain: null, title: inner.title, lang });
    expect({ references, marks }).toEqual(expectedLines(page, true));
  });
});
