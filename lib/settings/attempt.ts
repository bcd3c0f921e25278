import { reasonOf } from '../reason.ts';
import type { OptionsTold } from './options-told.ts';

/** Something that a reader does; what became of it, null where that needs no words. */
export type Act = () => Promise<OptionsTold | null>;

export function failed(error: unknown): OptionsTold {
  return { kind: 'failed', reason: reasonOf(error) };
}

/**
 * Makes what runs a reader's acts: shows afterwards what holds, then tells what became of it. Never rejects; what
 * fails is told.
 */
export function createAttempt(
  show: () => Promise<void>,
  onTold: (told: OptionsTold) => void,
): (act: Act) => Promise<void> {
  return async (act) => {
    const told = await act().catch(failed);
    const shown = await show().then(() => null, failed);
    const last = told ?? shown;
    if (last !== null) onTold(last);
  };
}
