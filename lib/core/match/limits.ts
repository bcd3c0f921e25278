import { PART_OF } from '../conditions.ts';
import { fold, matchable } from '../fold.ts';
import type { MessageKey } from '../messages/index.ts';
import { once } from '../once.ts';
import { isPageOfAuthors } from '../ownership.ts';
import type { ClaimFrame, FindingEntry, PageSource, StudyEntry, TraceReason } from '../types/index.ts';
import { countriesIn } from './countries.ts';

/** "90 % of our patients": the page's own results, which only its own studies are about (rules, section 12.2). */
const OWN_RESULTS: readonly RegExp[] = [
  /\b(?:our|my)[ -]+(?:(?:own|clinic'?s?|practice'?s?)[ -]+)?(?:\d[\d,.]*\+?[ -]+)?(?:[\w%.]+[ -]+){0,6}?(?:patients?|clients?|results|outcomes|registry|records|data|success[ -]+rates?)\b/,
  /\b(?:we|our[ -]+(?:clinic|practice|team|doctors?|physicians?|centers?|centres?))[ -]+(?:\w+[ -]+){0,2}?(?:see|saw|have[ -]+seen|achieves?|achieved|enjoys?|boasts?|has|have|had|reports?|gets?)[ -]+(?:\w+[ -]+){0,4}?(?:\d[\d.]*[ -]?%?[ -]*)?(?:\w+[ -]+){0,3}?success\b/,
  /\bin[ -]+our[ -]+(?:hands|experience)\b/,
  // Patients of the house, with a number or a share of them.
  /(?:\d|\bpercent\b|\bmost\b|\bmany\b)[^.]*\b(?:at|in|by|with)[ -]+our[ -]+(?:clinic|practice|cent(?:er|re)|office|institute|team|doctors|physicians)\b/,
];
const OWN_PRODUCT =
  /\bour[ -]+(?:own[ -]+)?(?:patented|proprietary|trademarked|signature|unique|exclusive)\b|[®™]|\bregenexx\b/;
/** All spine studies here are of the low back. */
const NECK = /\b(?:neck|cervical|thoracic)\b/;
const LOW_BACK = /\b(?:low(?:er)?|lumbar|backs?|sacro|si joint|disc disease)\b/;

/** What keeps a finding from testing the claim, as a reason of the trace and as a message for the reader. */
export interface Limit {
  readonly why: TraceReason;
  readonly sentence: Extract<
    MessageKey,
    `reasons.${'given-together' | 'own-results' | 'other-country' | 'other-animals' | `${'not' | 'other-side'}-${string}`}`
  >;
}

/**
 * What keeps findings that fit by product, condition and outcome from testing a claim. What is told from the claim
 * alone is told once, not for each of hundreds of findings.
 *
 * @returns for one finding and its study: null where nothing keeps it
 */
export function limitsOf(
  frame: ClaimFrame,
  source: PageSource,
): (finding: FindingEntry, study: StudyEntry) => Limit | null {
  const text = matchable(fold(frame.text));
  const own = once(() => isOwn(text));
  const where = once(() => lawAsked(text, source));
  const neck = once(() => NECK.test(text) && !LOW_BACK.test(text));
  return (finding, study) => {
    if (frame.combined === true && finding.outcome !== 'regulatory') {
      return {
        why: 'given-together',
        sentence: 'reasons.given-together',
      };
    }
    if (isTested(finding) && own() && !isPageOfAuthors(study, source)) {
      return {
        why: 'own-results',
        sentence: 'reasons.own-results',
      };
    }
    if (finding.country !== undefined && !holdsIn(finding.country, where())) {
      return {
        why: 'other-country',
        sentence: 'reasons.other-country',
      };
    }
    if (finding.disorder === 'infertility' && isOtherSide(FERTILITY, text, study))
      return { why: 'other-site', sentence: 'reasons.other-side-of-fertility' };
    if (finding.conditions.includes('animal') && isOtherSide(SPECIES, text, study))
      return { why: 'other-site', sentence: 'reasons.other-animals' };
    if (isSoldAsCells(frame, finding))
      return {
        why: 'other-cells',
        sentence: 'reasons.not-its-cells',
      };
    if (isOfBack(finding) && neck()) return { why: 'other-site', sentence: 'reasons.not-the-neck' };
    return null;
  };
}

/** Ovaries, womb and sperm share a disorder, and animals a concept; the study's title tells them apart. */
const OVARIES = /\b(?:ovar\w+|eggs?|oocytes?)\b/;
const WOMB = /\b(?:womb|uter\w+|endometri\w+|implantation)\b/;
const SPERM = /\b(?:sperm\w*|semen|testic\w+|male[ -]+(?:in)?fertility|infertile[ -]+m[ae]n)\b/;
const DOGS = /\b(?:dogs?|canine|puppy|puppies)\b/;
const HORSES = /\b(?:horses?|equine|pon(?:y|ies)|thoroughbreds?)\b/;
const CATS = /\b(?:cats?|feline|kittens?)\b/;

/** Sides of a concept; no study here is about the ones in `unstudied`, whatever its title says. */
interface Sides {
  readonly sides: readonly RegExp[];
  readonly unstudied: RegExp;
}
const FERTILITY: Sides = { sides: [OVARIES, WOMB, SPERM], unstudied: SPERM };
const SPECIES: Sides = { sides: [DOGS, HORSES, CATS], unstudied: CATS };

/** Whether the claim names one side and the study another. */
function isOtherSide({ sides, unstudied }: Sides, text: string, study: StudyEntry): boolean {
  const asked = sides.filter((side) => side.test(text));
  const [only] = asked;
  if (only === undefined || asked.length > 1) return false;
  const title = matchable(fold(study.title ?? ''));
  if (only.test(title)) return false;
  return only === unstudied || sides.some((side) => side.test(title));
}

/** Cells are said to be in it; trials of amniotic products did not test cells. */
const CELLS = /\bcells?\b/i;

function isSoldAsCells(frame: ClaimFrame, finding: FindingEntry): boolean {
  return (
    finding.intervention === 'amniotic' &&
    isTested(finding) &&
    finding.outcome !== 'product-content' &&
    frame.interventions.some((i) => i.concept === 'amniotic' && CELLS.test(i.text))
  );
}

const isTested = (finding: FindingEntry): boolean =>
  finding.outcome !== 'regulatory' && finding.outcome !== 'harm';

const isOfBack = (finding: FindingEntry): boolean =>
  finding.subjects !== 'animals' && finding.conditions.some((c) => c === 'spine' || PART_OF[c] === 'spine');

function isOwn(text: string): boolean {
  if (OWN_PRODUCT.test(text)) return true;
  return OWN_RESULTS.some((pattern) => pattern.test(text));
}

/** "It is allowed elsewhere": wherever that is, it is not where the notice holds. */
const ABROAD = /\b(?:elsewhere|abroad|overseas|offshore|in[ -]+other[ -]+countries)\b/;

/** The countries that a claim names, or else the page's title; `'abroad'` for elsewhere, wherever that is. */
function lawAsked(text: string, source: PageSource): ReadonlySet<string> | 'abroad' {
  if (ABROAD.test(text)) return 'abroad';
  const named = countriesIn(text);
  return named.size > 0 ? named : countriesIn(matchable(fold(source.title)));
}

/** Whether the law of a country is what is asked for; where no country is named, that of any is. */
function holdsIn(country: string, asked: ReturnType<typeof lawAsked>): boolean {
  return asked !== 'abroad' && (asked.size === 0 || asked.has(country));
}
