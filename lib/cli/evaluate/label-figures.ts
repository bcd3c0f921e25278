import type { Figure } from './figures.ts';
import type { JudgedSentence, Label } from './types.ts';

type Claimed = Extract<Label, { claim: 'yes' }>;

/**
 * How well the found sentences are understood. Kind and stance are those of the claim that covers most of the
 * sentence; products and conditions those of all claims that touch it.
 *
 * @param hits sentences that were found
 */
export function labelFigures(hits: readonly JudgedSentence[]): Figure[] {
  return [
    accuracy('kind', hits, (label, one) => one.claims[0]?.kind === label.kind),
    accuracy('stance', hits, (label, one) => one.claims[0]?.stance === label.stance),
    microF1('interventions', hits, ({ interventions }) => interventions),
    microF1('conditions', hits, ({ conditions }) => conditions),
  ];
}

function accuracy(
  name: 'kind' | 'stance',
  hits: readonly JudgedSentence[],
  right: (label: Claimed, one: JudgedSentence) => boolean,
): Figure {
  const part = hits.filter((one) => {
    const { label } = one.sentence;
    return label?.claim === 'yes' && right(label, one);
  }).length;
  return {
    id: `labels/${name}`,
    section: 'labels',
    name: `${name} right`,
    measure: 'share',
    part,
    of: hits.length,
  };
}

/** Micro: every id of every sentence counts the same, whichever sentence it stands in. */
function microF1(
  name: 'interventions' | 'conditions',
  hits: readonly JudgedSentence[],
  meant: (label: Claimed) => readonly string[],
): Figure {
  let shared = 0;
  let named = 0;
  for (const { sentence, claims } of hits) {
    if (sentence.label?.claim !== 'yes') continue;
    const labelled = new Set(meant(sentence.label));
    const predicted = new Set(claims.flatMap((claim) => claim[name]));
    shared += [...predicted].filter((id) => labelled.has(id)).length;
    named += labelled.size + predicted.size;
  }
  return {
    id: `labels/${name}`,
    section: 'labels',
    name: `${name} F1`,
    measure: 'f1',
    part: 2 * shared,
    of: named,
  };
}
