import type { BidiClient } from './bidi.ts';
import { callSource, type Tab, type Viewport } from './driver.ts';
import { type EvaluateInExtension, inPage, newestTab } from './extension-world.ts';
import { keyValue } from './keys.ts';

/** Evaluates an expression in a tab, awaits it, and returns its JSON value. */
export async function evaluate(client: BidiClient, context: string, expression: string): Promise<unknown> {
  const answer = await client.send('script.evaluate', {
    expression: `(async () => JSON.stringify(await (${expression})))()`,
    target: { context },
    awaitPromise: true,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return typeof answer.result.value === 'string' ? JSON.parse(answer.result.value) : undefined;
}

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
    click: (x, y) => click(client, context, Math.round(x), Math.round(y)),
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

async function click(client: BidiClient, context: string, x: number, y: number): Promise<void> {
  await client.send('input.performActions', {
    context,
    actions: [
      {
        type: 'pointer',
        id: 'mouse',
        actions: [
          { type: 'pointerMove', x, y },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
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
