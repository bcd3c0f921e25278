import type { Place } from '../context.ts';
import { isOblique } from '../oblique.ts';
import type { BlockText } from '../page-text.ts';
import { benefitItem } from '../rules/benefit-item.ts';
import { CLAIM_RULES } from '../rules/index.ts';
import type { ClaimRule, Clause } from '../rules/types.ts';
import { MATCHLESS, stanceOf } from '../stance.ts';
import type { ClaimFrame, ConditionMention, Cue, Mention, Span } from '../types/index.ts';
import { VETOES } from '../vetoes/index.ts';
import { conditionsOf } from './conditions.ts';
import { type Interventions, interventionsOf } from './interventions.ts';
import { mainFirst, type WeighedCue } from './main-cue.ts';
import { outcomesOf } from './outcomes.ts';
import { unknownObject } from './unknown-object.ts';

/**
 * A heading makes a claim only where it says something: menu items and topics have no finite verb. Forms that
 * are nouns too ("stops", "benefits", "PRP for pain relief") are left out, or count only behind cells or shots.
 */
const PREDICATE =
  /\b(?:is|are|was|were|has|have|had|can|could|will|may|does|do|helps?|heals?|relieve[sd]?|works?|reduces?|improves?|treats?|restores?|regrows?|regenerates?|beats?|performed|proven|cures?|repairs?|eases?|ends|ended|halve[sd]|tackles|fights|thickens|strengthens|softens|tightens|brightens|plumps|smooths|stopped|slows|speeds|prevents|reverses|rebuilds|eliminates|soothes|calms|boosts|saves|saved|gives|gave|makes|made|wakes|lasts|outlasts|outperforms|contains?)\b|\b(?:cells|exosomes|injections|infusions|shots|platelets)[ -]+(?:end|stop|thicken|relieve|halve|tackle|fight|slow|reverse|rebuild|eliminate|beat|outperform)\b|\b(?:prp|prf)[ -]+stops\b|\bpacks[ -]+\d/;
/** What a heading claims without a verb: a rate of success, an approval, a promise. */
const BOAST =
  /\b\d+[ ]?%[ -]+(?:success|safe|natural|effective|satisfaction|fda)|\b(?:fda|tga|ema|mhra)[ -]+(?:approved|cleared|compliant|registered|licen[sc]ed)\b/;
/** Shorter than this a clause is a label. In characters. */
const SHORTEST = 12;
/** Unless it has a subject and says of it what counts: "PRP works." */
const SHORT_SENTENCE =
  /^\W*(?:prp|prf|bmac|svf|it)[ -]+(?:(?:really|can|does|did)[ -]+)?(?:works?|worked|helps?|helped|heals)\W*$/;
/**
 * Longer than this it is no sentence but a table, a list without stops, or something hostile; patterns that look
 * a few words ahead at every word would take a page's patience. The longest of 3,731 sentences of real pages had 422 characters.
 */
const LONGEST = 1_500;

/**
 * Reads one clause: which rules hold, and, where one does, the claim with all its parts.
 *
 * @param span the clause, UTF-16 offsets into the block's text
 * @returns null where it makes no claim about such a therapy
 */
export function clauseFrame(place: Place): ClaimFrame | null {
  const block = place.page[place.blockIndex];
  const length = place.clause.end - place.clause.start;
  if (block === undefined || length > LONGEST) return null;
  if (length < SHORTEST && !SHORT_SENTENCE.test(block.text.slice(place.clause.start, place.clause.end)))
    return null;
  const products = interventionsOf(place);
  if (products.reach === null) return null;
  const clause = view(block, place.clause, products);
  const isItem = benefitItem.pattern.test(clause.text);
  if (clause.isHeading && !isItem && !(products.reach === 'named' && says(clause.text))) return null;
  const cues = cuesIn(
    clause,
    block.interventions.find((f) => f.start >= clause.start && f.end <= clause.end)?.start ?? null,
  );
  const main = cues[0];
  if (main === undefined || VETOES.some((v) => v.holds(clause))) return null;
  return frame(place, block, products, cues, main);
}

const says = (heading: string): boolean => PREDICATE.test(heading) || BOAST.test(heading);

function view(block: BlockText, span: Span, products: Interventions): Clause {
  const inside = (f: Span) => f.start >= span.start && f.end <= span.end;
  return {
    text: block.text.slice(span.start, span.end),
    start: span.start,
    end: span.end,
    isHeading: block.block.role === 'heading',
    reach: products.reach,
    // Looked for when a rule asks: few do, and only where their pattern fits.
    get namesCondition() {
      return block.conditions.some(inside);
    },
    get namesOutcome() {
      return block.outcomes.some(inside);
    },
    get namesComparator() {
      return products.compared.length > 0 || block.comparators.some(inside);
    },
  };
}

/** The cues of all rules that hold, the main one first, then the heaviest. */
function cuesIn(clause: Clause, product: number | null): readonly WeighedCue[] {
  const main = mainPart(clause.text, product === null ? null : product - clause.start);
  const cues = CLAIM_RULES.flatMap((rule) => cue(rule, clause, main) ?? []).sort(
    (a, b) => b.weight - a.weight || a.start - b.start,
  );
  return mainFirst(cues, clause);
}

/** "Even if surgery did not help, …": what is said of the therapy stands after the comma. */
const LEADING_CONDITION =
  /^(?:(?:and|but|so)[ -]+)?(?:even[ -]+)?(?:if|when|whenever|although|though|while|because|since|after|before|unless)\b[^,]{0,120},[ ]/;

/** The same without its comma: it ends where the product is named. */
const BARE_CONDITION = /^(?:(?:and|but|so)[ -]+)?(?:even[ -]+)?(?:if|when|although|though)\b[^,]*$/;

/** The clause with its leading condition blanked out, so that offsets stay. @param product where it is first named, in `text` */
function mainPart(text: string, product: number | null): string {
  const lead =
    LEADING_CONDITION.exec(text)?.[0].length ?? (product !== null && BARE_CONDITION.test(text) ? product : 0);
  return lead === 0 ? text : ' '.repeat(lead) + text.slice(lead);
}

function cue(rule: ClaimRule, clause: Clause, main: string): WeighedCue | null {
  if (rule.reach === 'named' && clause.reach !== 'named') return null;
  const m = rule.pattern.exec(main) ?? (main === clause.text ? null : rule.pattern.exec(clause.text));
  if (m === null || rule.when?.(clause, m) === false) return null;
  return {
    ruleId: rule.id,
    kind: rule.kindOf?.(clause, m) ?? rule.kind,
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
  cues: readonly WeighedCue[],
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
  const conditions = conditionsOf(place, products.reach === 'linked', main.kind);
  const outcomes = outcomesOf(block, place.clause, main.kind, main);
  const comparators = [...block.comparators.filter(inside).map(at), ...products.compared.map(at)];
  return {
    blockId: block.block.id,
    start,
    end,
    text: block.block.text.slice(start, end),
    kind: main.kind,
    stance: stanceOf(text, { ...main, start: main.start - start, end: main.end - start }),
    interventions: products.mentions,
    ...(isReversed(products, text, comparators.length > 0) ? { reversed: true as const } : {}),
    ...(isOblique(text) ? { oblique: true as const } : {}),
    ...(products.combined ? { combined: true as const } : {}),
    conditions:
      conditions.length > 0 || outcomes.length > 0 ? conditions : unknownCondition(block, place, cues),
    outcomes,
    comparators,
    citations: block.marks.filter(inside),
    cues: cues.map(({ weight: _weight, ...c }) => c),
  };
}

/** "Cures anal fissures": named, and known to nobody here. */
function unknownCondition(block: BlockText, place: Place, cues: readonly Cue[]): ConditionMention[] {
  const { start, end } = place.clause;
  // What a study is said to show may be told by another cue than the verb: "heals the gut, as a study shows". Then a
  // verb it must be: "the body's healing abilities" names nothing that is healed.
  const benefit = cues.find(
    ({ ruleId, text }, i) => ruleId === 'benefit-verb' && (i === 0 || !text.endsWith('ing')),
  );
  if (benefit === undefined) return [];
  const at = unknownObject(block.text.slice(start, end), {
    ...benefit,
    start: benefit.start - start,
    end: benefit.end - start,
  });
  if (at === null) return [];
  const span = { start: start + at.start, end: start + at.end };
  return [
    {
      concept: 'other',
      disorder: 'another-disorder',
      blockId: block.block.id,
      ...span,
      text: block.block.text.slice(span.start, span.end),
      source: 'sentence',
    },
  ];
}

/** The product is said to do worse: "inferior to steroid", "relieved pain less than steroid". */
const WORSE =
  /\b(?:inferior|worse|less[ -]+(?:effective|relief|benefit|improvement|well|helpful)|fewer[ -]+benefits)\b|\b(?:relie(?:ved|ves)|eased?s?|helped|helps|improve[ds]|reduce[ds])\b[^.]{0,40}[ -]less[ -]+than\b/;

/** Whether the claim is that the other side does better: by the order of the words, or by the word itself. */
function isReversed(products: Interventions, text: string, compares: boolean): boolean {
  return (products.reversed && !MATCHLESS.test(text)) !== (compares && WORSE.test(text));
}
