import { describe, expect, it } from 'vitest';
import type { Example } from '../../lib/core/rules/types.ts';
import { readExample } from './read-example.ts';

const products = (example: Example): string[] =>
  readExample(example).map(({ frame }) => frame.interventions.map(({ concept }) => concept).join());

describe('what something else does is not the therapy’s doing', () => {
  it.each<Example>([
    { before: 'PRP relieves knee pain.', text: 'Metformin lowers blood sugar but can upset the stomach.' },
    { heading: 'PRP for the face', text: 'Microneedling alone improves acne scars by a third.' },
    { heading: 'PRP in dentistry', text: 'Implants have a success rate of 97 %.' },
    { heading: 'PRP in dentistry', text: 'Antibiotics prevent infection after extractions.' },
    { heading: 'PRP', text: 'Smoking slows healing.' },
    { heading: 'PRP', text: 'Yoga eases back pain.' },
    { heading: 'PRP', text: 'Prolotherapy strengthens ligaments.' },
    { heading: 'PRP', text: 'Chemical peels smooth fine lines.' },
    { heading: 'Stem cells', text: 'Fat transfer restores volume to the breast.' },
    { heading: 'PRP', text: 'Genicular artery embolisation relieves knee pain.' },
    { heading: 'PRP', text: 'Conservative treatments may ease the pain for a while.' },
    { text: 'Ice eases the pain after PRP.' },
    { text: 'Exercise strengthens the knee after PRP.' },
    { text: 'Before PRP was known, cortisone relieved the pain.' },
    { text: 'Cortisone relieves pain until PRP takes effect.' },
    { text: 'Steroids relieve pain and PRP is offered as well.' },
    { text: 'Minoxidil regrows hair in some men who do not respond to PRP.' },
  ])('%o', (example) => {
    expect(products(example)).toEqual([]);
  });

  it('also in one half of a sentence', () => {
    expect(
      readExample({ text: 'Viagra works for an hour; the P-Shot works for a year.' }).map(
        ({ frame }) => frame.text,
      ),
    ).toEqual(['the P-Shot works for a year.']);
  });
});

describe('what leans on the therapy is said of it', () => {
  it.each<Example>([
    { before: 'PRP is injected into the knee.', text: 'Results improve over months.' },
    { before: 'PRP is injected into the knee.', text: 'Most patients report less pain.' },
    { before: 'PRP is injected into the knee.', text: 'The growth factors calm inflammation.' },
    { before: 'PRP is injected into the knee.', text: 'Until now no side effects were seen.' },
    { before: 'PRP is injected into the knee.', text: 'Eighty per cent of patients improve.' },
    { before: 'PRP is injected into the knee.', text: 'Reducing inflammation, it relieves pain.' },
    { heading: 'Benefits of PRP', text: 'Reduces knee pain' },
    { text: 'Patients feel less pain after PRP.' },
    { text: 'Pain eases after PRP.' },
    { text: 'My knee pain improved after PRP.' },
    { text: 'The tendon heals faster after PRP.' },
    { text: 'Eighty per cent of patients improve after PRP.' },
    { text: 'Surgery is the rule, and PRP can help before it.' },
  ])('%o', (example) => {
    expect(products(example)).toEqual(['prp']);
  });
});

describe('"it" is what was spoken of, not what it is compared with or does not contain', () => {
  it.each<Example & { readonly products: string }>([
    { heading: 'Exosomes', text: 'They are stronger than stem cells.', products: 'exosomes' },
    { heading: 'PRP', text: 'It works better than stem cells.', products: 'prp' },
    { heading: 'PRP', text: 'Unlike stem cells, it is safe.', products: 'prp' },
    { heading: 'PRP', text: 'It needs no stem cells to heal tendons.', products: 'prp' },
    { heading: 'Amniotic injections', text: 'They contain no stem cells.', products: 'amniotic' },
    {
      heading: 'Amniotic injections',
      text: 'But there are no living stem cells in them.',
      products: 'amniotic',
    },
  ])('$heading: $text', ({ products: expected, ...example }) => {
    expect(products(example)).toEqual([expected]);
  });
});

describe('two statements joined, each with a product of its own', () => {
  it.each([
    {
      text: 'PRP helps facet joints and stem cells help discs.',
      claims: ['prp facet asserts', 'stem-cell disc asserts'],
    },
    {
      text: 'PRP helps tendons in horses, and stem cells help hips in dogs.',
      claims: ['prp tendon,animal asserts', 'stem-cell hip,animal asserts'],
    },
    {
      text: 'PRP helps tendons but stem cells do not.',
      claims: ['prp tendon asserts', 'stem-cell tendon denies'],
    },
    {
      text: 'PRP does not help discs but stem cells do.',
      claims: ['prp disc denies', 'stem-cell disc asserts'],
    },
    {
      text: 'PRP relieves knee pain and exosomes have not been shown to.',
      claims: ['prp knee asserts', 'exosomes knee denies'],
    },
    {
      text: 'We use PRP to ease pain and stem cells to rebuild discs.',
      claims: ['prp  asserts', 'stem-cell disc asserts'],
    },
    {
      text: 'Faster recovery with PRP and stem cells to heal knees.',
      claims: ['prp,stem-cell knee asserts'],
    },
    { text: 'PRP and stem cells help knees.', claims: ['prp,stem-cell knee asserts'] },
    { text: 'PRP eases knee pain and is cheaper than stem cells.', claims: ['prp knee asserts'] },
  ])('$text', ({ text, claims }) => {
    const read = readExample({ text }).map(({ frame }) =>
      [
        frame.interventions.map(({ concept }) => concept).join(),
        frame.conditions.map(({ concept }) => concept).join(),
        frame.stance,
      ].join(' '),
    );
    expect(read).toEqual(claims);
  });
});
