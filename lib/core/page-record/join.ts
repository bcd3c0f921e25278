import { crossrefOf, MOST_QUESTIONS } from '../page-report/of-frames.ts';
import { PAGE_TOPICS, type PageRecord, type RecordedClaim } from '../types/index.ts';

/** A frame's record, with its text. */
export interface FramePart {
  readonly record: PageRecord;
  /** Address of the frame; "" where it has no web address. Null for the page's own frame. */
  readonly frame: string | null;
}

/**
 * One record of a page's frames: their texts joined by a line break, with offsets and ids of references moved along. A
 * topic is absent only where no frame speaks of it.
 *
 * @param parts the page's own frame first; not empty
 */
export function joined(parts: readonly FramePart[]): PageRecord {
  const [first] = parts;
  if (first === undefined) throw new Error('A page has at least one frame.');
  let at = 0;
  let ids = 0;
  const moved = parts.map((part) => {
    const one = move(part, at, ids);
    at += (part.record.text ?? '').length + 1;
    ids += part.record.references.length;
    return one;
  });
  const text = moved.map((one) => one.text ?? '').join('\n');
  const records = moved.flatMap((one) => one.records ?? []);
  const [recordsLooked] = moved.flatMap((one) => one.recordsLooked ?? []);
  return {
    ...first.record,
    ...(recordsLooked === undefined ? {} : { recordsLooked }),
    characters: text.length,
    text,
    crossref: crossrefOf(moved.map(({ crossref }) => crossref)),
    claims: moved.flatMap(({ claims }) => claims),
    references: moved.flatMap(({ references }) => references),
    marks: moved.flatMap(({ marks }) => marks),
    statements: moved.flatMap(({ statements }) => statements),
    report: reportOf(moved),
    records: [...new Map(records.map((record) => [record.id, record])).values()],
  };
}

function move({ record, frame }: FramePart, at: number, ids: number): PageRecord {
  const place = <T extends { readonly start: number; readonly end: number }>(one: T): T => ({
    ...one,
    start: one.start + at,
    end: one.end + at,
  });
  const renamed = (id: number): number => id + ids;
  return {
    ...record,
    claims: record.claims.map(
      (claim): RecordedClaim => ({
        ...place(claim),
        sources: claim.sources.map(renamed),
        ...(frame === null ? {} : { frame }),
      }),
    ),
    references: record.references.map((one) => ({ ...one, id: renamed(one.id) })),
    marks: record.marks.map((mark) => ({ ...place(mark), references: mark.references.map(renamed) })),
    statements: record.statements.map((one) => ({ ...place(one), reference: renamed(one.reference) })),
  };
}

function reportOf(parts: readonly PageRecord[]): PageRecord['report'] {
  const reports = parts.flatMap(({ report }) => report ?? []);
  if (reports.length === 0) return null;
  return {
    absent: PAGE_TOPICS.filter((topic) => reports.every(({ absent }) => absent.includes(topic))),
    questions: [...new Set(reports.flatMap(({ questions }) => questions))].slice(0, MOST_QUESTIONS),
  };
}
