import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFiles } from '../../../lib/cli/pack/check-files.ts';
import { newPack } from '../../../lib/cli/pack/new-pack.ts';
import { remarks } from '../../../lib/cli/pack/remarks.ts';
import { chosenEvidence } from '../../../lib/cli/scan/evidence.ts';
import { MOST_PACK_BYTES, MOST_PROBLEMS } from '../../../lib/evidence/limits.ts';
import type { Finding, Pack } from '../../../lib/evidence/schema.ts';
import { samplePack } from '../../evidence/sample-pack.ts';

const TODAY = '2026-03-05';
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'btc-files-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: string | Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};
const packFile = (name: string, change: Partial<Pack> = {}): string =>
  write(name, JSON.stringify({ ...samplePack(), ...change }));
const lines = (...files: string[]): string => checkFiles(files, TODAY).lines.join('\n');

describe('a pack file on disk', () => {
  const text = JSON.stringify({ ...samplePack(), about: 'Read by René.' });

  it.each([
    ['Latin-1', Buffer.from(text, 'latin1')],
    ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
  ])('in %s is refused: letters would be lost', (name, bytes) => {
    expect(lines(write(`${name}.json`, bytes))).toContain('is not in the encoding UTF-8: save it as UTF-8');
  });

  it('in UTF-8 can be used, with a byte order mark too', () => {
    expect(lines(write('utf8.json', text))).toContain('can be used');
    expect(lines(write('bom.json', `\uFEFF${text}`))).toContain('can be used');
  });

  it('is not read where it is too large', () => {
    const file = write('large.json', Buffer.alloc(MOST_PACK_BYTES + 1, 0xff));
    expect(lines(file)).toContain(`is ${MOST_PACK_BYTES + 1} bytes long: a pack may have ${MOST_PACK_BYTES}`);
  });

  it('has its first problems listed, and the others counted', () => {
    const studies = Array.from({ length: 1000 }, () => 7);
    const { lines: said } = checkFiles(
      [write('wrong.json', JSON.stringify({ ...samplePack(), studies }))],
      TODAY,
    );
    expect(said).toHaveLength(MOST_PROBLEMS + 2);
    expect(said.at(-2)).toContain(`and ${1000 - MOST_PROBLEMS} more`);
    expect(said.at(-1)).toContain('1,000 problems.');
  });

  it('hears of a bundled study while its shape is still wrong', () => {
    const studies = samplePack().studies.map((study, index) =>
      index === 0 ? { ...study, id: 'singla-2017' } : study,
    );
    expect(lines(packFile('both.json', { studies, version: 'one' }))).toMatch(
      /version: must be a semantic[\s\S]*singla-2017: is in pack "back-pain-article" too, which comes with the extension/,
    );
  });
});

describe('own packs in a scan', () => {
  it('are held against each other, as pack check does', () => {
    const one = packFile('one.json');
    const two = packFile('two.json', { id: 'two', title: 'Two' });
    expect(chosenEvidence([], [one]).index.studies.map(({ id }) => id)).toEqual(['rowan-2020', 'alder-1999']);
    expect(() => chosenEvidence([], [one, one])).toThrow('is the id of another pack');
    expect(() => chosenEvidence([], [one, two])).toThrow(
      /two\.json cannot be used:\n {2}two › studies › rowan-2020/,
    );
  });

  it('are told from bundled ones, which are checked against though they are not chosen', () => {
    const { packs } = chosenEvidence(['landmarks'], [packFile('mine.json')]).index;
    expect(packs.map(({ id, bundled }) => [id, bundled])).toEqual([
      ['landmarks', true],
      ['sample', undefined],
    ]);
    const title =
      'Steroid vs. Platelet-Rich Plasma in Ultrasound-Guided Sacroiliac Joint Injection for Chronic Low Back Pain';
    const { references } = samplePack();
    const copy = references.map((one) =>
      one.id === 'alder-1999' ? { ...one, title, issued: { 'date-parts': [[2017]] } } : one,
    );
    const file = write('copy.json', JSON.stringify({ ...samplePack(), references: copy }));
    expect(() => chosenEvidence(['landmarks'], [file])).toThrow('back-pain-article › singla-2017 too');
  });
});

describe('a new pack', () => {
  const made = (id: string) =>
    newPack({
      id,
      title: null,
      schema: join(folder, 'public', 'schema.json'),
      file: join(folder, `${id}.json`),
      today: TODAY,
    });

  it('points an editor to the schema', () => {
    expect(made('fresh').ok).toBe(true);
    expect(JSON.parse(readFileSync(join(folder, 'fresh.json'), 'utf8'))).toMatchObject({
      $schema: 'public/schema.json',
    });
  });

  it('does not take the id of a bundled one', () => {
    expect(made('landmarks')).toEqual({
      ok: false,
      line: expect.stringMatching(/"landmarks" is the id of "Landmark.*", which comes with the extension/),
    });
  });
});

describe('remarks', () => {
  const changed = (change: Partial<Finding>): Pack => {
    const pack = samplePack();
    return { ...pack, findings: pack.findings.map((finding) => ({ ...finding, ...change })) };
  };
  const said = (pack: Pack): string[] =>
    remarks(pack, TODAY).map(({ entry, remark }) => `${entry}: ${remark}`);
  const usual = 'studies › alder-1999: has no finding';

  it.each<[string, Pack, string]>([
    [
      'nobody compared and no caveat',
      changed({ comparator: null, caveat: null }),
      'no caveat says so: add one',
    ],
    ['a review of what', changed({ design: 'systematic-review' }), 'does not say what the review is made of'],
    [
      'a law of when',
      changed({ subjects: 'documents', outcome: 'regulatory' }),
      'says what is allowed without saying when (asOf)',
    ],
    ['a pack of tomorrow', { ...samplePack(), date: '2026-03-06' }, 'date: is later than today, 2026-03-05'],
  ])('are made on %s', (_, pack, remark) => {
    expect(said(pack)).toHaveLength(2);
    expect(said(pack)).toContainEqual(expect.stringContaining(remark));
  });

  it.each<[string, Pack]>([
    ['a comparison without a caveat', changed({ caveat: null })],
    ['a caveat without a comparison', changed({ comparator: null })],
    ['a review that says it', changed({ design: 'systematic-review', reviewOf: 'randomized' })],
    ['a law with its day', changed({ subjects: 'documents', outcome: 'regulatory', asOf: '2026-01' })],
    ['a pack of today', { ...samplePack(), date: TODAY }],
  ])('are not made on %s', (_, pack) => {
    expect(said(pack)).toEqual([expect.stringContaining(usual)]);
  });
});
