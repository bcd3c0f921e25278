import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { scan } from './around.ts';

/** Three make-believe pages of two clinics, side by side. */
const pages = {
  'harbour-1.html':
    '<link rel=canonical href="https://harbour.example/1"><title>=Knees</title><p>PRP eases knee pain.</p>',
  'harbour-2.html':
    '<link rel=canonical href="https://harbour.example/2"><title>More</title><p>PRP may ease knee pain.</p><p>PRP may reduce knee pain.</p>',
  'meadow.html':
    '<link rel=canonical href="https://meadow.example/"><title>Meadow</title><p>PRP eases knee pain.</p><p>Stem cells cure back pain.</p>',
};
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'btc-compared-'));
  for (const [name, html] of Object.entries(pages)) writeFileSync(join(folder, name), html);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const table = (csv: string): Record<string, string>[] => parse(csv, { columns: true, bom: true });
const named = (rows: Record<string, string>[]) => [...new Set(rows.map(({ compared }) => compared))].sort();

it('sets sites side by side, or pages', async () => {
  const bySite = table((await scan(['--format', 'comparison-csv', folder])).out);
  expect(named(bySite)).toEqual(['harbour.example', 'meadow.example']);
  const knees = bySite.filter(({ condition, outcome }) => condition === 'knee' && outcome === 'pain');
  expect(knees.map(({ compared, wording, quotes }) => [compared, wording, quotes])).toEqual([
    ['harbour.example', 'asserts', 'PRP eases knee pain.'],
    ['harbour.example', 'hedges', 'PRP may ease knee pain.\nPRP may reduce knee pain.'],
    ['meadow.example', 'asserts', 'PRP eases knee pain.'],
  ]);
  for (const row of bySite) {
    // A kind of study is never given without what such studies found.
    expect(row['strength'] === 'none' || row['direction_words'] !== '').toBe(true);
    expect(row['differs']).toBe('yes');
  }
  const byPage = table((await scan(['--format', 'comparison-csv', '--by', 'page', folder])).out);
  expect(named(byPage)).toEqual(["'=Knees", 'Meadow', 'More']);
  await expect(scan(['--by', 'clinic', folder])).rejects.toThrow('--by takes page or site, not "clinic"');
});

it('is a report as well, and the pages that could be read are compared where one could not', async () => {
  const out = join(folder, 'out');
  const ran = await scan([
    '--format',
    'comparison,comparison-markdown',
    '--out',
    out,
    folder,
    join(folder, 'no-such.html'),
  ]);
  expect(ran.code).toBe(1);
  for (const name of ['scan-comparison.html', 'scan-comparison-markdown.md']) {
    const report = readFileSync(join(out, name), 'utf8');
    for (const site of ['harbour.example', 'meadow.example']) expect(report).toContain(site);
    expect(report).toContain('Stem cells cure back pain.');
  }
});
