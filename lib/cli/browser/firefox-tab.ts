import type { BidiClient } from './bidi.ts';
import { callSource, type Tab, type Viewport } from './driver.ts';
import { evaluate } from './evaluate.ts';
import { type EvaluateInExtension, inPage, newestTab } from './extension-world.ts';
import { chooseFromMenu } from './firefox-window.ts';
import { keyValue } from './keys.ts';

/** @param viewport null for a window that somebody looks at: it has its own size, and one tab */
export async function openTab(
  client: BidiClient,
  evaluateInExtension: EvaluateInExtension,
  url: string,
  viewport: Viewport | null,
): Promise<Tab> {
  const context = viewport === null ? await firstTab(client) : await newTab(client, viewport);
  const tabId = viewport === null ? -1 : await newestTab(evaluateInExtension);
  await client.send('browsingContext.navigate', { context, url, wait: 'complete' });

  return {
    evaluate: async (fn, ...args) => (await evaluate(client, context, callSource(fn, args))) as never,
    ...inPage(evaluateInExtension, tabId),
    click: (x, y) => click(client, context, x, y),
    chooseFromMenu: async (id, { x, y }) => {
      await click(client, context, x, y, 2);
      await chooseFromMenu(client, id);
    },
    press: (...keys) => press(client, context, keys),
    reload: async () => {
      await client.send('browsingContext.reload', { context, wait: 'complete' });
    },
    screenshot: async () =>
      Buffer.from((await client.send('browsingContext.captureScreenshot', { context })).data, 'base64'),
    close: async () => {
      await client.send('browsingContext.close', { context }).catch((error) => {
        // A page may have closed itself.
        if (!String(error).includes('no such frame')) throw error;
      });
    },
  };
}

async function newTab(client: BidiClient, viewport: Viewport): Promise<string> {
  const { context } = await client.send('browsingContext.create', { type: 'tab' });
  await client.send('browsingContext.setViewport', { context, viewport });
  return context;
}

async function firstTab(client: BidiClient): Promise<string> {
  const { contexts } = await client.send('browsingContext.getTree', { maxDepth: 0 });
  return contexts[0]?.context ?? (await client.send('browsingContext.create', { type: 'tab' })).context;
}

/** @param button 0: the main one; 2: the one for the context menu */
async function click(
  client: BidiClient,
  context: string,
  x: number,
  y: number,
  button: 0 | 2 = 0,
): Promise<void> {
  await client.send('input.performActions', {
    context,
    actions: [
      {
        type: 'pointer',
        id: 'mouse',
        actions: [
          { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
          { type: 'pointerDown', button },
          { type: 'pointerUp', button },
        ],
      },
    ],
  });
}

async function press(client: BidiClient, context: string, keys: readonly string[]): Promise<void> {
  const values = keys.map(keyValue);
  await client.send('input.performActions', {
    context,
    actions: [
      {
        type: 'key',
        id: 'keyboard',
        actions: [
          ...values.map((value) => ({ type: 'keyDown', value }) as const),
          ...values.toReversed().map((value) => ({ type: 'keyUp', value }) as const),
        ],
      },
    ],
  });
}
