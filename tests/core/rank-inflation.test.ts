import { describe, expect, it } from 'vitest';
import { analyze } from '../../lib/core/analyze.ts';
import { bundledPacks } from '../../lib/evidence/bundled.ts';
import { toIndex } from '../../lib/evidence/to-index.ts';
import { blocksOf } from './references/studies.ts';

const SERIES = toIndex(bundledPacks).studies.find(({ id }) => id === 'pettine-2017');

/** Flags on the claims of a page whose one source is a case series. */
function flagsOf(sentence: string): string[] {
  if (SERIES === undefined) throw new Error('No such record.');
  const entry = `1. ${SERIES.firstAuthor} K. ${SERIES.title}. ${SERIES.year}. doi:${SERIES.doi}`;
  const blocks = blocksOf('# Bone marrow concentrate for back pain', sentence, '# References', entry);
  const source = { domain: null, title: '', lang: 'en' };
  const { annotations } = analyze(blocks, { evidence: toIndex(bundledPacks), source });
  expect(annotations).not.toEqual([]);
  return annotations.flatMap(({ assessment }) => assessment.flags.map(({ id }) => id));
}

describe('rank-inflation of a cited source', () => {
  it.each([
    'A randomized trial showed that bone marrow concentrate reduces back pain (1).',
    'A gold standard study showed that bone marrow concentrate reduces back pain (1).',
  ])('is raised: %s', (sentence) => {
    expect(flagsOf(sentence)).toContain('rank-inflation');
  });

  it.each([
    'It was not a randomized trial, but bone marrow concentrate reduced back pain (1).',
    'A non-randomized study showed that bone marrow concentrate reduces back pain (1).',
    'Bone marrow concentrate reduces back pain, and a randomized trial is planned (1).',
    'Surgery is the gold standard, but bone marrow concentrate reduces back pain (1).',
  ])('is not raised: %s', (sentence) => {
    expect(flagsOf(sentence)).not.toContain('rank-inflation');
  });
});
