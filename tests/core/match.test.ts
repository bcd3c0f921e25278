import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Condition, conditionFit, conditionsIn } from '../../lib/core/match/conditions.ts';
import { productFit, productsIn } from '../../lib/core/match/products.ts';
import {
  CONDITIONS,
  type ConditionId,
  type DisorderId,
  type FindingEntry,
  INTERVENTIONS,
  type InterventionMention,
} from '../../lib/core/types/index.ts';

const claim = (
  concept: InterventionMention['concept'],
  more: Partial<InterventionMention> = {},
): InterventionMention => ({
  concept,
  blockId: 0,
  start: 0,
  end: 3,
  text: 'it',
  source: 'sentence',
  ...more,
});

describe('productFit', () => {
  it.each([
    ['prp', 'prp', 'same'],
    ['stem-cell', 'bmc', 'narrower'],
    ['regenerative', 'platelet-lysate', 'narrower'],
    ['bmc', 'stem-cell', 'broader'],
    ['prp', 'platelet-lysate', 'other-product'],
    ['prp', 'stem-cell', 'other-product'],
    ['bmc', 'umbilical', 'other-product'],
    ['stem-cell', 'amniotic', 'other-product'],
    ['stem-cell', 'exosomes', 'other-product'],
    ['regenerative', 'exosomes', 'narrower'],
  ] as const)('a claim about %s, a finding about %s: %s', (of, intervention, fit) => {
    expect(productFit([claim(of)], { intervention })).toBe(fit);
  });

  it.each([
    ['autologous', 'allogeneic', 'other-cells'],
    ['autologous', 'autologous', 'same'],
    ['autologous', undefined, 'same'],
    [undefined, 'allogeneic', 'same'],
  ] as const)('cultured cells: %s in the claim, %s in the finding: %s', (said, tested, fit) => {
    const mention = claim('cultured-msc', said === undefined ? {} : { cellSource: said });
    expect(
      productFit([mention], {
        intervention: 'cultured-msc',
        ...(tested === undefined ? {} : { cellSource: tested }),
      }),
    ).toBe(fit);
  });

  it('tells amniotic fluid from membrane', () => {
    expect(
      productFit([claim('amniotic', { product: 'membrane' })], {
        intervention: 'amniotic',
        product: 'fluid',
      }),
    ).toBe('other-cells');
    expect(productFit([claim('amniotic')], { intervention: 'amniotic', product: 'fluid' })).toBe('same');
  });

  it('is never both ways at once: what is narrower one way is broader the other', () => {
    const id = fc.constantFrom(...INTERVENTIONS);
    fc.assert(
      fc.property(id, id, (a, b) => {
        const there = productFit([claim(a)], { intervention: b });
        const back = productFit([claim(b)], { intervention: a });
        const mirror: Partial<Record<string, string>> = { narrower: 'broader', broader: 'narrower' };
        return back === (mirror[there] ?? there);
      }),
    );
  });
});

describe('productsIn', () => {
  const labels = [claim('cultured-msc', { cellSource: 'allogeneic' }), claim('adipose')];

  it('takes labels on the same words as one product, which both restrict', () => {
    expect(productsIn(labels)).toEqual([labels]);
    expect(productFit(labels, { intervention: 'adipose' })).toBe('other-product');
    expect(productFit(labels, { intervention: 'cultured-msc', cellSource: 'allogeneic' })).toBe(
      'other-product',
    );
    const both = { intervention: 'cultured-msc', pooled: ['cultured-msc', 'adipose'] } as const;
    expect(productFit(labels, { ...both, cellSource: 'allogeneic' })).toBe('same');
    expect(productFit(labels, { ...both, cellSource: 'autologous' })).toBe('other-cells');
  });

  it('takes words apart as products of their own', () => {
    expect(productsIn([claim('prp'), claim('bmc', { start: 8, end: 11 })])).toHaveLength(2);
  });

  it('takes a pooled finding for each product that it names', () => {
    const pooled = { intervention: 'prp', pooled: ['prp', 'platelet-lysate'] } as const;
    expect(productFit([claim('platelet-lysate')], pooled)).toBe('same');
    expect(productFit([claim('bmc')], pooled)).toBe('other-product');
  });

  it('takes a notice about a whole class for the narrower products, and for no other', () => {
    const notice = { intervention: 'stem-cell', universal: true } as const;
    expect(productFit([claim('umbilical')], notice)).toBe('narrower');
    expect(productFit([claim('prp')], notice)).toBe('other-product');
    expect(productFit([claim('amniotic')], notice)).toBe('other-product');
  });
});

type Named = readonly (ConditionId | readonly [ConditionId, DisorderId])[];
const mentions = (named: Named) =>
  named.map((n) => (typeof n === 'string' ? { concept: n } : { concept: n[0], disorder: n[1] }));
const at = (...facets: ConditionId[]): Condition => ({ facets, disorder: null });

describe('conditionsIn', () => {
  it.each<[string, Named, Condition[]]>([
    ['nothing named', [], [at()]],
    ['a site', ['disc'], [at('disc')]],
    ['a tissue at a site is one', ['knee', 'cartilage'], [at('knee', 'cartilage')]],
    ['three sites are three', ['knee', 'hip', 'shoulder'], [at('knee'), at('hip'), at('shoulder')]],
    ['sites and tissues in a list', ['knee', 'hip', 'tendon'], [at('knee'), at('hip'), at('tendon')]],
    [
      'a disorder goes with its place',
      [['knee', 'osteoarthritis'], 'hip'],
      [{ facets: ['knee'], disorder: 'osteoarthritis' }, at('hip')],
    ],
    [
      'one disorder of a site and a tissue is one condition',
      [
        ['foot-ankle', 'achilles-rupture'],
        ['tendon', 'achilles-rupture'],
      ],
      [{ facets: ['foot-ankle', 'tendon'], disorder: 'achilles-rupture' }],
    ],
    [
      'said again without its disorder it is the same place',
      [['hair', 'alopecia-areata'], 'hair'],
      [{ facets: ['hair'], disorder: 'alopecia-areata' }],
    ],
    ['animals are who has it', ['animal', 'knee', 'hip'], [at('animal', 'knee'), at('animal', 'hip')]],
    ['animals alone', ['animal'], [at('animal')]],
  ])('%s', (_name, named, expected) => {
    expect(conditionsIn(mentions(named))).toEqual(expected);
  });
});

describe('conditionFit', () => {
  it.each<[ConditionId[], ConditionId[], string]>([
    [['spine'], ['disc'], 'direct'],
    [['disc'], ['spine'], 'wider-condition'],
    [['disc'], ['si-joint'], 'other-condition'],
    [['spine-muscle'], ['disc'], 'other-condition'],
    [['foot-ankle'], ['foot-ankle', 'tendon'], 'direct'],
    [['foot-ankle', 'tendon'], ['foot-ankle'], 'wider-condition'],
    [['foot-ankle', 'tendon'], ['foot-ankle', 'ligament'], 'other-condition'],
    [['tendon'], ['foot-ankle', 'tendon'], 'direct'],
    [['knee', 'cartilage'], ['knee', 'cartilage'], 'direct'],
    [['shoulder', 'tendon'], ['foot-ankle', 'tendon'], 'other-condition'],
    [['other'], ['other'], 'other-condition'],
    [[], ['disc'], 'direct'],
    [['disc'], [], 'direct'],
    [['animal', 'joint'], ['animal', 'joint'], 'direct'],
    [['animal', 'joint'], ['joint'], 'other-condition'],
    [['joint'], ['animal', 'joint'], 'other-condition'],
    [[], ['animal', 'joint'], 'other-condition'],
  ])('a claim about %j, a finding about %j: %s', (named, conditions, fit) => {
    expect(conditionFit(at(...named), { conditions })).toBe(fit);
  });

  it.each<[string, Condition, Pick<FindingEntry, 'conditions' | 'disorder' | 'universal'>, string]>([
    [
      'the same disorder',
      { facets: ['hair'], disorder: 'alopecia-areata' },
      { conditions: ['hair'], disorder: 'alopecia-areata' },
      'direct',
    ],
    [
      'another disorder',
      { facets: ['hair'], disorder: 'androgenetic-alopecia' },
      { conditions: ['hair'], disorder: 'alopecia-areata' },
      'other-disorder',
    ],
    [
      'a kind of the disorder',
      { facets: ['diabetes'], disorder: 'diabetes' },
      { conditions: ['diabetes'], disorder: 'type-1-diabetes' },
      'direct',
    ],
    [
      'a wider disorder',
      { facets: ['diabetes'], disorder: 'type-2-diabetes' },
      { conditions: ['diabetes'], disorder: 'diabetes' },
      'wider-condition',
    ],
    [
      'a finding on none in particular',
      { facets: ['knee'], disorder: 'osteoarthritis' },
      { conditions: ['knee'] },
      'direct',
    ],
    [
      'a joint, and its arthritis',
      at('knee'),
      { conditions: ['knee'], disorder: 'osteoarthritis' },
      'direct',
    ],
    [
      'hair, and one disorder of it',
      at('hair'),
      { conditions: ['hair'], disorder: 'androgenetic-alopecia' },
      'unnamed-disorder',
    ],
    [
      'nothing named, and a disorder of hair',
      at(),
      { conditions: ['hair'], disorder: 'androgenetic-alopecia' },
      'unnamed-disorder',
    ],
    [
      'something else of the same disorder',
      { facets: ['other'], disorder: 'infertility' },
      { conditions: ['other'], disorder: 'infertility' },
      'direct',
    ],
    [
      'something else of another disorder',
      { facets: ['other'], disorder: 'infertility' },
      { conditions: ['other'], disorder: 'tooth-extraction' },
      'other-disorder',
    ],
    [
      'cartilage of a joint, and its arthritis',
      at('knee', 'cartilage'),
      { conditions: ['knee'], disorder: 'osteoarthritis' },
      'direct',
    ],
    [
      'a notice that covers the place',
      at('knee'),
      { conditions: ['spine', 'joint'], universal: true },
      'direct',
    ],
    [
      'a notice that covers the site and not its cartilage',
      at('knee', 'cartilage'),
      { conditions: ['spine', 'joint'], universal: true },
      'wider-condition',
    ],
    [
      'a notice about other places',
      at('hair'),
      { conditions: ['spine', 'joint'], universal: true },
      'other-condition',
    ],
    [
      'a notice about one disorder',
      at('neurological'),
      { conditions: ['neurological'], disorder: 'autism', universal: true },
      'unnamed-disorder',
    ],
  ])('%s', (_name, named, finding, fit) => {
    expect(conditionFit(named, finding)).toBe(fit);
  });

  it('never takes a broader finding as direct', () => {
    const id = fc.constantFrom(...CONDITIONS.filter((c) => c !== 'other'));
    fc.assert(
      fc.property(id, id, (a, b) => {
        const there = conditionFit(at(a), { conditions: [b] });
        return (
          there !== 'direct' || a === b || conditionFit(at(b), { conditions: [a] }) === 'wider-condition'
        );
      }),
    );
  });
});
