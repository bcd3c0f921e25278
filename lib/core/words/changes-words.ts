import { topicsOf } from '../compare/topics.ts';
import { CHANGE_KINDS, type Change, type Changes } from '../compare/types.ts';
import { wordingOf } from '../compare/wording.ts';
import { say } from '../messages/index.ts';
import type { RecordedClaim } from '../types/index.ts';
import { evidenceDirection, evidenceShort, wordingWords } from './compare-words.ts';
import { dateWords } from './dates-and-places.ts';
import { count } from './numbers.ts';

export { wordingOf } from '../compare/wording.ts';

/**
 * What changed, in a line without a full stop: "3 claims added, 1 removed, 2 softened since 12 May 2026".
 *
 * @param since ISO 8601; its day is said
 */
export function changesLine({ counts }: Pick<Changes, 'counts'>, since: string): string {
  const date = dateWords(since.slice(0, 10));
  const kinds = CHANGE_KINDS.filter((kind) => counts[kind] > 0);
  if (kinds.length === 0) return say('changes.none', { date });
  const parts = kinds.map((kind, place) =>
    say(`changes.${kind}.${place === 0 ? 'first' : 'next'}`, { n: counts[kind], count: count(counts[kind]) }),
  );
  return say('changes.since', { parts: parts.join(', '), date });
}

/** What to know of all of them: sentences; none where there is nothing to say. */
export function changesNotes(of: Omit<Changes, 'changes' | 'same'>): string[] {
  const { counts, sameText, otherReader, notSearched, partUnread } = of;
  const cameOrWent = counts.added + counts.removed > 0;
  const promised = counts.sharpened + counts.softened > 0;
  const notes = [
    sameText ? say('changes.same-text') : null,
    notSearched ? say('changes.not-searched') : null,
    partUnread ? say('changes.part-unread') : null,
    !sameText && otherReader && (cameOrWent || promised) ? say('changes.other-reader') : null,
    !sameText && cameOrWent ? say('changes.as-shown') : null,
  ];
  return notes.filter((note) => note !== null);
}

/** What became of a claim, as a heading. */
export function changeWords(change: Change): string {
  if (change.kind !== 'reread') return say(`changes.${change.kind}`);
  if (change.before === null) return say('changes.reread-found');
  return say(change.now === null ? 'changes.reread-lost' : 'changes.reread');
}

/** How much a claim's words promise of what it is about: "says it may"; of things of several sorts, "says it may be so". */
export function claimWording(claim: RecordedClaim): string {
  const wording = wordingOf(claim);
  const [words, ...others] = new Set(topicsOf(claim).map(({ outcome }) => wordingWords(wording, outcome)));
  return words === undefined || others.length > 0 ? wordingWords(wording) : words;
}

/** What stands behind a claim, in a few words: "Compared in people, points the other way". */
export function claimEvidence(claim: RecordedClaim): string {
  const [topic] = topicsOf(claim);
  const strength = topic === undefined ? '' : evidenceShort(claim, topic);
  return [strength, evidenceDirection(claim)].filter((part) => part !== null).join(' · ');
}

/** What is other than it was, besides the words themselves: sentences, none where all of that is the same. */
export function changeLines(change: Change): string[] {
  if (change.kind === 'added' || change.kind === 'removed') return [];
  const { before, now } = change;
  if (before === null || now === null) return [];
  const lines = [
    { key: 'changes.words', before: claimWording(before), now: claimWording(now) },
    { key: 'changes.stands', before: claimEvidence(before), now: claimEvidence(now) },
  ] as const;
  return lines
    .filter((line) => line.before !== line.now)
    .map((line) => say(line.key, { before: line.before, now: line.now }));
}
