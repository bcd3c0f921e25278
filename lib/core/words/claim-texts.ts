import { say } from '../messages/index.ts';
import type { Annotation, StudyRecord } from '../types/index.ts';
import { evidenceLine, silenceOf } from './evidence-line.ts';
import { isSilent, strengthTitle } from './strength.ts';

/** Where a claim was seen. */
export interface SeenAt {
  readonly title: string;
  readonly address: string;
  /** Year, month and day, as ISO 8601 writes them. */
  readonly date: string;
}

type Records = ReadonlyMap<string, StudyRecord>;

/** The line below the strength; null while the records that it needs are not at hand. */
export function evidenceOf(annotation: Annotation, records: Records): string;
export function evidenceOf(annotation: Annotation, records: Records | null): string | null;
export function evidenceOf(annotation: Annotation, records: Records | null): string | null {
  if (isSilent(annotation.assessment)) return silenceOf(annotation);
  return records === null ? null : evidenceLine(annotation, records);
}

/** The packs of a claim's studies, "landmarks 1.0.0", each once. */
export function packsOf({ assessment }: Annotation, records: Records): string[] {
  const packs = assessment.studies.flatMap(({ studyId }) => records.get(studyId)?.pack ?? []);
  return [...new Set(packs.map(({ id, version }) => `${id} ${version}`))];
}

/** The page's words with where they stand, then what there is behind them: to be pasted elsewhere. */
export function quoteText(annotation: Annotation, records: Records | null, seen: SeenAt): string {
  const { title, address, date } = seen;
  const words = annotation.frame.text;
  const quote =
    title === ''
      ? say('popover.quoted-untitled', { words, address, date })
      : say('popover.quoted', { words, title, address, date });
  const evidence = [strengthTitle(annotation), evidenceOf(annotation, records)].filter((one) => one !== null);
  return [quote, ...evidence].join('\n');
}

/** What is needed to look into a wrong match, for a reader to add to and send by hand. Nothing of the page's address. */
export function reportText(annotation: Annotation, records: Records | null, version: string | null): string {
  const { studies } = annotation.assessment;
  const packs = records === null ? [] : packsOf(annotation, records);
  return [
    say('popover.report-claim', { words: annotation.frame.text }),
    say('popover.report-strength', { strength: strengthTitle(annotation) }),
    studies.length === 0
      ? null
      : say('popover.report-studies', { ids: studies.map(({ studyId }) => studyId).join(', ') }),
    packs.length === 0 ? null : say('popover.packs', { packs: packs.join(', ') }),
    version === null ? null : say('popover.report-version', { version }),
    say('popover.report-wrong'),
    '',
  ]
    .filter((line) => line !== null)
    .join('\n');
}
