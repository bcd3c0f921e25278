import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, serveFile, serveFolder } from '../../lib/cli/serve.ts';

let top: string;
let site: Site;

beforeAll(async () => {
  top = await mkdtemp(join(tmpdir(), 'behind-the-claim-serve-'));
  await mkdir(join(top, 'pages', 'page_files'), { recursive: true });
  await writeFile(join(top, 'secret.txt'), 'secret');
  await writeFile(join(top, 'pages', 'a page.html'), '<p>naïve');
  await writeFile(join(top, 'pages', 'page.html'), '<meta charset="utf-16"><p>page');
  await writeFile(join(top, 'pages', 'page_files', 'style.css'), 'p {}');
  await writeFile(join(top, 'pages', 'other.html'), 'other');
  await symlink(join(top, 'secret.txt'), join(top, 'pages', 'link.txt'));
  site = await serveFolder(join(top, 'pages'), { headers: { 'other.html': { 'x-test': 'yes' } } });
});

afterAll(async () => {
  await site.close();
  await rm(top, { recursive: true, force: true });
});

/** Sends the path as it is; `fetch` would tidy it first. */
function get(port: number, path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>(
    (done, failed) => {
      const sent = request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (part) => {
          body += part;
        });
        response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body }));
      });
      sent.on('error', failed);
      sent.end();
    },
  );
}

describe('serveFolder', () => {
  test.each([
    ['/a%20page.html', 'text/html; charset=utf-8', '<p>naïve'],
    ['/page.html?q=1#top', 'text/html', '<meta charset="utf-16"><p>page'],
    ['/page_files/style.css', 'text/css; charset=utf-8', 'p {}'],
  ])('gives %s as %s', async (path, type, body) => {
    const answer = await get(site.port, path);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe(type);
    expect(answer.body).toBe(body);
  });

  test.each([
    ['/../secret.txt'],
    ['/..%2fsecret.txt'],
    ['/page_files/../../secret.txt'],
    ['/%2e%2e/secret.txt'],
    ['//secret.txt'],
    ['/link.txt'],
    ['/page_files'],
    ['/'],
    ['/absent.html'],
    ['/%00'],
    ['/%E0%A4%A'],
  ])('does not give %s', async (path) => {
    const answer = await get(site.port, path);
    expect(answer.status).toBe(404);
    expect(answer.body).toBe('');
  });

  test('answers to its own names alone', async () => {
    const { port } = site;
    expect((await get(port, '/other.html', { host: `localhost:${port}` })).status).toBe(200);
    expect((await get(port, '/other.html', { host: 'clinic.example' })).status).toBe(403);
  });

  test('only reads', async () => {
    expect((await get(site.port, '/other.html', {}, 'POST')).status).toBe(405);
    const head = await get(site.port, '/other.html', {}, 'HEAD');
    expect([head.status, head.body, head.headers['content-length']]).toEqual([200, '', '5']);
  });

  test('adds the headers asked for, to that file', async () => {
    expect((await get(site.port, '/other.html')).headers['x-test']).toBe('yes');
    expect((await get(site.port, '/page.html')).headers['x-test']).toBeUndefined();
  });
});

test('serveFile gives the file and what was saved with it, not its neighbours', async () => {
  const one = await serveFile(join(top, 'pages', 'page.html'));
  try {
    const status = async (path: string) => (await get(one.site.port, path)).status;
    expect(await status(new URL(one.url).pathname)).toBe(200);
    expect(await status('/page_files/style.css')).toBe(200);
    expect(await status('/other.html')).toBe(404);
  } finally {
    await one.site.close();
  }
});
