import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../lib/core/analyze.ts';
import { PART_OF } from '../../lib/core/conditions.ts';
import type { ConditionId, EvidenceIndex, TextBlock } from '../../lib/core/types/index.ts';
import { bundledPacks } from '../../lib/evidence/bundled.ts';
import { toIndex } from '../../lib/evidence/to-index.ts';

/**
 * The worked cases of the matching rules, where their folder lies beside the repository; skipped elsewhere.
 * `worked-cases.test.ts` keeps cases of our own for the same rules. The cases assume the first two packs.
 */
const CASES = new URL('../../../shared/evidence/gold/cases.json', import.meta.url);
const present = existsSync(CASES);

interface Expected {
  isClaim: boolean;
  kind: string | null;
  stance: string | null;
  interventions: string[] | null;
  conditions: string[] | null;
  outcomes: string[] | null;
  citations: { n: number; recordId: string | null }[] | null;
  strength: string | null;
  direction: string | null;
  mustShow: string[] | null;
  mustNotShow: string[] | null;
  flags: string[] | null;
  flagsForbidden: string[] | null;
}
interface Case {
  id: string;
  sentence: string;
  heading: string | null;
  before?: string | null;
  pageDomain: string;
  pageReferences: { n: number; text: string }[] | null;
  expect: Expected;
}

const cases: Case[] = present ? JSON.parse(readFileSync(CASES, 'utf8')) : [];
const evidence: EvidenceIndex = toIndex(
  bundledPacks.filter(({ id }) => id === 'back-pain-article' || id === 'landmarks'),
);

/** The block that the sentence stands in. */
const HERE = 1;

function pageOf({ heading, before, sentence, pageReferences }: Case): TextBlock[] {
  const lead = before ? `${before} ` : '';
  return [
    ...(heading === null ? [] : [{ id: 0, role: 'heading' as const, level: 2, text: heading }]),
    { id: HERE, role: 'paragraph', level: 0, text: lead + sentence },
    ...(pageReferences === null ? [] : [{ id: 2, role: 'heading' as const, level: 2, text: 'References' }]),
    ...(pageReferences ?? []).map(({ n, text }, i) => ({
      id: 3 + i,
      role: 'paragraph' as const,
      level: 0,
      text: `(${n}) ${text}`,
    })),
  ];
}

/** Order never matters, and a site makes its region redundant. */
const sorted = (ids: readonly string[]): string[] => [...new Set(ids)].sort();
const sites = (ids: readonly string[]): string[] => {
  const regions = new Set(ids.map((id) => PART_OF[id as ConditionId])); // ids of the same list
  return sorted(ids.filter((id) => !regions.has(id as ConditionId)));
};

describe.runIf(present)('the worked cases', () => {
  it('are all there', () => expect(cases).toHaveLength(80));

  it.each(cases)('$id: $sentence', (given) => {
    const lead = given.before ? given.before.length + 1 : 0;
    const { annotations, references } = analyze(pageOf(given), {
      evidence,
      source: { domain: given.pageDomain, title: '', lang: null },
    });
    const [claim] = annotations.filter(({ frame }) => frame.blockId === HERE && frame.end > lead);
    const expected = given.expect;
    expect(claim !== undefined).toBe(expected.isClaim);
    if (claim === undefined) return;
    const { frame, assessment } = claim;
    const ids = (mentions: readonly { concept: string }[]) => mentions.map((m) => m.concept);
    const shown = assessment.studies
      .filter(({ relation }) => relation === 'direct' || relation === 'cited')
      .map(({ studyId }) => studyId);
    const flags = assessment.flags.map(({ id }) => id as string);
    const found: Partial<Record<keyof Expected, unknown>> = {
      kind: frame.kind,
      stance: frame.stance,
      interventions: sorted(ids(frame.interventions)),
      conditions: sites(ids(frame.conditions)),
      outcomes: sorted(ids(frame.outcomes)),
      citations: frame.citations
        .flatMap((mark) => mark.references)
        .flatMap((id) => references.find((r) => r.id === id) ?? [])
        .map(({ number, referenceId }) => ({ n: number, recordId: referenceId })),
      strength: assessment.strength,
      direction: assessment.direction,
      mustShow: sorted((expected.mustShow ?? []).filter((id) => shown.includes(id))),
      mustNotShow: (expected.mustNotShow ?? []).filter((id) => !shown.includes(id)),
      flags: (expected.flags ?? []).filter((id) => flags.includes(id)),
      flagsForbidden: (expected.flagsForbidden ?? []).filter((id) => !flags.includes(id)),
    };
    const due: Partial<Record<keyof Expected, unknown>> = {
      ...expected,
      interventions: expected.interventions && sorted(expected.interventions),
      conditions: expected.conditions && sites(expected.conditions),
      outcomes: expected.outcomes && sorted(expected.outcomes),
      mustShow: expected.mustShow && sorted(expected.mustShow),
    };
    for (const [field, value] of Object.entries(found)) {
      const wanted = due[field as keyof Expected]; // the keys of `found`
      if (wanted !== null && wanted !== undefined) expect({ [field]: value }).toEqual({ [field]: wanted });
    }
  });
});
