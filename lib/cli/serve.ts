import { existsSync } from 'node:fs';
import { readFile, realpath } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { basename, dirname, extname, join, parse, resolve, sep } from 'node:path';

export interface Site {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly origin: string;
  readonly port: number;
  close(): Promise<void>;
}

export interface FolderOptions {
  /** Headers to add to a file, by its path from the folder (`a/b.html`). */
  readonly headers?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Which files may be had at all, by their path from the folder; all when absent. */
  readonly allow?: (path: string) => boolean;
  /** Told of every request, by its path from the folder. */
  readonly onRequest?: (path: string) => void;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.htm': 'text/html',
  '.html': 'text/html',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xhtml': 'application/xhtml+xml',
  '.xml': 'application/xml',
};

/** Serves the files of a folder on a free port of loopback: nothing outside it, to nobody else. */
export async function serveFolder(folder: string, options: FolderOptions = {}): Promise<Site> {
  const root = await realpath(resolve(folder));
  const server = createServer(async (request, response) => {
    // A page elsewhere that has its own name point here (DNS rebinding) sends that name.
    if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '')) {
      refuse(response, 403);
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      refuse(response, 405);
      return;
    }
    const path = relativePath(request.url ?? '/');
    if (path !== null) options.onRequest?.(path);
    const file = path === null || options.allow?.(path) === false ? null : await fileIn(root, path);
    const content = file === null ? null : await readFile(file).catch(() => null);
    if (path === null || file === null || content === null) {
      refuse(response, 404);
      return;
    }
    response.writeHead(200, {
      'content-type': typeOf(file, content),
      'content-length': content.length,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      ...options.headers?.[path],
    });
    response.end(request.method === 'HEAD' ? undefined : content);
  });
  await new Promise<void>((ready, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', ready);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    port: address.port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/**
 * Serves one file with the folder that browsers save beside it (`page.html` with `page_files/`), and nothing
 * else of the folder that it lies in: the page's own scripts could read that.
 *
 * @returns The site, and the address of the file on it.
 */
export async function serveFile(file: string): Promise<{ site: Site; url: string }> {
  const name = basename(file);
  const beside = ['_files', '.files', '_fichiers', '-Dateien'].map((ending) => parse(name).name + ending);
  const site = await serveFolder(dirname(file), {
    allow: (path) => path === name || beside.some((folder) => path.startsWith(`${folder}/`)),
  });
  return { site, url: `${site.origin}/${encodeURIComponent(name)}` };
}

/** The path that an address asks for, from the folder and with `/`; null when it is malformed. */
function relativePath(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, 'http://loopback').pathname).slice(1);
  } catch {
    return null;
  }
}

/** The file at a path below `root`; null when there is none, or when it is outside, also by a symbolic link. */
async function fileIn(root: string, path: string): Promise<string | null> {
  if (path.includes('\0')) return null;
  const wanted = join(root, path);
  if (!existsSync(wanted)) return null;
  const file = await realpath(wanted);
  return file.startsWith(root + sep) ? file : null;
}

function typeOf(file: string, content: Buffer): string {
  const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
  if (type !== 'text/html') return type;
  // A header's character set wins over the page's own, so it is sent only for a page that names none.
  const named = /<meta[^>]+charset/i.test(content.subarray(0, 1024).toString('latin1'));
  return named ? type : `${type}; charset=utf-8`;
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/plain' }).end();
}
