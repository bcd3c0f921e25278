import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openJournal } from '../../../lib/cli/scan/journal/journal.ts';
import { pageRecord } from '../../page-record.ts';

/** Bytes that the disk still takes. */
const disk = vi.hoisted(() => ({ left: Number.POSITIVE_INFINITY }));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return {
    ...fs,
    // As a full disk does: it takes a part, and then nothing.
    writeSync: (file: number, bytes: Buffer, from = 0, length = bytes.length, at: number | null = null) => {
      if (disk.left === 0) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
      const done = fs.writeSync(file, bytes, from, Math.min(length, disk.left), at);
      disk.left -= done;
      return done;
    },
  };
});

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'btc-full-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const madeBy = { version: '0.1.0', rules: 'r', evidence: 'e', options: '' };
const open = () =>
  openJournal({ folder, madeBy, fresh: false, now: () => 0, say: (words) => said.push(words) });
const said: string[] = [];
const text = () => readFileSync(join(folder, 'scan.jsonl'), 'utf8');

it('a disk that takes no more loses nothing that was written, and leaves no half line', async () => {
  const journal = await open();
  journal.add(pageRecord({ source: 'b' }), null);
  const before = text();
  disk.left = 100;
  expect(() => journal.add(pageRecord({ source: 'a' }), null)).toThrow('no space left');
  expect(text()).toBe(before);
  disk.left = Number.POSITIVE_INFINITY;
  journal.add(pageRecord({ source: 'a' }), null);
  const both = text();
  disk.left = 100;
  expect(() => journal.tidy(['a', 'b'])).toThrow('no space left');
  expect(text()).toBe(both);
  disk.left = Number.POSITIVE_INFINITY;
  journal.tidy(['a', 'b']);
  journal.close();

  const again = await open();
  expect(said).toEqual([]);
  expect(['a', 'b', 'c'].map((source) => again.has(source, null))).toEqual([true, true, false]);
  expect(
    text()
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line).source),
  ).toEqual(['a', 'b']);
  expect(again.read('b')?.source).toBe('b');
  again.close();
});
