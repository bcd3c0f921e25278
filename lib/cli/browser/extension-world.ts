import { HOST_TAG } from '../../core/collect/index.ts';
import { callSource, type FrameAnswer, type Tab } from './driver.ts';

/** Evaluates an expression where the extension's API is, awaits it, and returns its JSON value. */
export type EvaluateInExtension = (expression: string) => Promise<unknown>;

/** Firefox, and Chromium by its native `browser` or else `chrome`. */
const API = '(globalThis.browser ?? globalThis.chrome)';

/**
 * The browser's number of the newest tab. Both families count upwards, so right after opening a tab this is
 * its number; asking by address would need the address to be unique.
 */
export async function newestTab(evaluate: EvaluateInExtension): Promise<number> {
  const id = await evaluate(`${API}.tabs.query({}).then((tabs) => Math.max(...tabs.map((tab) => tab.id)))`);
  if (typeof id !== 'number') throw new Error('The browser did not tell the number of its newest tab.');
  return id;
}

/**
 * Closes the page that a newly installed extension opens: nobody is there to read it, and it would lie before the page
 * that was asked for. It opens before the scripts are registered, so `READY` means that it is there.
 */
export async function closeFirstPage(evaluate: EvaluateInExtension): Promise<void> {
  await evaluate(`(async () => {
    const first = ${API}.runtime.getURL('/welcome.html');
    const tabs = await ${API}.tabs.query({});
    const open = tabs.filter(({ url, pendingUrl }) => url === first || pendingUrl === first);
    await Promise.all(open.map(({ id }) => ${API}.tabs.remove(id)));
  })()`);
}

/** The ways into the extension's own world of a tab. */
export type InPage = Pick<Tab, 'id' | 'inReader' | 'inShadow' | 'inFrames'>;

/** Chromium's way into a closed shadow root, or else Firefox's; a page has neither. */
const ROOT = `((host) => host && (${API}.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot ?? null))(
  document.querySelector(${JSON.stringify(`:root > ${HOST_TAG}`)}))`;

/** @param tabId the browser's number of the tab */
export function inPage(evaluate: EvaluateInExtension, tabId: number): InPage {
  const top = async (call: string): Promise<never> => {
    const [frame] = await inject(evaluate, tabId, false, call);
    if (frame === undefined) throw new Error('The page gave no answer.');
    return frame.result;
  };
  return {
    id: tabId,
    inReader: (fn, ...args) => top(callSource(fn, args)),
    inShadow: (fn, ...args) => top(callSource(fn, args, [ROOT])),
    inFrames: (fn, ...args) => inject(evaluate, tabId, true, callSource(fn, args)),
  };
}

/** An extension may not evaluate text, so the call's source becomes part of the source that injects it. */
async function inject(
  evaluate: EvaluateInExtension,
  tabId: number,
  allFrames: boolean,
  call: string,
): Promise<FrameAnswer<never>[]> {
  const answers = (await evaluate(
    `${API}.scripting.executeScript({ target: { tabId: ${tabId}, allFrames: ${allFrames} }, injectImmediately: ${allFrames}, func: async () => {
      try { return { value: await ${call} }; }
      catch (error) { return { error: error + '\\n' + (error?.stack ?? '') }; }
    } })`,
  )) as InjectionResult[];
  return answers
    .map(({ frameId, result }) => {
      if (result == null) throw new Error(`Frame ${frameId} gave no answer.`);
      if ('error' in result) throw new Error(`In frame ${frameId}: ${result.error}`);
      return { frameId, result: result.value };
    })
    .sort((a, b) => a.frameId - b.frameId);
}

/** What the browser hands back for one frame, in the shape that the function above gives it. */
interface InjectionResult {
  readonly frameId: number;
  readonly result?: { readonly value: never } | { readonly error: string } | null;
}

/** Waits until the extension takes part in pages: by its manifest, or once it has registered its scripts. */
export const READY = `(async () => {
  const api = ${API};
  if (api.runtime.getManifest().content_scripts?.length > 0) return true;
  return (await api.scripting.getRegisteredContentScripts()).length > 0;
})()`;
