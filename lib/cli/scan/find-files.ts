import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

const SCANNED = new Set(['.html', '.htm', '.xhtml', '.txt']);

/**
 * The files that a path stands for: itself, or, for a folder, all pages and texts below it, sorted by name.
 *
 * @throws the file system's error where the path cannot be read
 */
export async function filesAt(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((e) => e.isFile() && SCANNED.has(extname(e.name).toLowerCase()))
    .map((e) => join(e.parentPath, e.name))
    .sort();
}
