/** For how long people were followed. */
export const time = {
  'time.months': { 1: '{count} month', n: '{count} months' },
  'time.years': { 1: '{count} year', n: '{count} years' },
  'time.range': '{first} to {last}',
  'time.where-known': '{time} where known',
  'time.not-known': 'time not known',
  'time.compared': 'compared for {time}',
  'time.compared-not-known': 'compared for time not known',
} as const;
