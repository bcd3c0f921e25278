import type { StudyRecord } from '../types/index.ts';

/**
 * A study's reference in a line: as the citation library made it, in Vancouver style; where none was made (an imported
 * pack of which that failed), its parts in no style at all.
 */
export function referenceLine({ cited, authors, year, title, description, container }: StudyRecord): string {
  if (cited !== null) return cited.vancouver;
  return [authors, year, title ?? description, container].filter((part) => part !== null).join(' · ');
}
