import type { ClaimFrame, ContentOf, FindingEntry, FindingOutcome, OutcomeId } from '../types/index.ts';

/** Classes that mean a benefit to the patient: what "works" and "helps" promise. Structure is not one. */
const BENEFIT: ReadonlySet<FindingOutcome> = new Set<FindingOutcome>(['pain', 'function', 'muscle']);
/** Neighbours: shown as near, never as support (rules, section 4). */
const NEIGHBOURS: ReadonlySet<FindingOutcome> = new Set<FindingOutcome>([
  'pain',
  'function',
  'muscle',
  'structure',
  'avoiding-surgery',
]);

/** The outcome classes that would answer the claim; empty where no finding can (mechanism, experience). */
export function outcomesAsked(frame: ClaimFrame): readonly OutcomeId[] {
  if (frame.kind === 'mechanism' || frame.kind === 'experience') return [];
  if (frame.kind === 'comparative') {
    if (/\bsafer\b|\bfewer[ -]+(?:risks|side)/i.test(frame.text)) return ['harm'];
    if (/\b(?:cheaper|less[ -]+(?:expensive|costly)|faster|quicker|easier)\b/i.test(frame.text)) return [];
  }
  const named = [...new Set(frame.outcomes.map((o) => o.concept))];
  return named.length > 0 ? named : ['pain', 'function', 'muscle'];
}

export type OutcomeFit = 'direct' | 'indirect' | null;

/** How a finding's outcome meets the claim's. */
export function outcomeFit(
  asked: readonly OutcomeId[],
  frame: ClaimFrame,
  finding: FindingEntry,
): OutcomeFit {
  const { outcome } = finding;
  if (outcome === 'background' || outcome === 'marketing-practice') return null;
  if (outcome === 'product-content')
    return asked.includes(outcome) && contentFits(frame, finding) ? 'direct' : null;
  if (asked.includes(outcome)) return 'direct';
  if (finding.overall === true && asked.some((a) => BENEFIT.has(a))) return 'direct';
  return NEIGHBOURS.has(outcome) && asked.some((a) => NEIGHBOURS.has(a)) ? 'indirect' : null;
}

/** Stem cells, living cells and growth factors are three questions; a claim that names none asks all. */
function contentFits(frame: ClaimFrame, finding: FindingEntry): boolean {
  const asked = contentAsked(frame);
  return finding.contentOf === undefined || asked.length === 0 || asked.includes(finding.contentOf);
}

function contentAsked(frame: ClaimFrame): ContentOf[] {
  const words = `${frame.outcomes.map((o) => o.text).join(' ')} ${frame.text}`;
  const asked: ContentOf[] = [];
  if (/\b(?:stem|mesenchymal|stromal)[\s-]+cells?\b/i.test(words)) asked.push('stem-cells');
  if (/\b(?:living|live|viable|dead)\b/i.test(words)) asked.push('living-cells');
  if (/\bgrowth[\s-]+factors?\b/i.test(words)) asked.push('growth-factors');
  return asked;
}
