import { actsBy } from './acts-by.ts';
import { aimIs } from './aim-is.ts';
import { alternativeTo } from './alternative-to.ts';
import { benefitItem } from './benefit-item.ts';
import { benefitVerb } from './benefit-verb.ts';
import { betterThan } from './better-than.ts';
import { contains } from './contains.ts';
import { endsIt } from './ends-it.ts';
import { evidenceBase } from './evidence-base.ts';
import { firstOrMost } from './first-or-most.ts';
import { givesBetter } from './gives-better.ts';
import { hasUsedIt } from './has-used-it.ts';
import { legalStatus } from './legal-status.ts';
import { limits } from './limits.ts';
import { namedStudyResult } from './named-study-result.ts';
import { patientOutcome } from './patient-outcome.ts';
import { regrows } from './regrows.ts';
import { renewsLooks } from './renews-looks.ts';
import { safeOrRisky } from './safe-or-risky.ts';
import { treatmentOption } from './treatment-option.ts';
import type { ClaimRule } from './types.ts';
import { withoutSurgery } from './without-surgery.ts';
import { works } from './works.ts';

/** Every claim rule, by id. A new rule is one file and one line here; a test finds a forgotten line. */
export const CLAIM_RULES: readonly ClaimRule[] = [
  actsBy,
  aimIs,
  alternativeTo,
  benefitItem,
  benefitVerb,
  betterThan,
  contains,
  endsIt,
  evidenceBase,
  firstOrMost,
  givesBetter,
  hasUsedIt,
  legalStatus,
  limits,
  namedStudyResult,
  patientOutcome,
  regrows,
  renewsLooks,
  safeOrRisky,
  treatmentOption,
  withoutSurgery,
  works,
];
