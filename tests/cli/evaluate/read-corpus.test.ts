import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { utf16Offsets } from '../../../lib/cli/evaluate/offsets.ts';
import { readCorpus } from '../../../lib/cli/evaluate/read-corpus.ts';
import { TINY, writeCorpus } from './tiny-corpus.ts';

let folder = '';
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'btc-corpus-')), 'tiny');
  writeCorpus(folder);
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const write = (path: string, content: string) => writeFileSync(join(folder, path), content);

describe('reading a corpus', () => {
  it('gives pages by id, with UTF-16 offsets, labels and folds', async () => {
    const { name, pages } = await readCorpus(folder);
    expect(name).toBe('tiny');
    expect(pages.map(({ id, kind, fold }) => [id, kind, fold])).toEqual([
      ['garden--roses', 'negative-other', 1],
      ['hilltop--prp', 'clinic', 0],
    ]);
    const hilltop = pages[1];
    expect(hilltop?.sentences.map(({ start, end }) => hilltop.text.slice(start, end))).toEqual(
      TINY['hilltop--prp']?.sentences.map(([text]) => text),
    );
    expect(hilltop?.sentences.map(({ label }) => label)).toEqual([
      null,
      { claim: 'yes', kind: 'efficacy', stance: 'asserts', interventions: ['prp'], conditions: ['knee'] },
      { claim: 'yes', kind: 'efficacy', stance: 'asserts', interventions: ['prp'], conditions: [] },
      { claim: 'borderline' },
      { claim: 'yes', kind: 'efficacy', stance: 'asserts', interventions: ['prp'], conditions: ['hip'] },
    ]);
  });

  it('does without folds', async () => {
    rmSync(join(folder, 'folds.json'));
    expect((await readCorpus(folder)).pages.map(({ fold }) => fold)).toEqual([null, null]);
  });

  it('has a fingerprint that changes with a label and with nothing else', async () => {
    const { fingerprint } = await readCorpus(folder);
    expect((await readCorpus(folder)).fingerprint).toBe(fingerprint);
    appendFileSync(join(folder, 'labels/garden--roses.jsonl'), '{"i":1,"claim":"borderline"}\n');
    expect((await readCorpus(folder)).fingerprint).not.toBe(fingerprint);
  });
});

describe('what is wrong with a corpus is said with the mend', () => {
  const refused = (path = folder) => expect(readCorpus(path)).rejects;

  it('no such folder, no corpus, the folder around one', async () => {
    await refused(join(folder, 'nowhere')).toThrow(/There is no folder .*nowhere\. A corpus has pages\//);
    await refused(join(folder, 'pages')).toThrow(/it has no pages\/ and no sentences\/ and no labels\//);
    await refused(join(folder, '..')).toThrow(`Did you mean ${folder}?`);
  });

  it('no page at all', async () => {
    for (const id of Object.keys(TINY)) rmSync(join(folder, 'pages', `${id}.json`));
    await refused().toThrow(/pages holds no page/);
  });

  it('a file that is missing', async () => {
    rmSync(join(folder, 'labels/garden--roses.jsonl'));
    await refused().toThrow(/garden--roses\.jsonl is missing: .* A page without claims has an empty file/);
  });

  it('a line that is no JSON, and a word that is none of the known', async () => {
    write('labels/garden--roses.jsonl', '\n{"i":0,\n');
    await refused().toThrow(/labels\/garden--roses\.jsonl:2 is no JSON/);
    write('labels/garden--roses.jsonl', '{"i":0,"claim":"maybe"}\n');
    await refused().toThrow(/garden--roses\.jsonl:1: claim: must be yes or borderline/);
  });

  it('offsets that hold other words', async () => {
    const text = 'Roses like sun and a little shade.';
    write('sentences/garden--roses.jsonl', JSON.stringify({ i: 0, text, start: 1, end: 35 }));
    await refused().toThrow(
      /sentence 0: its words do not stand at 1 to 35 but at 0 to 34 \(offsets are code/,
    );
    write('sentences/garden--roses.jsonl', JSON.stringify({ i: 0, text: 'Tulips.', start: 0, end: 7 }));
    await refused().toThrow(/but nowhere on the page/);
    write('sentences/garden--roses.jsonl', JSON.stringify({ i: 0, text, start: 0, end: 9999 }));
    await refused().toThrow(/do not stand at 0 to 9999/);
  });

  it('a label for no sentence, and two for one', async () => {
    write('labels/garden--roses.jsonl', '{"i":7,"claim":"borderline"}\n');
    await refused().toThrow(/the page has no sentence 7/);
    write('labels/garden--roses.jsonl', '{"i":0,"claim":"borderline"}\n'.repeat(2));
    await refused().toThrow(/sentence 0 has two labels/);
  });

  it('a page without a fold, and a site in two folds', async () => {
    write('folds.json', '{"garden--roses":0}');
    await refused().toThrow('folds.json has no fold for hilltop--prp');
    const [roses] = Object.values(TINY).filter(({ site }) => site === 'garden');
    if (roses === undefined) throw new Error('The sample is gone.');
    writeCorpus(folder, { one: roses, two: { ...roses, fold: 2 } });
    rmSync(join(folder, 'pages/hilltop--prp.json'));
    rmSync(join(folder, 'pages/garden--roses.json'));
    await refused().toThrow('folds.json puts pages of garden into folds 1 and 2');
  });
});

describe('offsets', () => {
  it('go from code points to UTF-16', () => {
    expect(utf16Offsets('a💉b')).toEqual([0, 1, 3, 4]);
    expect(utf16Offsets('')).toEqual([0]);
  });
});
