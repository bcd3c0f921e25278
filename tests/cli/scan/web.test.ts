import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PageRecord } from '../../../lib/core/types/index.ts';
import { type Ran, scan, testClock } from './around.ts';
import { html, page, type Route, redirect, robots, type Site, startSite } from './site.ts';

/** Pages of the web, from a server of the test's own: what is asked for, what is not, and what is said of it. */
let folder = '';
let sites: Site[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'btc-web-'));
});
afterEach(async () => {
  await Promise.all(sites.map((site) => site.close()));
  sites = [];
  rmSync(folder, { recursive: true, force: true });
});

async function site(routes: Readonly<Record<string, Route | string>>): Promise<Site> {
  const started = await startSite(routes);
  sites.push(started);
  return started;
}
const fetched = (argv: readonly string[], over: Parameters<typeof scan>[1] = {}): Promise<Ran> =>
  scan(['--cache', join(folder, 'cache'), ...argv], over);
const records = ({ out }: Ran): PageRecord[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

describe('a page of the web', () => {
  it('is recorded with the address where it was found and the time at which it came', async () => {
    const one = await site({ '/old': redirect('/new#top', 301), '/new': page('Knees') });
    const ran = await fetched([`${one.origin}/old`]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(records(ran)).toMatchObject([
      {
        source: `${one.origin}/old`,
        address: `${one.origin}/new`,
        domain: '127.0.0.1',
        readAt: expect.stringMatching(/^2026-05-12T09:30/),
        claims: [{ text: 'PRP eases knee pain.' }],
      },
    ]);
    expect(one.asked).toEqual(['/robots.txt', '/old', '/new']);
    expect(one.headers()['user-agent']).toMatch(/^BehindTheClaim\/\d/);
    expect(one.headers()).not.toHaveProperty('referer');
    expect(one.headers()).not.toHaveProperty('cookie');
  });

  it.each<[string, Route, string]>([
    [
      'latin-1 by its header',
      (r) =>
        r
          .writeHead(200, { 'content-type': 'text/html; charset=ISO-8859-1' })
          .end(Buffer.from(page('Caf\u00e9'), 'latin1')),
      'Café',
    ],
    [
      'latin-1 by its own word',
      (r) =>
        r
          .writeHead(200, { 'content-type': 'text/html' })
          .end(Buffer.from(`<meta charset="windows-1252">${page('Caf\u00e9')}`, 'latin1')),
      'Café',
    ],
    [
      'latin-1 that does not say so',
      (r) => r.writeHead(200, { 'content-type': 'text/html' }).end(Buffer.from(page('Caf\u00e9'), 'latin1')),
      'Café',
    ],
    ['gzip', (r) => html(r, gzipSync(page('Café')), { 'content-encoding': 'gzip' }), 'Café'],
    [
      'gzip that ends early',
      (r) => html(r, gzipSync(page('Café')).subarray(0, -4), { 'content-encoding': 'gzip' }),
      'Café',
    ],
    ['XHTML', (r) => html(r, page('Café'), { 'content-type': 'application/xhtml+xml' }), 'Café'],
    ['HTML that does not say so', (r) => r.writeHead(200).end(page('Café')), 'Café'],
    ['plain text', (r) => html(r, 'PRP eases knee pain.', { 'content-type': 'text/plain' }), ''],
  ])('is read: %s', async (_name, route, title) => {
    const one = await site({ '/': route });
    expect(records(await fetched([one.origin]))).toMatchObject([
      { title, claims: [{ text: 'PRP eases knee pain.' }] },
    ]);
  });

  it.each<[string, Route, RegExp]>([
    ['not there', (r) => r.writeHead(404).end(), /its site answers 404 \(Not Found\)/],
    ['broken', (r) => r.writeHead(500).end(), /its site answers 500/],
    [
      'of another type',
      (r) => html(r, '%PDF', { 'content-type': 'application/pdf' }),
      /it is no page but application\/pdf/,
    ],
    ['a PDF that says it is a page', (r) => html(r, '%PDF-1.7 PRP eases knee pain.'), /it is a PDF/],
    ['bytes that say they are a page', (r) => html(r, '<p>\u0000'), /it is no text/],
    ['without a type', (r) => r.writeHead(200).end('\u0000\u0001'), /it does not say what it is/],
    ['huge', (r) => html(r, Buffer.alloc(5000, 'a')), /it is larger than/],
    [
      'huge when unpacked',
      (r) => html(r, gzipSync(Buffer.alloc(500_000, 'a')), { 'content-encoding': 'gzip' }),
      /it is larger than/,
    ],
    [
      'in an unknown encoding',
      (r) => html(r, 'x', { 'content-encoding': 'zstd' }),
      /an encoding that was not asked for \(zstd\)/,
    ],
    ['silent', () => undefined, /its host said nothing/],
    [
      'silent after a beginning',
      (r) => void r.writeHead(200, { 'content-type': 'text/html' }).write('<p>PRP'),
      /its host said nothing/,
    ],
    [
      'silent after a packed beginning',
      (r) =>
        void r
          .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
          .write(gzipSync('<p>PRP').subarray(0, 12)),
      /its host said nothing/,
    ],
    ['led round in a circle', redirect('/bad'), /it leads on more than 10 times/],
    ['led to a program', redirect('javascript:alert(1)'), /it leads to javascript:/],
    ['led nowhere', (r) => r.writeHead(302).end(), /without saying where/],
    ['led into the own network', redirect('http://192.168.0.1/admin'), /it leads into your own network/],
  ])('is named and passed over: %s', async (_name, route, why) => {
    const one = await site({ '/bad': route, '/good': page('Good') });
    const ran = await fetched([`${one.origin}/bad`, `${one.origin}/good`], {
      limits: { page: 4000, silence: 200 },
    });
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(new RegExp(`^scan: ${one.origin}/bad: .*${why.source}`));
    expect(ran.err).toMatch(/scan: 1 page scanned, 1 could not be read\n$/);
    expect(records(ran).map(({ title }) => title)).toEqual(['Good']);
  });

  it('is asked for again, once, when the connection breaks', async () => {
    const once: Route = (r, request, times) =>
      times === 1 ? request.socket.destroy() : html(r, page('Whole'));
    const one = await site({ '/once': once, '/never': (_, request) => request.socket.destroy() });
    const ran = await fetched([`${one.origin}/once`, `${one.origin}/never`]);
    expect(records(ran).map(({ title }) => title)).toEqual(['Whole']);
    expect(ran.err).toContain(`${one.origin}/never: its host broke off the connection`);
    expect(one.asked.filter((path) => path !== '/robots.txt')).toEqual([
      '/once',
      '/never',
      '/once',
      '/never',
    ]);
  });
});

describe('robots.txt', () => {
  it.each([
    [
      'another program',
      'User-agent: *\nDisallow: /private\nAllow: /private/open',
      ['/public', '/private/open'],
    ],
    [
      'this program by name',
      'User-agent: behindtheclaim\nDisallow: /public\n\nUser-agent: *\nDisallow: /',
      ['/private', '/private/open'],
    ],
    ['all of it', 'User-agent: *\nDisallow: /', []],
    ['nothing', '', ['/public', '/private', '/private/open']],
  ])('is kept to: %s', async (_name, text, allowed) => {
    const paths = ['/public', '/private', '/private/open'];
    const one = await site({
      '/robots.txt': robots(text),
      ...Object.fromEntries(paths.map((path) => [path, page(path)])),
    });
    const ran = await fetched(paths.map((path) => one.origin + path));
    expect(records(ran).map(({ title }) => title)).toEqual(allowed);
    // What is in the cache is looked up first, side by side: the pages of a host take their turns as that ends.
    const [first, ...pages] = one.asked;
    expect([first, ...pages.sort()]).toEqual(['/robots.txt', ...[...allowed].sort()]);
    for (const path of paths.filter((other) => !allowed.includes(other)))
      expect(ran.err).toContain(`${one.origin}${path}: its site asks programs not to read it (robots.txt)`);
  });

  it.each<[string, Route, boolean]>([
    ['not there', (r) => r.writeHead(404).end(), true],
    ['forbidden', (r) => r.writeHead(403).end(), true],
    ['broken', (r) => r.writeHead(500).end(), false],
    ['unreachable', (_, request) => request.socket.destroy(), false],
    ['moved', redirect('/rules.txt'), false],
    ['moved for ever', redirect('/robots.txt'), true],
    ['endless', robots(`User-agent: *\nDisallow: /\n${'# more\n'.repeat(100_000)}`), false],
  ])('that is %s', async (_name, route, allowed) => {
    const one = await site({
      '/robots.txt': route,
      '/rules.txt': robots('User-agent: *\nDisallow: /'),
      '/a': page('A'),
      '/b': page('B'),
    });
    const ran = await fetched([`${one.origin}/a`, `${one.origin}/b`]);
    expect(records(ran).length).toBe(allowed ? 2 : 0);
    expect(one.asked.includes('/a')).toBe(allowed);
  });

  it('is asked of the origin that a redirect leads to', async () => {
    const other = await site({ '/robots.txt': robots('User-agent: *\nDisallow: /'), '/': page('Closed') });
    const one = await site({ '/': redirect(`${other.byName}/`), '/ok': page('Open') });
    const ran = await fetched([one.origin, `${one.origin}/ok`, `${other.byName}/else`]);
    expect(other.asked).toEqual(['/robots.txt']);
    expect(ran.err).toContain(`${one.origin}/: its site asks programs not to read it`);
    expect(records(ran).map(({ title }) => title)).toEqual(['Open']);
  });
});

describe('a host', () => {
  it('is asked one at a time, with a pause, and with the longer one that it asks for', async () => {
    const paths = ['/1', '/2', '/3'];
    const one = await site({
      '/robots.txt': robots('User-agent: *\nCrawl-delay: 7'),
      ...Object.fromEntries(paths.map((path) => [path, page(path)])),
    });
    const two = await site(Object.fromEntries(paths.map((path) => [path, page(path)])));
    const clock = testClock();
    await fetched(
      paths.map((path) => one.origin + path),
      { clock },
    );
    expect(clock.waits).toEqual([7000, 7000, 7000]);
    await fetched(
      paths.map((path) => two.origin + path),
      { clock },
    );
    expect(clock.waits.slice(3)).toEqual([1000, 1000, 1000]);
    expect([one.busiest(), two.busiest()]).toEqual([1, 1]);
  });

  it('that asks for an hour between pages gets a minute', async () => {
    const one = await site({ '/robots.txt': robots('User-agent: *\nCrawl-delay: 3600'), '/1': page('1') });
    const clock = testClock();
    await fetched([`${one.origin}/1`], { clock });
    expect(clock.waits).toEqual([60_000]);
  });

  it.each([429, 503])('that is busy (%i) is waited for as long as it says', async (status) => {
    const busy: Route = (r, _, times) =>
      times === 1 ? r.writeHead(status, { 'retry-after': '30' }).end() : html(r, page('Now'));
    const one = await site({ '/': busy });
    const clock = testClock();
    const ran = await fetched([one.origin], { clock });
    expect(records(ran).map(({ title }) => title)).toEqual(['Now']);
    expect(clock.waits).toContain(30_000);
  });

  it('that wants to be left alone for long is left alone in this run', async () => {
    const one = await site({
      '/1': (r) => r.writeHead(429, { 'retry-after': '3600' }).end(),
      '/2': page('2'),
    });
    const ran = await fetched([`${one.origin}/1`, `${one.origin}/2`]);
    expect(one.asked).toEqual(['/robots.txt', '/1']);
    expect(
      ran.err.match(
        /its host is busy and is left alone for now: run the same command again after 2026-05-12T10:30/g,
      ),
    ).toHaveLength(2);
  });

  it('whose one page is unavailable loses no other page', async () => {
    const one = await site({ '/1': (r) => r.writeHead(503).end(), '/2': page('2') });
    const ran = await fetched([`${one.origin}/1`, `${one.origin}/2`]);
    expect(ran.err).toContain(`${one.origin}/1: its site answers 503 (Service Unavailable)`);
    expect(records(ran).map(({ title }) => title)).toEqual(['2']);
  });

  it('waits for no other: so many at a time as are asked for', async () => {
    const all: string[] = [];
    let release: () => void = () => undefined;
    const both = new Promise<void>((done) => {
      release = done;
    });
    const meet: Route = (r, request) => {
      all.push(request.headers.host ?? '');
      if (all.length === 2) release();
      void both.then(() => html(r, page('Met')));
    };
    const [one, two] = [await site({ '/': meet }), await site({ '/': meet })];
    expect(records(await fetched([one.origin, two.origin]))).toHaveLength(2);
  });
});

describe('the cache', () => {
  it('answers instead of the site, until it is too old, and keeps the time', async () => {
    const one = await site({ '/': page('Kept') });
    const clock = testClock();
    const first = records(await fetched([one.origin], { clock }));
    clock.pass(6 * 86_400_000);
    const second = records(await fetched(['--format', 'jsonl', one.origin], { clock }));
    expect(one.asked).toEqual(['/robots.txt', '/']);
    expect(second).toEqual(first);
    clock.pass(86_400_000);
    const third = records(await fetched([one.origin], { clock }));
    expect(one.asked).toEqual(['/robots.txt', '/', '/robots.txt', '/']);
    expect(third[0]?.readAt).not.toBe(first[0]?.readAt);
    await fetched(['--max-age', '0', one.origin], { clock });
    expect(one.asked).toHaveLength(6);
  });

  it('that is damaged is the same as none', async () => {
    const one = await site({ '/': page('Kept') });
    const first = records(await fetched([one.origin])).map(({ title }) => title);
    const files = readdirSync(join(folder, 'cache'), { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile(),
    );
    for (const file of files) writeFileSync(join(file.parentPath, file.name), 'broken');
    expect(files.length).toBeGreaterThan(2);
    expect(records(await fetched([one.origin])).map(({ title }) => title)).toEqual(first);
    expect(one.asked).toEqual(['/robots.txt', '/', '/robots.txt', '/']);
  });

  it('that cannot be written is told of once, and all is scanned', async () => {
    const one = await site({ '/1': page('1'), '/2': page('2') });
    writeFileSync(join(folder, 'cache'), 'a file');
    const ran = await fetched([`${one.origin}/1`, `${one.origin}/2`]);
    expect(records(ran)).toHaveLength(2);
    expect(ran.err.match(/nothing can be kept there/g)).toHaveLength(1);
  });

  it('is not touched where no page of the web is asked for', async () => {
    writeFileSync(join(folder, 'a.txt'), 'PRP eases knee pain.');
    await fetched([join(folder, 'a.txt')]);
    expect(existsSync(join(folder, 'cache'))).toBe(false);
  });
});
