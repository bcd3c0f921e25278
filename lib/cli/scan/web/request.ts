import http, { type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import https from 'node:https';
import { pipeline, type Readable, type Transform } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip } from 'node:zlib';
import { PageFailure } from './failure.ts';
import { USER_AGENT, type WebLimits } from './limits.ts';
import { isOwnName, publicLookup } from './private-hosts.ts';

/** An answer whose body is not read yet: call `read` or `drop`. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /**
   * The body, decompressed.
   *
   * @param most bytes; more is a failure, or, with `cut`, is left out
   * @throws PageFailure for one that is too large or in an unknown encoding; else the network's error
   */
  read(most: number, cut?: boolean): Promise<Buffer>;
  drop(): void;
}

/**
 * Sends one request. Nothing goes out but the address, what can be read, and who asks: no cookies, no referrer.
 *
 * @throws the network's error, or the signal's reason
 */
export function send(url: URL, signal: AbortSignal, limits: WebLimits): Promise<Answer> {
  const [silence, whole] = [limits.silence, limits.whole].map((limit) => Math.round(limit / 1000));
  return new Promise((resolve, reject) => {
    let response: IncomingMessage | null = null;
    // Ending the request alone would look, to who reads the body, as if the host had broken off.
    const fail = (why: string) => (response ?? request).destroy(new Error(why));
    const request = (url.protocol === 'https:' ? https : http).get(
      url,
      {
        agent: false,
        signal,
        timeout: limits.silence,
        headers: {
          'User-Agent': USER_AGENT,
          Accept: 'text/html, application/xhtml+xml, text/plain;q=0.8, */*;q=0.1',
          'Accept-Encoding': 'gzip, br',
        },
        // A name of one's own network was listed as such (`fetchPage`); any other must stand for the web.
        ...(isOwnName(url.hostname) ? {} : { lookup: publicLookup }),
      },
      (got) => {
        response = got;
        resolve(answer(got));
      },
    );
    request.on('timeout', () => fail(`its host said nothing for ${silence} s`));
    const late = setTimeout(() => fail(`it was not whole after ${whole} s`), limits.whole);
    request.once('close', () => clearTimeout(late));
    request.on('error', reject);
  });
}

function answer(response: IncomingMessage): Answer {
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    read: (most, cut = false) => readBody(response, most, cut),
    drop: () => response.destroy(),
  };
}

async function readBody(response: IncomingMessage, most: number, cut: boolean): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of decompressed(response)) {
    parts.push(part);
    size += part.length;
    if (size > most && !cut) throw new PageFailure(`it is larger than ${Math.round(most / 1024 / 1024)} MB`);
    if (size >= most) break;
  }
  return Buffer.concat(parts).subarray(0, most);
}

function decompressed(response: IncomingMessage): Readable {
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding === 'identity' || encoding === '') return response;
  const make = DECODERS[encoding];
  if (make === undefined) {
    response.destroy();
    throw new PageFailure(`it came in an encoding that was not asked for (${encoding})`);
  }
  // Errors reach whoever reads the last stream.
  return pipeline(response, make(), () => undefined);
}

/** Like browsers: a body that ends early is read as far as it goes. */
const lenient = { finishFlush: constants.Z_SYNC_FLUSH };
const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: () => createGunzip(lenient),
  'x-gzip': () => createGunzip(lenient),
  br: () => createBrotliDecompress(),
};
