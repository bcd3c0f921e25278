import { describe, expect, it } from 'vitest';
import {
  CONDITION_CONCEPTS,
  type Concept,
  DISORDER_CONCEPTS,
  disorderFits,
  INTERVENTION_CONCEPTS,
  isBelow,
  isPartOf,
  OUTCOME_CONCEPTS,
} from '../../lib/core/concepts/index.ts';
import { fold, matchable } from '../../lib/core/fold.ts';
import { conditionLexicon, interventionLexicon, outcomeLexicon } from '../../lib/core/lexicon/index.ts';
import { CONDITIONS, DISORDERS, INTERVENTIONS, OUTCOMES } from '../../lib/core/types/index.ts';

const BRANCHES: readonly (readonly [
  name: string,
  concepts: readonly Concept<string>[],
  ids: readonly string[],
])[] = [
  ['interventions', INTERVENTION_CONCEPTS, INTERVENTIONS],
  ['conditions', CONDITION_CONCEPTS, CONDITIONS],
  ['disorders', DISORDER_CONCEPTS, DISORDERS],
  ['outcomes', OUTCOME_CONCEPTS, OUTCOMES],
];

const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, i) => values.indexOf(value) !== i)),
];

/** Whether a way up from a concept comes back to where it has been; two ways that meet above are no circle. */
function circles(concepts: readonly Concept<string>[], id: string, path: readonly string[] = []): boolean {
  if (path.includes(id)) return true;
  const broader = concepts.find((c) => c.id === id)?.broader ?? [];
  return broader.some((b) => circles(concepts, b, [...path, id]));
}

/** A concept and everything above it. */
function wayUp(concepts: readonly Concept<string>[], id: string): string[] {
  const broader = concepts.find((c) => c.id === id)?.broader ?? [];
  return [id, ...broader.flatMap((b) => wayUp(concepts, b))];
}

describe.each(BRANCHES)('%s', (_name, concepts, ids) => {
  it('are complete: every id has one concept', () => {
    const known = concepts.map(({ id }) => id);
    expect(repeated(known)).toEqual([]);
    expect(ids.filter((id) => !known.includes(id))).toEqual([]);
  });

  it('hang together without a circle', () => {
    const known = new Set(concepts.map(({ id }) => id));
    for (const { id, broader } of concepts) {
      for (const b of broader) expect(known).toContain(b);
      expect(circles(concepts, id), id).toBe(false);
    }
  });

  it('have no doublets', () => {
    expect(repeated(concepts.map(({ label }) => label))).toEqual([]);
    expect(repeated(concepts.flatMap(({ mesh }) => mesh ?? []))).toEqual([]);
    expect(repeated(concepts.flatMap(({ synonyms }) => synonyms.map((s) => s.toLowerCase())))).toEqual([]);
  });

  it('have one next wider concept at most, where only one is used', () => {
    if (_name !== 'conditions') return;
    for (const { id, broader } of concepts) expect(broader.length, id).toBeLessThan(2);
  });

  it('are explained in one plain line each', () => {
    for (const { line } of concepts) {
      expect(line).toMatch(/^[A-Z].*\.$/);
      expect(line.length).toBeLessThanOrEqual(120);
      expect(line).not.toMatch(/\b(?:proven|cure|effective|works well)\b/i);
    }
  });
});

/** What a lexicon reads in words that stand alone. */
const readWith = <F>(
  lexicon: { find(text: string, lower: string): readonly F[] },
  words: string,
): readonly F[] => {
  const text = fold(words);
  return lexicon.find(text, matchable(text));
};

const synonymsOf = (concepts: readonly Concept<string>[]) =>
  concepts.flatMap(({ id, synonyms }) => synonyms.map((words) => [words, id] as const));

describe('what pages call it', () => {
  it.each(synonymsOf(INTERVENTION_CONCEPTS))('“%s” is read as %s, or what that is a kind of', (words, id) => {
    const way = new Set(wayUp(INTERVENTION_CONCEPTS, id));
    const found = readWith(interventionLexicon, words).map(({ concept }) => concept);
    expect(
      found.some((concept) => way.has(concept) && concept !== 'regenerative') || id === 'regenerative',
    ).toBe(true);
    if (id === 'regenerative') expect(found).toContain('regenerative');
  });

  it.each(synonymsOf(CONDITION_CONCEPTS))('“%s” is read as %s', (words, id) => {
    expect(readWith(conditionLexicon, words).map(({ concept }) => concept)).toContain(id);
  });

  it.each(synonymsOf(OUTCOME_CONCEPTS))('“%s” is read as %s', (words, id) => {
    expect(readWith(outcomeLexicon, words).map(({ concept }) => concept)).toContain(id);
  });

  it.each(DISORDER_CONCEPTS.flatMap((c) => c.synonyms.map((words) => [words, c.id, c.at] as const)))(
    '“%s” is read as %s, in its places',
    (words, id, at) => {
      const found = readWith(conditionLexicon, words);
      expect(found.map(({ disorder }) => disorder)).toContain(id);
      expect(
        found
          .filter(({ disorder }) => disorder === id)
          .map(({ concept }) => concept)
          .sort(),
      ).toEqual([...at].sort());
    },
  );

  it.each([
    ['Achilles tendon', 'foot-ankle'],
    ['shoulder', 'shoulder'],
    ['hair growth', 'hair'],
    ['a diabetic', 'diabetes'],
    ['knee pain', 'knee'],
  ] as const)('“%s” names %s, and no disorder', (words, concept) => {
    const found = readWith(conditionLexicon, words);
    expect(found.map((f) => f.concept)).toContain(concept);
    expect(found.flatMap((f) => f.disorder ?? [])).toEqual([]);
  });

  it.each([
    ['knee osteoarthritis', 'knee'],
    ['arthritis of the hip', 'hip'],
    ['arthritic ankles', 'foot-ankle'],
    ['worn-out knees', 'knee'],
  ] as const)('“%s” names the site with its arthritis', (words, concept) => {
    expect(readWith(conditionLexicon, words)).toMatchObject([{ concept, disorder: 'osteoarthritis' }]);
  });
});

describe('the graph', () => {
  it.each([
    ['bmc', 'stem-cell', true],
    ['bmc', 'regenerative', true],
    ['prp', 'regenerative', true],
    ['prp', 'platelet-lysate', false],
    ['amniotic', 'stem-cell', false],
    ['exosomes', 'stem-cell', false],
    ['stem-cell', 'bmc', false],
    ['prp', 'prp', false],
  ] as const)('%s below %s: %s', (id, ancestor, below) => {
    expect(isBelow(id, ancestor)).toBe(below);
  });

  it('knows what lies in what', () => {
    expect(isPartOf('disc', 'spine')).toBe(true);
    expect(isPartOf('spine', 'disc')).toBe(false);
    expect(isPartOf('knee', 'spine')).toBe(false);
  });

  it('takes a kind of a disorder for it, and not the other way', () => {
    expect(disorderFits('diabetes', 'type-1-diabetes')).toBe(true);
    expect(disorderFits('type-1-diabetes', 'diabetes')).toBe(false);
    expect(disorderFits('type-2-diabetes', 'type-1-diabetes')).toBe(false);
    expect(disorderFits('autism', 'autism')).toBe(true);
  });
});
