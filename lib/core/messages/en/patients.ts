/** How many were studied: people, or animals where they are the patients. An unknown number is said, never filled in. */
export const patients = {
  'patients.counted.people': { 1: '{count} person', n: '{count} people' },
  'patients.counted.animals': { 1: '{count} animal', n: '{count} animals' },
  'patients.not-known.people': 'number of people not known',
  'patients.not-known.animals': 'number of animals not known',
  'patients.in-all.people': { 1: '{count} person in all', n: '{count} people in all' },
  'patients.in-all.animals': { 1: '{count} animal in all', n: '{count} animals in all' },
  /** Of different studies, not added up. */
  'patients.each.people': '{numbers} people',
  'patients.each.animals': '{numbers} animals',
  'patients.each-between.people': '{least} to {most} people each',
  'patients.each-between.animals': '{least} to {most} animals each',
  'patients.perhaps-same.people': '{counted} (some perhaps the same)',
  'patients.perhaps-same.animals': '{counted} (some perhaps the same)',
  'patients.not-known-in': '{counted}, not known in {count}',
  'patients.in-some.people': {
    1: '{count} person in {known} of them, number not known in {unknown}',
    n: '{count} people in {known} of them, number not known in {unknown}',
  },
  'patients.in-some.animals': {
    1: '{count} animal in {known} of them, number not known in {unknown}',
    n: '{count} animals in {known} of them, number not known in {unknown}',
  },
} as const;
