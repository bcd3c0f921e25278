import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT } from '../../../lib/cli/browser/build.ts';
import { samplePack } from '../../evidence/sample-pack.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'btc-pack-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The command as it is called, from the folder of the packs. */
function run(script: 'pack' | 'scan', ...args: string[]) {
  const jiti = join(PROJECT, 'node_modules/jiti/lib/jiti-cli.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [jiti, join(PROJECT, `lib/cli/${script}.ts`), ...args],
    { cwd: PROJECT, env: { ...process.env, INIT_CWD: folder }, encoding: 'utf8' },
  );
  return { code: status, out: stdout, err: stderr };
}
const write = (name: string, content: unknown): string => {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return name;
};

describe('pack check', () => {
  it('says what a good pack holds, with remarks', () => {
    const file = write('good.json', samplePack());
    const { code, out } = run('pack', 'check', file);
    expect(code).toBe(0);
    expect(out).toContain('good.json: remark: studies › alder-1999: has no finding');
    expect(out).toContain('good.json: can be used. A sample (sample 1.0.0): 2 records, 1 finding on pain.');
  });

  it('names file, entry and mend of all that is wrong, in every file', () => {
    const pack = samplePack();
    const level = write('level.json', { ...pack, studies: [{ ...pack.studies[0], level: 9 }] });
    const trailing = write('trailing.json', '{\n  "id": "x",\n}');
    const { code, out } = run('pack', 'check', level, trailing, 'missing.json', '.');
    expect(code).toBe(1);
    expect(out).toContain('level.json: studies › rowan-2020 › level: must be 1 to 5 or null');
    expect(out).toMatch(/trailing\.json: the file: is not JSON: .*line 3,? column 1/);
    expect(out).toContain('missing.json: the file: is not there: check its name');
    expect(out).toContain('.: the file: is a folder');
  });

  it('holds packs against the bundled ones and against each other', () => {
    const one = write('one.json', samplePack());
    const same = write('same.json', { ...samplePack(), id: 'another' });
    const bundled = write('bundled.json', { ...samplePack(), id: 'landmarks' });
    const { code, out } = run('pack', 'check', one, same, bundled);
    expect(code).toBe(1);
    expect(out).toContain('one.json: can be used.');
    expect(out).toContain('same.json: another › studies › rowan-2020: is in pack "sample" too');
    expect(out).toContain('bundled.json: landmarks › id: is the id of another pack');
  });

  it('explains itself when it is not understood', () => {
    for (const args of [
      [],
      ['check'],
      ['new'],
      ['new', 'a', 'b'],
      ['weigh', 'x'],
      ['check', '--loud', 'x'],
    ]) {
      const { code, err } = run('pack', ...args);
      expect(code).toBe(2);
      expect(err).toContain('Usage:');
    }
  });
});

describe('pack new', () => {
  it('writes a pack that passes once its example is replaced, and not before', () => {
    const { code, out } = run('pack', 'new', 'my-pack', '--title', 'Mine');
    expect(code).toBe(0);
    expect(out).toContain('my-pack.json is written.');
    const text = readFileSync(join(folder, 'my-pack.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ id: 'my-pack', title: 'Mine' });
    const asWritten = run('pack', 'check', 'my-pack.json');
    expect(asWritten.code).toBe(1);
    expect(asWritten.out).toContain('studies › example-replace-me › id: is still the example of a new pack');
    const filled = text
      .replaceAll('https://example.org/replace-me', 'https://journal.test/1')
      .replaceAll('example-replace-me', 'real-2020')
      .replaceAll('Replace me: ', 'Really ');
    write('filled.json', filled);
    expect(run('pack', 'check', 'filled.json').code).toBe(0);
  });

  it('overwrites nothing, and refuses an id that is none', () => {
    const file = write('there.json', 'mine');
    const again = run('pack', 'new', 'there');
    expect(again).toMatchObject({ code: 1, err: expect.stringContaining('is there already') });
    expect(readFileSync(join(folder, file), 'utf8')).toBe('mine');
    expect(run('pack', 'new', 'My Pack')).toMatchObject({
      code: 1,
      err: expect.stringContaining('must be lower case letters'),
    });
  });
});

describe('scan with a pack of one’s own', () => {
  it('uses it, and can say why each finding was taken or left', () => {
    write('own.json', samplePack());
    write('page.txt', 'PRP eases pain in the elbow.\n');
    const { out } = run('scan', '--packs', 'landmarks', '--pack-file', 'own.json', '--trace', 'page.txt');
    const [claim] = JSON.parse(out).claims;
    expect(claim.studies).toContainEqual({ referenceId: 'rowan-2020', relation: 'direct' });
    expect(claim.trace.map(({ why }: { why: string }) => why)).toContain('other-product');
  });

  it('refuses one that cannot be used', () => {
    write('bad.json', '{}');
    expect(run('scan', '--pack-file', 'bad.json', 'page.txt')).toMatchObject({
      code: 1,
      err: expect.stringContaining('bad.json cannot be used'),
    });
  });
});
