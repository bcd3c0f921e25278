import type { Place } from '../context.ts';
import type { BlockText } from '../page-text.ts';
import { CLAIM_RULES } from '../rules/index.ts';
import type { ClaimRule, Clause } from '../rules/types.ts';
import { stanceOf } from '../stance.ts';
import type { ClaimFrame, Cue, Mention, Span } from '../types/index.ts';
import { VETOES } from '../vetoes/index.ts';
import { conditionsOf } from './conditions.ts';
import { type Interventions, interventionsOf } from './interventions.ts';
import { outcomesOf } from './outcomes.ts';

/** A heading makes a claim only where it says something: menu items and topics have no finite verb. */
const PREDICATE =
  /\b(?:is|are|was|were|has|have|had|can|could|will|may|does|do|helps?|heals?|relieves?|works?|reduces?|improves?|treats?|restores?|regrows?|regenerates?|beats?|performed|proven|cures?|repairs?|eases?)\b/;
/** Shorter than this a clause is a label. In characters. */
const SHORTEST = 12;

/**
 * Reads one clause: which rules hold, and, where one does, the claim with all its parts.
 *
 * @param span the clause, UTF-16 offsets into the block's text
 * @returns null where it makes no claim about such a therapy
 */
export function clauseFrame(place: Place, aboutTherapy: boolean): ClaimFrame | null {
  const block = place.page[place.blockIndex];
  if (block === undefined || place.clause.end - place.clause.start < SHORTEST) return null;
  const products = interventionsOf(place, aboutTherapy);
  if (products.reach === null) return null;
  const clause = view(block, place.clause, products);
  if (clause.isHeading && (products.reach !== 'named' || !PREDICATE.test(clause.text))) return null;
  const cues = cuesIn(clause);
  const main = cues[0];
  if (main === undefined || VETOES.some((v) => v.holds(clause))) return null;
  return frame(place, block, products, cues, main);
}

function view(block: BlockText, span: Span, products: Interventions): Clause {
  const inside = (f: Span) => f.start >= span.start && f.end <= span.end;
  return {
    text: block.text.slice(span.start, span.end),
    start: span.start,
    end: span.end,
    isHeading: block.block.role === 'heading',
    isListItem: block.block.role === 'list-item',
    reach: products.reach,
    namesCondition: block.conditions.some(inside),
    namesOutcome: block.outcomes.some(inside),
    namesComparator: products.compared.length > 0 || block.comparators.some(inside),
    hasCitation: block.marks.some(inside),
  };
}

/** The cues of all rules that hold, heaviest first. */
function cuesIn(clause: Clause): (Cue & { weight: number })[] {
  return CLAIM_RULES.flatMap((rule) => cue(rule, clause) ?? []).sort(
    (a, b) => b.weight - a.weight || a.start - b.start,
  );
}

function cue(rule: ClaimRule, clause: Clause): (Cue & { weight: number }) | null {
  if (rule.reach === 'named' && clause.reach !== 'named') return null;
  const m = rule.pattern.exec(clause.text);
  if (m === null || rule.when?.(clause, m) === false) return null;
  return {
    ruleId: rule.id,
    kind: rule.kindOf?.(clause) ?? rule.kind,
    weight: rule.weight,
    text: m[0],
    start: clause.start + m.index,
    end: clause.start + m.index + m[0].length,
  };
}

function frame(
  place: Place,
  block: BlockText,
  products: Interventions,
  cues: readonly (Cue & { weight: number })[],
  main: Cue,
): ClaimFrame {
  const { start, end } = place.clause;
  const text = block.text.slice(start, end);
  const inside = (f: Span) => f.start >= start && f.end <= end;
  const at = (f: Span & { concept: string }): Mention => ({
    concept: f.concept,
    blockId: block.block.id,
    start: f.start,
    end: f.end,
    text: block.block.text.slice(f.start, f.end),
    source: 'sentence',
  });
  return {
    blockId: block.block.id,
    start,
    end,
    text: block.block.text.slice(start, end),
    kind: main.kind,
    stance: stanceOf(text, { ...main, start: main.start - start, end: main.end - start }),
    interventions: products.mentions,
    ...(products.reversed ? { reversed: true as const } : {}),
    conditions: conditionsOf(place, products.reach === 'linked'),
    outcomes: outcomesOf(block, place.clause, main.kind, main),
    comparators: [...block.comparators.filter(inside).map(at), ...products.compared.map(at)],
    citations: block.marks.filter(inside),
    cues: cues.map(({ weight: _weight, ...c }) => c),
  };
}
