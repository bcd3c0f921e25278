import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { PROJECT } from '../../../lib/cli/browser/build.ts';

/** The core and what checks it, copied to a folder that goes away with the test. @returns the folder */
export function copiedProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'btc-rule-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const path of ['lib/core', 'tsconfig.core.json', 'biome.json'])
    cpSync(join(PROJECT, path), join(root, path), { recursive: true });
  return root;
}

/** What both folders hold, by path: to tell whether anything was written. */
export function written(root: string): Record<string, string> {
  const files = ['lib/core/rules', 'lib/core/vetoes'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
  );
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}
