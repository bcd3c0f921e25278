import { say } from '../messages/index.ts';

const MONTHS = [
  'dates.january',
  'dates.february',
  'dates.march',
  'dates.april',
  'dates.may',
  'dates.june',
  'dates.july',
  'dates.august',
  'dates.september',
  'dates.october',
  'dates.november',
  'dates.december',
] as const;

/** "June 2021", "14 October 2025". Takes `2021-06` or `2025-10-14`; a year alone stays one. */
export function dateWords(date: string): string {
  const [year = '', number = '', day] = date.split('-');
  const key = MONTHS[Number(number) - 1];
  if (key === undefined) return year;
  const month = say(key);
  return day === undefined
    ? say('dates.month', { month, year })
    : say('dates.day', { day: Number(day), month, year });
}

/** An instant, "12 May 2026, 09:30 UTC": two times of one day have to be told apart. @param instant ISO 8601, UTC */
export function instantWords(instant: string): string {
  const [day = '', time = ''] = instant.split('T');
  return time === ''
    ? dateWords(day)
    : say('dates.instant', { date: dateWords(day), time: time.slice(0, 5) });
}

const COUNTRIES = {
  US: 'countries.us',
  EU: 'countries.eu',
  GB: 'countries.gb',
  CA: 'countries.ca',
  AU: 'countries.au',
  MX: 'countries.mx',
} as const;

const isKnown = (code: string): code is keyof typeof COUNTRIES => Object.hasOwn(COUNTRIES, code);

/** The country's name; the two letters themselves where none is written here. */
export function countryWords(code: string): string {
  return isKnown(code) ? say(COUNTRIES[code]) : code;
}
