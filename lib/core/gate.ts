import { UNSEEN } from './as-written/unseen.ts';

/**
 * Does a page speak of such a therapy at all? One pass of one pattern over the page's text, two where it holds
 * soft hyphens and their like. It errs on the side of yes: the reader then looks closely. A test holds it against
 * the names of all products, their misspellings and all examples of the rules, so that the gate never hides what
 * the rules could find. Kept apart from the lexicon because it runs on every page and must stay tiny.
 *
 * Names are in order of their rarest letter, at which the search for them begins; what stands before it in a name is
 * looked back at. So an engine passes over most of a text by asking for eight letters, instead of trying every name at
 * every place, which took fifteen times as long: so "vampire" is looked for as "pire", and then what is before that.
 */
const TOPIC =
  /p(?:latt?e?t?ll?[aei]t|lacent|lasma(?:[\s-]+(?:inj|ther|rich)|(?<=(?:protein.rich|autolog\w{1,12}|itioned|trated|own)[\s-]+plasma))|r[pf]s?\b(?<=\b[ial]?p\w+)|ire(?<=vampire)|ogems|ose(?<=ad\w{5,6})|\.\s?r\.\s?p\b)|m(?:[\s-]*cel(?:(?<=stem[\s-]*cel)|l(?<=steam[\s-]*cell))|arrow|ess?[aey]n?ch?[eiy]m|al(?<=stromal)|n(?:io|e?ot)(?<=am\w{3,4})|(?:scs?|fat)\b(?<=\bm\w+))|b(?:one[\s-]*m[ao]r|irth[\s-]+tissue|[ei]ll?i?c(?<=umb\w{3,5})|iologic(?:s?\b|(?<=tho-?biologic))|ma?c\b(?<=\bb\w+))|c(?:ells?\b(?<=(?:cultured|expanded|grown|don(?:or|ated)|fat|cord|lipo|shelf|(?:grow|multipl|expand)\w*[\s-]+\w+)[\s-]+(?:\w+[\s-]+){0,4}cells?)|ell(?:ular)?(?:\Wbased)?[\s-]+therap|ord[\s-]+(?:blood|tissue|derived)|horion|s?\b(?<=\bad?scs?))|f(?:at[\s-]+inj|ragmented[\s-]+(?:fat|adip)|\b(?<=\bsvf))|g(?:en(?:(?<=allogen)|(?<=re-?gen)\w{1,8}tiv)|rowth[\s-]+factor[\s-]+con)|h(?:arton|ots?\b(?<=\b[op]\Ws\w+))|x(?:[ao][sz]o[mn]|tracellular[\s-]+ves)/i;

/** @param text any text: folded or not */
export function speaksOfTherapy(text: string): boolean {
  if (TOPIC.test(text)) return true;
  const plain = text.replace(UNSEEN, '').replace(/[\u2010\u2011]/g, '-');
  return plain !== text && TOPIC.test(plain);
}
