import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every DOI of the recorded answers of Crossref, of the packs and of the clinic's article, lower case, one a line:
 * works, their references, relations, funders and policies.
 */
export const RECORDED: readonly string[] = readFileSync(
  join(import.meta.dirname, '../../fixtures/dois.txt'),
  'utf8',
)
  .trim()
  .split('\n');
