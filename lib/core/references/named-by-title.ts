import type { Naming, ReadText } from './naming.ts';
import type { StudyWords } from './study-words.ts';
import { placesOf } from './words.ts';

/**
 * From so many words on nobody writes a title by chance. Shorter ones can also name a treatment for a disease
 * ("platelet-rich plasma for knee arthritis"), so they have to stand in quotation marks or beside their author.
 */
const MIN_BARE_TITLE = 12;
/** Still shorter titles are never enough. */
const MIN_TITLE = 5;
/** A whole title says more than any number of single words. */
const TITLE_WEIGHT = 1000;

/** Where a text gives a study's full title. */
export function namedByTitle({ text, words, phrase }: ReadText, candidate: StudyWords): Naming[] {
  const { title, titleLength, author } = candidate;
  if (titleLength < MIN_TITLE) return [];
  const places = placesOf(title, phrase);
  const named = places.length > 0 && placesOf(author, phrase.replaceAll(title, ' ')).length > 0;
  return places.flatMap((place) => {
    const start = words[place]?.start ?? 0;
    const end = words[place + titleLength - 1]?.end ?? start;
    const quoted = /["“”‘']/.test(text.charAt(start - 1)) && /^[.,?!]?["“”’']/.test(text.slice(end, end + 2));
    if (titleLength < MIN_BARE_TITLE && !quoted && !named) return [];
    return [{ start, end, candidate, weight: TITLE_WEIGHT + titleLength }];
  });
}
