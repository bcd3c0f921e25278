import type { Browser } from 'wxt/browser';
import type { Settings } from '../settings/settings.ts';
import { patternsOf } from '../settings/site.ts';
import { inOrder } from './in-order.ts';

export const GATE_ID = 'gate';
export const GATE_FILE = '/gate.js';

type GateScript = Browser.scripting.RegisteredContentScript;

/** The part of the browser's `scripting` that registration needs. */
export interface Registrar {
  getRegisteredContentScripts(filter: { ids: string[] }): Promise<readonly { readonly id: string }[]>;
  registerContentScripts(scripts: GateScript[]): Promise<void>;
  unregisterContentScripts(filter: { ids: string[] }): Promise<void>;
}

/** The gate as the browser is to load it; null when it is to be loaded nowhere. */
export function gateScript(settings: Settings): GateScript | null {
  const where = settings.on ? placesOf(settings) : null;
  if (where === null) return null;
  return {
    id: GATE_ID,
    js: [GATE_FILE],
    ...where,
    allFrames: true,
    // Frames without an address of their own (about:blank, srcdoc, data:) belong to the page that made them.
    matchOriginAsFallback: true,
    runAt: 'document_idle',
  };
}

/**
 * Patterns hold for a frame's own address: a frame that a listed site shows of another site is not read, and one of a
 * listed site in another's page gets the gate, whose word the background does not take then (receive.ts).
 */
function placesOf({
  run,
  offHosts,
  onHosts,
}: Settings): Pick<GateScript, 'matches' | 'excludeMatches'> | null {
  switch (run) {
    case 'everywhere':
      return { matches: ['<all_urls>'], excludeMatches: offHosts.flatMap(patternsOf) };
    case 'listed':
      // Browsers refuse a script that matches nothing.
      return onHosts.length === 0 ? null : { matches: onHosts.flatMap(patternsOf) };
    case 'asked':
      return null;
  }
}

/**
 * Keeps the gate's registration in step with the settings. Each call makes it anew, whatever was there: an update
 * of the extension drops it, a browser that was killed may leave an old one. Calls run one after the other, and
 * each reads the settings when its turn comes, so that the last call leaves what the settings say.
 */
export function createRegistration(
  scripting: Registrar,
  readSettings: () => Promise<Settings>,
): () => Promise<void> {
  const renew = inOrder(async (id: string) => {
    const script = gateScript(await readSettings());
    const there = await scripting.getRegisteredContentScripts({ ids: [id] });
    if (there.length > 0) await scripting.unregisterContentScripts({ ids: [id] });
    if (script !== null) await scripting.registerContentScripts([script]);
  });
  return () => renew(GATE_ID);
}
