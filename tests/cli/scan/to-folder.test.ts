import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PageRecord } from '../../../lib/core/types/index.ts';
import { Sink, scan, testClock } from './around.ts';
import { page, type Site, startSite } from './site.ts';

/** `--out`: what stands in the folder after any run, broken off or not, is what one undisturbed run would leave. */
let folder = '';
let site: Site | null = null;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'btc-out-'));
  mkdirSync(join(folder, 'pages'));
  for (const name of ['a', 'b', 'c', 'd']) save(name);
});
afterEach(async () => {
  await site?.close();
  site = null;
  rmSync(folder, { recursive: true, force: true });
});

function save(name: string, claim = 'PRP eases knee pain.', modified = 1000): void {
  const path = join(folder, 'pages', `${name}.html`);
  writeFileSync(path, `<title>${name}</title><p>${claim}</p>`);
  utimesSync(path, modified, modified);
}
const at = (...names: string[]) => join(folder, ...names);
const text = (name: string) => readFileSync(at('out', name), 'utf8');
const lines = () => text('scan.jsonl').split('\n').slice(0, -1);
const records = (): PageRecord[] => lines().map((line) => JSON.parse(line));
const titles = () => records().map(({ title }) => title);
const run = (argv: readonly string[] = [], over: Parameters<typeof scan>[1] = {}, out = 'out') =>
  scan(['--out', at(out), '--cache', at('cache'), ...(argv.length === 0 ? [at('pages')] : argv)], over);

/** A signal that is aborted as the n-th page begins. */
function interruptedAt(n: number) {
  const controller = new AbortController();
  const clock = testClock();
  let pages = 0;
  const now = () => {
    pages += 1;
    if (pages === n) controller.abort();
    return clock.now();
  };
  return { clock: { ...clock, now }, signal: controller.signal };
}

describe('a run that is broken off', () => {
  const FORMATS = ['--format', 'jsonl,csv,json,ris'];
  it.each([1, 2, 3, 4, 5])('at its page %i, and is given again, leaves the same files', async (n) => {
    const whole = await run([...FORMATS, at('pages')], {}, 'whole');
    await expect(run([...FORMATS, at('pages')], interruptedAt(n))).rejects.toThrow('abort');
    expect(lines().length).toBeLessThan(5);
    expect(existsSync(at('out', 'scan.csv'))).toBe(false);
    const again = await run([...FORMATS, at('pages')]);
    expect([whole.code, again.code]).toEqual([0, 0]);
    expect(readdirSync(at('out'))).toEqual(readdirSync(at('whole')));
    for (const file of readdirSync(at('whole')))
      expect(readFileSync(at('out', file), 'utf8')).toBe(readFileSync(at('whole', file), 'utf8'));
  });

  it('says how far it came and how to go on', async () => {
    const stderr = new Sink();
    await expect(run([], { ...interruptedAt(3), stderr })).rejects.toThrow('abort');
    expect(stderr.text).toBe(
      `scan: interrupted: ${lines().length} of 4 pages are in ${at('out', 'scan.jsonl')}; the same command goes on from there\n`,
    );
  });
});

describe('the same command again', () => {
  it('reads no page that stands there, whatever the format', async () => {
    await run();
    const clock = testClock();
    clock.pass(1000);
    const before = text('scan.jsonl');
    const again = await run(['--format', 'table', at('pages')], { clock });
    expect(again.err).toContain(`4 pages in ${at('out', 'scan.jsonl')}; 4 of them stood there already`);
    expect(text('scan.jsonl')).toBe(before);
    expect(text('scan-table.txt')).toContain('1 claim');
  });

  it('reads a page that was changed, and those that are new, and brings them in order', async () => {
    await run();
    save('b', 'PRP eases back pain and knee pain.');
    save('aa');
    const { err } = await run();
    expect(err).toContain('3 of them stood there already');
    expect(titles()).toEqual(['a', 'aa', 'b', 'c', 'd']);
    expect(records()[2]?.claims[0]?.text).toBe('PRP eases back pain and knee pain.');
    // As many characters as before.
    save('b', 'PRP eases hand pain and knee pain.', 2000);
    expect((await run()).err).toContain('4 of them stood there already');
    expect(records()[2]?.claims[0]?.text).toBe('PRP eases hand pain and knee pain.');
  });

  it('keeps pages that are not named any more out of all other files, and says so', async () => {
    await run();
    const { err } = await run(['--format', 'csv', at('pages', 'd.html'), at('pages', 'b.html')]);
    expect(err).toContain('2 more stand there that were not named now');
    expect(titles()).toEqual(['d', 'b', 'a', 'c']);
    expect(text('scan.csv')).toContain('pages/d.html');
    expect(text('scan.csv')).not.toContain('pages/a.html');
  });

  it('never puts records of other packs or options side by side', async () => {
    await run();
    const old = text('scan.jsonl');
    const other = await run(['--packs', 'back-pain-article', at('pages')]);
    expect(other.err).toContain('was made with other packs: all pages are scanned anew');
    const [aside] = readdirSync(at('out')).filter((name) => name.startsWith('scan.until-'));
    expect(text(aside ?? '')).toBe(old);
    expect(records().every(({ madeWith }) => madeWith.packs.length === 1)).toBe(true);
    const traced = await run(['--trace', '--packs', 'back-pain-article', at('pages')]);
    expect(traced.err).toContain('was made without --trace');
    expect(lines()).toHaveLength(4);
  });

  it('starts anew with --fresh, and keeps what was there', async () => {
    await run();
    const clock = testClock();
    clock.pass(60_000);
    const { err } = await run(['--fresh', at('pages')], { clock });
    expect(err).toContain('scan.jsonl is kept as ');
    expect(records().map(({ readAt }) => readAt)).toEqual(Array(4).fill('2026-05-12T09:31:00.000Z'));
  });

  it('never reads its own files as pages', async () => {
    const inside = ['--format', 'csv,table,json'];
    await scan([...inside, '--out', at('pages'), at('pages')]);
    const { err } = await scan([...inside, '--out', at('pages'), at('pages')]);
    expect(err).toContain('4 pages in');
  });
});

describe('a journal that was damaged', () => {
  it('loses a last line that was cut in half, and that page is read again', async () => {
    await run();
    const whole = text('scan.jsonl');
    writeFileSync(at('out', 'scan.jsonl'), whole.slice(0, -200));
    const { err } = await run();
    expect(err).toContain('its last line was cut in half and is taken off');
    expect(err).toContain('3 of them stood there already');
    expect(text('scan.jsonl')).toBe(whole);
  });

  it('loses a half line also where no page is to be read again', async () => {
    await run();
    const whole = text('scan.jsonl');
    writeFileSync(at('out', 'scan.jsonl'), `${whole}{"source":"${'x'.repeat(100_000)}`);
    expect((await run()).err).toContain('4 of them stood there already');
    expect(text('scan.jsonl')).toBe(whole);
  });

  it('names a line that is broken in the middle, and that page is read again', async () => {
    await run();
    const whole = text('scan.jsonl');
    const [first, , ...rest] = lines();
    writeFileSync(at('out', 'scan.jsonl'), `${[first, '{"source": "b.ht#', ...rest].join('\n')}\n`);
    const { err } = await run();
    expect(err).toContain('line 2 is broken and is left out');
    expect(text('scan.jsonl')).toBe(whole);
  });

  it('that was not made by --out is put aside', async () => {
    mkdirSync(at('out'));
    writeFileSync(at('out', 'scan.jsonl'), (await scan([at('pages')])).out);
    const { err } = await run();
    expect(err).toContain('was made by something else than --out');
    expect(lines()).toHaveLength(4);
    writeFileSync(at('out', 'scan.jsonl'), 'my own notes\n');
    await run([], { clock: { ...testClock(), now: () => 0 } });
    expect(text('scan.until-1970-01-01T000000000Z.jsonl')).toBe('my own notes\n');
  });

  it('is not written by two at a time', async () => {
    await run();
    writeFileSync(at('out', 'scan.lock'), String(process.ppid));
    await expect(run()).rejects.toThrow(`Another scan (process ${process.ppid}) is writing there`);
    // No process has so great a number.
    writeFileSync(at('out', 'scan.lock'), '999999999');
    expect((await run()).code).toBe(0);
    expect(existsSync(at('out', 'scan.lock'))).toBe(false);
  });
});

describe('pages that cannot be read', () => {
  it('stand in failed.txt, which is a list for --urls, until they can', async () => {
    let there = false;
    site = await startSite({
      '/a': page('A'),
      '/b': (response) =>
        there
          ? response.writeHead(200, { 'content-type': 'text/html' }).end(page('B'))
          : response.writeHead(404).end(),
    });
    const list = at('list.txt');
    writeFileSync(list, `# two pages\n${site.origin}/a\n\n${site.origin}/b\n${site.origin}/a#twice\n`);
    const first = await run(['--urls', list]);
    expect(first.code).toBe(1);
    expect(first.err).toContain(`1 could not be read: see ${at('out', 'failed.txt')}`);
    expect(text('failed.txt')).toBe(`# its site answers 404 (Not Found)\n${site.origin}/b\n`);
    there = true;
    expect((await run(['--urls', at('out', 'failed.txt'), at('pages', 'a.html')])).code).toBe(0);
    const all = await run(['--urls', list]);
    expect(all.err).toContain('2 of them stood there already');
    expect(existsSync(at('out', 'failed.txt'))).toBe(false);
    expect(titles()).toEqual(['A', 'B', 'a']);
    expect(site.asked.filter((path) => path === '/a')).toHaveLength(1);
  });

  it('stand there with the lines of a list that are no addresses, as comments', async () => {
    site = await startSite({ '/a': page('A') });
    const list = at('list.txt');
    writeFileSync(list, `${site.origin}/a\nno address at all\n`);
    expect((await run(['--urls', list])).code).toBe(1);
    const named = text('failed.txt');
    expect(named).toMatch(/^# .*no address at all.*\n$/);
    // And the list is one that `--urls` takes: nothing in it is asked for.
    await run(['--urls', at('out', 'failed.txt'), at('pages', 'a.html')]);
    expect(site.asked.filter((path) => path !== '/robots.txt')).toEqual(['/a']);
  });

  it('leave an old record of theirs out of all files', async () => {
    await run(['--format', 'csv', at('pages')]);
    rmSync(at('pages', 'b.html'));
    const { code, err } = await run(['--format', 'csv', at('pages', 'a.html'), at('pages', 'b.html')]);
    expect(code).toBe(1);
    expect(err).toContain('b.html: there is no such file or folder');
    expect(text('scan.csv')).not.toContain('b.html');
  });
});
