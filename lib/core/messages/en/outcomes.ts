/** What is measured or promised, as in the middle of a sentence: "It measured pain". */
export const outcomes = {
  'outcomes.pain': 'pain',
  'outcomes.function': 'function',
  'outcomes.muscle': 'muscle',
  'outcomes.appearance': 'how it looks',
  'outcomes.healing': 'healing',
  'outcomes.fertility': 'pregnancy and eggs',
  'outcomes.disease-course': 'how the disease goes on',
  'outcomes.structure': 'scans',
  'outcomes.avoiding-surgery': 'how many went on to surgery',
  'outcomes.product-content': 'what is in the product',
  'outcomes.harm': 'harms',
  'outcomes.regulatory': 'the legal status',
  'outcomes.background': 'background',
  'outcomes.marketing-practice': 'how clinics advertise',
} as const;
