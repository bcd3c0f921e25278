import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { VETOES } from '../../../lib/core/vetoes/index.ts';
import { asExample, readExample } from '../read-example.ts';

describe('vetoes', () => {
  it('lists every veto file, by id', () => {
    const files = readdirSync('lib/core/vetoes')
      .map((f) => f.replace(/\.ts$/, ''))
      .filter((f) => f !== 'index');
    expect(VETOES.map((v) => v.id)).toEqual(files.sort());
  });

  describe.each(VETOES.map((veto) => [veto.id, veto] as const))('%s', (_id, veto) => {
    it.each(veto.examples.vetoed.map(asExample))('silences: $text', (example) => {
      expect(readExample(example)).toEqual([]);
    });
    it.each(veto.examples.kept.map(asExample))('lets pass: $text', (example) => {
      expect(readExample(example).length).toBeGreaterThan(0);
    });
  });
});
