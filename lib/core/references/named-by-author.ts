import { PART_OF } from '../conditions.ts';
import { FIELD_WORDS } from './generic-words.ts';
import type { Naming, ReadText } from './naming.ts';
import { type StudyWords, topicOf } from './study-words.ts';
import { placesOf, singular } from './words.ts';

/** Words between author and year: "Miller and colleagues, in a trial of 2017". More would join two studies. */
const YEAR_WINDOW = 6;
/** Words around author and year in which the subject must stand: about a sentence. */
const SUBJECT_WINDOW = 25;
/** A title of nothing but the field's own words ("platelet-rich plasma for low back pain") needs more of them. */
const MIN_FIELD_WORDS = 3;

/** Besides brackets, what shows that a name and a year speak of a publication. */
const PUBLICATION = new Set(
  (
    'al colleagues coworkers others authors researchers study studies trial trials paper review article research ' +
    'published reported report found showed described'
  ).split(' '),
);

/** Where a text gives a study's first author and year, with a word of its subject near. */
export function namedByAuthor(read: ReadText, candidate: StudyWords): Naming[] {
  const { text, words, phrase } = read;
  return placesOf(candidate.author, phrase).flatMap((place) => {
    const last = place + candidate.authorLength - 1;
    if (!isFirstAuthor(text, words[place]?.start ?? 0, words[last]?.end ?? 0)) return [];
    const yearAt = yearNear(read, place, last, candidate.study.year);
    if (yearAt === null) return [];
    const [first, final] = [Math.min(place, yearAt), Math.max(last, yearAt)];
    const start = words[first]?.start ?? 0;
    const end = words[final]?.end ?? start;
    const yearInBrackets = text.charAt((words[yearAt]?.start ?? 0) - 1) === '(';
    const bothInBrackets = text.charAt(start - 1) === '(' && /[);,]/.test(text.charAt(end));
    const around = wordsAround(read, first, final, YEAR_WINDOW);
    const published = yearInBrackets || bothInBrackets || around.some((word) => PUBLICATION.has(word));
    if (!published) return [];
    const weight = subjectWeight(wordsAround(read, first, final, SUBJECT_WINDOW), candidate);
    if (weight === 0) return [];
    const closes = yearInBrackets && final === yearAt && text.charAt(end) === ')';
    return [{ start, end: closes ? end + 1 : end, candidate, weight }];
  });
}

/** A name is capitalised ("de Vos" inside); after "Gupta and" it is the second author's. */
function isFirstAuthor(text: string, start: number, end: number): boolean {
  const printed = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 40), start);
  return /^(?:\p{Lu}|\p{Ll}+ \p{Lu})/u.test(printed) && !/\p{Lu}\p{Ll}+,? (?:and|&) $/u.test(before);
}

/** Index of the word that is the year: the next after the name, else the last before it. */
function yearNear({ words }: ReadText, first: number, last: number, year: number | null): number | null {
  if (year === null) return null;
  const from = Math.max(0, first - YEAR_WINDOW);
  const near = words.slice(from, last + YEAR_WINDOW + 1).flatMap(({ text }, offset) => {
    return text === String(year) ? [from + offset] : [];
  });
  return near.find((at) => at > last) ?? near.at(-1) ?? null;
}

function wordsAround({ words }: ReadText, first: number, last: number, window: number): string[] {
  return words.slice(Math.max(0, first - window), last + window + 1).map(({ text }) => text);
}

/** How many words of the study's subject are near; 0 when too few to tell it from the author's other work. */
function subjectWeight(near: readonly string[], { study, author }: StudyWords): number {
  const singulars = new Set(near.map(singular));
  if (singulars.has('prp')) for (const word of ['platelet', 'rich', 'plasma']) singulars.add(word);
  const topic = [...topicOf(study.title ?? '')].filter((word) => !author.includes(` ${word} `));
  const subject = topic.filter((word) => !FIELD_WORDS.has(word));
  const named = topic.filter((word) => singulars.has(word)).length;
  const sites = sitesOf(study).filter((word) => singulars.has(word) && !subject.includes(word)).length;
  const specific = subject.filter((word) => singulars.has(word)).length + sites;
  return specific > 0 || (subject.length === 0 && named >= MIN_FIELD_WORDS) ? named + specific : 0;
}

/** "disc", "knee", "back": where a study was made, also where its title says it in other words. */
function sitesOf({ conditions }: StudyWords['study']): string[] {
  const words = conditions.flatMap((id) => id.split('-'));
  return conditions.some((id) => id === 'spine' || PART_OF[id] === 'spine')
    ? [...words, 'back', 'spine']
    : words;
}
