import { describe, expect, it } from 'vitest';
import { bundledPacks } from '../../lib/evidence/bundled.ts';
import { acrossPacksProblems } from '../../lib/evidence/check/across-packs.ts';
import { checkPack } from '../../lib/evidence/check-pack.ts';

/** Pages that hold copies of papers, which a reader is not sent to. */
const MIRRORS = /vdocument|read\.qxmd|europepmc\.org\/api|semanticscholar/;

describe.each(bundledPacks.map((pack) => [pack.id, pack] as const))('the pack %s', (_id, pack) => {
  it('passes every check, by itself', () => {
    expect(checkPack(JSON.parse(JSON.stringify(pack)))).toMatchObject({ ok: true });
  });

  it('says how and when each record was checked', () => {
    for (const { checked } of pack.studies) expect(checked.date).toMatch(/^2026-/);
  });

  it('sends no reader to a mirror', () => {
    for (const { URL: url } of pack.references) expect(url ?? '').not.toMatch(MIRRORS);
  });

  it('says of every second-hand sentence of its findings whose report it is', () => {
    for (const { id, studyId, plain } of pack.findings) {
      if (!/\bas reported (?:by|at|to|in)\b/.test(plain)) continue;
      const study = pack.studies.find((one) => one.id === studyId);
      expect([id, study?.reportedBy ?? plain]).toEqual([id, expect.stringMatching(/\w/)]);
    }
  });
});

describe('the packs together', () => {
  it('share no pack, no study and no DOI', () => {
    expect(acrossPacksProblems(bundledPacks)).toEqual([]);
  });

  it('name as the same people only studies that there are', () => {
    const known = bundledPacks.flatMap(({ studies }) => studies.map(({ id }) => id));
    for (const { samePeople } of bundledPacks.flatMap(({ studies }) => studies))
      if (samePeople !== undefined) expect(known).toContain(samePeople.as);
  });
});
