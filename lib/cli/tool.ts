import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT } from './browser/build.ts';

/** Runs a script of a package with this Node: no shell, and the same on every system. */
export function tool(
  script: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<void> {
  const child = spawn(process.execPath, [join(PROJECT, 'node_modules', script), ...args], {
    cwd: PROJECT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', (code, signal) => {
      if (code === 0) done();
      else failed(new Error(`it ended with ${signal ?? `code ${code}`}.`));
    });
  });
}
