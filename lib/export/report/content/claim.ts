import { say } from '../../../core/messages/index.ts';
import { passageLink } from '../../../core/page-record/passage-link.ts';
import type { RecordedClaim } from '../../../core/types/index.ts';
import { directionWords } from '../../../core/words/direction.ts';
import { count } from '../../../core/words/numbers.ts';
import { claimFacts, claimTopic } from './claim-facts.ts';
import { isNear, studyBeside } from './claim-study.ts';
import type { PageContext } from './context.ts';
import { safeAddress } from './safe-address.ts';
import { slot, slotted } from './slotted.ts';
import { type Block, heading, type Inline, line, quiet, strong } from './types.ts';

/**
 * One claim: the page's words and how they were read, what kind of study stands behind them and what that found, what
 * to keep in mind, what is not known, and the studies.
 *
 * @param index from 0, in reading order
 */
export function claimBlock(context: PageContext, claim: RecordedClaim, index: number): Block {
  const { record, place, pageLanguage, asRecorded } = context;
  const passage = safeAddress(passageLink(record, claim));
  const number = say('popover.claim-of', {
    index: count(index + 1),
    count: count(record.claims.length),
  });
  const topic = claimTopic(claim);
  return {
    kind: 'group',
    role: 'claim',
    id: place('claim', index + 1),
    of: [
      heading(4, [topic === null ? number : say('dossier.claim-heading', { number, topic })]),
      {
        kind: 'quote',
        before: claim.before,
        words: claim.text,
        after: claim.after,
        lang: pageLanguage,
        cite: passage,
      },
      ...(passage === null ? [] : [line({ kind: 'link', href: passage, of: [say('dossier.passage')] })]),
      claimFacts(context, claim),
      { kind: 'strength', strength: claim.strength, of: strengthLine(context, claim) },
      line(asRecorded(claim.line)),
      ...flags(context, claim),
      ...notKnown(context, claim),
      ...studies(context, claim),
    ],
  };
}

/** A high ladder whose studies point the other way must read as that at a glance. */
function strengthLine({ asRecorded }: PageContext, { title, strength, direction }: RecordedClaim): Inline[] {
  const name = strong(asRecorded(title));
  return strength === 'none' ? [name] : [name, ' · ', strong(directionWords(direction))];
}

function flags({ asRecorded, ofPage }: PageContext, claim: RecordedClaim): Block[] {
  if (claim.flags.length === 0) return [];
  return [
    heading(5, [say('popover.keep-in-mind')]),
    ...claim.flags.map(({ reason, words }): Block => {
      const raised =
        words === undefined
          ? []
          : [
              ' ',
              quiet(
                ...slotted(say('dossier.flag-words', { words: slot('words') }), { words: ofPage(words) }),
              ),
            ];
      return { kind: 'group', role: 'flag', of: [line(asRecorded(reason), ...raised)] };
    }),
  ];
}

function studies(context: PageContext, claim: RecordedClaim): Block[] {
  const { studies: all } = claim;
  if (all.length === 0) return [line(say('dossier.no-studies'))];
  const shown = context.compared ? all.filter((study) => !isNear(study)) : all;
  const left = all.length - shown.length;
  return [
    ...shown.map((study) => studyBeside(context, claim, study)),
    ...(left === 0 ? [] : [line(quiet(say('dossier.near-left-out', { n: left, count: count(left) })))]),
  ];
}

function notKnown({ asRecorded }: PageContext, { notKnown: lines = [] }: RecordedClaim): Block[] {
  if (lines.length === 0) return [];
  return [
    heading(5, [say('popover.not-known')]),
    { kind: 'list', items: lines.map((one) => [asRecorded(one)]) },
  ];
}
