import type { Veto } from '../rules/types.ts';
import { aftercare } from './aftercare.ts';
import { callToAction } from './call-to-action.ts';
import { candidacy } from './candidacy.ts';
import { disclaimer } from './disclaimer.ts';
import { label } from './label.ts';
import { laboratoryUse } from './laboratory-use.ts';
import { nextStep } from './next-step.ts';
import { notOffered } from './not-offered.ts';
import { ofTheBody } from './of-the-body.ts';
import { ofTheHouse } from './of-the-house.ts';
import { ofThePage } from './of-the-page.ts';
import { otherCells } from './other-cells.ts';
import { priceOrInsurance } from './price-or-insurance.ts';
import { question } from './question.ts';
import { stepOfMaking } from './step-of-making.ts';
import { theNeed } from './the-need.ts';
import { underTest } from './under-test.ts';
import { visitStep } from './visit-step.ts';

/** Every veto, by id. */
export const VETOES: readonly Veto[] = [
  aftercare,
  callToAction,
  candidacy,
  disclaimer,
  label,
  laboratoryUse,
  nextStep,
  notOffered,
  ofTheBody,
  ofTheHouse,
  ofThePage,
  otherCells,
  priceOrInsurance,
  question,
  stepOfMaking,
  theNeed,
  underTest,
  visitStep,
];
