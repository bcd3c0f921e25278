import { describe, expect, it } from 'vitest';
import { harmDirection, saysSafe } from '../../lib/core/assess/harm-direction.ts';
import { legalSide } from '../../lib/core/assess/legal.ts';
import type { ClaimFrame, FindingEntry } from '../../lib/core/types/index.ts';
import { readExample } from './read-example.ts';

describe('a claim says that there is no harm, or little', () => {
  it.each([
    'prp is safe.',
    'prp is not only safe but cheap.',
    'prp does not hurt and is safe.',
    "it isn't surgery, so it's safe.",
    'prp rarely causes side effects.',
    'prp carries no risk of rejection.',
    'few treatments are as free of side effects as prp.',
    'no injection is as safe as prp.',
    'the safest choice is prp.',
    'infection is uncommon.',
  ])('%s', (text) => {
    expect(saysSafe(text)).toBe(true);
  });

  it.each([
    "prp isn't risk-free.",
    'prp is far from risk-free.',
    'prp is not without risk.',
    'prp is rarely harmless.',
    'no procedure is free of risk, prp included.',
    'no injection is completely safe, prp included.',
    'hardly any injection is free of side effects.',
    "it's not true that prp has no side effects.",
    'it is a myth that prp has no side effects.',
    'clinics that say there are no side effects are wrong.',
    'do not assume that stem cells are safe.',
    'stem cells are not as safe as clinics say.',
    'stem cells have not been proven safe.',
    'nobody knows whether stem cells are safe.',
    'it is too early to call exosomes safe.',
    'the safety of stem cells has not been established.',
    'the safety of exosomes is unknown.',
    'safety concerns are growing.',
    'the safest choice is to avoid stem cells.',
    'stem cells are safe only in trials.',
    'infection is uncommon but real.',
    'few clinics tell you about the side effects of stem cells.',
    'prp does not prevent infection.',
    'can stem cells be called safe? no.',
  ])('not: %s', (text) => {
    expect(saysSafe(text)).toBe(false);
  });
});

describe('what harms on record, and trials without one, say of a doubt', () => {
  const found = (direction: FindingEntry['direction']) => ({ direction }) as FindingEntry;
  const both = [found('present'), found('absent')];
  const directionOf = (text: string, findings: readonly FindingEntry[]) => {
    const [claim] = readExample(text);
    const frame = claim?.frame as ClaimFrame;
    return harmDirection(frame, text.toLowerCase(), findings);
  };

  it.each<[text: string, both: string, absentOnly: string]>([
    ['PRP is safe.', 'mixed', 'in-line'],
    ["PRP isn't risk-free.", 'in-line', 'not-applicable'],
    ['No injection is free of risk, PRP included.', 'in-line', 'not-applicable'],
    ['The safety of stem cells is unknown.', 'not-applicable', 'not-applicable'],
    ['Exosomes have not been proven safe.', 'not-applicable', 'not-applicable'],
    ['PRP has no side effects.', 'against', 'not-applicable'],
    ['PRP has never been shown to be unsafe.', 'mixed', 'in-line'],
    ['PRP is not dangerous.', 'mixed', 'in-line'],
    ['PRP is dangerous.', 'in-line', 'not-applicable'],
    ['PRP is not only painful but dangerous.', 'in-line', 'not-applicable'],
    ['Clinics that say PRP has no side effects are wrong.', 'in-line', 'not-applicable'],
    ['The idea that PRP causes side effects is wrong.', 'not-applicable', 'not-applicable'],
    ['PRP causes side effects.', 'in-line', 'not-applicable'],
  ])('%s', (text, withBoth, absentOnly) => {
    expect([directionOf(text, both), directionOf(text, [found('absent')])]).toEqual([withBoth, absentOnly]);
  });
});

describe('the side of the law that a claim takes', () => {
  it.each<[text: string, side: string]>([
    ['Our stem cells are FDA approved.', 'allowed'],
    ['PRP is not a drug.', 'allowed'],
    ['Stem cells are not FDA approved and their safety is unproven.', 'restricted'],
    ['The FDA has approved only blood-forming stem cells.', 'restricted'],
    ['The FDA has warned clinics about exosomes.', 'restricted'],
  ])('%s', (text, side) => {
    const [claim] = readExample(text);
    expect(legalSide(claim?.frame as ClaimFrame, text.toLowerCase())).toBe(side);
  });
});
