import { describe, expect, it } from 'vitest';
import { CLAIM_RULES } from '../../../lib/core/rules/index.ts';
import { asExample, readExample } from '../read-example.ts';
import { distinct, FEWEST_EXAMPLES, leftToFillIn, ruleFiles } from './rule-files.ts';

describe('claim rules', () => {
  it('lists every rule file, by id', () => {
    expect(CLAIM_RULES.map((r) => r.id)).toEqual(ruleFiles.map((f) => f.id));
  });

  describe.each(ruleFiles.map(({ id, examples }) => [id, examples] as const))('%s', (id, examples) => {
    it('is filled in', () => {
      const rule = CLAIM_RULES.find((one) => one.id === id);
      expect(
        leftToFillIn(rule, examples),
        `Fill in lib/core/rules/${id}.ts: put words of your own in the place of these.`,
      ).toEqual([]);
    });

    it('has enough examples on both sides', () => {
      expect(Math.min(...distinct(examples.claims, examples.notClaims))).toBeGreaterThanOrEqual(
        FEWEST_EXAMPLES,
      );
    });

    it.each(examples.claims.map(asExample))('fires: $text', (example) => {
      const claims = readExample(example);
      expect(claims.flatMap((c) => c.frame.cues.map((cue) => cue.ruleId))).toContain(id);
      const [claim] = claims;
      if (example.kind !== undefined) expect(claim?.frame.kind).toBe(example.kind);
      if (example.stance !== undefined) expect(claim?.frame.stance).toBe(example.stance);
    });

    it.each(examples.notClaims.map(asExample))('stays silent: $text', (example) => {
      const cues = readExample(example).flatMap((c) => c.frame.cues.map((cue) => cue.ruleId));
      expect(cues).not.toContain(id);
    });
  });
});
