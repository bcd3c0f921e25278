/**
 * Does a page speak of such a therapy at all? One pass of one pattern over the page's text. It errs on the
 * side of yes: the reader then looks closely. A test holds it against the names of all products and all
 * examples of the rules, so that the gate never hides what the rules could find. Kept apart from the lexicon because it runs on every page and
 * must stay tiny.
 */
const TOPIC =
  /stem[\s-]*cel|plate?let|\b[ial]?-?pr[pf]s?\b|protein[\s-]rich[\s-]+plasma|(?:autologous|conditioned|concentrated|own)[\s-]+plasma\b|marrow|\bbma?c\b|\bm[s]cs?\b|mesenchym|stromal|\bsvf\b|\bmfat\b|\bad?scs?\b|fat[\s-]+inj|adipose|lipogems|(?:cultured|expanded|grown|donor|donated|fat|cord|lipo|shelf)[\s-]+(?:\w+[\s-]+){0,4}?cells?\b|(?:grow|multipl|expand)\w{0,6}[\s-]+(?:\w+[\s-]+){1,4}?cells?\b|fragmented[\s-]+(?:fat|adip)|amnio|amniotic|placent|chorion|birth[\s-]+tissue|umbilical|cord[\s-]+(?:blood|tissue|derived)|wharton|exosome|extracellular[\s-]+ves|regenerative|ortho-?biologic|biologics?\b|cell(?:ular)?(?:[\s-]based)?[\s-]+therap|vampire|\b[op][\s-]shots?\b|growth[\s-]+factor[\s-]+con|plasma[\s-]+(?:inj|ther)|allogen/i;

/** @param text any text: folded or not */
export function speaksOfTherapy(text: string): boolean {
  return TOPIC.test(text);
}
