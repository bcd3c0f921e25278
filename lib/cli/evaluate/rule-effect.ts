import { CLAIM_RULES } from '../../core/rules/index.ts';
import { type Figure, figuresOf } from './figures.ts';
import { judgePage } from './judge.ts';
import type { JudgedSentence, ReadPage } from './types.ts';

/** What one rule does over a corpus. */
export interface RuleEffect {
  readonly ruleId: string;
  /** Found sentences, and false alarms, whose leading claim has this rule's cue as its main one. */
  readonly hits: readonly JudgedSentence[];
  readonly alarms: readonly JudgedSentence[];
  /** How many of them no other rule would find. */
  readonly lostHits: number;
  readonly lostAlarms: number;
  /**
   * Detection and reading without the rule, told from the other rules' cues and not by scanning anew: close to a
   * few thousandths. Stances, and sentences read in halves, stay as they were.
   */
  readonly without: readonly Figure[];
}

/** @throws an Error that names the rules there are, for an id that is none of them */
export function checkRuleId(id: string): void {
  if (CLAIM_RULES.some((rule) => rule.id === id)) return;
  throw new Error(
    `There is no rule "${id}". The rules are: ${CLAIM_RULES.map((rule) => rule.id).join(', ')}.`,
  );
}

/** The effect of every rule, in the rules' order. */
export function allRuleEffects(pages: readonly ReadPage[], judged: readonly JudgedSentence[]): RuleEffect[] {
  return CLAIM_RULES.map((rule) => ruleEffect(rule.id, pages, judged));
}

/** @param judged the sentences of those pages, judged with all rules */
export function ruleEffect(
  ruleId: string,
  pages: readonly ReadPage[],
  judged: readonly JudgedSentence[],
): RuleEffect {
  const by = (outcome: JudgedSentence['outcome'], from = judged) =>
    from.filter((one) => one.outcome === outcome);
  const mine = (one: JudgedSentence) => one.claims[0]?.cues[0]?.ruleId === ruleId;
  const without = pages.map((page) => withoutRule(page, ruleId)).flatMap(judgePage);
  return {
    ruleId,
    hits: by('hit').filter(mine),
    alarms: by('false-alarm').filter(mine),
    lostHits: by('hit').length - by('hit', without).length,
    lostAlarms: by('false-alarm').length - by('false-alarm', without).length,
    without: figuresOf(without, []),
  };
}

/** A page as it were read without a rule: claims that no other rule holds are gone, others take their next kind. */
export function withoutRule({ page, claims }: ReadPage, ruleId: string): ReadPage {
  return {
    page,
    claims: claims.flatMap((claim) => {
      const cues = claim.cues.filter((cue) => cue.ruleId !== ruleId);
      const [main] = cues;
      return main === undefined ? [] : [{ ...claim, cues, kind: main.kind }];
    }),
  };
}
