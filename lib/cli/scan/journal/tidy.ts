import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import type { Place } from './places.ts';

/** A journal's lines as they stand after tidying. */
export interface Tidied {
  readonly places: Map<string, Place>;
  readonly size: number;
}

/**
 * Writes a journal anew with its lines in order, each source once, a line in memory at a time; the old file is replaced
 * when the new one is whole.
 *
 * @param order sources; those of `places` that are not in it come last, as they stand
 * @param size bytes of the file
 * @returns null where the lines stand like that already
 * @throws the file system's error; then the old file is as it was
 */
export function tidied(
  path: string,
  places: ReadonlyMap<string, Place>,
  order: readonly string[],
  size: number,
  bytes: (place: Place) => Buffer,
): Tidied | null {
  const others = [...places].sort(([, a], [, b]) => a.start - b.start).map(([source]) => source);
  const sources = [...new Set([...order, ...others])];
  const next = new Map<string, Place>();
  let at = 0;
  for (const source of sources) {
    const old = places.get(source);
    if (old === undefined) continue;
    next.set(source, { ...old, start: at, end: at + old.end - old.start });
    at += old.end - old.start;
  }
  if (at === size && [...next].every(([source, { start }]) => places.get(source)?.start === start))
    return null;
  const part = `${path}.part`;
  try {
    write(
      part,
      [...next.keys()].flatMap((source) => places.get(source) ?? []),
      bytes,
    );
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
  return { places: next, size: at };
}

function write(path: string, places: readonly Place[], bytes: (place: Place) => Buffer): void {
  const file = openSync(path, 'w');
  try {
    for (const place of places) {
      const line = bytes(place);
      for (let done = 0; done < line.length; ) done += writeSync(file, line, done);
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
