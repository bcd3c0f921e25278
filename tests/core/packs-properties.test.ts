import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBelow } from '../../lib/core/concepts/index.ts';
import { onlyPacks } from '../../lib/core/evidence-order.ts';
import {
  type Annotation,
  type Assessment,
  type EvidenceIndex,
  type FindingEntry,
  INTERVENTIONS,
  type InterventionId,
} from '../../lib/core/types/index.ts';
import { bundledPacks } from '../../lib/evidence/bundled.ts';
import { toIndex } from '../../lib/evidence/to-index.ts';
import { readExample } from './read-example.ts';

const PRODUCTS: Readonly<Record<InterventionId, readonly string[]>> = {
  prp: ['PRP', 'Platelet-rich plasma'],
  'platelet-lysate': ['Platelet lysate'],
  bmc: ['Bone marrow concentrate', 'BMAC'],
  'cultured-msc': ['Culture-expanded stem cells', 'Donor stem cells'],
  adipose: ['Fat-derived stem cells'],
  amniotic: ['Amniotic fluid', 'Placental tissue'],
  umbilical: ["Wharton's jelly", 'Umbilical cord stem cells'],
  exosomes: ['Exosomes'],
  'stem-cell': ['Stem cells', 'Stem cell therapy'],
  regenerative: ['Regenerative therapy'],
};
const SAYS = [
  'relieves pain in the disc.',
  'relieves knee pain.',
  'helps people with arthritis of the knee.',
  'works better than steroid for knee arthritis.',
  'regrows spinal discs.',
  'treats hair loss.',
  'cures autism.',
  'is completely safe.',
  'has caused infections.',
  'is FDA approved for back pain.',
  'contains living cells.',
  'heals tennis elbow.',
  'helps horses with tendon injuries.',
  'improves pregnancy rates in infertility.',
];

const bundled = toIndex(bundledPacks);
const product = fc.constantFrom(...INTERVENTIONS);
const sentence = product.chain((id) =>
  fc
    .tuple(fc.constantFrom(...PRODUCTS[id]), fc.constantFrom(...SAYS))
    .map(([name, says]) => ({ id, text: `${name} ${says}` })),
);
const chosen = fc.subarray(bundledPacks.map(({ id }) => id));

const read = (text: string, evidence: EvidenceIndex): readonly Annotation[] => readExample(text, evidence);
const findings = new Map(bundled.findings.map((f) => [f.id, f]));
const findingOf = (id: string): FindingEntry => {
  const found = findings.get(id);
  if (found === undefined) throw new Error(`no finding ${id}`);
  return found;
};

/** Products that a finding is about. */
const about = ({ intervention, pooled = [] }: FindingEntry): readonly InterventionId[] => [
  ...pooled,
  ...(intervention === null ? [] : [intervention]),
];
/** The same, or a kind of it; a notice about a whole class reaches what is below it. */
const isOf = (claimed: InterventionId, finding: FindingEntry): boolean =>
  about(finding).some(
    (id) => id === claimed || isBelow(id, claimed) || (finding.universal === true && isBelow(claimed, id)),
  );

describe('a claim is never supported', () => {
  it('by a sibling product, nor by a wider one', () => {
    fc.assert(
      fc.property(sentence, ({ text }) => {
        for (const { frame, assessment } of read(text, bundled)) {
          const claimed = frame.interventions.map((m) => m.concept);
          const direct = assessment.studies
            .filter((s) => s.relation === 'direct')
            .flatMap((s) => s.findingIds);
          for (const id of [...direct, ...assessment.deciding])
            expect(claimed.some((c) => isOf(c, findingOf(id)))).toBe(true);
        }
      }),
    );
  });

  it('by trials in animals where it is about people, nor the other way round', () => {
    fc.assert(
      fc.property(sentence, ({ text }) => {
        for (const { frame, assessment } of read(text, bundled)) {
          const animals = frame.conditions.some((c) => c.concept === 'animal');
          for (const id of assessment.deciding) {
            const { conditions, outcome } = findingOf(id);
            if (outcome !== 'regulatory') expect(conditions.includes('animal')).toBe(animals);
          }
        }
      }),
    );
  });
});

/** An assessment but for what counts the packs themselves. */
function said({ assessment }: Annotation): Omit<Assessment, 'trace' | 'recordsLooked'> {
  const { trace: _trace, recordsLooked: _looked, ...rest } = assessment;
  return rest;
}

/** A pack of findings on a product and a condition that the claim does not name. */
function unrelated(id: InterventionId): EvidenceIndex {
  const other = INTERVENTIONS.find((i) => i !== id && !isBelow(i, id) && !isBelow(id, i)) ?? 'exosomes';
  const info = { id: 'unrelated', title: 'Unrelated', version: '1.0.0', date: '2026-01-01' };
  const study = bundled.studies.find((s) => s.interventions.length > 0);
  const finding = bundled.findings.find((f) => f.outcome === 'pain');
  if (study === undefined || finding === undefined) throw new Error('the bundled packs are empty');
  const { disorder: _disorder, pooled: _pooled, ...base } = finding;
  return {
    packs: [info],
    studies: [
      {
        ...study,
        id: 'nobody-1900',
        packId: 'unrelated',
        interventions: [other],
        conditions: ['stenosis'],
        doi: null,
        title: 'Nothing that any page speaks of',
        firstAuthor: 'Nobody',
        year: 1900,
      },
    ],
    findings: [
      {
        ...base,
        id: 'nobody-1900--pain',
        studyId: 'nobody-1900',
        intervention: other,
        conditions: ['stenosis'],
      },
    ],
  };
}

const joined = (...parts: readonly EvidenceIndex[]): EvidenceIndex => ({
  packs: parts.flatMap(({ packs }) => packs),
  studies: parts.flatMap(({ studies }) => studies),
  findings: parts.flatMap((part) => part.findings),
});

describe('packs', () => {
  it('that are unrelated change nothing', () => {
    fc.assert(
      fc.property(sentence, ({ id, text }) => {
        const alone = read(text, bundled).map(said);
        expect(read(text, joined(bundled, unrelated(id))).map(said)).toEqual(alone);
      }),
    );
  });

  it('that are removed leave no trace', () => {
    fc.assert(
      fc.property(sentence, chosen, ({ text }, ids) => {
        const without = onlyPacks(bundled, (id) => ids.includes(id));
        const fresh = toIndex(bundledPacks.filter(({ id }) => ids.includes(id)));
        expect(read(text, without)).toEqual(read(text, fresh));
        for (const { assessment } of read(text, without)) {
          const named = JSON.stringify(assessment);
          for (const study of bundled.studies)
            if (!ids.includes(study.packId)) expect(named).not.toContain(`"${study.id}`);
        }
      }),
    );
  });

  it('may come in any order', () => {
    fc.assert(
      fc.property(
        sentence,
        fc.shuffledSubarray([...bundledPacks], { minLength: bundledPacks.length }),
        ({ text }, packs) => {
          expect(read(text, toIndex(packs))).toEqual(read(text, bundled));
        },
      ),
    );
  });

  it('are traced in full: every finding once', () => {
    fc.assert(
      fc.property(sentence, ({ text }) => {
        for (const { assessment } of read(text, bundled)) {
          const traced = assessment.trace.flatMap(({ findingIds }) => findingIds);
          expect([...traced].sort()).toEqual(bundled.findings.map(({ id }) => id).sort());
          const decided = assessment.trace.find(({ why }) => why === 'decides')?.findingIds ?? [];
          expect([...decided].sort()).toEqual([...assessment.deciding].sort());
        }
      }),
    );
  });
});
