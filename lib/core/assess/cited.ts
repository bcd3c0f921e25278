import { PART_OF } from '../frames/conditions.ts';
import type { Candidate } from '../match/candidates.ts';
import { conditionFit, conditionsIn } from '../match/conditions.ts';
import { productFit } from '../match/products.ts';
import type { ClaimFrame, EvidenceIndex, PageReference, StudyEntry } from '../types/index.ts';
import type { CitedStudy } from './flags/index.ts';

/** The references that a claim cites, in the order of its marks; numbers that the list lacks are left out. */
export function citedReferences(frame: ClaimFrame, references: readonly PageReference[]): PageReference[] {
  const numbers = [...new Set(frame.citations.flatMap((c) => c.numbers))];
  return numbers.flatMap((n) => references.find((r) => r.number === n) ?? []);
}

/** The cited studies that a pack knows, with how each stands to the claim. */
export function citedStudies(
  frame: ClaimFrame,
  cited: readonly PageReference[],
  found: readonly Candidate[],
  evidence: EvidenceIndex,
): CitedStudy[] {
  return cited.flatMap(({ number, referenceId }) => {
    const study = evidence.studies.find((s) => s.id === referenceId);
    if (study === undefined) return [];
    const direct = found.some((c) => c.study.id === study.id && c.relation === 'direct');
    return [
      {
        number,
        study,
        direct,
        sameProduct: sameProduct(frame, study),
        sameCondition: sameCondition(frame, study),
      },
    ];
  });
}

function sameProduct(frame: ClaimFrame, study: StudyEntry): boolean {
  if (study.interventions.length === 0) return false;
  return frame.interventions.some((mention) =>
    study.interventions.some((intervention) => {
      const fit = productFit(mention, {
        intervention,
        ...(study.cellSource === undefined ? {} : { cellSource: study.cellSource }),
      });
      return fit !== 'sibling';
    }),
  );
}

/** Meets any of the claim's conditions, or is about the region that they are in. */
function sameCondition(frame: ClaimFrame, study: StudyEntry): boolean {
  const named = frame.conditions.map((c) => c.concept);
  if (study.conditions.some((c) => named.some((n) => PART_OF[c] === PART_OF[n] && c === n))) return true;
  return conditionsIn(named).some((condition) => conditionFit(condition, study.conditions) !== null);
}
