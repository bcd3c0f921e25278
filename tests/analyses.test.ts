import { describe, expect, it, vi } from 'vitest';
import type { Analysis } from '../lib/core/types/index.ts';
import { createAnalyses } from '../lib/session/analyses.ts';
import { pageReference } from './page-reference.ts';

const found = (n: number): Analysis => ({
  language: 'en',
  annotations: [],
  references: [pageReference({ number: n })],
  marks: [],
  statements: [],
  report: null,
});

/** Analyses that end when the test says so. */
function setUp() {
  const pending: { resolve(a: Analysis): void; reject(e: Error): void }[] = [];
  const later: (() => void)[] = [];
  const done: (number | null)[] = [];
  const end = new AbortController();
  const analyses = createAnalyses({
    analyze: () => new Promise((resolve, reject) => pending.push({ resolve, reject })),
    later: (then) => later.push(then),
    onDone: (a) => done.push(a === null ? null : (a.references[0]?.number ?? 0)),
    signal: end.signal,
  });
  return { analyses, pending, later, done, end };
}

describe('analyses', () => {
  it('asks once for all that changes while one is under way, and gives each answer', async () => {
    const { analyses, pending, done } = setUp();
    analyses.ask();
    analyses.ask();
    analyses.ask();
    expect(pending).toHaveLength(1);
    pending[0]?.resolve(found(1));
    await vi.waitUntil(() => pending.length === 2);
    pending[1]?.resolve(found(2));
    await vi.waitUntil(() => done.length === 2);
    expect(done).toEqual([1, 2]);
    expect(pending).toHaveLength(2);
  });

  it('tries a failed one once more, after a while', async () => {
    const { analyses, pending, later, done } = setUp();
    analyses.ask();
    pending[0]?.reject(new Error('asleep'));
    await vi.waitUntil(() => later.length === 1);
    expect(pending).toHaveLength(1);
    later[0]?.();
    pending[1]?.resolve(found(5));
    await vi.waitUntil(() => done.length === 1);
    expect(done).toEqual([5]);
  });

  it('gives up after the second failure, and takes a new request', async () => {
    const { analyses, pending, later, done } = setUp();
    analyses.ask();
    pending[0]?.reject(new Error('asleep'));
    await vi.waitUntil(() => later.length === 1);
    later[0]?.();
    pending[1]?.reject(new Error('gone'));
    await vi.waitUntil(() => done.length === 1);
    expect(done).toEqual([null]);
    analyses.ask();
    expect(pending).toHaveLength(3);
  });

  it('says nothing after the end', async () => {
    const { analyses, pending, done, end } = setUp();
    analyses.ask();
    end.abort();
    pending[0]?.resolve(found(1));
    await Promise.resolve();
    expect(done).toEqual([]);
  });
});
