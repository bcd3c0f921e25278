/** "Patients who cannot have surgery benefit": the negation is about the patients. */
const ABOUT_WHOM =
  /\b(?:who|whom|whose)[ -]+(?:[\w']+[ -]+){0,2}$|\b(?:that|which)[ -]+(?:(?:have|has|had|did|do|does|will|would|could|can|is|are|was|were)[ -]*)?$/;
/** "… whose knee pain did": as far from its pronoun as only a clause with a second verb may be. */
const WHOSE_FAR = /\b(?:who|whose)[ -]+(?:\w+[ -]+){3,6}?$/;
/** "… improve with steroids improved with PRP": behind the people's own verb stands the one that counts. */
const GOT_BETTER =
  /^[ -]+(?:\w+[ -]+){2,9}?(?:improved?|benefit(?:ed|s)?|recover(?:ed|s)?|respond(?:ed|s)?|got[ -]+better|did[ -]+well|do[ -]+well)[ -]+(?:with|after|from|to|on|thanks)[ -]+(?:\w+[ -]+){0,2}?(?:prp|plate?lets?|stem|exosomes?|bone|cells|marrow)\b/;
/** "… improved with PRP needs surgery", "… respond to PRP improved with surgery": it failed, and something else followed. */
const FAILED_AND_NEEDS =
  /^[ -]+(?:\w+[ -]+){1,3}?(?:with|after|to|from|by|on)[ -]+(?:\w+[ -]+){0,2}?(?:prp|plate?lets?|stem[ -]+cells?|exosomes?|marrow|cells)\b[^.,]{0,30}\b(?:needs?|requires?|calls?[ -]+for|should|must|(?:improved?|recover(?:ed)?|respond(?:ed)?|benefit(?:ed)?)[ -]+(?:with|after|from|to)[ -]+(?:an?[ -]+)?(?!prp|plate?lets?|stem|exosomes?|marrow|cells))\b(?![^.]*\b(?:another|second|further|more)\b)/;

/**
 * Whether a negation is about the people or what ails them, and not about what the therapy does.
 *
 * @param before the clause up to the negation, folded and in lower case
 * @param behind the clause from the end of the negation
 */
export function isAboutWhom(before: string, behind: string): boolean {
  if (ABOUT_WHOM.test(before)) return !FAILED_AND_NEEDS.test(behind);
  const another = GOT_BETTER.exec(behind);
  return WHOSE_FAR.test(before) && another !== null && !/(?:\bnot|\bnever)\b|n't/.test(another[0]);
}
