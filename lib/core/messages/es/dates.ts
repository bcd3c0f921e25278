import type { dates as en } from '../en/dates.ts';
import type { Translation } from '../language.ts';

export const dates: Translation<typeof en> = {
  'dates.day': '{day} de {month} de {year}',
  'dates.month': '{month} de {year}',
  'dates.january': 'enero',
  'dates.february': 'febrero',
  'dates.march': 'marzo',
  'dates.april': 'abril',
  'dates.may': 'mayo',
  'dates.june': 'junio',
  'dates.july': 'julio',
  'dates.august': 'agosto',
  'dates.september': 'septiembre',
  'dates.october': 'octubre',
  'dates.november': 'noviembre',
  'dates.december': 'diciembre',
  'dates.instant': '{date}, {time} UTC',
};
