import type { ConditionId, DisorderId } from '../types/index.ts';
import type { Term } from './types.ts';

/** The same words for each of the places that a disorder lies in. */
function at(
  concepts: readonly ConditionId[],
  disorder: DisorderId,
  pattern: string,
): readonly Term<ConditionId>[] {
  return concepts.map((concept) => ({ concept, disorder, pattern }));
}

const SORE = 'tend(?:initis|onitis|inopath(?:y|ies)|inosis|inoses)';
const TORN = '(?:ruptur(?:e|es|ed)|t(?:ears?|orn))';

export const ACHILLES = [
  ...at(
    ['foot-ankle', 'tendon'],
    'achilles-tendinopathy',
    `achilles[ -]+(?:tendon[ -]+)?(?:${SORE}|pain|soreness)|heel[ -]+cord[ -]+(?:pain|${SORE})|(?:chronic|stubborn|long-standing)[ -]+achilles[ -]+(?:tendon[ -]+)?(?:pain|problems?)`,
  ),
  ...at(
    ['foot-ankle', 'tendon'],
    'achilles-rupture',
    `achilles[ -]+(?:tendon[ -]+)?${TORN}|${TORN}[ -]+achilles(?:[ -]+tendons?)?|${TORN}[ -]+(?:of[ -]+the[ -]+)?heel[ -]+cords?`,
  ),
];

export const CUFF = [
  ...at(
    ['shoulder', 'tendon'],
    'rotator-cuff',
    `(?:(?:partial|small|full|torn|partially[ -]+torn)[ -]+)?rotator[ -]+cuffs?(?:[ -]+(?:tendons?|pain|disease|injur(?:y|ies)|problems?|${SORE}|${TORN}))?`,
  ),
  ...at(
    ['shoulder', 'tendon'],
    'rotator-cuff-repair',
    '(?:arthroscopic[ -]+)?rotator[ -]+cuff[ -]+(?:repairs?|surger(?:y|ies)|operations?)|(?:operated|repaired)[ -]+rotator[ -]+cuffs?',
  ),
];

export const PATELLAR = at(
  ['knee', 'tendon'],
  'patellar-tendinopathy',
  `jumper'?s[ -]+knee|patell(?:a|ar)[ -]+(?:tendon[ -]+)?(?:${SORE}|tendon(?:[ -]+pain)?)`,
);

export const GLUTEAL = at(
  ['hip', 'tendon'],
  'gluteal-tendinopathy',
  `glute(?:al|us(?:[ -]+medius)?)[ -]+(?:tendon[ -]+)?(?:${SORE}|tendons?)|greater[ -]+trochanteric[ -]+pain(?:[ -]+syndrome)?`,
);

export const MUSCLE_INJURIES = [
  ...at(
    ['muscle'],
    'hamstring-injury',
    `hamstrings?(?:[ -]+(?:muscle[ -]+)?(?:injur(?:y|ies)|strains?|pulls?|${TORN}))?|${TORN}[ -]+hamstrings?`,
  ),
  ...at(
    ['muscle'],
    'muscle-strain',
    `muscle[ -]+(?:strains?|pulls?|injur(?:y|ies)|${TORN})|(?:strained|pulled|torn)[ -]+muscles?`,
  ),
];
