/**
 * Sentences whose words about a therapy are not plainly the page's own statement, or not plainly about whether
 * it works: reported, doubted, restricted, conditional. Their claim is marked and its studies are shown, but
 * it is quoted, not paraphrased, and no direction is given: "points the same way" would be about words that the
 * page does not say.
 */
const OBLIQUE: readonly RegExp[] = [
  /\bwhether\b|\b(?:unclear|unknown|uncertain|not[ -]+(?:known|clear))[ -]+(?:if|how)\b/,
  /\byou[ -]+(?:may|might)[ -]+have[ -]+(?:heard|read|been[ -]+told)[ -]+that\b/,
  // Said by others, and not contradicted in the same breath.
  /^(?!(?:contrary[ -]+to|despite|in[ -]+spite[ -]+of|no[ -]+matter)\b).*\b(?:some|many|most|countless|other|certain|various|several)[ -]+(?:\w+[ -]+){0,8}?(?:clinics?|doctors?|compan(?:y|ies)|providers?|websites?|people|experts?|critics?|s[ck]eptics?|sellers?)\b[^.]{0,40}\b(?:claim|say|tell|advertis|promis|argu|believ|disagree|insist)\w*/,
  // "Clinics that say so charge high fees"; called wrong, it is the page's own denial.
  /^(?!.*\b(?:wrong|mistaken|misleading|false|lying|dishonest|telling[ -]+the[ -]+truth)\b).*\b(?:clinics|doctors|companies|providers|sellers|websites|people|those)[ -]+(?:that|who|which)[ -]+(?:say|claim|tell|advertise|promise|insist|believe)\b/,
  /\b(?:you(?:'re|[ -]+(?:are|may[ -]+be))?|we(?:'re|[ -]+are)?)[ -]+(?:told|promised)\b/,
  /\bretracted\b/,
  // Disclaimed or doubly turned.
  /(?:\b(?:do|does|did)[ -]+not|n't|\bnever)[ -]+(?:claim|say|promise|pretend|suggest|mean|guarantee)\b/,
  /\b(?:it[ -]+is|it's)[ -]+(?:false|untrue|a[ -]+myth|not[ -]+true|wrong|no[ -]+longer[ -]+true)[ -]+that\b(?![ -]+(?:nothing|no)\b)/,
  // Doubt about the evidence itself, and not about the effect.
  /\bless[ -]+(?:\w+[ -]+)?evidence\b/,
  /\bmore[ -]+(?:research|studies|trials|evidence|work)[ -]+(?:is|are)[ -]+needed\b/,
  /\b(?:evidence|research|data|support|studies|trials|literature)\b[^.]{0,60}\b(?:weak|limited|poor|lacking|thin|scarce|insufficient|inconclusive|conflict\w*|mixed|disagree|different[ -]+conclusions)\b/,
  /\b(?:weak|limited|poor|little|thin|scarce|insufficient|inconclusive|conflicting|mixed)[ -]+(?:\w+[ -]+){0,8}?(?:evidence|research|data|support|results)\b/,
  // Only for some.
  /(?:\bnot|n't)[ -]+(?:\w+[ -]+){0,3}?for[ -]+(?:everyone|everybody|all|every\w*)\b/,
  /\b(?:jury[ -]+is[ -]+(?:still[ -]+)?out|results?\b[^.]{0,40}\bvar(?:y|ies|ied))\b/,
  /\b(?:not[ -]+(?:everyone|everybody|all|every|for[ -]+everyone)|only[ -]+(?:(?:a|one|two|three)[ -]+)?(?:few|some|\d+|in[ -]+\w+|half|third|quarter))\b/,
  /\bnot[ -]+(?:a[ -]+)?(?:(?:magic|miracle)[ -]+)?(?:cures?|cure-all|bullet)\b|\bresults[ -]+(?:may[ -]+|can[ -]+)?vary\b/,
  // "If PRP does not help, …": about what happens when it fails.
  /^(?:if|when|where|should)\b[^,]*\b(?:prp|plate?lets?|cells?|marrow|exosomes?|injections?|treatment)\b[^,]*(?:\bnot\b|n't|\bfails?\b)[^,]*,/,
  // Two rates against each other: who did better is told by numbers.
  /\d[ -]?%[^.]*\b(?:and|versus|vs|but|against|compared[ -]+(?:with|to))\b[^.]*\d[ -]?%/,
];

/** @param text a clause, folded and in lower case (`matchable`) */
export function isOblique(text: string): boolean {
  return OBLIQUE.some((pattern) => pattern.test(text));
}
