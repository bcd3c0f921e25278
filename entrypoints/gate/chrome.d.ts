import type { GateHit } from '../../lib/messages.ts';
import type { ChromeDom } from '../../lib/page/shadow-root-of.ts';

/** The part of the extension's API that the gate uses, by the name and with the promises that Firefox has for it, too. */
export interface Chrome {
  readonly runtime: { sendMessage(message: GateHit): Promise<unknown> };
  readonly dom?: ChromeDom;
}
