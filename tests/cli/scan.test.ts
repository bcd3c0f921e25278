import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT } from '../../lib/cli/browser/build.ts';
import type { PageRecord } from '../../lib/core/types/index.ts';

/** The command as it is called, with its contract: JSON Lines, offsets, errors, exit codes. */
const TEXT =
  'Our treatments\r\nPRP eases sacroiliac joint pain (1).\r\n\r\nReferences\r\n(1) Singla V, et al. Steroid vs. Platelet-Rich Plasma. Pain Pract. 2017. doi:10.1111/papr.12526(\r\n';
const HTML =
  '<title>Care</title><link rel="canonical" href="https://www.centenoschultz.com/x"><h1>Nerves</h1><p>Platelet lysate\n eases sciatica.</p>';

/** Its one English sentence would be a claim. */
const SPANISH =
  '<html lang="es-MX"><title>Rodilla</title><h1>Células madre para la rodilla</h1><p>Las células madre se obtienen de la médula ósea del paciente y se inyectan en la articulación, sin cirugía y con una recuperación rápida.</p><p>PRP relieves knee pain.</p>';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'btc-scan-'));
  writeFileSync(join(folder, 'a.txt'), TEXT);
  writeFileSync(join(folder, 'b.html'), HTML);
  writeFileSync(join(folder, 'c.png'), 'not a page');
  writeFileSync(join(folder, 'es.html'), SPANISH);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function scan(...args: string[]) {
  const env = { ...process.env, INIT_CWD: folder };
  const jiti = join(PROJECT, 'node_modules/jiti/lib/jiti-cli.mjs');
  const run = spawnSync(process.execPath, [jiti, join(PROJECT, 'lib/cli/scan.ts'), ...args], {
    cwd: PROJECT,
    env,
    encoding: 'utf8',
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}
const lines = (out: string): PageRecord[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('scan', () => {
  it('prints one object a document of a folder, with offsets into its text', () => {
    const { code, out } = scan('.');
    expect(code).toBe(0);
    const [text, html, spanish] = lines(out);
    expect([text?.source, html?.source, spanish?.source]).toEqual(['a.txt', 'b.html', 'es.html']);
    expect([text?.language, html?.language]).toEqual(['en', 'en']);
    const claim = text?.claims[0];
    expect(TEXT.slice(claim?.start, claim?.end)).toBe('PRP eases sacroiliac joint pain (1).');
    expect(claim).toMatchObject({
      kind: 'efficacy',
      stance: 'asserts',
      interventions: ['prp'],
      conditions: ['si-joint'],
      citations: [1],
      strength: 'controlled-trials',
      disorders: [],
      studies: expect.arrayContaining([{ referenceId: 'singla-2017', relation: 'cited' }]),
    });
    expect(claim).not.toHaveProperty('trace');
    expect(text?.report?.absent).toContain('risks');
    expect(text?.references).toMatchObject([
      { number: 1, doi: '10.1111/papr.12526', referenceId: 'singla-2017' },
    ]);
    expect(text).not.toHaveProperty('text');
    const found = html?.claims[0];
    expect(html?.title).toBe('Care');
    expect(html?.text?.slice(found?.start, found?.end)).toBe('Platelet lysate eases sciatica.');
    expect(found?.flags.map((f) => f.id)).toContain('authors-sell-it');
  });

  it('says that a page is in another language, and searches nothing in it', () => {
    const [result] = lines(scan('es.html').out);
    expect(result).toMatchObject({
      title: 'Rodilla',
      language: 'es',
      claims: [],
      references: [],
      report: null,
    });
    expect(scan('--format', 'table', 'es.html').out).toContain(
      'This page is in Spanish. Claims are found in English only.',
    );
  });

  it('names a file that is not there, scans the others, and ends with 1', () => {
    const { code, out, err } = scan('nowhere.html', 'a.txt');
    expect(code).toBe(1);
    expect(err).toContain('scan: nowhere.html:');
    expect(lines(out).map((r) => r.source)).toEqual(['a.txt']);
  });

  it('prints a table, and refuses what it does not know', () => {
    expect(scan('--format', 'table', 'a.txt').out).toContain('1 claim, 1 reference (1 in the packs)');
    expect(scan('--format', 'xml', 'a.txt')).toMatchObject({
      code: 1,
      err: expect.stringContaining('jsonl, table'),
    });
    expect(scan('--packs', 'no-such', 'a.txt')).toMatchObject({
      code: 1,
      err: expect.stringContaining('back-pain-article'),
    });
  });
});
