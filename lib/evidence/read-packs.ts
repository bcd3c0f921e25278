import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { acrossPacksProblems } from './check/across-packs.ts';
import { checkPack, type PackProblem, problemLine } from './check-pack.ts';
import type { Pack } from './schema.ts';

/** The pack files of a folder, sorted by name. */
export const packFiles = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name));

const parse = (file: string): { pack: Pack } | { problems: readonly PackProblem[] } => {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problems: [{ entry: 'the file', mend: `is not JSON: ${reason}` }] };
  }
  const check = checkPack(json);
  return check.ok ? { pack: check.pack } : { problems: check.problems };
};

/**
 * Reads and checks every pack of a folder (Node only). Throws one error that lists all problems, one a line,
 * each with its file, entry and mend.
 */
export const readPacks = (folder: string): readonly Pack[] => {
  const packs: Pack[] = [];
  const problems: PackProblem[] = [];
  for (const file of packFiles(folder)) {
    const result = parse(file);
    if ('pack' in result) packs.push(result.pack);
    else
      problems.push(
        ...result.problems.map(({ entry, mend }) => ({ entry: `${basename(file)} › ${entry}`, mend })),
      );
  }
  // With a pack missing, another's studies would seem to name what there is not.
  if (problems.length === 0) problems.push(...acrossPacksProblems(packs));
  if (problems.length > 0)
    throw new Error(
      `Evidence packs cannot be used:\n${problems.map((problem) => `  ${problemLine(problem)}`).join('\n')}`,
    );
  return packs;
};
