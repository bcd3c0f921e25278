import { isPageOfAuthors } from '../ownership.ts';
import type { ClaimFrame, FindingEntry, PageSource, StudyEntry } from '../types/index.ts';

/** "90 % of our patients": the page's own results, which only its own studies are about (rules, section 12.2). */
const OWN_RESULTS =
  /\b(?:our|my)[ -]+(?:own[ -]+)?(?:\d[\d,]*\+?[ -]+)?(?:patients|results|registry|success[ -]+rate)\b/i;
const OWN_PRODUCT =
  /\bour[ -]+(?:own[ -]+)?(?:patented|proprietary|trademarked|signature|unique|exclusive)\b/i;
/** All spine studies here are of the low back. */
const NECK = /\b(?:neck|cervical|thoracic)\b/i;
const LOW_BACK = /\b(?:low(?:er)?|lumbar|backs?|sacro|si joint|disc disease)\b/i;

/**
 * What keeps a finding that fits by product, condition and outcome from testing the claim; a sentence for the
 * reader.
 *
 * @returns null where nothing does
 */
export function limitOf(
  frame: ClaimFrame,
  finding: FindingEntry,
  study: StudyEntry,
  source: PageSource,
): string | null {
  if (frame.combined === true) return 'The page speaks of products given together. It tested one alone.';
  if (finding.subjects === 'people' && isOwn(frame.text) && !isPageOfAuthors(study, source)) {
    return 'The page speaks of its own results. This study is by others.';
  }
  const spine = finding.conditions.some(
    (c) => c === 'spine' || c === 'disc' || c === 'facet' || c === 'radiculopathy',
  );
  if (spine && NECK.test(frame.text) && !LOW_BACK.test(frame.text))
    return 'It studied the low back, not the neck.';
  return null;
}

function isOwn(text: string): boolean {
  return OWN_RESULTS.test(text) || OWN_PRODUCT.test(text);
}
