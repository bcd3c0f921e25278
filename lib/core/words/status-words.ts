import {
  type CrossrefState,
  MOST_ASKED,
  type NoAnswer,
  type PageReference,
  type SourceStatus,
} from '../types/index.ts';
import { dateWords } from './dates-and-places.ts';

/** What a reader can do, or should know, where Crossref gave no answer. */
const NO_ANSWER: Readonly<Record<NoAnswer, string>> = {
  offline: 'Crossref could not be reached. It is asked again when the page is opened again.',
  busy: 'Crossref asked us to wait',
  refused:
    'Crossref refuses questions from this network. Whoever runs the network may know why; a mail address in the options may help.',
  timeout: 'Crossref took too long to answer. It is asked again when the page is opened again.',
  'not-crossref':
    'The network answered in place of Crossref, perhaps with a page to log in. Open any other page first, then this one again.',
  interrupted: 'The question to Crossref was cut off. It is asked again when the page is opened again.',
  'too-many': `Crossref was not asked about it: of one page it is asked about ${MOST_ASKED} sources at most.`,
  failed: 'Crossref answered with an error. It is asked again when the page is opened again.',
};

/** What is known of a source's fate, in a sentence, where it has no notice; null where notices speak. */
export function statusLine(
  status: SourceStatus | undefined,
  crossref: CrossrefState,
  reference: Pick<PageReference, 'doi' | 'referenceId'>,
): string | null {
  if (status === undefined) return notAsked(crossref, reference);
  switch (status.state) {
    case 'found':
      return status.notices.length > 0
        ? null
        : `No notice found at Crossref on ${dateWords(status.asked)}. That is not proof that there is none.`;
    case 'other-work':
      return otherWorkLine(status);
    case 'not-there':
      return `Crossref does not know this DOI (asked on ${dateWords(status.asked)}). It may be registered elsewhere${reference.referenceId === null ? ', or printed with a slip' : ''}.`;
    case 'nothing-like-it':
      return `Crossref has nothing that is like enough to these words (asked on ${dateWords(status.asked)}).`;
    case 'no-answer':
      return `${NO_ANSWER[status.why]}${status.why === 'busy' ? until(status.retryAfter) : ''}`;
  }
}

const NOT_ASKED: Readonly<Record<Exclude<CrossrefState, 'on'>, string>> = {
  off: 'What became of it was not asked: look-ups at Crossref are off (see the options).',
  private: 'What became of it was not asked: in a private window nothing is asked of Crossref.',
  failed: 'What became of it could not be asked. It is asked again when the page is opened again.',
  asking: 'Asking Crossref what became of it …',
};

/** What Crossref has under a DOI whose reference gives another work. */
function otherWorkLine({ work, asked }: Extract<SourceStatus, { state: 'other-work' }>): string {
  const who = [work.authors, work.year].filter((fact) => fact !== null).join(', ');
  const what = `“${work.title ?? work.doi}”${who === '' ? '' : ` (${who})`}`;
  return `Crossref has another work under the DOI that the page gives: ${what}. One of the two may be printed with a slip, so nothing that Crossref says of that work is shown here (asked on ${dateWords(asked)}).`;
}

function notAsked(
  crossref: CrossrefState,
  { doi, referenceId }: Pick<PageReference, 'doi' | 'referenceId'>,
): string {
  if (crossref !== 'on') return NOT_ASKED[crossref];
  return doi === null && referenceId === null
    ? 'Crossref was not asked: the page gives neither a DOI nor enough words.'
    : 'Crossref was not asked about it.';
}

/** "until 14:05 UTC": the day as well where it is not today cannot be told without a clock. */
function until(instant: string | null): string {
  const time = instant === null ? null : /T(\d\d:\d\d)/.exec(instant)?.[1];
  return time == null ? '. It is asked again later.' : ` until ${time} UTC. It is asked again after that.`;
}
