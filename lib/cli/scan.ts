import { waitByTimer } from '../crossref/wait.ts';
import { watchOver } from './browser/clean-up.ts';
import { exitWith } from './exit-with.ts';
import { readOptions } from './scan/options.ts';
import { runScan } from './scan/run.ts';
import { LIMITS } from './scan/web/limits.ts';

/** npm runs scripts in the project's folder; paths are meant from where the command was given. */
if (process.env['INIT_CWD'] !== undefined) process.chdir(process.env['INIT_CWD']);

/** As a shell has it for a command that Ctrl-C ended. */
const INTERRUPTED = 130;

async function main(argv: readonly string[]): Promise<number> {
  const command = readOptions(argv);
  if (typeof command === 'string') {
    console.log(command);
    return 0;
  }
  const interrupt = new AbortController();
  const { stdin, stdout, stderr } = process;
  // A write that fails rejects where it was made; without this, it would end the process besides.
  stdout.on('error', () => undefined);
  const scan = runScan(command, {
    ...{ stdin, stdout, stderr },
    clock: { now: Date.now, wait: waitByTimer },
    limits: LIMITS,
    signal: interrupt.signal,
  });
  const stop = async () => {
    interrupt.abort();
    await scan.catch(() => undefined);
  };
  watchOver({ stop, kill: () => undefined });
  try {
    return await scan;
  } catch (error) {
    if (interrupt.signal.aborted) return INTERRUPTED;
    // Who reads no further, as `| head` does, has what was wanted.
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return 0;
    throw error;
  }
}

exitWith('scan', main);
