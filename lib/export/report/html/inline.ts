import { type ComponentChild, h } from 'preact';
import type { Inline } from '../content/types.ts';

/** A text in a line, as elements. @param language of the report, so that only what is in another one is marked */
export function inlineNodes(of: readonly Inline[], language: string): ComponentChild[] {
  return of.map((one) => inlineNode(one, language));
}

function inlineNode(one: Inline, language: string): ComponentChild {
  if (typeof one === 'string') return one;
  switch (one.kind) {
    case 'words': {
      const { text, lang } = one;
      // Set apart, so that marks of direction in it reach no further than itself.
      return h('bdi', lang === undefined || lang === language ? null : { lang }, text);
    }
    case 'strong':
      return h('strong', null, inlineNodes(one.of, language));
    case 'quiet':
      return h('span', { class: 'quiet' }, inlineNodes(one.of, language));
    case 'link':
      return h(
        'a',
        { href: one.href, rel: 'noreferrer noopener', ...(showsAddress(one) ? { class: 'bare' } : {}) },
        inlineNodes(one.of, language),
      );
    case 'jump':
      return h('a', { href: `#${one.to}` }, inlineNodes(one.of, language));
    case 'code':
      return h('code', null, one.text);
  }
}

/** Whether a link's words are its address, or have its DOI: then print need not add it. */
function showsAddress({ of, href }: Extract<Inline, { kind: 'link' }>): boolean {
  const [only] = of;
  const text = typeof only === 'object' && only.kind === 'words' ? only.text : only;
  return typeof text === 'string' && text.includes(href.replace('https://doi.org/', ''));
}
