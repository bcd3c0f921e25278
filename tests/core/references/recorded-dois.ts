import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledPacks } from '../../../lib/evidence/bundled.ts';

/** Works, their references, relations, funders and policies: as recorded of Crossref, and of the clinic's article. */
const FILE = join(import.meta.dirname, '../../fixtures/dois.txt');

/** Every DOI of the recorded data and of the packs, lower case, each once. */
export const RECORDED: readonly string[] = [
  ...new Set([
    ...readFileSync(FILE, 'utf8').trim().split('\n'),
    ...bundledPacks.flatMap(({ references }) => references.flatMap(({ DOI }) => DOI?.toLowerCase() ?? [])),
  ]),
];
