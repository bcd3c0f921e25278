import { describe, expect, it, test } from 'vitest';
import { saysLine } from '../../../lib/core/words/says-line.ts';
import { frame } from '../../browser/components/fixtures.ts';

type Parts = Parameters<typeof frame>[1];

const SAID: readonly [says: string, text: string, parts: Parts][] = [
  [
    'PRP, in the disc, eases pain',
    'A PRP shot calms the ache of a worn disc.',
    { interventions: ['prp'], conditions: ['disc'], outcomes: ['pain'] },
  ],
  [
    'PRP, in the disc, may ease pain',
    'PRP might calm a sore disc.',
    { interventions: ['prp'], conditions: ['disc'], outcomes: ['pain'], stance: 'hedges' },
  ],
  [
    'PRP, in the disc, does not ease pain',
    'PRP in a disc leaves pain as it was.',
    { interventions: ['prp'], conditions: ['disc'], outcomes: ['pain'], stance: 'denies' },
  ],
  [
    'stem cells do not regrow discs',
    'No disc has been seen to regrow after stem cells.',
    {
      kind: 'regeneration',
      interventions: ['stem-cell'],
      conditions: ['disc'],
      outcomes: ['structure'],
      stance: 'denies',
    },
  ],
  [
    'umbilical cord products, in the knee, rebuild cartilage',
    'Cord cells rebuild the cartilage of your knee.',
    { kind: 'regeneration', interventions: ['umbilical'], conditions: ['knee', 'cartilage'] },
  ],
  [
    'bone marrow concentrate, in the hip, repairs tissue',
    'Marrow repairs a tired hip.',
    { kind: 'regeneration', interventions: ['bmc'], conditions: ['hip'] },
  ],
  [
    'PRP, in the sacroiliac joint, eases pain better than steroid',
    'PRP beats a steroid for sacroiliac pain.',
    {
      kind: 'comparative',
      interventions: ['prp'],
      conditions: ['si-joint'],
      outcomes: ['pain'],
      comparators: ['steroid'],
    },
  ],
  [
    'PRP does no better than saline',
    'PRP does no better than saline.',
    { kind: 'comparative', interventions: ['prp'], comparators: ['saline'], stance: 'denies' },
  ],
  [
    'PRP and stem cells, in the back, are an alternative to surgery',
    'PRP and stem cells are an alternative to surgery.',
    {
      kind: 'comparative',
      interventions: ['prp', 'stem-cell'],
      conditions: ['spine'],
      comparators: ['surgery'],
    },
  ],
  ['PRP helps', 'PRP works.', { interventions: ['prp'] }],
  [
    'PRP, in the knee, eases pain and improves function',
    'PRP gave knees less pain and more movement.',
    { interventions: ['prp'], conditions: ['knee', 'joint'], outcomes: ['pain', 'function'] },
  ],
  [
    'lab-grown stem cells, in the disc, shrink disc bulges',
    'Cells grown for weeks made the bulge smaller.',
    { interventions: ['cultured-msc'], conditions: ['disc', 'spine'], outcomes: ['structure'] },
  ],
  [
    'amniotic products do not contain living cells',
    'There are no living cells in amniotic vials.',
    { kind: 'content', interventions: ['amniotic'], outcomes: ['product-content'], stance: 'denies' },
  ],
  ['PRP is safe', 'PRP is very safe.', { kind: 'safety', interventions: ['prp'], outcomes: ['harm'] }],
  [
    'exosomes carry no risk',
    'Exosomes come without any risk.',
    { kind: 'safety', interventions: ['exosomes'] },
  ],
  [
    'PRP, in the back, is backed by research',
    'There is decent research on PRP for backs.',
    { kind: 'evidence', interventions: ['prp'], conditions: ['spine'] },
  ],
  [
    'exosomes, for “tired eyes”, help',
    'Exosomes wake up tired eyes.',
    { interventions: ['exosomes'], conditions: ['other'] },
  ],
];

test.each(SAID)('says %j', (says, text, parts) => {
  const claim = frame(text, parts);
  const conditions = claim.conditions.map((c) => (c.concept === 'other' ? { ...c, text: 'tired eyes' } : c));
  expect(saysLine({ ...claim, conditions })).toBe(says);
});

describe('what cannot be said without changing it is quoted', () => {
  const quoted: readonly [why: string, text: string, parts: Parts][] = [
    [
      'the other treatment is the one that did better',
      'Steroid relieved pain better than PRP did.',
      { kind: 'comparative', interventions: ['prp'], outcomes: ['pain'], comparators: ['steroid'] },
    ],
    ['it got worse', 'Pain got worse after PRP.', { interventions: ['prp'], outcomes: ['pain'] }],
    [
      'a safety claim that tells of harm',
      'Exosomes gave five people an infection.',
      { kind: 'safety', interventions: ['exosomes'], outcomes: ['harm'] },
    ],
    [
      'dead tissue, read as an assertion',
      'Amniotic vials are dead tissue without living cells.',
      { kind: 'content', interventions: ['amniotic'] },
    ],
    [
      'a way of working',
      'PRP calls repair cells to the spot.',
      { kind: 'mechanism', interventions: ['prp'] },
    ],
    [
      'experience',
      'We gave the first stem cell shot in town.',
      { kind: 'experience', interventions: ['stem-cell'] },
    ],
    [
      'a comparison with nothing named',
      'PRP is simply better.',
      { kind: 'comparative', interventions: ['prp'] },
    ],
    [
      'what is allowed, and where',
      'Stem cells are allowed on some islands.',
      { kind: 'regulatory', interventions: ['stem-cell'] },
    ],
    [
      'not yet approved',
      'PRP is in a study that may lead to approval.',
      { kind: 'regulatory', interventions: ['prp'] },
    ],
    [
      'a name, not a content',
      'Marrow is a same-day stem cell treatment.',
      { kind: 'content', interventions: ['bmc'] },
    ],
    [
      'stem cells in stem cells',
      'Grown cells have more stem cells.',
      { kind: 'content', interventions: ['cultured-msc'] },
    ],
    ['no product recognised', 'It eases pain.', { outcomes: ['pain'] }],
  ];

  it.each(quoted)('%s', (_why, text, parts) => {
    expect(saysLine(frame(text, parts))).toBe(`“${text}”`);
  });

  it('cuts a long quotation at a word', () => {
    const says = saysLine(frame(`We were first ${'and busiest '.repeat(30)}`, { kind: 'experience' }));
    expect(says.length).toBeLessThanOrEqual(142);
    expect(says).toMatch(/(and|busiest)…”$/);
  });
});

test('a quotation names the product where the sentence does not', () => {
  const claim = frame('It is allowed abroad.', { kind: 'regulatory', interventions: ['stem-cell'] });
  const before = claim.interventions.map((m) => ({ ...m, source: 'previous' as const }));
  expect(saysLine({ ...claim, interventions: before })).toBe('stem cells: “It is allowed abroad.”');
});

test('a donor product and an own product are told apart', () => {
  const claim = frame('Cells ease pain.', { interventions: ['cultured-msc'], outcomes: ['pain'] });
  const own = claim.interventions.map((m) => ({ ...m, cellSource: 'autologous' as const }));
  const donor = claim.interventions.map((m) => ({ ...m, cellSource: 'allogeneic' as const }));
  expect(saysLine({ ...claim, interventions: own })).toBe('the patient’s own lab-grown stem cells ease pain');
  expect(saysLine({ ...claim, interventions: donor })).toBe('donor lab-grown stem cells ease pain');
});

test('the fluid and the membrane are told apart', () => {
  const claim = frame('Fluid eases pain.', { interventions: ['amniotic'], outcomes: ['pain'] });
  const fluid = claim.interventions.map((m) => ({ ...m, product: 'fluid' as const }));
  expect(saysLine({ ...claim, interventions: fluid })).toBe('amniotic fluid eases pain');
});
