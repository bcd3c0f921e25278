/** Before the words: they are denied, wished for, doubted, or of something else that the source is held against. */
const BEFORE =
  /\b(?:not|no|nor|never|without|unlike|rather than|instead of|beyond|lack(?:s|ed|ing)?(?: of)?|await(?:s|ed|ing)?|needs?|needed|future|further|more|until|pending|plan(?:s|ned|ning)?|want(?:s|ed)?|wish(?:es|ed)?|hop(?:ed|ing)|recruit(?:s|ed|ing)?|submitted|(?:ask|call)(?:s|ed|ing)? for|should|would|could|cannot|can't|isn't|aren't|wasn't|weren't|neither|few|if|whether|compar(?:ed|able|ison) (?:with|to)|contrast (?:with|to)|similar to|as (?:good|strong|sure|reliable) as|strength of|like|replac(?:es?|ed|ing)|agree(?:s|d|ment)? with|in line with|consistent with|so-called|supposed(?:ly)?|alleged(?:ly)?|claim(?:s|ed)? to be|(?:one|two|three|four|some|most|half|several|many|\d{1,3}) of (?:these|those|them|the|its))\b[^.;:]{0,30}$/;
/** After them: not yet made, or not at all. */
const AFTER =
  /^[^.;:]{0,40}\b(?:(?:is|are|was|were) (?:still |now |then )?(?:needed|lacking|warranted|required|missing|rare|under ?way|planned|ongoing|begun|started|impossible)|remains? to be|have yet to|has yet to|ha(?:s|ve) not|hasn't|haven't|do(?:es)? not exist|never|hoped|wanted|will (?:be|show|tell)|would)\b/;
/** The page asks. */
const ASKS = /\?["')\]\s]*$/;

/**
 * Whether words about a study are not said of the source itself: "not a randomized trial", "larger controlled trials
 * are needed", "agrees with a randomized trial", a title in quotation marks, a question. In doubt they are taken so:
 * what is not compared misleads nobody.
 *
 * @param sentence folded, in lower case
 */
export function isHedged(sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(0, start);
  return ASKS.test(sentence) || BEFORE.test(before) || AFTER.test(sentence.slice(end)) || isQuoted(before);
}

function isQuoted(before: string): boolean {
  const plain = before.split('"').length % 2 === 0;
  return plain || before.lastIndexOf('“') > before.lastIndexOf('”');
}
