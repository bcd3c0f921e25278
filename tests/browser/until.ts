import { vi } from 'vitest';

/**
 * Waits for a state. Vitest's own limit is one second, which a browser on a busy machine with two cores can take
 * to draw a frame; this one ends only what would never come.
 */
export function until(isSo: () => boolean): Promise<boolean> {
  return vi.waitUntil(isSo, { timeout: 20_000 });
}
