import type { JudgedSentence } from './types.ts';
import type { WhyMissed } from './why-missed.ts';

/** A labelled claim that was not found, or no claim that was. */
export type SentenceError =
  | { readonly error: 'miss'; readonly at: JudgedSentence; readonly why: WhyMissed }
  | { readonly error: 'false-alarm'; readonly at: JudgedSentence };

/**
 * All errors among judged sentences, in the corpus's order.
 *
 * @param whyMissed asked once for each miss
 */
export function errorsOf(
  judged: readonly JudgedSentence[],
  whyMissed: (miss: JudgedSentence) => WhyMissed,
): SentenceError[] {
  return judged.flatMap((at): SentenceError[] => {
    if (at.outcome === 'miss') return [{ error: 'miss', at, why: whyMissed(at) }];
    return at.outcome === 'false-alarm' ? [{ error: 'false-alarm', at }] : [];
  });
}

/** How often the found sentences of one kind were read as another. */
export interface KindMixUp {
  readonly labelled: string;
  readonly read: string;
  readonly sentences: number;
}

/** Which kinds are taken for which, the most frequent first. */
export function kindMixUps(judged: readonly JudgedSentence[]): KindMixUp[] {
  const pairs = new Map<string, KindMixUp>();
  for (const { outcome, sentence, claims } of judged) {
    const read = claims[0]?.kind;
    if (outcome !== 'hit' || sentence.label?.claim !== 'yes' || read === undefined) continue;
    const { kind: labelled } = sentence.label;
    if (labelled === read) continue;
    const key = `${labelled} ${read}`;
    pairs.set(key, { labelled, read, sentences: (pairs.get(key)?.sentences ?? 0) + 1 });
  }
  return [...pairs.values()].sort((a, b) => b.sentences - a.sentences);
}

/** The label's or else the leading claim's kind: what sort of claim an error is about. */
export function kindOf({ sentence: { label }, claims }: JudgedSentence): string {
  return label?.claim === 'yes' ? label.kind : (claims[0]?.kind ?? '');
}
