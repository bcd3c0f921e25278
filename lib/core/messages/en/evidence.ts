/** The studies that a strength rests on, counted; and what silence means. */
export const evidence = {
  'evidence.in-reports': '{studies} in {count} reports',
  'evidence.treated-in-trial.people': 'people treated in {trials}, nobody compared on this point: {facts}',
  'evidence.treated-in-trial.animals': 'animals treated in {trials}, nobody compared on this point: {facts}',
  'evidence.products': { 1: '{count} product', n: '{count} products' },
  'evidence.lower': {
    1: 'besides, {count} study lower on the ladder',
    n: 'besides, {count} studies lower on the ladder',
  },
  'evidence.looked-through': { 1: '{count} record looked through.', n: '{count} records looked through.' },
  'evidence.no-proof-that-it-fails': 'That is not proof that it fails.',
  'evidence.no-proof': 'That is no proof either way.',
  'evidence.part': '{place}: {strength}, {direction}.',
  'evidence.part-untested': '{place}: no study in these packs.',
} as const;
