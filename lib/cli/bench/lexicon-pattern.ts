import { COMPARATOR_TERMS } from '../../core/lexicon/comparators.ts';
import { CONDITION_TERMS } from '../../core/lexicon/conditions.ts';
import { INTERVENTION_TERMS } from '../../core/lexicon/interventions.ts';
import { OUTCOME_TERMS } from '../../core/lexicon/outcomes.ts';

/** Source of one pattern that finds any term of the lexicon: what `mark.js` is given to mark. */
export const LEXICON_PATTERN = `\\b(?:${[
  ...INTERVENTION_TERMS,
  ...CONDITION_TERMS,
  ...OUTCOME_TERMS,
  ...COMPARATOR_TERMS,
]
  .map(({ pattern }) => pattern)
  .join('|')})\\b`;
