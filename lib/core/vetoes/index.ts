import type { Veto } from '../rules/types.ts';
import { aftercare } from './aftercare.ts';
import { callToAction } from './call-to-action.ts';
import { candidacy } from './candidacy.ts';
import { label } from './label.ts';
import { laboratoryUse } from './laboratory-use.ts';
import { ofTheBody } from './of-the-body.ts';
import { ofTheHouse } from './of-the-house.ts';
import { ofThePage } from './of-the-page.ts';
import { otherCells } from './other-cells.ts';
import { priceOrInsurance } from './price-or-insurance.ts';
import { question } from './question.ts';
import { stepOfMaking } from './step-of-making.ts';
import { theNeed } from './the-need.ts';
import { visitStep } from './visit-step.ts';

/** Every veto, by id. */
export const VETOES: readonly Veto[] = [
  aftercare,
  callToAction,
  candidacy,
  label,
  laboratoryUse,
  ofTheBody,
  ofTheHouse,
  ofThePage,
  otherCells,
  priceOrInsurance,
  question,
  stepOfMaking,
  theNeed,
  visitStep,
];
