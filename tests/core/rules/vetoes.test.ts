import { afterEach, describe, expect, it, vi } from 'vitest';
import { VETOES } from '../../../lib/core/vetoes/index.ts';
import { asExample, readExample } from '../read-example.ts';
import { distinct, FEWEST_EXAMPLES, leftToFillIn, vetoFiles } from './rule-files.ts';

/** Lets no veto hold but one, so that it is this one, and not another, that silences. */
function onlyVeto(id: string | null): void {
  for (const veto of VETOES) if (veto.id !== id) vi.spyOn(veto, 'holds').mockReturnValue(false);
}
afterEach(() => {
  vi.restoreAllMocks();
});

describe('vetoes', () => {
  it('lists every veto file, by id', () => {
    expect(VETOES.map((v) => v.id)).toEqual(vetoFiles.map((f) => f.id));
  });

  describe.each(vetoFiles.map(({ id, examples }) => [id, examples] as const))('%s', (id, examples) => {
    it('is filled in', () => {
      const veto = VETOES.find((one) => one.id === id);
      expect(
        leftToFillIn(veto, examples),
        `Fill in lib/core/vetoes/${id}.ts: put words of your own in the place of these.`,
      ).toEqual([]);
    });

    it('has enough examples on both sides', () => {
      expect(Math.min(...distinct(examples.vetoed, examples.kept))).toBeGreaterThanOrEqual(FEWEST_EXAMPLES);
    });

    it.each(examples.vetoed.map(asExample))('silences: $text', (example) => {
      onlyVeto(id);
      expect(readExample(example)).toEqual([]);
      onlyVeto(null);
      expect(readExample(example), 'No rule fires on it: nothing to silence.').not.toEqual([]);
    });

    it.each(examples.kept.map(asExample))('lets pass: $text', (example) => {
      expect(readExample(example).length).toBeGreaterThan(0);
    });
  });
});
