import type { BidiClient } from './bidi.ts';
import { evaluate } from './evaluate.ts';
import type { EvaluateInExtension } from './extension-world.ts';
import { until } from './until.ts';

/**
 * Input sent by BiDi reaches the page and not the browser's own shortcuts, so the shortcut's `<key>` in the
 * browser's window is told to act. The keys stand there in the order of the commands that have one.
 */
export async function runCommand(client: BidiClient, ask: EvaluateInExtension, name: string): Promise<void> {
  const place = await ask(
    `browser.commands.getAll().then((all) => all.filter((one) => one.shortcut).findIndex((one) => one.name === ${JSON.stringify(name)}))`,
  );
  if (place === -1) throw new Error(`The extension has no command "${name}" with a shortcut.`);
  const key = `document.querySelectorAll('keyset[id^="ext-keyset"] key')[${place}]`;
  await evaluate(client, await browserWindow(client), `${key}.doCommand()`);
}

/** The browser's own window, in which its menus and keys are elements. */
export async function browserWindow(client: BidiClient): Promise<string> {
  const { contexts } = await client.send('browsingContext.getTree', { maxDepth: 0, 'moz:scope': 'chrome' });
  if (contexts[0] === undefined) throw new Error('Firefox has no window.');
  return contexts[0].context;
}

/** Ends an extension's background, as Firefox does with one that has nothing to do; also one that has. @param id of the extension */
export async function stopBackground(client: BidiClient, id: string): Promise<void> {
  const window = await browserWindow(client);
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`;
  const how = '{ ignoreDevToolsAttached: true, disableResetIdleForTest: true }';
  await evaluate(client, window, `${extension}.terminateBackground(${how})`);
}

/** Waits for the context menu to open, and presses the extension's entry of that id. */
export async function chooseFromMenu(client: BidiClient, id: string): Promise<void> {
  const window = await browserWindow(client);
  const menu = "document.getElementById('contentAreaContextMenu')";
  await until('the context menu to open', () => evaluate(client, window, `${menu}.state === 'open'`));
  const entry = `${menu}.querySelector('[id$="menuitem-_${id}"]')`;
  await evaluate(client, window, `${menu}.activateItem(${entry})`);
}

/** What the browser's page for extensions does when its switch for all sites is pressed. */
export async function setAccess(client: BidiClient, extensionId: string, given: boolean): Promise<void> {
  const what = JSON.stringify({ permissions: [], origins: ['<all_urls>'] });
  const id = JSON.stringify(extensionId);
  const done = await evaluate(
    client,
    await browserWindow(client),
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${id});
      await ExtensionPermissions.${given ? 'add' : 'remove'}(${id}, ${what}, extension);
      return true;
    })()`,
  );
  if (done !== true) throw new Error('Firefox did not change what the extension may read.');
}
