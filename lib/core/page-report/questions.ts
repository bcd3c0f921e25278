import type { Annotation, FlagId, InterventionId, PageTopic, QuestionId } from '../types/index.ts';
import { QUESTION_IDS } from '../types/index.ts';

/** A short list is read. */
const MOST = 6;

/** Products of a donor, or of birth: whose they are is a question of its own. */
const OF_OTHERS: ReadonlySet<InterventionId> = new Set(['umbilical', 'amniotic', 'exosomes']);
/** Products that a regulator may have to approve; PRP is not among them. */
const OVERSEEN: ReadonlySet<InterventionId> = new Set([
  'stem-cell',
  'bmc',
  'cultured-msc',
  'adipose',
  'umbilical',
  'amniotic',
  'exosomes',
]);
const BROAD: ReadonlySet<InterventionId> = new Set(['stem-cell', 'regenerative']);
const BENEFIT: ReadonlySet<string> = new Set(['efficacy', 'comparative', 'regeneration', 'evidence']);

type Absent = ReadonlySet<PageTopic>;

const flagged = ({ assessment }: Annotation, ...ids: FlagId[]): boolean =>
  assessment.flags.some(({ id }) => ids.includes(id));
const names = ({ frame }: Annotation, products: ReadonlySet<InterventionId>): boolean =>
  frame.interventions.some((m) => products.has(m.concept));

/** Whether a claim raises a question. */
const RAISED: Readonly<Record<QuestionId, (claim: Annotation, absent: Absent) => boolean>> = {
  'evidence-for-my-condition': ({ frame }) => BENEFIT.has(frame.kind),
  'which-product': (claim) => names(claim, BROAD),
  'whose-cells': (claim) =>
    names(claim, OF_OTHERS) ||
    claim.frame.interventions.some((m) => m.concept === 'cultured-msc' && m.cellSource === undefined),
  'control-group': (claim) =>
    flagged(claim, 'no-control-group', 'small') ||
    claim.assessment.trace.some(({ why }) => why === 'own-results'),
  'formal-trial': (claim) => flagged(claim, 'trial-registration-as-approval', 'rank-inflation'),
  regulator: (claim, absent) =>
    claim.frame.kind === 'regulatory' ||
    flagged(claim, 'regulatory', 'offshore') ||
    (absent.has('regulatory-status') && names(claim, OVERSEEN)),
  risks: ({ frame }, absent) => absent.has('risks') || frame.kind === 'safety',
  alternatives: ({ frame }, absent) => absent.has('alternatives') || frame.kind === 'comparative',
  'results-of-own-patients': (claim) =>
    flagged(claim, 'testimonial') || claim.frame.kind === 'experience' || /\d[ -]?%/.test(claim.frame.text),
  // Fits every page; asked last, where there is room.
  'cost-and-follow-up': () => false,
};

/**
 * Questions fitted to a page's claims: those that most claims raise first, equals in the order of `QUESTION_IDS`;
 * cost and follow-up last, where there is room. At most six.
 */
export function questionsFor(claims: readonly Annotation[], absent: Absent): QuestionId[] {
  const asked = QUESTION_IDS.map((id) => ({
    id,
    weight: claims.filter((claim) => RAISED[id](claim, absent)).length,
  })).filter(({ weight }) => weight > 0);
  const sorted = asked.sort((a, b) => b.weight - a.weight).map(({ id }) => id);
  return [...sorted, 'cost-and-follow-up' as const].slice(0, MOST);
}
