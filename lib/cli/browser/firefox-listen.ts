import type { BidiClient } from './bidi.ts';
import { evaluate } from './evaluate.ts';
import { browserWindow } from './firefox-window.ts';
import { type ConsoleLine, createEar, type Listening } from './listening.ts';

/**
 * BiDi tells of pages and of the extension's world in them. Errors of its background are in the browser's own console,
 * which holds those of all else as well.
 *
 * @param extensionOrigin without a slash at the end
 */
export async function listenToFirefox(client: BidiClient, extensionOrigin: string): Promise<Listening> {
  const { hear, see, empty } = createEar();
  const window = await browserWindow(client);
  client.onEvent((event) => {
    if (event.method === 'log.entryAdded') {
      const { level, text, stackTrace } = event.params;
      hear({ level, text: text ?? '', from: stackTrace?.callFrames[0]?.url ?? '' });
    } else if (event.method === 'network.beforeRequestSent') see(event.params.request.url);
  });
  await client.send('session.subscribe', { events: ['log.entryAdded', 'network.beforeRequestSent'] });
  await evaluate(client, window, 'Services.console.reset()');
  return {
    async take() {
      const errors = (await evaluate(client, window, errorsOf(extensionOrigin))) as ConsoleLine[];
      for (const line of errors) hear(line);
      return empty();
    },
  };
}

/** Takes the errors out of the browser's console that scripts of an origin have made. */
const errorsOf = (origin: string) => `(() => {
  const found = Services.console.getMessageArray().flatMap((message) =>
    message instanceof Ci.nsIScriptError && message.sourceName.startsWith(${JSON.stringify(`${origin}/`)})
      ? [{ level: message.flags & 1 ? 'warn' : 'error', text: message.errorMessage, from: message.sourceName }]
      : []);
  Services.console.reset();
  return found;
})()`;
