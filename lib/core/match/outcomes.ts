import type { ClaimFrame, ContentOf, FindingEntry, FindingOutcome, OutcomeId } from '../types/index.ts';

/** Classes that mean a benefit to the patient: what "works" and "helps" promise. Structure is not one. */
const BENEFITS = [
  'pain',
  'function',
  'muscle',
  'appearance',
  'healing',
  'fertility',
  'disease-course',
] as const;
const BENEFIT: ReadonlySet<FindingOutcome> = new Set<FindingOutcome>(BENEFITS);
/** Neighbours: shown as near, never as support (rules, section 4). */
const NEIGHBOURS: ReadonlySet<FindingOutcome> = new Set<FindingOutcome>([
  ...BENEFITS,
  'structure',
  'avoiding-surgery',
]);

/** The outcome classes that would answer the claim; empty where no finding can (mechanism, experience). */
export function outcomesAsked(frame: ClaimFrame): readonly OutcomeId[] {
  if (frame.kind === 'mechanism' || frame.kind === 'experience') return [];
  if (frame.kind === 'comparative') {
    if (HARM_COMPARED.test(frame.text)) return ['harm'];
    if (/\b(?:cheaper|less[ -]+(?:expensive|costly)|faster|quicker|easier)\b/i.test(frame.text)) return [];
  }
  if (frame.kind === 'safety' && isOnlyDiscomfort(frame.text)) return [];
  const named = [...new Set(frame.outcomes.map((o) => o.concept))];
  if (named.length === 0) return BENEFITS;
  // Hair that grows back is how the scalp looks: the one regrowth that is no question of tissue.
  const hair = named.includes('structure') && frame.conditions.some((c) => c.concept === 'hair');
  return hair ? [...named, 'appearance'] : named;
}

/** Compared by harm: a study of pain does not answer it. */
const HARM_COMPARED =
  /\b(?:safer|as[\s-]+safe|risks?|side[\s-]+effects?|complications?|damag\w+|harm\w*|weaken\w*|infections?|rejection|reactions?)\b/i;

/** Soreness for some days and time off are in no study's outcomes: rules, section 4. */
const DISCOMFORT = /\b(?:downtime|sore(?:ness)?|recovery)\b/i;
const HARM =
  /\b(?:safe\w*|risk\w*|side[\s-]+effects?|complications?|adverse|reactions?|reject\w*|infect\w*|allerg\w*|harm\w*|danger\w*|tumou?rs?|blind\w*|events?|tolerated|injured|killed|hospital\w*)\b/i;

function isOnlyDiscomfort(text: string): boolean {
  return DISCOMFORT.test(text) && !HARM.test(text);
}

/** The last two bear on nothing that the claim says. */
export type OutcomeFit = 'direct' | 'near-outcome' | 'other-outcome' | 'background';

/** How a finding's outcome meets the claim's. */
export function outcomeFit(
  asked: readonly OutcomeId[],
  frame: ClaimFrame,
  finding: FindingEntry,
): OutcomeFit {
  const { outcome } = finding;
  if (outcome === 'background' || outcome === 'marketing-practice') return 'background';
  if (outcome === 'product-content')
    return asked.includes(outcome) && contentFits(frame, finding) ? 'direct' : 'other-outcome';
  if (asked.includes(outcome)) return 'direct';
  if (finding.overall === true && asked.some((a) => BENEFIT.has(a))) return 'direct';
  return NEIGHBOURS.has(outcome) && asked.some((a) => NEIGHBOURS.has(a)) ? 'near-outcome' : 'other-outcome';
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
