import { describe, expect, it } from 'vitest';
import { textOf } from '../../../entrypoints/gate/text-of.ts';

/** What the gate reads of a page, words in order and white space as it is. */
function words(html: string): string {
  const page = document.createElement('div');
  page.innerHTML = html;
  return textOf(page);
}

describe('textOf', () => {
  it.each([
    ['parts text nodes', '<h2>PRP</h2><p>It <b>helps</b></p>', 'PRP It  helps'],
    ['leaves out scripts and styles', '<p>a</p><script>b</script><style>c</style><p>d</p>', 'a d'],
    ['goes on behind empty ones', '<script></script><p>a</p>', 'a'],
    ['goes on after the last', '<div><p>a</p><script>b</script></div>c', 'a c'],
    ['leaves out styles of pictures', '<svg><style>a</style><text>b</text></svg>', 'b'],
    ['reads what only sounds like a script', '<my-script>a</my-script><script-notes>b</script-notes>', 'a b'],
    ['reads what is not shown', '<p hidden>a</p>', 'a'],
    ['reads no comments', '<!-- a -->b', 'b'],
  ])('%s', (_name, html, text) => {
    expect(words(html)).toBe(text);
  });

  it('leaves out what is for browsers without scripts', () => {
    const page = document.createElement('div');
    const hidden = document.createElement('noscript');
    hidden.textContent = 'a';
    page.append(hidden, 'b');
    expect(textOf(page)).toBe('b');
  });

  it('reads open shadow roots where they stand, also within each other', () => {
    const page = document.createElement('div');
    page.innerHTML = 'a<p></p>d';
    const outer = page.querySelector('p')?.attachShadow({ mode: 'open' });
    if (outer === undefined) throw new Error('No shadow root.');
    outer.innerHTML = 'b<div></div><style>x</style>';
    const inner = outer.querySelector('div')?.attachShadow({ mode: 'open' });
    inner?.append('c');
    expect(textOf(page)).toBe('a b c d');
  });

  it.each(['shadowRoot', 'localName', 'nodeValue', 'lastChild'])(
    'is not misled by two fields of a form that are called %s',
    (name) => {
      const form = `<form><input name="${name}"><input name="${name}">b</form>`;
      expect(words(`a${form}c`)).toMatch(/^a (?:\[object \w+\] )?b c$/);
    },
  );
});
