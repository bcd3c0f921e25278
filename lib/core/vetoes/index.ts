import type { Veto } from '../rules/types.ts';
import { callToAction } from './call-to-action.ts';
import { candidacy } from './candidacy.ts';
import { ofThePage } from './of-the-page.ts';
import { otherCells } from './other-cells.ts';
import { priceOrInsurance } from './price-or-insurance.ts';
import { question } from './question.ts';
import { stepOfMaking } from './step-of-making.ts';
import { visitStep } from './visit-step.ts';

/** Every veto, by id. */
export const VETOES: readonly Veto[] = [
  callToAction,
  candidacy,
  ofThePage,
  otherCells,
  priceOrInsurance,
  question,
  stepOfMaking,
  visitStep,
];
