import { existsSync, statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROJECT } from '../browser/build.ts';
import { serveFile } from '../serve.ts';

/** What is to be opened. */
export interface Target {
  readonly url: string;
  /** The file behind it, for the same core in Node; null for a page of the web. */
  readonly file: string | null;
  /** Ends the server, if there is one. */
  close(): Promise<void>;
}

const DEMO = join(PROJECT, 'tests', 'fixtures', 'pages', 'demo-clinic', 'source.html');
const READABLE = ['.html', '.htm', '.txt'];

/**
 * The page that an argument names: none for the bundled one, an address, or a file, which is then served on
 * loopback. Throws one plain sentence when there is no such file.
 */
export async function findTarget(argument: string | undefined): Promise<Target> {
  if (argument !== undefined && /^https?:/i.test(argument)) {
    if (!URL.canParse(argument)) throw new Error(`${argument} is not an address that can be opened.`);
    return { url: argument, file: null, close: async () => undefined };
  }
  const file = argument === undefined ? DEMO : existingFile(argument);
  const { site, url } = await serveFile(file);
  return { url, file, close: site.close };
}

function existingFile(argument: string): string {
  // npm runs its scripts in the project's folder and tells where it was called.
  const from = process.env['INIT_CWD'] ?? process.cwd();
  const file = argument.startsWith('file:') ? fileURLToPath(argument) : resolve(from, argument);
  if (!existsSync(file)) {
    throw new Error(`There is no file ${file} (a page of the web is given with its https://).`);
  }
  if (!statSync(file).isFile()) throw new Error(`${file} is a folder: give one of the pages in it.`);
  if (!READABLE.includes(extname(file).toLowerCase())) {
    throw new Error(`${file} is no page: give a file that ends in ${READABLE.join(', ')}.`);
  }
  return file;
}
