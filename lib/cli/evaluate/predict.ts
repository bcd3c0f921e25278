import type { ChosenEvidence } from '../scan/evidence.ts';
import { scanTextInFull } from '../scan/scan.ts';
import type { LabelledPage, ReadPage } from './types.ts';

/** Scans a page as `scan` would scan its text, and keeps which rules and which words for a product are behind each claim. */
export function predict(page: LabelledPage, evidence: ChosenEvidence): ReadPage {
  const { result, analysis } = scanTextInFull(page.id, page.text, { evidence });
  const frames = analysis.annotations.map((one) => one.frame);
  const claims = result.claims.map(({ start, end, kind, stance, interventions, conditions }, n) => ({
    start,
    end,
    kind,
    stance,
    interventions,
    conditions,
    products: (frames[n]?.interventions ?? []).map(({ text, source }) => ({ text, source })),
    cues: (frames[n]?.cues ?? []).map((cue) => ({ ruleId: cue.ruleId, kind: cue.kind, text: cue.text })),
  }));
  return { page, claims };
}
