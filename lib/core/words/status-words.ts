import { say } from '../messages/index.ts';
import { type CrossrefState, MOST_ASKED, type PageReference, type SourceStatus } from '../types/index.ts';
import { authorsWords } from './authors-words.ts';
import { dateWords } from './dates-and-places.ts';

type Asked = Pick<PageReference, 'doi' | 'referenceId'>;

/** What is known of a source's fate, in a sentence, where it has no notice; null where notices speak. */
export function statusLine(
  status: SourceStatus | undefined,
  crossref: CrossrefState,
  reference: Asked,
): string | null {
  if (status === undefined) return notAsked(crossref, reference);
  switch (status.state) {
    case 'found':
      return status.notices.length > 0 ? null : say('status.no-notice', { date: dateWords(status.asked) });
    case 'other-work':
      return otherWorkLine(status);
    case 'not-there': {
      const date = dateWords(status.asked);
      // A DOI that a pack has, too, was seen elsewhere: it is no slip of the page.
      return reference.referenceId === null
        ? say('status.not-there-or-slip', { date })
        : say('status.not-there', { date });
    }
    case 'nothing-like-it':
      return say('status.nothing-like-it', { date: dateWords(status.asked) });
    case 'no-answer':
      return noAnswer(status);
  }
}

/** What Crossref has under a DOI whose reference gives another work. */
function otherWorkLine({ work, asked }: Extract<SourceStatus, { state: 'other-work' }>): string {
  const { authors, year } = work;
  const who = [authors === null ? null : authorsWords(authors), year].filter((fact) => fact !== null);
  const said = { title: work.title ?? work.doi, date: dateWords(asked) };
  return who.length === 0
    ? say('status.other-work', said)
    : say('status.other-work-by', { ...said, who: who.join(', ') });
}

/** What a reader can do, or should know, where Crossref gave no answer. */
function noAnswer({ why, retryAfter }: Extract<SourceStatus, { state: 'no-answer' }>): string {
  switch (why) {
    case 'busy':
      return busyLine(retryAfter);
    case 'too-many':
      return say('status.too-many', { most: MOST_ASKED });
    default:
      return say(`status.${why}`);
  }
}

/** "until 14:05 UTC": the day as well where it is not today cannot be told without a clock. */
function busyLine(instant: string | null): string {
  const time = instant === null ? undefined : /T(\d\d:\d\d)/.exec(instant)?.[1];
  return time === undefined ? say('status.busy') : say('status.busy-until', { time });
}

function notAsked(crossref: CrossrefState, { doi, referenceId }: Asked): string {
  if (crossref !== 'on') return say(`status.look-ups-${crossref}`);
  return doi === null && referenceId === null ? say('status.cannot-ask') : say('status.not-asked');
}
