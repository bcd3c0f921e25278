import { describe, expect, it } from 'vitest';
import { speaksOfTherapy } from '../../lib/core/gate.ts';
import { asExample, readExample } from './read-example.ts';
import { ruleFiles } from './rules/rule-files.ts';

const PRODUCTS = [
  'micro-fragmented fat',
  'off-the-shelf cells',
  'donated cells',
  'lipo cells',
  'fat tissue derived cells',
  'grow your own cells',
  'multiplied their cells',
  'expand the cells',
  'autologous plasma',
  'concentrated plasma',
  'PRP',
  'PRF',
  'L-PRP',
  'platelet-rich plasma',
  'platelet rich fibrin',
  'platlet injections',
  'protein rich plasma',
  'platelets',
  'autologous conditioned plasma',
  'vampire facial',
  'the O-Shot',
  'P-Shot',
  'growth factor concentrate',
  'platelet lysate',
  'bone marrow concentrate',
  'BMAC',
  'BMC',
  'marrow injections',
  'culture-expanded cells',
  'lab-grown cells',
  'mesenchymal stem cells',
  'MSCs',
  'donor cells',
  'fat injections',
  'ADSCs',
  'MFAT',
  'off-the-shelf stem cells',
  'fat-derived cells',
  'SVF',
  'stromal vascular fraction',
  'Lipogems',
  'amniotic fluid',
  'amnion',
  'placental tissue',
  'birth tissue',
  'umbilical cord',
  'cord blood',
  "Wharton's jelly",
  'exosomes',
  'extracellular vesicles',
  'stem cells',
  'stemcell',
  'regenerative medicine',
  'orthobiologics',
  'cell therapy',
  'cellular therapies',
  'cell-based therapy',
  'biologics',
  'chorion membrane',
  'allogenic cells',
  'ASCs',
  'fragmented adipocytes',
  'steam cell shots',
  'cord tissue',
];

describe('speaksOfTherapy', () => {
  it.each(PRODUCTS)('says yes to: %s', (name) => {
    expect(speaksOfTherapy(`Our page tells you about ${name} today.`)).toBe(true);
  });

  it.each([
    'Our dentists whiten teeth.',
    'The stock market fell by three percent.',
    'We repair phones: call 555-0100.',
    'Purple rain and proper prose.',
    'Physiotherapy for sore backs.',
    'She studied plasma physics? No: astronomy.',
    'The prefix of the file name',
    'HTML and CSS classes',
  ])('says no to: %s', (text) => {
    expect(speaksOfTherapy(text)).toBe(false);
  });

  it.each([
    'STEM CELLS',
    'stem\u00adcells',
    'Wharton\u2019s jelly',
    'platelet\u2010rich plasma',
    'Knees\u200bPRP\u200bHips',
    'cultured\nand tested\ncells',
    'growing a few of your cells',
    'p. r. p',
    'umbilical',
    'bioregenerative',
    'micro\u00adfragmented fat',
  ])('says yes to it in another dress: %j', (name) => {
    expect(speaksOfTherapy(name)).toBe(true);
  });

  it.each(['insomnio', 'biological', 'steam celery', 'normal', 'grow cells', 'the pose', 'umpire'])(
    'says no to what only looks like it: %s',
    (text) => {
      expect(speaksOfTherapy(text)).toBe(false);
    },
  );

  it('reads a long word without trouble', () => {
    expect(speaksOfTherapy('a'.repeat(200_000))).toBe(false);
    expect(speaksOfTherapy('ca'.repeat(100_000))).toBe(false);
    expect(speaksOfTherapy(`${'a'.repeat(100_000)} cells`.repeat(3))).toBe(false);
    expect(speaksOfTherapy(`x ${' '.repeat(100_000)} cells`)).toBe(false);
  });

  it('never hides what a rule finds', () => {
    for (const example of ruleFiles.flatMap((f) => f.examples.claims).map(asExample)) {
      const whole = [example.heading, example.before, example.text].join(' ');
      if (readExample(example).length > 0) expect(speaksOfTherapy(whole), whole).toBe(true);
    }
  });
});
