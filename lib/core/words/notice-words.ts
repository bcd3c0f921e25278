import { say } from '../messages/index.ts';
import type { Notice } from '../types/index.ts';
import { dateWords } from './dates-and-places.ts';
import { list } from './numbers.ts';

/**
 * What a notice says of a work, with its day and who told Crossref: "Retracted, 2 February 2010; told by the publisher
 * and Retraction Watch." Crossref's own word stands with kinds that we have no sentence for.
 */
export function noticeLine({ kind, label, date: day, sources }: Notice): string {
  const what = kind === 'other' ? say('notice.other', { label }) : say(`notice.${kind}`);
  const told = list(sources.map((source) => say(`notice.told-${source}`)));
  if (day === null)
    return told === '' ? say('notice.line', { what }) : say('notice.line-told', { what, told });
  const date = dateWords(day);
  return told === ''
    ? say('notice.line-dated', { what, date })
    : say('notice.line-dated-told', { what, date, told });
}

/** "was retracted (2 February 2010)", after the name of the work. */
export function noticeVerb({ kind, date }: Notice): string {
  const verb = say(`notice.verb-${kind}`);
  return date === null ? verb : say('notice.verb-dated', { verb, date: dateWords(date) });
}

/** What a work is that is itself a notice: "This is itself a notice: retraction of 10.1016/…". */
export function noticeOfLine({ label, doi }: Notice): string {
  return say('notice.about-another', { label, doi });
}
