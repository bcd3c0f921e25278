/** Products as studies tested them, and what the studies say of each. */
export const products = {
  'products.prp': 'PRP',
  'products.platelet-lysate': 'platelet lysate',
  'products.bmc': 'bone marrow concentrate',
  'products.cultured-msc': 'laboratory-grown cells',
  'products.adipose': 'fat-derived cells',
  'products.amniotic': 'an amniotic product',
  'products.umbilical': 'an umbilical cord product',
  'products.exosomes': 'exosomes',
  'products.stem-cell': 'stem cells without a named source',
  'products.regenerative': 'a mixture of such products',
  'products.none': 'no such product',
  'products.of-the-patient': "the patient's own {product}",
  'products.of-donors': "donors' {product}",
  'products.stem-cell-of-the-patient': "the patient's own stem cells",
  /** `{kind}` is what kind of study there is, `{found}` what the studies found. */
  'products.line': {
    1: '{product}: {kind}, {count} study, {found}.',
    n: '{product}: {kind}, {count} studies, {found}.',
  },
  'products.controlled-trials': 'compared in people',
  'products.uncontrolled-studies': 'nobody compared',
  'products.reviews-only': 'summaries only',
  'products.preclinical-only': 'animals or laboratory',
  'products.on-record': 'on record',
  'products.in-line': 'points the same way',
  'products.against': 'points the other way',
  'products.mixed': 'they disagree',
  'products.not-applicable': 'what was found was not read, or does not settle it',
  /** Where the result of `{silent}` studies has no say, and the other `n` do. */
  'products.others-in-line': {
    1: 'the result of {silent} not read or not settling it, the other points the same way',
    n: 'the result of {silent} not read or not settling it, the other {count} point the same way',
  },
  'products.others-against': {
    1: 'the result of {silent} not read or not settling it, the other points the other way',
    n: 'the result of {silent} not read or not settling it, the other {count} point the other way',
  },
  'products.others-mixed': {
    1: 'the result of {silent} not read or not settling it, the other points both ways',
    n: 'the result of {silent} not read or not settling it, the other {count} disagree',
  },
} as const;
