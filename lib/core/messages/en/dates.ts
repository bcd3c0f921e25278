/** Dates, and the names of months in them. */
export const dates = {
  'dates.day': '{day} {month} {year}',
  'dates.month': '{month} {year}',
  'dates.january': 'January',
  'dates.february': 'February',
  'dates.march': 'March',
  'dates.april': 'April',
  'dates.may': 'May',
  'dates.june': 'June',
  'dates.july': 'July',
  'dates.august': 'August',
  'dates.september': 'September',
  'dates.october': 'October',
  'dates.november': 'November',
  'dates.december': 'December',
  'dates.instant': '{date}, {time} UTC',
} as const;
