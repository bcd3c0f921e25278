/** Before the words: they are denied, wished for, or of something else. */
const BEFORE =
  /\b(?:not|no|nor|never|without|unlike|rather than|instead of|beyond|lack(?:s|ed|ing)?(?: of)?|await(?:s|ed|ing)?|needs?|needed|future|further|more|until|pending|planned|calls? for|should|would|could|isn't|aren't|wasn't|neither|few|only if|compared (?:with|to))\b[^.;:]{0,30}$/;
/** After them: not yet made. */
const AFTER =
  /^[^.;:]{0,40}\b(?:(?:is|are|were) (?:still )?(?:needed|lacking|warranted|required|missing|under ?way|planned|ongoing)|remains? to be|have yet to|has yet to|will (?:be|show|tell)|would be)\b/;

/**
 * Whether words about a study are not said of the source itself: "not a randomized trial", "larger controlled trials
 * are needed".
 *
 * @param sentence folded, in lower case
 */
export function isHedged(sentence: string, start: number, end: number): boolean {
  return BEFORE.test(sentence.slice(0, start)) || AFTER.test(sentence.slice(end));
}
