import { say } from '../../../core/messages/index.ts';
import { dateWords } from '../../../core/words/dates-and-places.ts';

/** An instant as a reader says it, "12 May 2026, 09:30 UTC". @param instant ISO 8601, UTC */
export function instantWords(instant: string): string {
  const [day = '', time = ''] = instant.split('T');
  return time === ''
    ? dateWords(day)
    : say('dossier.instant', { date: dateWords(day), time: time.slice(0, 5) });
}
