import { CLAIM_RULES } from '../../core/rules/index.ts';
import type { Clause } from '../../core/rules/types.ts';
import { VETOES } from '../../core/vetoes/index.ts';

/** A rule whose words stand in a clause, and what keeps it from holding; null where nothing does. */
export interface NearRule {
  readonly ruleId: string;
  readonly text: string;
  /** `reach`: it wants the therapy nearer. `when`: its further condition says no. */
  readonly lacks: 'reach' | 'when' | null;
}

/**
 * Every rule whose pattern matches the clause. Asked of the rules one by one; what the core does besides (a
 * leading "if …," is passed over) is left out, so this is a hint, never a score.
 *
 * @param clause with no reach, it is read as if the therapy were named, to say what would hold then
 */
export function nearRules(clause: Clause): NearRule[] {
  const asked: Clause = clause.reach === null ? { ...clause, reach: 'named' } : clause;
  return CLAIM_RULES.flatMap((rule) => {
    const match = rule.pattern.exec(clause.text);
    if (match === null) return [];
    const far = rule.reach === 'named' && asked.reach !== 'named';
    const refused = rule.when?.(asked, match) === false;
    return [{ ruleId: rule.id, text: match[0], lacks: far ? 'reach' : refused ? 'when' : null }];
  });
}

/** The ids of the vetoes that hold for a clause. */
export function vetoesOn(clause: Clause): string[] {
  return VETOES.filter((veto) => veto.holds(clause)).map((veto) => veto.id);
}
