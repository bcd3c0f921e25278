import { vi } from 'vitest';
import type { PageApi } from '../../lib/background/pages.ts';
import type { GateHandle, HandleState, ReaderHandle } from '../../lib/reader-handle.ts';
import { readerState } from './states.ts';

/** A frame as a test describes it. Claims are counted; `claims` absent means that there is no reader. */
export interface FakeFrame {
  readonly claims?: number;
  readonly verdict?: GateHandle['verdict'];
  readonly focused?: boolean;
  /** Local name of the element that has the focus. */
  readonly active?: string;
  readonly contentType?: string;
  /** No script may run here. */
  readonly closed?: boolean;
}

/** What the extension's world of a frame holds. */
interface World {
  reader: ReaderHandle | undefined;
  gate: GateHandle | undefined;
  asked: true | undefined;
}

interface Target {
  readonly tabId: number;
  readonly allFrames?: boolean;
  readonly frameIds?: readonly number[];
  readonly documentIds?: readonly string[];
}

interface Injection {
  readonly target: Target;
  readonly func?: (...args: never[]) => unknown;
  readonly args?: readonly never[];
  readonly files?: readonly string[];
}

/**
 * A tab's frames by id, and a `scripting` that runs functions in them, one isolated world each.
 *
 * @param access without it, as in Chromium, the address is not told, and a script waits for ever
 */
export function fakeFrames(described: Readonly<Record<number, FakeFrame>>, access = true) {
  const log: unknown[] = [];
  const frames = new Map<number, FakeFrame & World>(
    Object.entries(described).map(([id, frame]) => [
      Number(id),
      {
        ...frame,
        asked: undefined,
        gate: frame.verdict && {
          address: '',
          verdict: frame.verdict,
          lookAgain: () => log.push(`${id} looked again`),
          stop: () => log.push(`${id} gate stopped`),
        },
        reader:
          frame.claims === undefined
            ? undefined
            : fakeReader(frame.claims, (what) => log.push(`${id} ${what}`)),
      },
    ]),
  );

  async function executeScript({ target, func, args = [], files }: Injection) {
    if (!access) await new Promise(() => {});
    const results = [];
    for (const frameId of target.frameIds ?? (target.allFrames ? [...frames.keys()] : [0])) {
      const frame = frames.get(frameId);
      if (frame === undefined || frame.closed) throw new Error(`Cannot access frame ${frameId}`);
      if (files !== undefined) log.push(`${frameId} ${files.join()}`);
      vi.stubGlobal('document', {
        contentType: frame.contentType ?? 'text/html',
        activeElement: { localName: frame.active ?? 'body' },
        hasFocus: () => frame.focused ?? false,
      });
      vi.stubGlobal('behindTheClaim', frame.reader);
      vi.stubGlobal('behindTheClaimGate', frame.gate);
      vi.stubGlobal('behindTheClaimAsked', frame.asked);
      results.push({ frameId, result: func?.(...args) });
      frame.reader = globalThis.behindTheClaim;
      frame.gate = globalThis.behindTheClaimGate;
      frame.asked = globalThis.behindTheClaimAsked;
      vi.unstubAllGlobals();
    }
    return results;
  }

  const scripting = {
    executeScript,
    insertCSS: async ({ target }: Injection) => void log.push(['css in', target]),
    removeCSS: async ({ target }: Injection) => void log.push(['css out', target]),
  };
  const tabs = { get: async () => (access ? { url: 'https://clinic.example/' } : {}) };
  return {
    // The browser's own type has overloads for every kind of injection; the fake takes those that are used.
    api: { scripting, tabs } as unknown as PageApi,
    log,
    left: () => [...frames.values()].filter(({ reader, gate }) => reader ?? gate).length,
  };
}

function fakeReader(claims: number, log: (what: string) => void): ReaderHandle {
  let current: HandleState['current'] = null;
  let lastUsed = 0;
  const open = (index: number): void => {
    current = index;
    lastUsed = Date.now();
    log(`open ${index}`);
  };
  return {
    state: () => readerState({ claims, current, lastUsed }),
    step(by) {
      const index = (current ?? (by === 1 ? -1 : claims)) + by;
      if (index < 0 || index >= claims) return false;
      open(index);
      return true;
    },
    openAt: open,
    openSource: (id) => id === 1,
    openClaim: (id) => id === 'a',
    claims: () => [],
    read: () => null,
    showHidden: () => log('show hidden'),
    close: () => log('close'),
    stop: () => log('stop'),
  };
}
