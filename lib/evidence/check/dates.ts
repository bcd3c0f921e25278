import type { Pack } from '../schema.ts';
import { at, type PackProblem } from './problem.ts';

/** Whether year, month and day (counted from 1) are a day of the calendar. */
const isDay = (year: number, month: number, date: number): boolean => {
  const made = new Date(Date.UTC(year, month - 1, date));
  return made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === date;
};

const isRealDay = (day: string): boolean => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return isDay(year, month, date);
};

/** The length of a date without a day, as `2021-06`. */
const MONTH = 7;

const REAL = 'must be a day of the calendar, written as year-month-day';

/** Dates exist, nothing was checked after the pack's own date, and nothing appeared in a later year than that. */
export const dateProblems = (pack: Pack): PackProblem[] => {
  const problems: PackProblem[] = [];
  if (!isRealDay(pack.date)) problems.push({ entry: 'date', mend: REAL });
  for (const { id, checked } of pack.studies) {
    const entry = at('studies', id, 'checked', 'date');
    if (!isRealDay(checked.date)) problems.push({ entry, mend: REAL });
    else if (checked.date > pack.date)
      problems.push({ entry, mend: `is later than the pack's own date, ${pack.date}: correct one of them` });
  }
  for (const { id, asOf } of pack.findings) {
    if (asOf === undefined) continue;
    const entry = at('findings', id, 'asOf');
    if (asOf.length > MONTH && !isRealDay(asOf)) problems.push({ entry, mend: REAL });
    else if (asOf > pack.date)
      problems.push({ entry, mend: `is later than the pack's own date, ${pack.date}: correct one of them` });
  }
  for (const { id, issued } of pack.references) {
    if (issued === undefined) continue;
    const [year = 0, month = 1, date = 1] = issued['date-parts'][0];
    if (year < 1000 || !isDay(year, month, date) || year > Number(pack.date.slice(0, 4)))
      problems.push({
        entry: at('references', id, 'issued'),
        mend: "must be a real date, such as [[2017]], no later than the pack's own year",
      });
  }
  return problems;
};
