import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { chosenEvidence } from '../../lib/cli/scan/evidence.ts';
import { scanFile } from '../../lib/cli/scan/scan.ts';
import type { PageRecord, RecordedClaim } from '../../lib/core/types/index.ts';

/**
 * The real article that the first pack is drawn from, with its claims as read by hand. Both lie beside the
 * repository, not in it: without them these tests are skipped, and demo-page.test.ts stands in.
 */
const ARTICLE = '../shared/pages/clinic-article.html';
const CLAIMS = '../shared/evidence/article-claims.json';

/** Definitions, technique, insurance: may be marked or not. */
const OPTIONAL = new Set(['claim-13', 'claim-17', 'claim-22', 'claim-43']);

interface ReadClaim {
  readonly id: string;
  readonly firstWords: string;
  readonly aboutTherapy: boolean;
  readonly citedRefs: readonly number[];
}

describe.runIf(existsSync(ARTICLE) && existsSync(CLAIMS))('the real article', () => {
  let result: PageRecord;
  let text: string;
  let claims: readonly ReadClaim[];
  beforeAll(async () => {
    result = await scanFile(ARTICLE, { evidence: chosenEvidence(['back-pain-article']) });
    text = result.text ?? '';
    claims = JSON.parse(readFileSync(CLAIMS, 'utf8'));
  });

  const at = (claim: ReadClaim) => {
    const start = text.indexOf(claim.firstWords);
    expect(start, claim.id).toBeGreaterThanOrEqual(0);
    return { start, end: start + claim.firstWords.length };
  };
  const found = (claim: ReadClaim): RecordedClaim | undefined => {
    const { start, end } = at(claim);
    return result.claims.find((c) => Math.min(c.end, end) - Math.max(c.start, start) >= (end - start) / 2);
  };

  it('finds at least 38 of the 40 claims about therapies', () => {
    const wanted = claims.filter((c) => c.aboutTherapy && !OPTIONAL.has(c.id));
    expect(wanted).toHaveLength(40);
    const missed = wanted.filter((c) => found(c) === undefined).map((c) => c.id);
    expect(missed.length, missed.join(' ')).toBeLessThanOrEqual(2);
  });

  it('marks at most 3 sentences that make no claim about a therapy', () => {
    const places = claims.filter((c) => c.aboutTherapy).map(at);
    const stray = result.claims.filter((c) => !places.some((p) => p.start < c.end && c.start < p.end));
    expect(stray.length, stray.map((c) => c.text).join('\n')).toBeLessThanOrEqual(3);
  });

  it('recognises all 18 references and links each to the pack', () => {
    expect(result.references.map((r) => r.number)).toEqual(Array.from({ length: 18 }, (_, i) => i + 1));
    const facts: readonly { id: string; refNumber: number }[] = JSON.parse(
      readFileSync('../shared/evidence/references.json', 'utf8'),
    );
    for (const fact of facts) expect(result.references[fact.refNumber - 1]?.referenceId).toBe(fact.id);
  });

  it('resolves every citation mark of a claim', () => {
    for (const claim of claims.filter((c) => c.aboutTherapy && c.citedRefs.length > 0)) {
      expect(found(claim)?.citations, claim.id).toEqual(claim.citedRefs);
    }
  });

  it('lists the cited studies first', () => {
    for (const claim of result.claims.filter((c) => c.citations.length > 0)) {
      const first = claim.studies.slice(0, claim.citations.length);
      expect(first.map((s) => s.relation)).toEqual(claim.citations.map(() => 'cited'));
    }
  });
});
