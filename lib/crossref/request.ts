import { type Limits, limitsIn } from './limits.ts';
import { retryAfter } from './retry-after.ts';
import type { Fetch } from './types.ts';

/** What one request came to. */
export type Reply =
  | { readonly kind: 'json'; readonly json: unknown }
  /** 404: nothing by that name. */
  | { readonly kind: 'absent' }
  /** 400 and its like: what was asked cannot be answered. */
  | { readonly kind: 'rejected' }
  /** 403 */
  | { readonly kind: 'refused' }
  /** 429, 503. Milliseconds; null where it does not say. */
  | { readonly kind: 'busy'; readonly wait: number | null }
  /** 5xx */
  | { readonly kind: 'broken' }
  | { readonly kind: 'offline' | 'timeout' | 'not-crossref' | 'failed' };

/** 400 Bad Request, 413 Content Too Large, 414 URI Too Long, 422 Unprocessable Content. */
const REJECTED: ReadonlySet<number> = new Set([400, 413, 414, 422]);

/**
 * Nothing of the reader goes along: no cookie, no referrer, no header of ours. A redirect is not followed, because
 * Crossref's answers come from where they are asked for, and a network's login page must not be told what for.
 */
const INIT: RequestInit = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
  redirect: 'manual',
};

export interface RequestOptions {
  readonly fetch: Fetch;
  readonly now: () => number;
  readonly timeoutMs: number;
  readonly onLimits: (limits: Partial<Limits>) => void;
}

/**
 * Asks once.
 *
 * @throws The signal's reason, and nothing else.
 */
export async function request(address: string, signal: AbortSignal, options: RequestOptions): Promise<Reply> {
  signal.throwIfAborted();
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), options.timeoutMs);
  let response: Response | null = null;
  try {
    // Not called as a method: the browser's own `fetch` insists on that.
    const { fetch } = options;
    response = await fetch(address, { ...INIT, signal: AbortSignal.any([signal, late.signal]) });
    options.onLimits(limitsIn(response.headers));
    return read(response, await response.text(), options.now());
  } catch {
    signal.throwIfAborted();
    if (late.signal.aborted) return { kind: 'timeout' };
    // Once the answer has begun, what is missing is its rest.
    return { kind: response === null ? 'offline' : 'not-crossref' };
  } finally {
    clearTimeout(timer);
  }
}

function read({ status, type, headers }: Response, body: string, now: number): Reply {
  // In a browser a redirect that is not followed has the status 0.
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return { kind: 'not-crossref' };
  if (status === 200) return readJson(body);
  // Crossref says 404 in plain text, whatever the type it gives for it; a page comes from somebody else.
  if (status === 404) return { kind: isPage(headers, body) ? 'not-crossref' : 'absent' };
  if (REJECTED.has(status)) return { kind: 'rejected' };
  if (status === 403) return { kind: 'refused' };
  if (status === 429 || status === 503)
    return { kind: 'busy', wait: retryAfter(headers.get('retry-after'), now) };
  // 511 Network Authentication Required: a login page that says so.
  if (status === 511) return { kind: 'not-crossref' };
  return { kind: status >= 500 ? 'broken' : 'failed' };
}

function readJson(body: string): Reply {
  try {
    const json: unknown = JSON.parse(body);
    return { kind: 'json', json };
  } catch {
    return { kind: 'not-crossref' };
  }
}

function isPage(headers: Headers, body: string): boolean {
  return /\bhtml\b/i.test(headers.get('content-type') ?? '') || /^\s*</.test(body);
}
