import { countByStrength } from '../core/count-by-strength.ts';
import {
  CLAIM_KINDS,
  type ClaimKind,
  INTERVENTIONS,
  type InterventionId,
  STRENGTHS,
  type Strength,
} from '../core/types/index.ts';
import type { PanelClaim } from '../messages.ts';

export type Grouping = 'none' | 'strength' | 'kind' | 'product' | 'flag';

/** Which claims the reader wants to see, and how they are put together. */
export interface PanelFilter {
  readonly strength: Strength | null;
  readonly flaggedOnly: boolean;
  readonly kind: ClaimKind | null;
  readonly product: InterventionId | null;
  readonly groupBy: Grouping;
}

export const NO_FILTER: PanelFilter = {
  strength: null,
  flaggedOnly: false,
  kind: null,
  product: null,
  groupBy: 'none',
};

/** Claims that belong together; `by` is null where they are not grouped, or name no product. */
export interface ClaimGroup {
  readonly by: Strength | ClaimKind | InterventionId | 'flagged' | 'unflagged' | null;
  readonly claims: readonly PanelClaim[];
}

/** What the panel lists, and what it could list. */
export interface Listing {
  readonly groups: readonly ClaimGroup[];
  /** Of all claims of the page. */
  readonly counts: Readonly<Record<Strength, number>>;
  readonly flagged: number;
  readonly total: number;
  /** How many pass the filter. */
  readonly shown: number;
  /** What some claim has, or is filtered by: a filter must not work unseen once the page has nothing of it any more. */
  readonly strengths: readonly Strength[];
  readonly kinds: readonly ClaimKind[];
  readonly products: readonly InterventionId[];
}

/** The claims that a filter lets through, in reading order within each group; groups in the order of their ids. */
export function listing(claims: readonly PanelClaim[], filter: PanelFilter): Listing {
  const shown = claims.filter((claim) => passes(claim, filter));
  const counts = countByStrength(claims);
  return {
    groups: grouped(shown, filter.groupBy).filter((group) => group.claims.length > 0),
    counts,
    flagged: claims.filter(({ flags }) => flags.length > 0).length,
    total: claims.length,
    shown: shown.length,
    strengths: STRENGTHS.filter((strength) => strength === filter.strength || counts[strength] > 0),
    kinds: CLAIM_KINDS.filter((kind) => kind === filter.kind || claims.some((claim) => claim.kind === kind)),
    products: INTERVENTIONS.filter(
      (product) =>
        product === filter.product || claims.some((claim) => claim.interventions.includes(product)),
    ),
  };
}

function passes(claim: PanelClaim, { strength, flaggedOnly, kind, product }: PanelFilter): boolean {
  return (
    (strength === null || claim.strength === strength) &&
    (!flaggedOnly || claim.flags.length > 0) &&
    (kind === null || claim.kind === kind) &&
    (product === null || claim.interventions.includes(product))
  );
}

function grouped(claims: readonly PanelClaim[], by: Grouping): readonly ClaimGroup[] {
  const of = <T extends ClaimGroup['by']>(ids: readonly T[], is: (claim: PanelClaim, id: T) => boolean) =>
    ids.map((id) => ({ by: id, claims: claims.filter((claim) => is(claim, id)) }));
  switch (by) {
    case 'none':
      return [{ by: null, claims }];
    case 'strength':
      return of(STRENGTHS, (claim, id) => claim.strength === id);
    case 'kind':
      return of(CLAIM_KINDS, (claim, id) => claim.kind === id);
    case 'flag':
      return of(['flagged', 'unflagged'], ({ flags }, id) => flags.length > 0 === (id === 'flagged'));
    case 'product':
      return [
        // A claim about two products stands with both.
        ...of(INTERVENTIONS, (claim, id) => claim.interventions.includes(id)),
        { by: null, claims: claims.filter(({ interventions }) => interventions.length === 0) },
      ];
  }
}
