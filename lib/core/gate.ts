import { UNSEEN } from './as-written/unseen.ts';

/**
 * Does a page speak of such a therapy at all? One pass of one pattern over the page's text, two where it holds
 * soft hyphens and their like. It errs on the side of yes: the reader then looks closely. A test holds it against
 * the names of all products, their misspellings and all examples of the rules, so that the gate never hides what
 * the rules could find. Kept apart from the lexicon because it runs on every page and must stay tiny.
 */
const TOPIC =
  /stem[\s-]*cel|steam[\s-]*cell|platt?e?t?ll?[aei]t|\b[ial]?-?pr[pf]s?\b|\bp\.\s?r\.\s?p\b|protein[\s-]rich[\s-]+plasma|(?:autolog\w{1,12}|conditioned|concentrated|own)[\s-]+plasma\b|marrow|bone[\s-]*m[ao]r|\bbma?c\b|\bmscs?\b|mess?[aey]n?ch?[eiy]m|stromal|\bsvf\b|\bmfat\b|\bad?scs?\b|fat[\s-]+inj|ad[ai]s?pose|lipogems|(?:cultured|expanded|grown|donor|donated|fat|cord|lipo|shelf)[\s-]+(?:\w+[\s-]+){0,4}?cells?\b|(?:grow|multipl|expand)\w{0,6}[\s-]+(?:\w+[\s-]+){1,4}?cells?\b|fragmented[\s-]+(?:fat|adip)|amn(?:io|e?ot)|placent|chorion|birth[\s-]+tissue|umb[ei]ll?i?c|cord[\s-]+(?:blood|tissue|derived)|wharton|ex[ao][sz]o[mn]|extracellular[\s-]+ves|re-?gen\w{0,3}r\w{0,2}tiv|ortho-?biologic|biologics?\b|cell(?:ular)?(?:[\s-]based)?[\s-]+therap|vampire|\b[op][\s-]shots?\b|growth[\s-]+factor[\s-]+con|plasma[\s-]+(?:inj|ther|rich)|allogen/i;

/** @param text any text: folded or not */
export function speaksOfTherapy(text: string): boolean {
  if (TOPIC.test(text)) return true;
  const plain = text.replace(UNSEEN, '').replace(/[\u2010\u2011]/g, '-');
  return plain !== text && TOPIC.test(plain);
}
