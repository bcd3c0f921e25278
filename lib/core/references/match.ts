import type { EvidenceIndex, StudyEntry } from '../types/index.ts';
import type { RawReference } from './entries.ts';
import { isOtherWork } from './other-work.ts';
import { type StudyWords, studyWords, topicOf } from './study-words.ts';
import { phraseOf, placesOf, singular, type Word, wordsOf } from './words.ts';
import { yearsIn } from './years.ts';

export interface ReferenceMatch {
  readonly studyId: string;
  readonly by: 'doi' | 'pmid' | 'pmcid' | 'likeness';
}

/**
 * A whole title of so many words, with the author or the year beside it, is not met by chance. Fewer would let
 * "Management of knee pain" in on the year alone; more would lose short titles of books ("Clinical biomechanics of
 * the spine" has five). A shorter title needs both author and year.
 */
const MIN_TITLE_WORDS = 5;
/**
 * Share of a title's topic words that an entry must hold when its title is printed differently. Lower takes one
 * group's next paper of the same year for this one; higher loses other spellings and dropped subtitles.
 */
const MIN_OVERLAP = 0.8;
/** Fewer topic words than this are shared by papers of any one group. */
const MIN_OVERLAP_WORDS = 5;
/** The first author opens an entry; up to so many given names and initials may stand before, but no comma. */
const MAX_LEADING_WORDS = 3;
/** Characters in which the punctuation before or after a title is looked for. */
const NEAR = 4;

interface Entry {
  readonly text: string;
  readonly words: readonly Word[];
  readonly phrase: string;
  readonly singulars: ReadonlySet<string>;
  readonly years: ReadonlySet<number>;
}

/**
 * Finds the record of a printed reference: by its DOI, its number at PubMed or PubMed Central, else by its title. The title never decides alone: it is
 * contained in full and author or year agrees, or most of its words are there and both agree. Where the entry
 * prints another DOI than the record's, both have to agree in any case. A number does not decide against words that
 * clearly give another work (`other-work.ts`). Records of bundled packs are asked first:
 * where one fits, or two fit equally well, no added pack has a say, so that it can neither replace nor unsettle one.
 * @param entry Text without its number; DOI as `findDoi` gives it.
 * @returns Null when no record fits, or when two fit equally well.
 */
export function matchReference(
  entry: Pick<RawReference, 'text' | 'doi' | 'pmid' | 'pmcid'>,
  index: EvidenceIndex,
): ReferenceMatch | null {
  const studies = studyWords(index);
  const read = readEntry(entry.text);
  const bundled = matchAmong(
    studies.filter((study) => study.bundled),
    read,
    entry,
  );
  if (bundled !== 'none') return bundled;
  const added = matchAmong(
    studies.filter((study) => !study.bundled),
    read,
    entry,
  );
  return added === 'none' ? null : added;
}

/** @returns 'none' when no record fits; null when two fit equally well. */
function matchAmong(
  studies: readonly StudyWords[],
  read: Entry,
  { doi, pmid, pmcid }: Pick<RawReference, 'doi' | 'pmid' | 'pmcid'>,
): ReferenceMatch | null | 'none' {
  const numbered = (by: 'doi' | 'pmid' | 'pmcid', number: string | null): ReferenceMatch | null => {
    const found = studies.find(
      ({ study }) => number !== null && study[by]?.toLowerCase() === number.toLowerCase(),
    );
    return found === undefined || isMisprinted(read.text, found.study)
      ? null
      : { studyId: found.study.id, by };
  };
  const known = numbered('doi', doi) ?? numbered('pmid', pmid) ?? numbered('pmcid', pmcid);
  if (known !== null) return known;

  let best: StudyWords | null = null;
  let bestFit = 0;
  let tied = false;
  for (const candidate of studies) {
    const fit = fitOf(read, candidate, doi !== null && candidate.study.doi !== null);
    if (fit === 0 || fit < bestFit) continue;
    tied = fit === bestFit;
    best = candidate;
    bestFit = fit;
  }
  if (best === null) return 'none';
  return tied ? null : { studyId: best.study.id, by: 'likeness' };
}

/** A number whose record is clearly another work than the words beside it: one of the two is a slip. */
function isMisprinted(text: string, { title, firstAuthor, year }: StudyEntry): boolean {
  return isOtherWork(text, {
    title: title ?? null,
    firstAuthor: firstAuthor ?? null,
    year,
    container: null,
  });
}

function readEntry(text: string): Entry {
  const words = wordsOf(text);
  const texts = words.map((word) => word.text);
  // Years are looked for outside addresses and page ranges, where four digits mean something else.
  const prose = text.replace(/\bhttps?:\S+|\b10\.\d{4,9}\/\S+/gi, ' ');
  return {
    text,
    words,
    phrase: phraseOf(texts),
    singulars: new Set(texts.map(singular)),
    years: new Set(yearsIn(prose)),
  };
}

/** 0: not this study. Above 1: the whole title, longer is better, and better with its year. Up to 1: share of it. */
function fitOf(entry: Entry, candidate: StudyWords, otherDoi: boolean): number {
  const { study, title, titleLength, author } = candidate;
  const year = study.year !== null && entry.years.has(study.year);
  const places = placesOf(title, entry.phrase);
  if (places.length > 0) {
    const named = placesOf(author, entry.phrase.replaceAll(title, ' ')).length > 0;
    const bothNeeded = otherDoi || titleLength < MIN_TITLE_WORDS;
    const alone = year && places.some((place) => standsAlone(entry, place, titleLength));
    if (bothNeeded ? named && year : named || alone) return 1 + titleLength + (year ? 0.5 : 0);
  }
  return year && opensWith(entry, author) ? overlapOf(entry, candidate) : 0;
}

function opensWith({ text, words, phrase }: Entry, author: string): boolean {
  const place = placesOf(author, phrase)[0];
  if (place === undefined || place > MAX_LEADING_WORDS) return false;
  return !/[,;&]| and /.test(text.slice(0, words[place]?.start));
}

/** With the year alone to vouch for it, the title must be a title here, not part of a longer one. */
function standsAlone({ text, words }: Entry, place: number, length: number): boolean {
  const start = words[place]?.start ?? 0;
  const end = words[place + length - 1]?.end ?? 0;
  const before = text.slice(Math.max(0, start - NEAR), start).trimEnd();
  const after = text.slice(end, end + NEAR).trimStart();
  return /(?:^|[.?!;)\]"“”'‘’])$/.test(before) && /^(?:$|[.,?!;()[\]"“”'‘’])/.test(after);
}

function overlapOf({ singulars }: Entry, { study }: StudyWords): number {
  // Pages often leave the subtitle out.
  const whole = study.title ?? '';
  const shares = [whole, whole.split(/[:?]/)[0] ?? ''].map((title) => {
    const topic = topicOf(title);
    if (topic.size < MIN_OVERLAP_WORDS) return 0;
    return Array.from(topic).filter((word) => singulars.has(word)).length / topic.size;
  });
  const share = Math.max(...shares);
  return share >= MIN_OVERLAP ? share : 0;
}
