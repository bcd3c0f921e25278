import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundledPacks } from '../../lib/evidence/bundled.ts';
import { cite } from '../../lib/evidence/cite/cite.ts';
import { toIndex } from '../../lib/evidence/to-index.ts';
import { toRecords } from '../../lib/evidence/to-records.ts';
import { evidencePacks } from '../../lib/evidence/vite-plugin.ts';
import { samplePack } from './sample-pack.ts';

const INDEX = "export { default } from 'virtual:evidence-index';";
const RECORDS = "export { default } from 'virtual:evidence-records';";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'packs-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

/** Builds a page's script in memory and gives what it exports as default. */
const built = async (script: string, plugin: ReturnType<typeof evidencePacks>): Promise<unknown> => {
  write('page.js', script);
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [plugin],
    build: { write: false, lib: { entry: join(folder, 'page.js'), formats: ['es'], fileName: 'out' } },
  });
  const [result] = Array.isArray(output) ? output : [output];
  if (result === undefined || !('output' in result)) throw new Error('nothing was built');
  const code = result.output[0].code;
  const module: { default: unknown } = await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
  );
  return module.default;
};

describe('the build', () => {
  it('serves the index and the records of the bundled packs, with the citations', async () => {
    expect(await built(INDEX, evidencePacks())).toEqual(toIndex(bundledPacks));
    expect(await built(RECORDS, evidencePacks())).toEqual([...toRecords(bundledPacks, cite).values()]);
  });

  it('serves a pack as soon as it lies in the folder', async () => {
    write('sample.json', JSON.stringify(samplePack()));
    expect(await built(INDEX, evidencePacks(folder))).toEqual(toIndex([samplePack()]));
  });

  it('fails on a bad pack, with the file, the entry and the mend', async () => {
    const pack = samplePack();
    write(
      'bad.json',
      JSON.stringify({ ...pack, studies: pack.studies.map((study) => ({ ...study, level: 7 })) }),
    );
    write('good.json', JSON.stringify(pack));
    const failed = expect(built(INDEX, evidencePacks(folder))).rejects;
    await failed.toThrow(/bad\.json › studies › rowan-2020 › level: must be 1 to 5 or null/);
  });

  it('fails on a file that is not JSON, and names it', async () => {
    write('torn.json', '{"id": "torn"');
    await expect(built(INDEX, evidencePacks(folder))).rejects.toThrow(/torn\.json › the file: is not JSON/);
  });

  it('fails on a bad pack even when nothing imports the evidence', async () => {
    write('torn.json', '');
    await expect(built('export default 1;', evidencePacks(folder))).rejects.toThrow(/torn\.json/);
  });
});
