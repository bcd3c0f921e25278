import WebSocket from 'ws';

/** The few commands of WebDriver BiDi (https://w3c.github.io/webdriver-bidi/) that the driver uses. */
interface Commands {
  'session.new': { params: { capabilities: Record<string, never> }; result: { capabilities: Capabilities } };
  'session.subscribe': { params: { events: string[] }; result: unknown };
  'browser.close': { params: Record<string, never>; result: unknown };
  'webExtension.install': {
    params: { extensionData: { type: 'path'; path: string } };
    result: { extension: string };
  };
  'browsingContext.create': {
    params: { type: 'tab'; background?: boolean };
    result: { context: string };
  };
  'browsingContext.navigate': {
    params: { context: string; url: string; wait: 'none' | 'interactive' | 'complete' };
    result: { url: string };
  };
  'browsingContext.reload': { params: { context: string; wait: 'complete' }; result: unknown };
  'browsingContext.activate': { params: { context: string }; result: unknown };
  'browsingContext.close': { params: { context: string }; result: unknown };
  'browsingContext.setViewport': {
    params: { context: string; viewport: { width: number; height: number } };
    result: unknown;
  };
  'browsingContext.getTree': {
    params: { maxDepth: number; 'moz:scope'?: 'chrome' };
    result: { contexts: { context: string; url: string }[] };
  };
  'browsingContext.captureScreenshot': { params: { context: string }; result: { data: string } };
  'script.evaluate': {
    params: { expression: string; target: { context: string }; awaitPromise: boolean };
    result: EvaluateResult;
  };
  'input.performActions': { params: { context: string; actions: InputSource[] }; result: unknown };
  'input.releaseActions': { params: { context: string }; result: unknown };
}

interface Capabilities {
  readonly browserName: string;
  readonly browserVersion: string;
}

type EvaluateResult =
  | { readonly type: 'success'; readonly result: { readonly type: string; readonly value?: unknown } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

type InputSource =
  | { readonly type: 'key'; readonly id: string; readonly actions: KeyAction[] }
  | { readonly type: 'pointer'; readonly id: string; readonly actions: PointerAction[] };
type KeyAction = { readonly type: 'keyDown' | 'keyUp'; readonly value: string };
type PointerAction =
  | { readonly type: 'pointerMove'; readonly x: number; readonly y: number }
  | { readonly type: 'pointerDown' | 'pointerUp'; readonly button: 0 | 2 };

/** The events that the driver listens to. */
export type BidiEvent =
  | { readonly method: 'browsingContext.contextDestroyed' }
  | {
      readonly method: 'log.entryAdded';
      readonly params: {
        readonly level: string;
        readonly text: string | null;
        readonly stackTrace?: { readonly callFrames: readonly { readonly url: string }[] };
      };
    }
  | {
      readonly method: 'network.beforeRequestSent';
      readonly params: { readonly request: { readonly url: string } };
    };

export interface BidiClient {
  /** Sends a command and returns its result. Throws with the browser's own words when it fails. */
  send<Method extends keyof Commands>(
    method: Method,
    params: Commands[Method]['params'],
  ): Promise<Commands[Method]['result']>;
  /** Calls back for every event of the browser that was subscribed to. */
  onEvent(listener: (event: BidiEvent) => void): void;
  disconnect(): void;
}

/** Connects to a browser's BiDi address (`ws://127.0.0.1:PORT/session`). */
export async function connectBidi(url: string): Promise<BidiClient> {
  const socket = new WebSocket(url);
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  const pending = new Map<number, { resolve: (result: never) => void; reject: (error: Error) => void }>();
  const listeners: ((event: BidiEvent) => void)[] = [];
  let count = 0;

  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.type === 'event') {
      for (const listener of listeners) listener(message);
      return;
    }
    const waiting = pending.get(message.id);
    pending.delete(message.id);
    if (message.type === 'success') waiting?.resolve(message.result);
    else waiting?.reject(new Error(`${message.error}: ${message.message}`));
  });
  socket.on('close', () => {
    for (const { reject } of pending.values()) reject(new Error('The browser was closed.'));
    pending.clear();
  });

  return {
    send: (method, params) =>
      new Promise((resolve, reject) => {
        if (socket.readyState !== WebSocket.OPEN) {
          reject(new Error('The browser was closed.'));
          return;
        }
        count += 1;
        pending.set(count, { resolve, reject });
        socket.send(JSON.stringify({ id: count, method, params }));
      }),
    onEvent: (listener) => listeners.push(listener),
    disconnect: () => socket.close(),
  };
}

type Message =
  | ({ readonly type: 'event' } & BidiEvent)
  | { readonly type: 'success'; readonly id: number; readonly result: never }
  | { readonly type: 'error'; readonly id: number; readonly error: string; readonly message: string };
