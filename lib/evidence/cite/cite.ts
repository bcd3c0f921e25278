import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Citation, CitationStyle, CslItem, CslName } from '../../core/types/index.ts';
import { templateOf } from './style.ts';
import { forCiting } from './to-csl.ts';

/** What a pack knows of a work besides its reference. */
export interface BesidesReference {
  /** The reference does not name all authors: then "et al." follows those that it does name. */
  readonly moreAuthors?: boolean | undefined;
  /** What it is, in our words, where no title was read. */
  readonly description?: string | undefined;
}

/**
 * A work as one line of a list of references, ready to be pasted, in each style. What is not known is left out, or said
 * in the style's own words ("n.d."). In the place of a title that was not read stands its description in square brackets,
 * as both styles ask. Titles and journals' names stand as the reference has them: no capitals are changed, and nothing
 * is abbreviated.
 */
export function cite(item: CslItem, besides: BesidesReference = {}): Citation {
  return { vancouver: citeIn('vancouver', item, besides), apa: citeIn('apa', item, besides) };
}

/**
 * Stand for all who are not named, and are never printed: the style ends with "et al." before them. Two, because APA
 * prints the second of two authors whatever is asked of it.
 */
const UNNAMED: readonly CslName[] = [{ family: 'Nobody' }, { family: 'Nobody' }];

function citeIn(
  style: CitationStyle,
  item: CslItem,
  { moreAuthors = false, description }: BesidesReference,
): string {
  const { URL: address, ...work } = forCiting(item);
  const named = work.author.length;
  const unnamed = moreAuthors && named > 0;
  const entry = {
    ...work,
    author: unnamed ? [...work.author, ...UNNAMED] : work.author,
    ...(work.title === undefined && description !== undefined && { title: `[${description}]` }),
    // The court that ruled; packs have it where they have other institutions.
    ...(work.type === 'legal_case' && { authority: work.publisher }),
    // A DOI lasts, and Vancouver takes what has an address for something that was read on a screen only.
    ...(work.DOI === undefined && { URL: address }),
  };
  const text = plugins.output.format('bibliography', [entry], {
    template: templateOf(style, unnamed ? named : null),
    lang: 'en-US',
    format: 'text',
    // The library's Vancouver has no place for it.
    ...(style === 'vancouver' && work.DOI !== undefined && { append: ` doi: ${work.DOI}` }),
  });
  const line = tidied(text);
  // A ruling that is in no volume of reports.
  return work.type === 'legal_case' ? line.replace(/, \((?=[^()]*\)\.(?: https|$))/, ' (') : line;
}

/** Without the number in a list, on one line, and without the marks that stand before what is missing. */
function tidied(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^ ?1\. /, '')
    .replace(/[;,:] (?=doi: |Available from: |$)/g, '. ')
    .trim();
}
