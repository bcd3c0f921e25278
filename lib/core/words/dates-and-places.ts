const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "June 2021", "14 October 2025". Takes `2021-06` or `2025-10-14`. */
export function dateWords(date: string): string {
  const [year = '', month = '', day] = date.split('-');
  const named = `${MONTHS[Number(month) - 1] ?? ''} ${year}`.trim();
  return day === undefined ? named : `${Number(day)} ${named}`;
}

const COUNTRIES: Readonly<Record<string, string>> = {
  US: 'United States',
  EU: 'European Union',
  GB: 'United Kingdom',
  CA: 'Canada',
  AU: 'Australia',
  MX: 'Mexico',
};

/** The country's name; the two letters themselves where none is written here. */
export function countryWords(code: string): string {
  return COUNTRIES[code] ?? code;
}
