import { UNKNOWN } from '../../../core/language/scripts.ts';
import { say, spokenLanguage } from '../../../core/messages/index.ts';
import type { FullPageRecord, RecordedReference, StudyRecord } from '../../../core/types/index.ts';
import { type Inline, words } from './types.ts';

/** What the parts of one page's report share. */
export interface PageContext {
  readonly record: FullPageRecord;
  /** By study id. */
  readonly studies: ReadonlyMap<string, StudyRecord>;
  /** By the page's id for it. */
  readonly references: ReadonlyMap<number, RecordedReference>;
  /** An id in the report, of a part of this page: "claim", 3 gives "p1-claim-3". */
  readonly place: (part: string, of?: number | string) => string;
  /** The same of a study's full record. */
  readonly studyPlace: (studyId: string) => string;
  /** Studies stand once for all pages, and what counts for nothing is left to the page's own report. */
  readonly compared: boolean;
  /** Language of the page's words; "" where it is not known. */
  readonly pageLanguage: string;
  /** The page's own words. */
  readonly ofPage: (text: string) => Inline;
  /** What was said when the page was read, in the language of then. */
  readonly asRecorded: (text: string) => Inline;
}

/**
 * @param index from 1: which of the report's pages it is
 * @param compared whether it is the report of a comparison
 */
export function pageContext(record: FullPageRecord, index: number, compared = false): PageContext {
  const place: PageContext['place'] = (part, of) =>
    of === undefined ? `p${index}-${part}` : `p${index}-${part}-${idPart(of)}`;
  const pageLanguage = record.language === UNKNOWN ? '' : record.language;
  return {
    record,
    studies: new Map(record.records.map((study) => [study.id, study])),
    references: new Map(record.references.map((reference) => [reference.id, reference])),
    place,
    studyPlace: (id) => (compared ? `study-${idPart(id)}` : place('study', id)),
    compared,
    pageLanguage,
    ofPage: (text) => words(text, pageLanguage),
    asRecorded: (text) => words(text, record.words),
  };
}

/** What may stand in an id and in an address after "#" as it is. */
const idPart = (of: number | string): string => String(of).replace(/[^\w-]/g, '_');

/** A text of a pack, which is in English. */
export const ofPack = (text: string): Inline => words(text, 'en');

/** Whether what packs say is in another language than the report. */
export const isForeign = (language: string): boolean => language !== spokenLanguage();

/** The page's title, as the page has it. */
export function pageTitle({ record: { title }, ofPage }: PageContext): Inline {
  return title.trim() === '' ? say('dossier.untitled') : ofPage(title);
}
