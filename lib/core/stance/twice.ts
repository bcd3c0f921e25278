/** "It is no longer true that nothing helps", "yet to meet one it did not help": two denials assert. */
const TWICE: readonly RegExp[] = [
  /\b(?:no[ -]+longer|not)[ -]+true[ -]+that[ -]+(?:nothing|no[ -]+(?:treatment|therapy|injection|\w+[ -]+can))\b/,
  /(?:\bnot|n't)\b[^.,]{0,40}[ -]ineffective\b/,
  /\b(?:no|none|not[ -]+one)\b[^.,]{0,40}\bfail(?:ed|s)?[ -]+to\b/,
  /\bno[ -]+(?:\w+[ -]+){1,3}?that[ -]+(?:\w+[ -]+){1,3}?(?:cannot|can't|does[ -]+not|doesn't)\b/,
  /(?:n't|\bnot|\bcannot|\bhard[ -]+to)[ -]+(?:\w+[ -]+)?(?:believe|imagine|overstate)[ -]+(?:how|what|the[ -]+(?:difference|change|relief))\b/,
  /\b(?:hard|impossible|difficult)[ -]+to[ -]+(?:imagine|overstate)\b/,
  /(?:\bnot|n't|\banything[ -]+but)[ -]+(?:thin|weak|scarce|mixed|inconclusive)\b/,
  /\b(?:hardly|barely|scarcely)[ -]+a[ -]+(?:day|week|month)\b[^.,]*\bwithout\b/,
  /\bnot[ -]+(?:unusual|uncommon|rare)\b/,
  /\byet[ -]+to[ -]+(?:see|meet|treat|find|hear)\b[^.,]{0,60}(?:\bnot\b|n't\b|\bfail\w*|\bno[ -]+(?:relief|benefit|improvement)\b)/,
];

/** @param text folded and in lower case */
export const deniesTwice = (text: string): boolean => TWICE.some((pattern) => pattern.test(text));
