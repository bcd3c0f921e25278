import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Route = (response: ServerResponse, request: IncomingMessage, times: number) => void;

/** A site on loopback for one test; a path without a route is not found. */
export interface Site {
  /** Without a slash at its end. */
  readonly origin: string;
  /** The same host by its other name. */
  readonly byName: string;
  /** Paths that were asked for, in their order. */
  readonly asked: readonly string[];
  /** Requests under way at one time, at most. */
  readonly busiest: () => number;
  readonly headers: () => IncomingMessage['headers'];
  close(): Promise<void>;
}

export async function startSite(routes: Readonly<Record<string, Route | string>>): Promise<Site> {
  const asked: string[] = [];
  let [busy, busiest, headers]: [number, number, IncomingMessage['headers']] = [0, 0, {}];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    headers = request.headers;
    busy += 1;
    busiest = Math.max(busiest, busy);
    response.on('close', () => {
      busy -= 1;
    });
    const route = routes[path];
    if (route === undefined) response.writeHead(404, { 'content-type': 'text/html' }).end('<p>Not here.');
    else if (typeof route === 'string') html(response, route);
    else route(response, request, asked.filter((one) => one === path).length);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  // A server that listens at a port has an address with one.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    byName: `http://localhost:${port}`,
    asked,
    busiest: () => busiest,
    headers: () => headers,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

export function html(
  response: ServerResponse,
  body: string | Buffer,
  headers: Record<string, string> = {},
): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
}

export const robots =
  (text: string): Route =>
  (response) =>
    void response.writeHead(200, { 'content-type': 'text/plain' }).end(text);

export const redirect =
  (location: string, status = 302): Route =>
  (response) =>
    void response.writeHead(status, { location }).end();

/** A page with one claim. */
export const page = (title: string) => `<title>${title}</title><p>PRP eases knee pain.</p>`;
