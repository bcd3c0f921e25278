import { PART_OF, TISSUES } from '../conditions.ts';
import type { ConditionId } from '../types/index.ts';

/** One condition of a claim: a site, a tissue, or a tissue at a site. All its facets must be met. */
export type Condition = readonly ConditionId[];

/**
 * The conditions of a claim, each to be assessed by itself: "knees, hips and shoulders" are three, "knee
 * cartilage" is one.
 *
 * @returns at least one; an empty condition where the claim names none, which every finding meets
 */
export function conditionsIn(named: readonly ConditionId[]): Condition[] {
  const unique = [...new Set(named)];
  const tissues = unique.filter((c) => TISSUES.has(c));
  const sites = unique.filter((c) => !TISSUES.has(c));
  const [site] = sites;
  if (unique.length === 0) return [[]];
  if (sites.length === 1 && site !== undefined && tissues.length > 0) return tissues.map((t) => [site, t]);
  return unique.map((c) => [c]);
}

export type ConditionFit = 'direct' | 'indirect' | null;

/**
 * How a finding's conditions meet a claim's (rules, section 3): direct where each facet is the same or
 * narrower; indirect where the finding is broader; null where it is about something else. A finding without
 * conditions (contents, law) fits all.
 */
export function conditionFit(claim: Condition, finding: readonly ConditionId[]): ConditionFit {
  if (claim.length === 0 || finding.length === 0) return 'direct';
  const fits = claim.map((facet) => facetFit(facet, finding));
  if (fits.every((f) => f === 'direct')) return 'direct';
  return fits.some((f) => f === null) && !fits.some((f) => f === 'direct') ? null : 'indirect';
}

function facetFit(facet: ConditionId, finding: readonly ConditionId[]): ConditionFit {
  if (facet === 'other') return null; // matches the same words only, which findings do not carry
  if (finding.some((c) => c === facet || PART_OF[c] === facet)) return 'direct';
  if (facet === 'muscle' && finding.includes('spine-muscle')) return 'direct';
  if (facet === 'spine-muscle' && finding.includes('muscle')) return 'indirect';
  return finding.some((c) => PART_OF[facet] === c) ? 'indirect' : null;
}
