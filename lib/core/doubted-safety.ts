/**
 * Safety denied or doubted: "isn't risk-free", "has not been shown to be safe", "its safety is unknown". Such a
 * sentence has the words of a promise and makes none.
 */
const DOUBTED =
  /(?:\bnot|n't|\bnever|\bfar[ ]+from|\bhardly|\bneither)[ ]+(?!only\b|just\b|merely\b)(?:\w+[ ]+){0,4}?(?:safe|risk-?[ ]?free|free[ ]+(?:of|from)[ ]+(?:any[ ]+)?risks?|harmless)\b|\b(?:no|none)\b[^.,]{0,24}\b(?:is|are)[ ]+(?:\w+[ ]+)?(?:free[ ]+of[ ]+risks?|risk-?free|without[ ]+risk)\b|(?:\bnot|n't|\bnever|\bnobody|\byet[ ]+to)\b[^.,]{0,30}\b(?:proven|shown|known|knows?|established|clear|tested)\b[^.]{0,40}\b(?:safe|safety)\b|\bsafety\b[^.,]{0,50}\b(?:unknown|unclear|unproven|uncertain|lacking|concerns?|doubts?|questions?|(?:not|never|yet[ ]+to)[ ]+(?:be(?:en)?[ ]+)?(?:\w+[ ]+)?(?:established|known|proven|shown|tested))\b|\b(?:unknown|unproven|questionable|doubtful)[ ]+safety\b|\b(?:few|no)[ ]+(?:clinics?|people|doctors?)\b[^.]{0,20}\b(?:tell|mention|say)\b|\b(?:not|n't)[ ]+(?:\w+[ ]+)?prevent\w*[ ]+infection/;

/** @param text folded and in lower case */
export function doubtsSafety(text: string): boolean {
  return DOUBTED.test(text);
}
