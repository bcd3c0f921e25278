import * as v from 'valibot';
import type { PageRecord } from '../../../core/types/index.ts';
import { MadeBy } from '../fingerprint.ts';

/** What a file was when it was read; a page of the web has none. */
const FileState = v.object({ size: v.number(), modified: v.number() });
export type FileState = v.InferOutput<typeof FileState>;

/** What a line of the journal says besides its record. */
const Scanned = v.object({ with: MadeBy, file: v.nullable(FileState) });
export type Scanned = v.InferOutput<typeof Scanned>;

/** A record as a line of the journal holds it: the records of its studies come from the packs, which hold them once. */
export type JournalRecord = Omit<PageRecord, 'records'>;

const Entry = v.looseObject({ source: v.string(), claims: v.array(v.unknown()), scanned: v.unknown() });

export interface JournalEntry {
  readonly record: JournalRecord;
  /** Null for a record that was not written by a journal. */
  readonly scanned: Scanned | null;
}

/** A line as it is written, with its line break. */
export function toLine({ records, ...record }: PageRecord, scanned: Scanned): string {
  return `${JSON.stringify({ ...record, scanned })}\n`;
}

/** What a line says; null where it is broken. */
export function fromLine(line: string): JournalEntry | null {
  try {
    const value: unknown = JSON.parse(line);
    if (!v.is(Entry, value)) return null;
    const { scanned, ...record } = value;
    const known = v.safeParse(Scanned, scanned);
    return {
      // The line was written from a record; its hash of rules says that it was by this very code.
      record: record as unknown as JournalRecord,
      scanned: known.success ? known.output : null,
    };
  } catch {
    return null;
  }
}
