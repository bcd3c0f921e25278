import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../../../lib/export/formats.ts';
import { Sink, scan } from './around.ts';
import { html, page, startSite } from './site.ts';

let folder = '';
const at = (...names: string[]) => join(folder, ...names);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'btc-command-'));
  mkdirSync(at('empty'));
  for (const name of ['a', 'b', 'c']) writeFileSync(at(`${name}.html`), page(name));
  writeFileSync(at('list'), '# nothing yet\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what cannot be done is said with what to do', () => {
  it.each<[string[], RegExp]>([
    [[], /Name a page, a text, a folder or an address to scan, or a list with --urls/],
    [
      ['--format', 'xml', 'a.html'],
      /--format takes jsonl, table, report, .* or .*, or several of them with commas; not "xml"/,
    ],
    [['--format', '', 'a.html'], /--format takes jsonl, /],
    [['--format', 'csv,ris', 'a.html'], /--format csv,ris makes several files: say where to with --out DIR/],
    [['--fresh', 'a.html'], /--fresh goes with --out DIR/],
    [['--out', '', 'a.html'], /--out takes a folder/],
    [['--at-once', '0', 'a.html'], /--at-once takes a whole number from 1 to 32, not "0"/],
    [['--max-age', 'week', 'a.html'], /--max-age takes a whole number/],
    [
      ['--urls', 'no-such-list.txt'],
      /The list no-such-list\.txt cannot be read: there is no such file or folder/,
    ],
    [['--packs', 'no-such', 'a.html'], /The packs are: /],
  ])('%j', async (argv, words) => {
    await expect(scan(argv)).rejects.toThrow(words);
  });

  it('names every format in its help', async () => {
    const { out } = await scan(['--help']);
    for (const { id } of FORMATS) expect(out).toContain(id);
    expect(out.split('\n').length).toBeLessThan(28);
  });

  it('an empty list, an empty folder, an address that is none', async () => {
    expect(await scan(['--urls', at('list')])).toEqual({
      code: 1,
      out: '',
      err: 'scan: there is no page to scan: the list is empty\n',
    });
    expect((await scan([at('empty')])).err).toContain('empty: no pages (.html) or texts (.txt) in it');
    expect((await scan(['https://me:secret@clinic.example/'])).err).toContain(
      '"clinic.example" is given with a name and password',
    );
  });
});

describe('standard output', () => {
  it('has of every format what --out writes, and nothing else', async () => {
    const ids = ['table', ...FORMATS.map(({ id }) => id)];
    const pages = [at('a.html'), at('b.html'), at('c.html')];
    await scan(['--format', ids.join(), '--out', at('out'), ...pages]);
    const files = readdirSync(at('out')).map((name) => readFileSync(at('out', name), 'utf8'));
    expect(files).toHaveLength(ids.length);
    for (const id of ids) {
      const { code, out, err } = await scan(['--format', id, ...pages]);
      expect([code, err]).toEqual([0, 'scan: 3 pages scanned\n']);
      // The lines of scan.jsonl are the journal's, and say more.
      if (id !== 'jsonl') expect(files).toContain(out);
    }
  });

  it('keeps the order of what is named, each page once, files and addresses mixed', async () => {
    let endFast: () => void = () => undefined;
    const fastIsOver = new Promise<void>((resolve) => {
      endFast = resolve;
    });
    const site = await startSite({
      // Whichever is asked for first: the slow one is answered after the fast one.
      '/slow': (response) => void fastIsOver.then(() => html(response, page('slow'))),
      '/fast': (response) => {
        response.on('close', () => endFast());
        html(response, page('fast'));
      },
    });
    const list = `${site.origin}/slow\n${site.byName}/fast\n${site.origin}/slow\n`;
    const argv = ['--cache', at('cache'), '--urls', '-', at('b.html'), at('a.html'), at('b.html')];
    const { out } = await scan(argv, { stdin: Readable.from([list]) });
    await site.close();
    expect(
      out
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line).title),
    ).toEqual(['b', 'a', 'slow', 'fast']);
  });

  it('that is closed early ends the scan', async () => {
    const closed = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('closed'), { code: 'EPIPE' })),
    });
    closed.on('error', () => undefined);
    await expect(scan([folder], { stdout: closed })).rejects.toThrow('closed');
  });

  it('has each page before the next one is read', async () => {
    const seen: string[] = [];
    const slow = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        seen.push(JSON.parse(chunk.toString()).title);
        // What comes now is read only after this page has been taken.
        const next = ['b', 'c'][seen.length - 1];
        if (next !== undefined) writeFileSync(at(`${next}.html`), page(`${next} written late`));
        done();
      },
    });
    await scan([at('a.html'), at('b.html'), at('c.html')], { stdout: slow });
    expect(seen).toEqual(['a', 'b written late', 'c written late']);
  });
});

describe('progress', () => {
  it('is a bar on a terminal, and never on standard output', async () => {
    const stderr = new Sink();
    stderr.isTTY = true;
    const { out } = await scan([at('a.html'), at('no-such.html'), at('b.html')], { stderr });
    expect(stderr.text).toContain('of 3 pages');
    expect(stderr.text).toContain('no-such.html: there is no such file or folder');
    expect(stderr.text).toMatch(/2 pages scanned, 1 could not be read\n/);
    // The cursor is there again.
    expect(stderr.text.lastIndexOf('\u001b[?25h')).toBeGreaterThan(stderr.text.lastIndexOf('\u001b[?25l'));
    expect(
      out
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line).source),
    ).toEqual([at('a.html'), at('b.html')]);
  });
});

it('a saved page that is not in UTF-8 is read as it says itself', async () => {
  writeFileSync(at('latin.html'), Buffer.from('<meta charset=latin1><title>Caf\u00e9</title>', 'latin1'));
  expect(JSON.parse((await scan([at('latin.html')])).out).title).toBe('Café');
  expect(readFileSync(at('latin.html')).includes(0xe9)).toBe(true);
  rmSync(at('latin.html'));
});

const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
it.each<[string, Buffer, string]>([
  ['paper.html', Buffer.from('%PDF-1.7\nPRP eases knee pain.'), 'it is a PDF'],
  ['picture.html', png, 'it is no text'],
  ['picture.txt', png, 'it is no text'],
])('%s holds no page, and is named: nothing is said of claims in it', async (name, bytes, why) => {
  writeFileSync(at(name), bytes);
  const { code, out, err } = await scan(['--format', 'table', at(name)]);
  rmSync(at(name));
  expect([code, out]).toEqual([1, '']);
  expect(err).toBe(`scan: ${at(name)}: ${why}; only pages (HTML) and plain texts are read\n`);
});

it.each(['utf16.txt', 'utf16.html'])('%s in UTF-16, as Windows saves it, is read', async (name) => {
  writeFileSync(at(name), Buffer.from('\ufeffPRP eases knee pain.', 'utf16le'));
  const { out } = await scan([at(name)]);
  rmSync(at(name));
  expect(JSON.parse(out).claims).toMatchObject([{ text: 'PRP eases knee pain.' }]);
});

it('nothing that a page or a server calls itself gives orders to the terminal', async () => {
  const orders = '\u001b]0;mine\u0007\u009b31m\u202e';
  writeFileSync(at('orders.html'), `<title>${orders}</title><p>PRP eases${orders} knee pain.</p>`);
  const { out, err } = await scan(['--format', 'table', at('orders.html'), at(`no${orders}.html`)]);
  rmSync(at('orders.html'));
  expect(out).toContain(']0;mine');
  expect(err).toContain(']0;mine');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
});
