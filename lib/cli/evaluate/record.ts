import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { PROJECT } from '../browser/build.ts';
import { type Figure, numberOf } from './figures.ts';
import type { Scores } from './folds.ts';
import { readJson } from './read-json.ts';

const numbers = v.record(v.string(), v.nullable(v.number()));

const recordSchema = v.object({
  /** ISO 8601. */
  at: v.string(),
  /** What the code was: a commit, and "+" where files differed from it; null outside git. */
  code: v.nullable(v.string()),
  /** The corpus's fingerprint. */
  fingerprint: v.string(),
  /** Figure id to its number. */
  all: numbers,
  /** The same by fold. */
  folds: v.record(v.string(), numbers),
});

/** The figures of one run, kept to compare others with. Numbers only: no text of a corpus is in it. */
export type RecordedRun = v.InferOutput<typeof recordSchema>;

/** Where the run over a corpus is recorded; git ignores the folder. @param corpus its name */
export function recordFile(corpus: string, project = PROJECT): string {
  return join(project, '.evaluate', `${corpus}.json`);
}

/** @returns null where none is recorded. @throws an Error that says what to do with a file that cannot be used */
export async function readRecord(file: string): Promise<RecordedRun | null> {
  if (!existsSync(file)) return null;
  try {
    return await readJson(file, recordSchema);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The recorded run cannot be read: delete ${file}, and record one anew. (${reason})`);
  }
}

export async function writeRecord(file: string, run: RecordedRun): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(run, null, 1)}\n`);
}

/** Scores as they are recorded. */
export function toRecord(scores: Scores, run: Pick<RecordedRun, 'at' | 'code' | 'fingerprint'>): RecordedRun {
  return {
    ...run,
    all: asNumbers(scores.all),
    folds: Object.fromEntries(scores.folds.map(({ fold, figures }) => [fold, asNumbers(figures)])),
  };
}

function asNumbers(figures: readonly Figure[]): Record<string, number | null> {
  return Object.fromEntries(figures.map((figure) => [figure.id, numberOf(figure)]));
}

/** @returns how a figure moved since a run was recorded; null where one of the two has no number */
export function changeOf(figure: Figure, recorded: Readonly<Record<string, number | null>>): number | null {
  const now = numberOf(figure);
  const then = recorded[figure.id];
  return now === null || then === null || then === undefined ? null : now - then;
}
