import { readExample } from '../read-example.ts';

/** What the claims of one paragraph say, apart from the words; and the words. */
export function claimsIn(text: string) {
  return readExample(text).map(({ frame }) => ({
    text: frame.text,
    frame,
    products: frame.interventions.map((m) => m.text),
    meaning: {
      kind: frame.kind,
      stance: frame.stance,
      products: [...new Set(frame.interventions.map((m) => m.concept))],
      conditions: [
        ...new Set(frame.conditions.map((m) => [m.concept, m.disorder].filter(Boolean).join('/'))),
      ],
      outcomes: [...new Set(frame.outcomes.map((m) => m.concept))],
      comparators: frame.comparators.map((m) => m.concept),
    },
  }));
}
