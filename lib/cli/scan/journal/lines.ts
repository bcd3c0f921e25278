import { createReadStream } from 'node:fs';

/** A line of a file with its place. */
export interface Line {
  readonly text: string;
  /** Byte offsets into the file: the line's begin, and the begin of what follows its line break. */
  readonly start: number;
  readonly end: number;
  /** Whether a line break ends it: the last line of a file that was cut has none. */
  readonly ended: boolean;
}

const BREAK = 0x0a;

/**
 * The lines of a file in UTF-8, one in memory at a time. Broken at "\n" alone: JSON may hold every other line break.
 *
 * @throws the file system's error
 */
export async function* linesOf(path: string): AsyncGenerator<Line> {
  let [start, held]: [number, Buffer[]] = [0, []];
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    // without an encoding, it gives Buffers
    let from = 0;
    for (let at = chunk.indexOf(BREAK); at !== -1; at = chunk.indexOf(BREAK, from)) {
      held.push(chunk.subarray(from, at));
      const bytes = Buffer.concat(held);
      const end = start + bytes.length + 1;
      yield { text: bytes.toString('utf8'), start, end, ended: true };
      [start, held, from] = [end, [], at + 1];
    }
    if (from < chunk.length) held.push(chunk.subarray(from));
  }
  if (held.length === 0) return;
  const bytes = Buffer.concat(held);
  yield { text: bytes.toString('utf8'), start, end: start + bytes.length, ended: false };
}
