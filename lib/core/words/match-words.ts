import { DISORDER_CONCEPTS } from '../concepts/index.ts';
import type { ClaimFrame, ClaimKind, Cue, Mention, MentionSource } from '../types/index.ts';
import { shortened } from './quote.ts';

/** What a kind of claim says, as the end of "It was read as a claim that …". */
export const KIND_WORDS: Readonly<Record<ClaimKind, string>> = {
  efficacy: 'the treatment helps',
  comparative: 'the treatment compares well with something else',
  regeneration: 'a part of the body grows back',
  content: 'something is in the product',
  mechanism: 'the treatment works in some way',
  safety: 'the treatment is safe or not',
  regulatory: 'the treatment is allowed or not',
  evidence: 'there is research or not',
  experience: 'the clinic has experience',
};

const SOURCES: Readonly<Record<MentionSource, string>> = {
  sentence: 'from this sentence',
  previous: 'from the sentence before',
  heading: 'from the heading above',
  list: 'from the line above the list',
};

/** A part of the claim with the words that gave it. */
export interface PartWords {
  readonly part: string;
  readonly words: readonly string[];
}

function given(mentions: readonly Mention[]): string[] {
  return mentions.map((mention) => `“${shortened(mention.text, 60)}”, ${SOURCES[mention.source]}`);
}

const whereCue = (cue: Cue): string => (cue.blockId === undefined ? '' : `, ${SOURCES.list}`);

function disorders(frame: ClaimFrame): string[] {
  const named = new Set(frame.conditions.flatMap((mention) => mention.disorder ?? []));
  const known = DISORDER_CONCEPTS.filter(({ id }) => named.has(id)).map(({ label }) => label);
  return named.has('another-disorder') ? [...known, 'one that no study in these packs is about'] : known;
}

/** Which words gave each part of a claim, and where they stand. Parts that the claim lacks are left out. */
export function partWords(frame: ClaimFrame): readonly PartWords[] {
  const marks = [...new Set(frame.citations.map((mark) => mark.text))];
  const cue = frame.cues[0];
  const parts: PartWords[] = [
    { part: 'Treatment', words: given(frame.interventions) },
    { part: 'Where, or what for', words: given(frame.conditions) },
    { part: 'Disorder', words: disorders(frame) },
    { part: 'What changes', words: given(frame.outcomes) },
    { part: 'Compared with', words: given(frame.comparators) },
    {
      part: 'Read as a claim that',
      words: [KIND_WORDS[frame.kind] + (cue ? `, by “${shortened(cue.text, 60)}”${whereCue(cue)}` : '')],
    },
    { part: 'Sources named', words: marks },
  ];
  return parts.filter(({ words }) => words.length > 0);
}
