import { MultiBar, type SingleBar } from 'cli-progress';

/** What is told while pages are scanned; never on standard output. */
export interface Progress {
  /** @param done pages that were done before */
  begin(all: number, done: number): void;
  step(failed: number): void;
  /** A line that stays. */
  say(line: string): void;
  end(): void;
}

/** Standard error, as far as it is needed. */
export type ProgressStream = NodeJS.WritableStream & { readonly isTTY?: boolean };

/** A bar where the stream is a terminal; elsewhere only the lines that stay. */
export function createProgress(stream: ProgressStream): Progress {
  if (stream.isTTY !== true) {
    return {
      begin: () => undefined,
      step: () => undefined,
      say: (line) => void stream.write(`${line}\n`),
      end: () => undefined,
    };
  }
  const bars = new MultiBar({
    stream,
    format: '{bar} {value} of {total} pages, {failed} could not be read, about {eta_formatted} left',
    hideCursor: true,
    clearOnComplete: true,
    // Ctrl-C is ours: the line in work is written to its end first.
    gracefulExit: false,
    emptyOnZero: true,
  });
  let bar: SingleBar | null = null;
  return {
    begin: (all, done) => {
      bar = bars.create(all, done, { failed: 0 });
    },
    step: (failed) => bar?.increment(1, { failed }),
    say: (line) => {
      if (bar === null) stream.write(`${line}\n`);
      else {
        bars.log(`${line}\n`);
        bars.update();
      }
    },
    end: () => {
      if (bar !== null) bars.stop();
      bar = null;
    },
  };
}
