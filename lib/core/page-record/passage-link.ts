import { onceFor } from '../once.ts';
import type { PageRecord, RecordedClaim } from '../types/index.ts';
import { directivesFor } from './directives-for.ts';
import { bare } from './passage-lines.ts';
import { withTextDirective } from './text-directive.ts';

/** Context that is given where the page's text is not there to tell whether less would do. Words. */
const UNSEEN_AROUND = 6;

/**
 * A link to a claim's words on its page, as a text fragment; a browser that knows none opens the page.
 *
 * The address is that where the words were read, not the canonical one: that may be another page (the first of several,
 * the original of a copy), and nobody looked whether the words stand there. A frame's words are at the frame's address.
 *
 * Where the same words stand in several places, as much of what stands around them is given as tells them apart, if the
 * block that they are in and its neighbours can; else the link leads to one of the like. Without the page's text only
 * what stands close by is known.
 *
 * @returns null where there is no web address, or the claim has no words
 */
export function passageLink(record: PageRecord, claim: RecordedClaim): string | null {
  const address = claim.frame ?? record.address ?? '';
  if (!/^https?:\/\//i.test(address) || claim.text.trim() === '') return null;
  const seen = isSeen(record, claim);
  const page = seen ? pageText(record) : bare(claim.before + claim.text + claim.after);
  const tried = directivesFor(claim, seen ? 0 : UNSEEN_AROUND);
  const telling = tried.find(({ needle }) => isOnce(page, needle)) ?? tried.at(-1);
  return telling === undefined ? null : withTextDirective(address, telling.directive);
}

const pageText = onceFor((record: PageRecord) => bare(record.text ?? ''));

/** Whether the page's text is there, and the claim in it. */
function isSeen({ text }: PageRecord, claim: RecordedClaim): boolean {
  return text !== undefined && text.slice(claim.start, claim.end) === claim.text;
}

function isOnce(text: string, needle: string): boolean {
  const first = text.indexOf(needle);
  return first !== -1 && !text.includes(needle, first + 1);
}
