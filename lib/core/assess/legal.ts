import type { ClaimFrame, FindingEntry } from '../types/index.ts';

/** What a page may say of the law's side: that it is allowed, or that it is not. */
export type LegalSide = 'allowed' | 'restricted';

/** Words that say a product is held back: a drug, unapproved, not to be sold, warned of. */
const RESTRICTED =
  /\b(?:(?:a|as|are|new|biologic(?:al)?)[ -]+drugs?|biologics?(?:[ -]+products?)?|unapproved|unlicensed|illegal(?:ly)?|unlawful|prohibited|banned|experimental|investigational|unproven|violat\w+)\b|\b(?:needs?|requires?|without|lacks?|awaits?)[ -]+(?:\w+[ -]+){0,4}?(?:approval|licen[sc]e|authori[sz]ation|clearance)\b|\b(?:fda|tga|mhra|ema|regulators?|authorities|agency)[ -]+(?:(?:has|have|also|again|repeatedly|publicly)[ -]+){0,3}warn(?:s|ed)?\b|\b(?:cannot|can't|may[ -]+not|must[ -]+not|not[ -]+allowed[ -]+to|do[ -]+not[ -]+allow)\b/;
/** Words that say it is free to be used. */
const ALLOWED =
  /\b(?:approv(?:ed|al|es)|cleared|clearance|compliant|complies|authori[sz]ed|licen[sc]ed|legal(?:ly)?|exempt\w*|registered|permitted|allowed|minimally[ -]+manipulated|homologous[ -]+use|361|same[ -]+surgical)\b/;
/** Up to the next statement: "not approved and their safety is unproven" negates the first alone. */
const NEGATED =
  /\b(?:not|never|no|none|nor|without|n't|cannot|yet[ -]+to[ -]+be)\b(?:(?!\band\b|\bbut\b)[^,;]){0,40}$|n't(?:(?!\band\b|\bbut\b)[^,;]){0,40}$/;

/**
 * Which side a claim about the law takes. "Not approved" and "is a drug" both say that it is restricted;
 * "is not a drug" says that it is allowed.
 *
 * @param text the claim, folded and in lower case
 * @returns null where it says neither
 */
export function legalSide(frame: ClaimFrame, text: string): LegalSide | null {
  const restricted = RESTRICTED.exec(text);
  if (restricted !== null) {
    const bound = /^(?:cannot|can't|may|must|not|do[ -])/.test(restricted[0]);
    const negated = !bound && NEGATED.test(text.slice(0, restricted.index));
    return negated ? 'allowed' : 'restricted';
  }
  if (!ALLOWED.test(text)) return null;
  return frame.stance === 'denies' ? 'restricted' : 'allowed';
}

/** Approval, as against being lawful, listed or handled in some way: "minimally manipulated" is not "approved". */
const APPROVAL = /\b(?:approv\w+|clear(?:ed|ance)|authori[sz]\w+|licen[sc]\w+)\b/;

/**
 * Whether a finding can answer what a claim says is allowed. A notice that a product is not approved answers
 * "approved", and not "lawful in this state", "minimally manipulated" or "registered"; those only a ruling on
 * the very product answers. What a claim says is held back, any notice can answer.
 *
 * @param text the claim, folded and in lower case
 */
export function answersLegally(frame: ClaimFrame, text: string, finding: FindingEntry): boolean {
  if (APPROVAL.test(text) || RESTRICTED.test(text)) return true;
  return (
    finding.design === 'court-decision' && frame.interventions.some((i) => i.concept === finding.intervention)
  );
}

/** Which side a notice, ruling or rule takes of the products that it is about; null where it takes none. */
export function legalSideOf(finding: Pick<FindingEntry, 'design' | 'direction'>): LegalSide | null {
  if (finding.direction === 'present') return 'allowed';
  if (finding.direction === 'absent') return 'restricted';
  // The courts held the products before them to be drugs; a ruling has no other direction on record.
  return finding.design === 'court-decision' ? 'restricted' : null;
}
