import type { Notice, NoticeKind } from '../types/index.ts';
import { dateWords } from './dates-and-places.ts';

/** By itself, and after the name of the work. */
const HAPPENED: Readonly<Record<NoticeKind, readonly [alone: string, verb: string]>> = {
  retraction: ['Retracted', 'was retracted'],
  withdrawal: ['Withdrawn', 'was withdrawn'],
  removal: ['Removed', 'was removed'],
  'partial-retraction': ['Retracted in part', 'was retracted in part'],
  'expression-of-concern': ['Expression of concern', 'carries an expression of concern'],
  correction: ['Corrected', 'was corrected'],
  'new-version': ['A newer version', 'has a newer version'],
  other: ['A notice', 'has a notice'],
};

const TOLD: Readonly<Record<Notice['sources'][number], string>> = {
  publisher: 'the publisher',
  'retraction-watch': 'Retraction Watch',
};

/**
 * What a notice says of a work, with its day and who told Crossref: "Retracted, 2 February 2010; told by the publisher
 * and Retraction Watch." Crossref's own word stands with kinds that we have no sentence for.
 */
export function noticeLine({ kind, label, date, sources }: Notice): string {
  const [alone] = HAPPENED[kind];
  const what = kind === 'other' ? `${alone} (“${label}”)` : alone;
  const told = sources.map((source) => TOLD[source]).join(' and ');
  return `${what}${date === null ? '' : `, ${dateWords(date)}`}${told === '' ? '' : `; told by ${told}`}.`;
}

/** "was retracted (2 February 2010)", after the name of the work. */
export function noticeVerb({ kind, date }: Notice): string {
  return `${HAPPENED[kind][1]}${date === null ? '' : ` (${dateWords(date)})`}`;
}

/** What a work is that is itself a notice: "This is itself a notice: retraction of 10.1016/…". */
export function noticeOfLine({ label, doi }: Notice): string {
  return `This is itself a notice (“${label}”), about the work with the DOI ${doi}.`;
}
