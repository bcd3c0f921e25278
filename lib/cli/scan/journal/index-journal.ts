import { changedSince, type MadeBy } from '../fingerprint.ts';
import { fromLine } from './entry.ts';
import { linesOf } from './lines.ts';
import type { Place } from './places.ts';

/** What stands in a journal, without its records. */
export interface JournalIndex {
  /** By the record's source: its last line. */
  readonly places: Map<string, Place>;
  /** Bytes up to which all lines are whole. */
  readonly size: number;
  /** Whether what is beyond was cut off in the middle of a line. */
  readonly cut: boolean;
  /** Numbers of the lines that are broken, from 1. */
  readonly broken: readonly number[];
  /** How the first record that was made otherwise was made, as words behind "was made"; empty where there is none. */
  readonly differs: string;
}

/** Reads a journal once, a line at a time. @throws the file system's error */
export async function indexJournal(path: string, now: MadeBy): Promise<JournalIndex> {
  const places = new Map<string, Place>();
  const broken: number[] = [];
  let [number, size, cut, differs] = [0, 0, false, ''];
  for await (const { text, start, end, ended } of linesOf(path)) {
    number += 1;
    if (!ended) {
      cut = true;
      break;
    }
    size = end;
    const entry = fromLine(text);
    if (entry === null) {
      broken.push(number);
      continue;
    }
    const { record, scanned } = entry;
    differs ||= scanned === null ? 'by something else than --out' : changedSince(scanned.with, now);
    places.set(record.source, { start, end, file: scanned?.file ?? null });
  }
  return { places, size, cut, broken, differs };
}
