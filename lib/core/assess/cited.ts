import { lookUp } from '../evidence-lookup.ts';
import { conditionFit, conditionsIn } from '../match/conditions.ts';
import { closestFit, productsIn } from '../match/products.ts';
import { findNamedStudies } from '../references/named-study.ts';
import type { ClaimFrame, EvidenceIndex, PageReference, StudyEntry } from '../types/index.ts';
import { referenceName, referenceWithin } from '../words/reference-name.ts';
import type { CitedStudy } from './flags/types.ts';
import { nameOf } from './name-of-study.ts';

/** A source that a claim cites; `studyId` null: in no pack. */
export interface Source {
  /** The page's reference that its mark names; null where the claim names the study in words alone. */
  readonly reference: PageReference | null;
  readonly studyId: string | null;
}

/**
 * The sources of a claim: those of its marks, in their order.
 * Without a mark, the studies that it names by title, or by author, year and subject (rules, section 6).
 */
export function sourcesOf(
  frame: ClaimFrame,
  references: readonly PageReference[],
  evidence: EvidenceIndex,
): Source[] {
  const cited = [...new Set(frame.citations.flatMap((c) => c.references))];
  if (cited.length === 0) {
    // An author has written on several products in a year: a study of another one is not the one named.
    return findNamedStudies(frame.text, evidence)
      .filter(({ studyId }) => evidence.studies.some((s) => s.id === studyId && sameProduct(frame, s)))
      .map(({ studyId }) => ({ reference: null, studyId }));
  }
  return cited.flatMap((id) => {
    const reference = references.find((r) => r.id === id);
    return reference === undefined ? [] : [{ reference, studyId: reference.referenceId }];
  });
}

/** "According to a Cochrane review": one study is meant, whichever it is. */
const NAMES_A_STUDY =
  /\b(?:a|an|one|the|this|that|our)[ -]+(?:\w+[ -]+){0,4}?(?:study|trial|review|meta-analysis|series|paper)\b/i;

/**
 * Whether a claim rests on a study that no pack knows, or on "a study" that it does not name: then nothing is
 * said of that study's size, length or control group from other studies (rules, section 12.4).
 */
export function restsOnUnknown(frame: ClaimFrame, sources: readonly Source[]): boolean {
  if (sources.length > 0) return sources.some((s) => s.studyId === null);
  return frame.cues.some((cue) => cue.ruleId === 'named-study-result') || NAMES_A_STUDY.test(frame.text);
}

/** The cited studies that a pack knows, with how each stands to the claim. */
export function citedStudies(
  frame: ClaimFrame,
  sources: readonly Source[],
  evidence: EvidenceIndex,
): CitedStudy[] {
  const { studies, findings } = lookUp(evidence);
  return sources.flatMap(({ reference, studyId }) => {
    const study = studyId === null ? undefined : studies.get(studyId);
    if (study === undefined) return [];
    return [
      {
        name: reference === null ? nameOf(study) : referenceName(reference),
        nameWithin: reference === null ? nameOf(study) : referenceWithin(reference),
        reference: reference?.id ?? null,
        study,
        findings: findings.get(study.id) ?? [],
        sameProduct: sameProduct(frame, study),
        sameCondition: sameCondition(frame, study),
      },
    ];
  });
}

/** Whether it studied the claim's product, or one that its name includes or is included in. */
function sameProduct(frame: ClaimFrame, study: StudyEntry): boolean {
  const products = productsIn(frame.interventions);
  const { cellSource, product } = study;
  return study.interventions.some((intervention) => {
    const fit = closestFit(products, {
      intervention,
      ...(cellSource === undefined ? {} : { cellSource }),
      ...(product === undefined ? {} : { product }),
    });
    return fit !== 'other-product' && fit !== 'other-cells';
  });
}

/** Meets any of the claim's conditions, or is about the region that they are in; a disorder must fit too. */
function sameCondition(frame: ClaimFrame, study: StudyEntry): boolean {
  const disorders = study.disorders?.length ? study.disorders : [undefined];
  return conditionsIn(frame.conditions).some((condition) =>
    disorders.some((disorder) => {
      const fit = conditionFit(condition, {
        conditions: study.conditions,
        ...(disorder === undefined ? {} : { disorder }),
      });
      const shares = condition.facets.some((f) => study.conditions.includes(f));
      return fit !== 'other-disorder' && (shares || fit !== 'other-condition');
    }),
  );
}
