import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { PROJECT } from '../browser/build.ts';
import { VERSION } from '../version.ts';
import type { ChosenEvidence } from './evidence.ts';

/** What records were made with: records of which it differs never stand side by side. Short hashes, but for `version`. */
export const MadeBy = v.object({
  version: v.string(),
  /** Of our own code that finds and judges claims: it may change between versions. */
  rules: v.string(),
  /** Of the packs' content. */
  evidence: v.string(),
  options: v.string(),
});
export type MadeBy = v.InferOutput<typeof MadeBy>;

export function madeBy(
  { packs }: Pick<ChosenEvidence, 'packs'>,
  options: { readonly trace: boolean },
): MadeBy {
  return {
    version: VERSION,
    rules: rulesHash(),
    evidence: hash(JSON.stringify(packs)),
    options: options.trace ? '--trace' : '',
  };
}

/** In what records were made otherwise, as words behind "was made"; empty where in nothing. */
export function changedSince(before: MadeBy, now: MadeBy): string {
  if (before.version !== now.version) return `with version ${before.version}, not ${now.version}`;
  if (before.rules !== now.rules) return 'with other rules than those of today';
  if (before.evidence !== now.evidence) return 'with other packs';
  if (before.options === now.options) return '';
  return before.options === '' ? `without ${now.options}` : `with ${before.options}`;
}

/** The folders whose code decides what a record says. */
const DECIDING = ['lib/core', 'lib/evidence', 'lib/cli/scan'];

function rulesHash(): string {
  const files = DECIDING.flatMap((folder) =>
    readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .sort()
      .map((path) => join(PROJECT, folder, path)),
  );
  const sum = createHash('sha256');
  for (const file of files) sum.update(readFileSync(file));
  return sum.digest('hex').slice(0, LENGTH);
}

const LENGTH = 12;
const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, LENGTH);
