import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scoresOf } from '../../../lib/cli/evaluate/folds.ts';
import { judgePage } from '../../../lib/cli/evaluate/judge.ts';
import { changeOf, readRecord, recordFile, toRecord, writeRecord } from '../../../lib/cli/evaluate/record.ts';
import { found, samplePage, yes } from './sample.ts';

let project = '';
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'btc-record-'));
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

const half = samplePage({ fold: 2 }, [{ label: yes(), claims: found }, { label: yes() }]);
const scores = scoresOf([half.page], judgePage(half));
const run = { at: '2026-01-02T03:04:05.000Z', code: 'abc1234+', fingerprint: 'f' };

describe('a recorded run', () => {
  it('comes back as it was written, figure by figure, fold by fold, and holds no text of the corpus', async () => {
    const file = recordFile('tiny', project);
    expect(await readRecord(file)).toBeNull();
    await writeRecord(file, toRecord(scores, run));
    const record = await readRecord(file);
    expect(record).toMatchObject({ ...run, all: { 'detection/recall': 0.5, 'recall/safety': null } });
    expect(record?.folds['2']?.['detection/precision']).toBe(1);
    expect(JSON.stringify(record)).not.toContain('PRP');
  });

  it('that cannot be read says what to do', async () => {
    const file = recordFile('tiny', project);
    await writeRecord(file, toRecord(scores, run));
    writeFileSync(file, '{"at":1}');
    await expect(readRecord(file)).rejects.toThrow(`delete ${file}, and record one anew`);
  });

  it('lies in the folder that git ignores', () => {
    expect(dirname(recordFile('tiny', project))).toBe(join(project, '.evaluate'));
  });
});

describe('a change', () => {
  const figure = { id: 'x', section: 'detection', name: 'x', measure: 'share', part: 3, of: 4 } as const;
  it('is the difference of the numbers', () => {
    expect(changeOf(figure, { x: 0.5 })).toBe(0.25);
    expect(changeOf({ ...figure, measure: 'count' }, { x: 5 })).toBe(-2);
  });
  it('is none where one of the two has no number', () => {
    expect([changeOf(figure, {}), changeOf(figure, { x: null })]).toEqual([null, null]);
    expect(changeOf({ ...figure, part: 0, of: 0 }, { x: 0.5 })).toBeNull();
  });
});
