import { existsSync, rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Nothing outlives the command: every running thing has one entry here. On a signal all are ended in good
 * order; when the process ends without that, what can be done at once is done.
 */
export interface Running {
  /** Ends it in good order. */
  readonly stop: () => Promise<void>;
  /** Ends it at once, without waiting; called while the process exits. */
  readonly kill: () => void;
}

const running = new Set<Running>();
let listening = false;
let stopping = false;

/** Whether a signal has come: what fails from then on fails for that reason. */
export function isStopping(): boolean {
  return stopping;
}

/** Keeps watch over something running; call what it returns once it has ended. */
export function watchOver(entry: Running): () => void {
  listen();
  running.add(entry);
  return () => running.delete(entry);
}

/** Ends all, the latest first. */
export async function stopAll(): Promise<void> {
  for (const entry of [...running].reverse()) await entry.stop().catch(() => entry.kill());
}

/** Runs a command's main part: an error is one line and exit code 1, unless a signal caused it; all is ended. */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!isStopping()) console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  } finally {
    await stopAll();
  }
}

/**
 * Removes a throw-away folder. A browser that has just ended may still write a last file, which would bring the
 * folder back, so it looks again after a moment.
 */
export async function removeFolder(path: string): Promise<void> {
  for (let left = 50; left > 0 && existsSync(path); left -= 1) {
    remove(path);
    await pause(100);
  }
}

/** The same at once, for the moment of exit, when nothing can be waited for any more. */
export function removeFolderNow(path: string): void {
  for (let left = 20; left > 0 && existsSync(path); left -= 1) {
    remove(path);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  }
}

/**
 * The environment for a browser with this profile: what it puts among the temporary files and does not take away
 * when it is killed (a folder for its socket) goes with the profile. Not elsewhere than on Linux, and not where
 * the profile's path is long: a socket's whole path may have 107 characters, and Chromium adds 45.
 */
export function environmentFor(profile: string): Record<string, string | undefined> {
  const fits = process.platform === 'linux' && profile.length <= 60;
  return fits ? { ...process.env, TMPDIR: profile } : process.env;
}

function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // Somebody still writes in it; the callers try again.
  }
}

/** The usual exit codes: 128 and the signal's number. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

function listen(): void {
  if (listening) return;
  listening = true;
  for (const [signal, code] of Object.entries(SIGNALS)) {
    process.on(signal, () => {
      // A second Ctrl-C does not wait for good order.
      if (stopping) process.exit(code);
      stopping = true;
      void stopAll().finally(() => process.exit(code));
    });
  }
  process.on('exit', () => {
    for (const entry of running) entry.kill();
  });
}
