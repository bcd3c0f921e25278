import type { PageRecord, RecordedClaim } from '../core/types/index.ts';

/**
 * The web address at which a claim can be read: that of its frame, else of its page; null where the page was a file. A
 * frame without an address of its own is read on its page.
 */
export function addressOf({ address }: PageRecord, { frame }: RecordedClaim): string | null {
  return frame === undefined || frame === '' ? address : frame;
}
