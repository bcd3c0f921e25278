import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT } from '../../lib/cli/browser/build.ts';

const JITI = join(PROJECT, 'node_modules', 'jiti', 'lib', 'jiti-cli.mjs');

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a TypeScript file as npm's scripts do, without a terminal and without a display.
 *
 * @param signalOn a signal to send, once, when the process has printed something that matches
 */
export function runScript(
  file: string,
  args: readonly string[] = [],
  options: { env?: Record<string, string>; signalOn?: { words: RegExp; signal: NodeJS.Signals } } = {},
): Promise<Outcome> {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  const child = spawn(process.execPath, [JITI, join(PROJECT, file), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...env, ...options.env },
  });
  let [stdout, stderr] = ['', ''];
  let { signalOn } = options;
  const heard = () => {
    if (signalOn === undefined || !signalOn.words.test(stdout + stderr)) return;
    child.kill(signalOn.signal);
    // A second signal would mean impatience.
    signalOn = undefined;
  };
  child.stdout.on('data', (data) => {
    stdout += data;
    heard();
  });
  child.stderr.on('data', (data) => {
    stderr += data;
    heard();
  });
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', (code) => done({ code, stdout, stderr }));
  });
}
