import type { BrowserContext } from 'playwright-core';
import { createEar, type Listening } from './listening.ts';

/** What Chromium's own page about extensions has of the API that only it may use. */
interface DeveloperPrivate {
  getExtensionInfo(id: string): Promise<{ readonly runtimeErrors?: readonly RuntimeError[] }>;
  deleteExtensionErrors(of: { readonly extensionId: string }): Promise<void>;
}

interface RuntimeError {
  readonly severity: string;
  readonly message: string;
  readonly source: string;
}

/**
 * Playwright tells of pages and of the extension's world in them. What its background does wrong is in the list that
 * Chromium keeps for its developers.
 */
export async function listenToChromium(context: BrowserContext, extensionId: string): Promise<Listening> {
  const { hear, see, empty } = createEar();
  const list = await context.newPage();
  await list.goto('chrome://extensions');
  context.on('console', (message) => {
    const level = message.type() === 'warning' ? 'warn' : message.type();
    hear({ level, text: message.text(), from: message.location().url });
  });
  context.on('weberror', (event) => {
    const { stack, message } = event.error();
    hear({
      level: 'error',
      text: message,
      from: /https?:\S+|chrome-extension:\S+/.exec(stack ?? '')?.[0] ?? '',
    });
  });
  context.on('request', (request) => see(request.url()));
  return {
    async take() {
      const errors = await list.evaluate(async (id) => {
        const { developerPrivate } = (
          globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }
        ).chrome; // there on this page alone
        const { runtimeErrors = [] } = await developerPrivate.getExtensionInfo(id);
        if (runtimeErrors.length > 0) await developerPrivate.deleteExtensionErrors({ extensionId: id });
        return runtimeErrors.map(({ severity, message, source }) => ({ severity, message, source }));
      }, extensionId);
      for (const { severity, message, source } of errors) {
        // A background's own address is left out where there is no script to name.
        const from = source === '' ? `chrome-extension://${extensionId}/` : source;
        hear({ level: severity.toLowerCase(), text: message, from });
      }
      return empty();
    },
  };
}
