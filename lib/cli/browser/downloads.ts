import { mkdirSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from './until.ts';

/** Files that a browser has not yet finished: Chromium's and Firefox's. */
const IN_WORK = /\.(?:crdownload|part)$/;

/** Where the browser of a profile puts files: a folder in the profile, so that it goes with it. */
export function downloadsOf(profile: string): string {
  const folder = join(profile, 'downloads');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Waits until a file has come whole, and reads it. */
export function readDownload(folder: string, name: string): Promise<Buffer> {
  return until(`the file ${name} to be saved`, async () => {
    const files = await readdir(folder);
    if (!files.includes(name) || files.some((file) => IN_WORK.test(file))) return null;
    const content = await readFile(join(folder, name));
    // Firefox keeps the place with an empty file first.
    return content.length > 0 ? content : null;
  });
}
