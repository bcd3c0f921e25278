import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CitationStyle } from '../../core/types/index.ts';

/** How many authors each style prints at most before "et al.", as the library's styles have it. */
const PRINTED: Readonly<Record<CitationStyle, number>> = { vancouver: 6, apa: 19 };

/**
 * The name of the library's template for a style.
 *
 * @param named how many authors are named of a work with more of them; null where all are. Then it is a template that
 *   prints "et al." behind them, however few they are.
 */
export function templateOf(style: CitationStyle, named: number | null): string {
  if (named === null) return style;
  const { templates } = plugins.config.get('@csl');
  const name = `${style}-of-${named}`;
  if (!templates.has(name)) templates.add(name, withEtAl(templates.get(style), named, PRINTED[style]));
  return name;
}

function withEtAl(style: string, named: number, printed: number): string {
  return style.replace(/<bibliography\b[^>]*>/, (tag) => {
    const others = tag.replace(/<bibliography| et-al-[\w-]+="[^"]*"/g, '');
    const etAl = `et-al-min="${named + 1}" et-al-use-first="${Math.min(named, printed)}"`;
    return `<bibliography ${etAl} delimiter-precedes-et-al="always"${others}`;
  });
}
