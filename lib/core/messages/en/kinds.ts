/** Kinds of study with their article: the end of "It is …". */
export const kinds = {
  'kinds.systematic-review': 'a systematic review',
  'kinds.randomized-controlled-trial': 'a randomized trial',
  'kinds.controlled-study': 'a comparison study without randomization',
  'kinds.case-series': 'a case series',
  'kinds.case-report': 'a case report',
  'kinds.cross-sectional': 'a survey',
  'kinds.animal': 'an animal study',
  'kinds.laboratory': 'a laboratory study',
  'kinds.narrative-review': 'a narrative review',
  'kinds.guideline': 'a guideline',
  'kinds.textbook': 'a textbook',
  'kinds.regulator-notice': "a regulator's notice",
  'kinds.court-decision': 'a court ruling',
  'kinds.regulation': 'a law or regulation',
  'kinds.patient-guide': 'a guide for patients',
  'kinds.insurer-policy': "a record of insurers' policies",
} as const;
