import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findTarget } from '../../../lib/cli/start/target.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'behind-the-claim-target-'));
  await writeFile(join(folder, 'page.html'), '<p>mine');
  await writeFile(join(folder, 'page.pdf'), '');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('findTarget', () => {
  test('without an argument serves the bundled page', async () => {
    const target = await findTarget(undefined);
    expect(await (await fetch(target.url)).text()).toContain('Harbour Street');
    await target.close();
  });

  test('serves a file, by path or by file address', async () => {
    const file = join(folder, 'page.html');
    for (const argument of [file, pathToFileURL(file).href]) {
      const target = await findTarget(argument);
      expect(target.file).toBe(file);
      expect(await (await fetch(target.url)).text()).toBe('<p>mine');
      await target.close();
    }
  });

  test('a path is seen from where npm was called', async () => {
    vi.stubEnv('INIT_CWD', folder);
    const target = await findTarget('page.html');
    expect(target.file).toBe(join(folder, 'page.html'));
    await target.close();
    vi.unstubAllEnvs();
  });

  test('leaves a web address as it is', async () => {
    expect(await findTarget('https://clinic.example/prp')).toMatchObject({
      url: 'https://clinic.example/prp',
      file: null,
    });
  });

  test.each([
    ['absent.html', /^There is no file .*absent\.html/],
    ['.', /is a folder/],
    ['page.pdf', /is no page/],
    ['https://', /is not an address/],
  ])('of %s it says what is wrong', async (argument, words) => {
    const named = /^https:/.test(argument) ? argument : join(folder, argument);
    await expect(findTarget(named)).rejects.toThrow(words);
  });
});
