import type { time as en } from '../en/time.ts';
import type { Translation } from '../language.ts';

/** A range stands after "durante" too, so it does not begin with "de" or "entre". */
export const time: Translation<typeof en> = {
  'time.months': { 1: '{count} mes', n: '{count} meses' },
  'time.years': { 1: '{count} año', n: '{count} años' },
  'time.range': '{first} a {last}',
  'time.where-known': '{time} (donde se conoce)',
  'time.not-known': 'tiempo no conocido',
  'time.compared': 'con comparación durante {time}',
  'time.compared-not-known': 'con comparación durante un tiempo no conocido',
};
