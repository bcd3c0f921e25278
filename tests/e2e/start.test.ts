import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PROJECT } from '../../lib/cli/browser/build.ts';
import { serveFolder } from '../../lib/cli/serve.ts';
import { runScript } from '../cli/run-script.ts';

/** `npm start` without a display, in the browser that the project runs for. */
const browser = ['--browser', process.env['E2E_BROWSER'] ?? ''];
let folder: string;

/** Profiles are made in the folder for temporary files: here, each test has its own. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'btc-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function start(args: string[], signalOn?: { words: RegExp; signal: NodeJS.Signals }) {
  const temporary = join(folder, 'tmp');
  await mkdir(temporary, { recursive: true });
  const env = { TMPDIR: temporary, TEMP: temporary, TMP: temporary };
  const outcome = await runScript('lib/cli/start.ts', [...browser, ...args], {
    env,
    ...(signalOn === undefined ? {} : { signalOn }),
  });
  const left = (await readdir(temporary)).filter((name) => name.startsWith('behind-the-claim'));
  return { ...outcome, left };
}

describe('npm start', () => {
  test('prints the claims, agrees with the page, writes a picture, and leaves nothing', async () => {
    const picture = join(PROJECT, 'test-results', 'demo.png');
    const before = existsSync(picture) ? (await stat(picture)).mtimeMs : 0;
    const { code, stdout, left } = await start([]);
    expect(stdout).toMatch(/^1 +We have treated more backs/m);
    expect(stdout).toMatch(/^\d+ claims, here and in the page/m);
    expect(stdout).toMatch(/picture with an open popover: .*demo\.png/);
    expect(code).toBe(0);
    expect((await stat(picture)).mtimeMs).toBeGreaterThan(before);
    expect((await readFile(picture)).subarray(1, 4).toString()).toBe('PNG');
    expect(left).toEqual([]);
  });

  test('says so when a page speaks of no such therapy', async () => {
    const page = join(PROJECT, 'tests', 'fixtures', 'pages', 'off-topic', 'source.html');
    const { code, stdout } = await start([page]);
    expect(stdout).toMatch(/speaks of no such therapy/);
    expect(code).toBe(0);
  });

  test('says so when an address cannot be reached', async () => {
    // The port of a server that is gone: nobody listens there.
    const gone = await serveFolder(folder);
    await gone.close();
    const { code, stderr, left } = await start([gone.origin]);
    expect(stderr.trim().split('\n').at(-1)).toMatch(/^http:\/\/127\.0\.0\.1:\d+ cannot be opened: .+\.$/);
    expect(code).toBe(1);
    expect(left).toEqual([]);
  });

  test('Ctrl-C ends the browser and removes its profile', async () => {
    const { code, left } = await start([], { words: /claim +evidence/, signal: 'SIGINT' });
    expect(code).toBe(130);
    expect(left).toEqual([]);
  });
});
