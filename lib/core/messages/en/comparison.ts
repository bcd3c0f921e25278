/** What a treatment is said to be or do beside another, which is named in the page's own words. */
export const comparison = {
  'comparison.page-words': '{words}',
  'comparison.alternative': { 1: 'is an alternative to {other}', n: 'are an alternative to {other}' },
  'comparison.alternative.base': 'be an alternative to {other}',
  'comparison.alternative.denied': {
    1: 'is no alternative to {other}',
    n: 'are no alternative to {other}',
  },
  'comparison.better': { 1: 'does better than {other}', n: 'do better than {other}' },
  'comparison.better.base': 'do better than {other}',
  'comparison.better.denied': { 1: 'does no better than {other}', n: 'do no better than {other}' },
  'comparison.does-better': '{does} better than {other}',
} as const;
