import { Writable } from 'node:stream';
import { readOptions } from '../../../lib/cli/scan/options.ts';
import { runScan } from '../../../lib/cli/scan/run.ts';
import type { Surroundings } from '../../../lib/cli/scan/surroundings.ts';
import { LIMITS, type WebLimits } from '../../../lib/cli/scan/web/limits.ts';

/** A clock that stands still but for waits, which pass at once and are noted. Begins on 12 May 2026. */
export function testClock() {
  let at = Date.UTC(2026, 4, 12, 9, 30);
  const waits: number[] = [];
  return {
    waits,
    now: () => at,
    wait: async (ms: number, signal: AbortSignal) => {
      signal.throwIfAborted();
      waits.push(ms);
      at += ms;
    },
    pass: (ms: number) => {
      at += ms;
    },
  };
}

/** Keeps what is written to it. */
export class Sink extends Writable {
  text = '';
  isTTY = false;
  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The command in this process, with surroundings of its own. Rejects as `runScan` does. */
export async function scan(
  argv: readonly string[],
  over: Partial<Omit<Surroundings, 'limits'>> & { readonly limits?: Partial<WebLimits> } = {},
): Promise<Ran> {
  const command = readOptions(argv);
  if (typeof command === 'string') return { code: 0, out: command, err: '' };
  const [stdout, stderr] = [new Sink(), new Sink()];
  const code = await runScan(command, {
    stdin: process.stdin,
    stdout,
    stderr,
    clock: testClock(),
    signal: new AbortController().signal,
    ...over,
    limits: { ...LIMITS, ...over.limits },
  });
  return { code, out: stdout.text, err: stderr.text };
}
