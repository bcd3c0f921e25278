import { disorderFits } from '../concepts/index.ts';
import { PART_OF, TISSUES } from '../conditions.ts';
import type { ConditionId, ConditionMention, FindingEntry, NamedDisorder } from '../types/index.ts';

/** One condition of a claim: a site, a tissue, or a tissue at a site, with its disorder. All must be met. */
export interface Condition {
  readonly facets: readonly ConditionId[];
  readonly disorder: NamedDisorder | null;
}

type Named = Pick<ConditionMention, 'concept' | 'disorder'>;

/**
 * The conditions of a claim, each to be assessed by itself: "knees, hips and shoulders" are three, "knee
 * cartilage" is one, and of "dogs with bad hips and knees" both are about dogs.
 *
 * @returns at least one; an empty condition where the claim names none, which every finding in people meets
 */
export function conditionsIn(named: readonly Named[]): Condition[] {
  const animal = named.some((m) => m.concept === 'animal');
  const places = distinct(named.filter((m) => m.concept !== 'animal'));
  const conditions = placed(places);
  if (!animal) return conditions;
  return conditions.map((c) => ({ ...c, facets: ['animal', ...c.facets] }));
}

function placed(named: readonly Named[]): Condition[] {
  const [first] = named;
  if (first === undefined) return [{ facets: [], disorder: null }];
  const tissues = named.filter((m) => TISSUES.has(m.concept));
  const sites = named.filter((m) => !TISSUES.has(m.concept));
  const [site] = sites;
  if (new Set(sites.map((m) => m.concept)).size === 1 && site !== undefined && tissues.length > 0) {
    return tissues.flatMap((t) =>
      disordersOf([t, ...sites]).map((disorder) => ({ facets: [site.concept, t.concept], disorder })),
    );
  }
  return named.map((m) => ({ facets: [m.concept], disorder: m.disorder ?? null }));
}

/** "Achilles tendinopathy" names ankle and tendon, and one disorder for both. */
function disordersOf(named: readonly Named[]): (NamedDisorder | null)[] {
  const all = [...new Set(named.flatMap((m) => m.disorder ?? []))];
  return all.length > 0 ? all : [null];
}

/** Each place once for each disorder; without a disorder only where none is named there. */
function distinct(named: readonly Named[]): Named[] {
  return named.filter(
    (m, i) =>
      named.findIndex((n) => n.concept === m.concept && n.disorder === m.disorder) === i &&
      (m.disorder !== undefined || !named.some((n) => n.concept === m.concept && n.disorder !== undefined)),
  );
}

/** How a finding's condition stands to a claim's; the last three bear on nothing that the claim says. */
export type ConditionFit =
  | 'direct'
  | 'wider-condition'
  | 'unnamed-disorder'
  | 'other-disorder'
  | 'other-condition';

type Where = Pick<FindingEntry, 'conditions' | 'disorder' | 'universal'> &
  Partial<Pick<FindingEntry, 'outcome'>>;

/**
 * How a finding's conditions meet a claim's (rules, section 3): direct where each facet is the same or
 * narrower. A finding without conditions (contents, law) fits all. Notices about a whole class run the other
 * way: each facet that the claim names must be covered. Animals are a population of their own: trials in
 * people do not test a claim about dogs, nor trials in dogs one about people.
 */
export function conditionFit(claim: Condition, finding: Where): ConditionFit {
  if (claim.facets.includes('animal') !== finding.conditions.includes('animal')) {
    // What is in a product, and the law, is the same for whoever is treated; nothing else is.
    return finding.conditions.length === 0 && finding.universal === true && finding.outcome !== 'harm'
      ? 'direct'
      : 'other-condition';
  }
  const facets = claim.facets.filter((f) => f !== 'animal');
  const place =
    finding.universal === true ? covered(facets, finding) : placeFit(facets, claim.disorder, finding);
  if (place === 'other-condition') return place;
  const disorder = disorderFit(claim, finding);
  return disorder === 'direct' ? place : disorder;
}

function placeFit(
  facets: readonly ConditionId[],
  disorder: NamedDisorder | null,
  finding: Where,
): ConditionFit {
  const where = finding.conditions.filter((c) => c !== 'animal');
  if (facets.length === 0 || where.length === 0) return 'direct';
  const about = withCartilage(where, finding.disorder);
  const fits = facets.map((facet) => facetFit(facet, disorder, about));
  return FARTHEST.find((fit) => fits.includes(fit)) ?? 'direct';
}

/** The facet that fits worst decides: site and tissue must both fit. */
const FARTHEST: readonly ConditionFit[] = ['other-condition', 'wider-condition'];

/** Arthritis of a joint is also about the cartilage of that joint: rules, section 12.17. */
function withCartilage(
  where: readonly ConditionId[],
  disorder: NamedDisorder | undefined,
): readonly ConditionId[] {
  const joint = where.some((c) => c === 'joint' || PART_OF[c] === 'joint');
  return disorder === 'osteoarthritis' && joint ? [...where, 'cartilage'] : where;
}

function facetFit(
  facet: ConditionId,
  disorder: NamedDisorder | null,
  where: readonly ConditionId[],
): ConditionFit {
  // "Other" is no place: only the same disorder makes it the same.
  if (facet === 'other') return where.includes('other') && disorder !== null ? 'direct' : 'other-condition';
  if (where.some((c) => c === facet || PART_OF[c] === facet)) return 'direct';
  if (facet === 'muscle' && where.includes('spine-muscle')) return 'direct';
  if (facet === 'spine-muscle' && where.includes('muscle')) return 'wider-condition';
  if (TISSUES.has(facet)) {
    // A knee has tendons and cartilage, a heart has neither.
    const holds = where.some((c) => c === 'joint' || PART_OF[c] === 'joint' || c === 'spine');
    return holds && !where.some((c) => TISSUES.has(c)) ? 'wider-condition' : 'other-condition';
  }
  // "Joint" beside "ankle" repeats it, and makes it no study of all joints.
  const widest = where.filter((c) => !where.some((d) => PART_OF[d] === c));
  return widest.some((c) => PART_OF[facet] === c) ? 'wider-condition' : 'other-condition';
}

function covered(facets: readonly ConditionId[], finding: Where): ConditionFit {
  if (finding.conditions.length === 0) return 'direct';
  const reached = facets.filter((facet) =>
    finding.conditions.some((c) => c === facet || PART_OF[facet] === c),
  );
  if (reached.length === facets.length) return 'direct';
  return reached.length > 0 ? 'wider-condition' : 'other-condition';
}

/**
 * Where one disorder says nothing of another, it must be named: wounds would speak for beauty treatments, a stroke
 * for autism, a fistula for lupus.
 */
const NAME_IT: ReadonlySet<ConditionId> = new Set([
  'hair',
  'skin',
  'sexual',
  'neurological',
  'autoimmune',
  'heart-lung',
]);

function disorderFit(claim: Condition, finding: Where): ConditionFit {
  // What is in a product, its law and its harms are the same for whatever it is sold for; a trial is not.
  if (claim.disorder === 'another-disorder')
    return finding.disorder === undefined && (finding.universal === true || finding.conditions.length === 0)
      ? 'direct'
      : 'other-disorder';
  if (finding.disorder === undefined) return 'direct';
  if (claim.disorder === null) {
    // An approval for one disease says nothing of a product that is sold for no disease in particular.
    const must =
      finding.universal === true ||
      finding.outcome === 'regulatory' ||
      finding.conditions.some((c) => NAME_IT.has(c));
    return must ? 'unnamed-disorder' : 'direct';
  }
  if (disorderFits(claim.disorder, finding.disorder)) return 'direct';
  if (!disorderFits(finding.disorder, claim.disorder)) return 'other-disorder';
  // The finding is about a wider disorder, which only a notice about a whole class may answer for.
  return finding.universal === true ? 'direct' : 'wider-condition';
}
