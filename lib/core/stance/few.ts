/** "Few patients improve", "only a minority": so few that it is a denial. "A few improved" is none. */
const FEW =
  /^\W*(?:(?:only|just)[ -]+(?:an?[ -]+)?(?:very[ -]+)?few|(?:very[ -]+)?few|(?:(?:only|just)[ -]+)?an?[ -]+(?:very[ -]+)?(?:small[ -]+)?(?:minority|handful)|not[ -]+one|hardly[ -]+any)[ -]+(?:of[ -]+)?(?:our[ -]+|the[ -]+|all[ -]+)?(?:patients?|people|women|men|knees|dogs|cases)\b/;
/** What few people do that speaks for it: they need no surgery, have no harm, have not heard of it. */
const FEW_GOOD =
  /\b(?:need|require|side[ -]+effects?|complain\w*|regret\w*|fail\w*|not|without|until|before|know|knew|reali[sz]e|understand|aware|expect\w*|heard?)\b/;

/** @param text folded and in lower case */
export const soFew = (text: string): boolean => FEW.test(text) && !FEW_GOOD.test(text);
