import type { ServerResponse } from 'node:http';
import { validationFailure } from './recorded.ts';

/** What may go wrong instead of an answer. */
export type Trouble =
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: string; readonly text?: string }
  /** 400 with Crossref's JSON for it. */
  | { readonly kind: 'invalid' }
  /** The connection breaks in the middle of a body. */
  | { readonly kind: 'half' }
  /** JSON, but not Crossref's. */
  | { readonly kind: 'other-json' }
  /** A network's login page, with status 200. */
  | { readonly kind: 'portal' }
  | { readonly kind: 'redirect'; readonly to: string }
  /** Never answers. */
  | { readonly kind: 'silence' };

/** Plays a trouble instead of an answer. */
export function play(trouble: Trouble, response: ServerResponse): void {
  switch (trouble.kind) {
    case 'status':
      response.writeHead(trouble.status, {
        'content-type': 'text/plain',
        ...(trouble.retryAfter === undefined ? {} : { 'retry-after': trouble.retryAfter }),
      });
      response.end(trouble.text ?? 'No.');
      break;
    case 'invalid': {
      const why = validationFailure('parameter-not-allowed', 'filter', 'This filter is not understood');
      response.writeHead(400, { 'content-type': 'application/json;charset=utf-8' });
      response.end(JSON.stringify(why));
      break;
    }
    case 'half':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
      response.write('{"status":"ok","message-type":"work-list","mess', () => response.destroy());
      break;
    case 'other-json':
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('{"status":"ok","message":{"hello":"world"}}');
      break;
    case 'portal':
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<!doctype html><title>Guest network</title><p>Accept the terms to go online.');
      break;
    case 'redirect':
      response.writeHead(302, { location: trouble.to });
      response.end();
      break;
    case 'silence':
      break;
  }
}
