import { describe, expect, it } from 'vitest';
import { VETOES } from '../../../lib/core/vetoes/index.ts';
import { asExample, readExample } from '../read-example.ts';
import { vetoFiles } from './rule-files.ts';

describe('vetoes', () => {
  it('lists every veto file, by id', () => {
    expect(VETOES.map((v) => v.id)).toEqual(vetoFiles.map((f) => f.id));
  });

  describe.each(vetoFiles.map(({ id, examples }) => [id, examples] as const))('%s', (_id, examples) => {
    it.each(examples.vetoed.map(asExample))('silences: $text', (example) => {
      expect(readExample(example)).toEqual([]);
    });
    it.each(examples.kept.map(asExample))('lets pass: $text', (example) => {
      expect(readExample(example).length).toBeGreaterThan(0);
    });
  });
});
