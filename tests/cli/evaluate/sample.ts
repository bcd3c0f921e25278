import type { Label, LabelledPage, PredictedClaim, ReadPage } from '../../../lib/cli/evaluate/types.ts';

/** What a test says of a sentence: what a person judged, and the claims found, as parts of its ten characters. */
export interface SampleSentence {
  readonly label?: Label;
  readonly claims?: readonly (Partial<PredictedClaim> & { readonly from?: number; readonly to?: number })[];
}

/** Every sample sentence is this long, so that tests can count. */
const WORDS = 'PRP helps.';

export const yes = (label: Partial<Extract<Label, { claim: 'yes' }>> = {}): Label => ({
  claim: 'yes',
  kind: 'efficacy',
  stance: 'asserts',
  interventions: ['prp'],
  conditions: [],
  ...label,
});

export const found: NonNullable<SampleSentence['claims']> = [{}];

/** A page of ten-character sentences, one a line; a claim covers its whole sentence unless `from` and `to` say less. */
export function samplePage(
  page: Partial<Omit<LabelledPage, 'sentences' | 'text'>>,
  sentences: readonly SampleSentence[],
): ReadPage {
  const at = (i: number) => i * (WORDS.length + 1);
  return {
    page: {
      id: 'page',
      kind: 'clinic',
      fold: null,
      text: sentences.map(() => WORDS).join('\n'),
      sentences: sentences.map(({ label = null }, i) => ({
        i,
        text: WORDS,
        start: at(i),
        end: at(i) + WORDS.length,
        label,
      })),
      ...page,
    },
    claims: sentences.flatMap(({ claims = [] }, i) =>
      claims.map(({ from = 0, to = WORDS.length, ...claim }) => ({
        start: at(i) + from,
        end: at(i) + to,
        kind: 'efficacy',
        stance: 'asserts',
        interventions: ['prp'],
        conditions: [],
        products: [{ text: 'PRP', source: 'sentence' }],
        cues: [{ ruleId: 'benefit-verb', kind: 'efficacy', text: 'helps' }],
        ...claim,
      })),
    ),
  };
}
