import { Fragment, h } from 'preact';
import { render } from 'preact-render-to-string';
import { say, spokenLanguage } from '../../../core/messages/index.ts';
import type { Block } from '../content/types.ts';
import { blockNodes } from './blocks.ts';
import { STYLES } from './styles.ts';

/** Nothing is loaded and nothing runs, wherever the file is opened. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** The beginning of a report's file, up to where its pages go. */
export function documentStart(opening: readonly Block[]): string {
  const language = spokenLanguage();
  const head = h(
    Fragment,
    null,
    h('meta', { charset: 'utf-8' }),
    h('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('title', null, say('dossier.title')),
  );
  const top = h(
    Fragment,
    null,
    h('a', { class: 'skip', href: '#report' }, say('dossier.skip')),
    h('header', null, blockNodes(opening, language)),
  );
  // A style sheet is no text: an escaped quotation mark would be a broken rule.
  return `<!doctype html>
<html lang="${language}"><head>${render(head)}<style>${STYLES}</style></head>
<body>${render(top)}
<main id="report" tabindex="-1">
`;
}

/** One part of the report, under its own heading. */
export function documentPart(blocks: readonly Block[]): string {
  return `${render(h('article', null, blockNodes(blocks, spokenLanguage())))}\n`;
}

/** What stands below all parts, and the end of the file. */
export function documentEnd(closing: readonly Block[]): string {
  return `${render(h('article', null, blockNodes(closing, spokenLanguage())))}\n</main></body></html>\n`;
}
