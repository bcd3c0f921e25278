import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionFit, conditionsIn } from '../../lib/core/match/conditions.ts';
import { productFit } from '../../lib/core/match/products.ts';
import { CONDITIONS, INTERVENTIONS, type InterventionMention } from '../../lib/core/types/index.ts';

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
    ['prp', 'platelet-lysate', 'sibling'],
    ['prp', 'stem-cell', 'sibling'],
    ['bmc', 'umbilical', 'sibling'],
    ['stem-cell', 'amniotic', 'sibling'],
    ['stem-cell', 'exosomes', 'sibling'],
    ['regenerative', 'exosomes', 'narrower'],
  ] as const)('a claim about %s, a finding about %s: %s', (of, intervention, fit) => {
    expect(productFit(claim(of), { intervention })).toBe(fit);
  });

  it.each([
    ['autologous', 'allogeneic', 'sibling'],
    ['autologous', 'autologous', 'same'],
    ['autologous', undefined, 'same'],
    [undefined, 'allogeneic', 'same'],
  ] as const)('cultured cells: %s in the claim, %s in the finding: %s', (said, tested, fit) => {
    const mention = claim('cultured-msc', said === undefined ? {} : { cellSource: said });
    expect(
      productFit(mention, {
        intervention: 'cultured-msc',
        ...(tested === undefined ? {} : { cellSource: tested }),
      }),
    ).toBe(fit);
  });

  it('tells amniotic fluid from membrane', () => {
    expect(
      productFit(claim('amniotic', { product: 'membrane' }), { intervention: 'amniotic', product: 'fluid' }),
    ).toBe('sibling');
    expect(productFit(claim('amniotic'), { intervention: 'amniotic', product: 'fluid' })).toBe('same');
  });

  it('is never both ways at once: what is narrower one way is broader the other', () => {
    const id = fc.constantFrom(...INTERVENTIONS);
    fc.assert(
      fc.property(id, id, (a, b) => {
        const there = productFit(claim(a), { intervention: b });
        const back = productFit(claim(b), { intervention: a });
        const mirror = { same: 'same', narrower: 'broader', broader: 'narrower', sibling: 'sibling' };
        return back === mirror[there];
      }),
    );
  });
});

describe('conditionsIn', () => {
  it.each([
    ['nothing named', [], [[]]],
    ['a site', ['disc'], [['disc']]],
    ['a tissue at a site is one', ['knee', 'cartilage'], [['knee', 'cartilage']]],
    ['three sites are three', ['knee', 'hip', 'shoulder'], [['knee'], ['hip'], ['shoulder']]],
    ['sites and tissues in a list', ['knee', 'hip', 'tendon'], [['knee'], ['hip'], ['tendon']]],
  ] as const)('%s', (_name, named, expected) => {
    expect(conditionsIn(named)).toEqual(expected);
  });
});

describe('conditionFit', () => {
  it.each([
    [['spine'], ['disc'], 'direct'],
    [['disc'], ['spine'], 'indirect'],
    [['disc'], ['si-joint'], null],
    [['spine-muscle'], ['disc'], null],
    [['foot-ankle'], ['foot-ankle', 'tendon'], 'direct'],
    [['foot-ankle', 'tendon'], ['foot-ankle'], 'indirect'],
    [['tendon'], ['foot-ankle', 'tendon'], 'direct'],
    [['knee', 'cartilage'], ['knee', 'cartilage'], 'direct'],
    [['shoulder', 'tendon'], ['foot-ankle', 'tendon'], 'indirect'],
    [['other'], ['other'], null],
    [[], ['disc'], 'direct'],
    [['disc'], [], 'direct'],
  ] as const)('a claim about %j, a finding about %j: %s', (named, found, fit) => {
    expect(conditionFit(named, found)).toBe(fit);
  });

  it('never takes a broader finding as direct', () => {
    const id = fc.constantFrom(...CONDITIONS.filter((c) => c !== 'other'));
    fc.assert(
      fc.property(
        id,
        id,
        (a, b) => conditionFit([a], [b]) !== 'direct' || a === b || conditionFit([b], [a]) === 'indirect',
      ),
    );
  });
});
