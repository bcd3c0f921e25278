import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../../../lib/cli/browser/build.ts';

/** Makes a folder of saved pages, each with all of a bundled page's claims, and of the same age in every run. */
export function savePages(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  const html = readFileSync(join(PROJECT, 'tests/fixtures/pages/demo-clinic/source.html'), 'utf8');
  for (let n = 0; n < count; n += 1) {
    const path = join(folder, `${String(n).padStart(4, '0')}.html`);
    writeFileSync(path, html.replace('<h1', `<p>Page ${n} of our archive.</p><h1`));
    utimesSync(path, 1_000_000, 1_000_000);
  }
}
