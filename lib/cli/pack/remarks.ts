import type { Finding, Pack } from '../../evidence/schema.ts';

/** Something that is no mistake, but that the author may have overlooked. */
export interface Remark {
  readonly entry: string;
  readonly remark: string;
}

/** What a reader should be told wherever nobody was compared. */
function lacksCaveat({ caveat, comparator, subjects, outcome }: Finding): boolean {
  const benefit = outcome !== 'background' && outcome !== 'regulatory' && outcome !== 'marketing-practice';
  return caveat === null && comparator === null && subjects === 'people' && benefit;
}

/**
 * Remarks on a pack that passes all checks: few, and each worth a look.
 *
 * @param today year, month and day; a check itself cannot ask the clock, or a pack would pass on some days only
 */
export function remarks(pack: Pack, today: string): Remark[] {
  return [
    ...(pack.date > today ? [{ entry: 'date', remark: `is later than today, ${today}` }] : []),
    ...pack.studies
      .filter(({ id }) => !pack.findings.some(({ studyId }) => studyId === id))
      .map(({ id }) => ({
        entry: `studies › ${id}`,
        remark: 'has no finding: it is shown only where a page cites it, as "results not read"',
      })),
    ...pack.findings.filter(lacksCaveat).map(({ id }) => ({
      entry: `findings › ${id}`,
      remark: 'nobody was compared and no caveat says so: add one',
    })),
    ...pack.findings
      .filter((f) => f.design === 'systematic-review' && f.reviewOf === undefined)
      .map(({ id }) => ({
        entry: `findings › ${id}`,
        remark: 'does not say what the review is made of (reviewOf): it ranks as "not read"',
      })),
    ...pack.findings
      .filter((f) => f.subjects === 'documents' && f.outcome === 'regulatory' && f.asOf === undefined)
      .map(({ id }) => ({
        entry: `findings › ${id}`,
        remark: 'says what is allowed without saying when (asOf)',
      })),
  ];
}
