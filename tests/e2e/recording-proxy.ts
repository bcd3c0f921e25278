import { request as ask, createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a browser asked for. */
export interface Asked {
  readonly method: string;
  /** The whole address; of what is encrypted the host and port alone. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface RecordingProxy {
  /** `127.0.0.1:PORT` */
  readonly address: string;
  /** All that was asked for, in order. */
  readonly asked: readonly Asked[];
  close(): Promise<void>;
}

/**
 * A proxy that writes down everything that a browser asks for, and hands on what has a place here. To all else it says
 * that it cannot be reached: nothing leaves the machine.
 *
 * @param open hosts with their ports (`127.0.0.1:8080`) that can be reached
 */
export async function recordingProxy(open: readonly string[]): Promise<RecordingProxy> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request;
    let body = '';
    for await (const part of request) body += String(part);
    asked.push({ method, url, headers, body });
    const wanted = URL.canParse(url) ? new URL(url) : null;
    if (wanted === null || !open.includes(wanted.host)) {
      response.writeHead(502).end();
      return;
    }
    const onward = ask(wanted, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.once('error', () => response.destroy());
    onward.end(body);
  });
  server.on('connect', ({ url = '', headers }, socket) => {
    asked.push({ method: 'CONNECT', url, headers, body: '' });
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo; // a TCP server's is one
  return {
    address: `127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
