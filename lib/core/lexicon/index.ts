import { COMPARATOR_TERMS } from './comparators.ts';
import { CONDITION_TERMS } from './conditions.ts';
import { lexicon } from './find-mentions.ts';
import { INTERVENTION_TERMS } from './interventions.ts';
import { OUTCOME_TERMS } from './outcomes.ts';

export const interventionLexicon = lexicon(INTERVENTION_TERMS);
export const conditionLexicon = lexicon(CONDITION_TERMS);
export const outcomeLexicon = lexicon(OUTCOME_TERMS);
export const comparatorLexicon = lexicon(COMPARATOR_TERMS);

export type { ComparatorId } from './comparators.ts';
export type { Found } from './find-mentions.ts';
