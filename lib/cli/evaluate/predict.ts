import type { EvidenceIndex } from '../../core/types/index.ts';
import { scanTextInFull } from '../scan/scan.ts';
import type { LabelledPage, ReadPage } from './types.ts';

/** Scans a page as `scan` would scan its text, and keeps which rules hold on each claim. */
export function predict(page: LabelledPage, evidence: EvidenceIndex): ReadPage {
  const { result, analysis } = scanTextInFull(page.id, page.text, { evidence });
  const claims = result.claims.map(({ start, end, kind, stance, interventions, conditions }, n) => ({
    start,
    end,
    kind,
    stance,
    interventions,
    conditions,
    cues: (analysis.annotations[n]?.frame.cues ?? []).map((cue) => ({
      ruleId: cue.ruleId,
      kind: cue.kind,
      text: cue.text,
    })),
  }));
  return { page, claims };
}
