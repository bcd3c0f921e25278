import { type MessageKey, say } from '../messages/index.ts';
import type { ClaimFrame, ClaimKind, Mention, MentionSource } from '../types/index.ts';
import { DISORDERS } from '../types/index.ts';
import { disorderLabel } from './concept-labels.ts';
import { shortened } from './quote.ts';

/** What a kind of claim says, as the end of "It was read as a claim that …". */
export function kindWords(kind: ClaimKind): string {
  return say(`matched.${kind}`);
}

/** A part of the claim with the words that gave it. */
export interface PartWords {
  readonly part: string;
  readonly words: readonly string[];
}

const FROM = {
  sentence: 'matched.from-sentence',
  previous: 'matched.from-previous',
  heading: 'matched.from-heading',
  list: 'matched.from-list',
} as const satisfies Readonly<Record<MentionSource, MessageKey>>;

function given(mentions: readonly Mention[]): string[] {
  return mentions.map(({ text, source }) => say(FROM[source], { words: shortened(text, 60) }));
}

function disorders(frame: ClaimFrame): string[] {
  const named = new Set(frame.conditions.flatMap((mention) => mention.disorder ?? []));
  const known = DISORDERS.filter((id) => named.has(id)).map(disorderLabel);
  return named.has('another-disorder') ? [...known, say('matched.another-disorder')] : known;
}

function readAs({ kind, cues: [cue] }: ClaimFrame): string {
  const said = kindWords(kind);
  if (cue === undefined) return said;
  const words = shortened(cue.text, 60);
  return say(cue.blockId === undefined ? 'matched.kind-by-words' : 'matched.kind-by-words-above', {
    kind: said,
    words,
  });
}

/** Which words gave each part of a claim, and where they stand. Parts that the claim lacks are left out. */
export function partWords(frame: ClaimFrame): readonly PartWords[] {
  const marks = [...new Set(frame.citations.map((mark) => mark.text))];
  const parts: PartWords[] = [
    { part: say('matched.treatment'), words: given(frame.interventions) },
    { part: say('matched.where'), words: given(frame.conditions) },
    { part: say('matched.disorder'), words: disorders(frame) },
    { part: say('matched.outcome'), words: given(frame.outcomes) },
    { part: say('matched.comparator'), words: given(frame.comparators) },
    { part: say('matched.kind'), words: [readAs(frame)] },
    { part: say('matched.sources'), words: marks },
  ];
  return parts.filter(({ words }) => words.length > 0);
}
