import type { Design } from '../types/index.ts';
import { counted } from './numbers.ts';

const NAMES: Readonly<Record<Design, readonly [singular: string, plural: string]>> = {
  'systematic-review': ['systematic review', 'systematic reviews'],
  'randomized-controlled-trial': ['randomized trial', 'randomized trials'],
  'controlled-study': ['comparison study without randomization', 'comparison studies without randomization'],
  'case-series': ['case series', 'case series'],
  'case-report': ['case report', 'case reports'],
  'cross-sectional': ['survey', 'surveys'],
  animal: ['animal study', 'animal studies'],
  laboratory: ['laboratory study', 'laboratory studies'],
  'narrative-review': ['narrative review', 'narrative reviews'],
  guideline: ['guideline', 'guidelines'],
  textbook: ['textbook', 'textbooks'],
  'regulator-notice': ["regulator's notice", "regulators' notices"],
  'court-decision': ['court ruling', 'court rulings'],
  regulation: ['law or regulation', 'laws or regulations'],
  'patient-guide': ['guide for patients', 'guides for patients'],
  'insurer-policy': ["record of insurers' policies", "records of insurers' policies"],
};

/** The design's short plain name in lower case: "randomized trial". */
export function designName(design: Design): string {
  return NAMES[design][0];
}

/** "a randomized trial", "an animal study". */
export function withArticle(name: string): string {
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
}

/** "1 randomized trial", "2 case series". */
export function countedDesign(n: number, design: Design): string {
  const [singular, plural] = NAMES[design];
  return counted(n, singular, plural);
}
