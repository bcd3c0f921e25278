import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CLAIM_RULES } from '../../../lib/core/rules/index.ts';
import { asExample, readExample } from '../read-example.ts';

const SHARED = new Set(['index', 'types', 'words']);
/** Below this a rule's limits are not shown. */
const FEWEST_EXAMPLES = 3;

describe('claim rules', () => {
  it('lists every rule file, by id', () => {
    const files = readdirSync('lib/core/rules')
      .map((f) => f.replace(/\.ts$/, ''))
      .filter((f) => !SHARED.has(f));
    expect(CLAIM_RULES.map((r) => r.id)).toEqual(files.sort());
  });

  describe.each(CLAIM_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    it('has enough examples on both sides', () => {
      expect(rule.examples.claims.length).toBeGreaterThanOrEqual(FEWEST_EXAMPLES);
      expect(rule.examples.notClaims.length).toBeGreaterThanOrEqual(FEWEST_EXAMPLES);
    });

    it.each(rule.examples.claims.map(asExample))('fires: $text', (example) => {
      const claims = readExample(example);
      expect(claims.flatMap((c) => c.frame.cues.map((cue) => cue.ruleId))).toContain(id);
      const [claim] = claims;
      if (example.kind !== undefined) expect(claim?.frame.kind).toBe(example.kind);
      if (example.stance !== undefined) expect(claim?.frame.stance).toBe(example.stance);
    });

    it.each(rule.examples.notClaims.map(asExample))('stays silent: $text', (example) => {
      const cues = readExample(example).flatMap((c) => c.frame.cues.map((cue) => cue.ruleId));
      if (example.kind === undefined) expect(cues).not.toContain(id);
      else expect(readExample(example)[0]?.frame.kind).toBe(example.kind);
    });
  });
});
