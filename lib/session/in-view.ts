import type { LocatedClaim } from './claims.ts';

/** The ids of the claims that the window shows just now, at least in part. Asks the page for its layout. */
export function claimsInView(claims: readonly LocatedClaim[], view: Window): string[] {
  return claims
    .filter(({ range }) => {
      const { top, bottom, left, right, width } = range.getBoundingClientRect();
      return width > 0 && bottom > 0 && top < view.innerHeight && right > 0 && left < view.innerWidth;
    })
    .map(({ annotation }) => annotation.id);
}
