/** Kinds of study, one and several, in lower case. */
export const design = {
  'design.systematic-review': { 1: 'systematic review', n: 'systematic reviews' },
  'design.randomized-controlled-trial': { 1: 'randomized trial', n: 'randomized trials' },
  'design.controlled-study': {
    1: 'comparison study without randomization',
    n: 'comparison studies without randomization',
  },
  'design.case-series': { 1: 'case series', n: 'case series' },
  'design.case-report': { 1: 'case report', n: 'case reports' },
  'design.cross-sectional': { 1: 'survey', n: 'surveys' },
  'design.animal': { 1: 'animal study', n: 'animal studies' },
  'design.laboratory': { 1: 'laboratory study', n: 'laboratory studies' },
  'design.narrative-review': { 1: 'narrative review', n: 'narrative reviews' },
  'design.guideline': { 1: 'guideline', n: 'guidelines' },
  'design.textbook': { 1: 'textbook', n: 'textbooks' },
  'design.regulator-notice': { 1: "regulator's notice", n: "regulators' notices" },
  'design.court-decision': { 1: 'court ruling', n: 'court rulings' },
  'design.regulation': { 1: 'law or regulation', n: 'laws or regulations' },
  'design.patient-guide': { 1: 'guide for patients', n: 'guides for patients' },
  'design.insurer-policy': { 1: "record of insurers' policies", n: "records of insurers' policies" },
  'design.counted': '{count} {design}',
} as const;
