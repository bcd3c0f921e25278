import {
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { PageRecord } from '../../../core/types/index.ts';
import type { MadeBy } from '../fingerprint.ts';
import { type FileState, fromLine, type JournalRecord, toLine } from './entry.ts';
import { indexJournal } from './index-journal.ts';
import { lock } from './lock.ts';
import type { Place } from './places.ts';
import { tidied } from './tidy.ts';

export const JOURNAL = 'scan.jsonl';
export const LOCK = 'scan.lock';

/**
 * The records of a folder: `scan.jsonl`, to which a line is added as each page is done. It is the basis of all other
 * files, and what a run that goes on finds.
 */
export interface Journal {
  readonly path: string;
  /** Whether a page stands in it as it is now. @param file null for a page of the web, which is fetched once */
  has(source: string, file: FileState | null): boolean;
  /**
   * Adds a record. Where the disk takes no more, what is half written is taken away again.
   *
   * @throws the file system's error; the records before are safe
   */
  add(record: PageRecord, file: FileState | null): void;
  /** The record of a source; null where it has none. One is in memory at a time. */
  read(source: string): JournalRecord | null;
  /** How many sources have a record. */
  size(): number;
  /** Brings the lines in order, each source once; what is not in `order` comes last. All or nothing. */
  tidy(order: readonly string[]): void;
  close(): void;
}

export interface JournalParts {
  readonly folder: string;
  readonly madeBy: MadeBy;
  /** Whether what is there is put aside. */
  readonly fresh: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly say: (words: string) => void;
}

/**
 * Opens the folder's journal, and makes it where it is not there. Records that were made with something else than those
 * to come are put aside as a whole, and that is said.
 *
 * @throws an Error where another process writes there, or the file system's
 */
export async function openJournal({ folder, madeBy, fresh, now, say }: JournalParts): Promise<Journal> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, JOURNAL);
  const unlock = lock(join(folder, LOCK));
  try {
    const there = existsSync(path) ? await indexJournal(path, madeBy) : null;
    let places = new Map<string, Place>();
    let size = 0;
    if (there !== null && there.places.size > 0 && (fresh || there.differs !== '')) {
      const aside = join(folder, `scan.until-${new Date(now()).toISOString().replace(/[:.]/g, '')}.jsonl`);
      renameSync(path, aside);
      const why = fresh ? '' : ` was made ${there.differs}: all pages are scanned anew. It`;
      say(`${path}${why} is kept as ${aside}`);
    } else if (there !== null) {
      if (there.cut) say(`${path}: its last line was cut in half and is taken off; its page is scanned anew`);
      for (const line of there.broken)
        say(`${path}: line ${line} is broken and is left out; its page is scanned anew`);
      ({ places, size } = there);
    }
    return journalOf(path, places, size, madeBy, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

function journalOf(
  path: string,
  found: Map<string, Place>,
  whole: number,
  madeBy: MadeBy,
  unlock: () => void,
): Journal {
  let file = openSync(path, existsSync(path) ? 'r+' : 'w+');
  let [places, size] = [found, whole];
  ftruncateSync(file, size);

  function bytes({ start, end }: Place): Buffer {
    const buffer = Buffer.alloc(end - start);
    readSync(file, buffer, 0, buffer.length, start);
    return buffer;
  }

  return {
    path,
    has(source, state) {
      const known = places.get(source);
      if (known === undefined) return false;
      return known.file?.size === state?.size && known.file?.modified === state?.modified;
    },
    add(record, state) {
      const line = Buffer.from(toLine(record, { with: madeBy, file: state }));
      try {
        // A file may take less than it is given.
        for (let done = 0; done < line.length; )
          done += writeSync(file, line, done, line.length - done, size + done);
      } catch (error) {
        ftruncateSync(file, size);
        throw error;
      }
      places.set(record.source, { start: size, end: size + line.length, file: state });
      size += line.length;
    },
    read(source) {
      const place = places.get(source);
      return place === undefined ? null : (fromLine(bytes(place).toString('utf8'))?.record ?? null);
    },
    size: () => places.size,
    tidy(order) {
      const next = tidied(path, places, order, size, bytes);
      if (next === null) return;
      closeSync(file);
      file = openSync(path, 'r+');
      ({ places, size } = next);
    },
    close() {
      closeSync(file);
      unlock();
    },
  };
}
