import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again and again until the answer is there (neither null, undefined nor false), and returns it.
 * Throws, naming what was waited for, when it does not come in time.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  milliseconds = 15_000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited ${milliseconds / 1000} s in vain for ${what}.`);
    await pause(25);
  }
}
