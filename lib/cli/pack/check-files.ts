import { counted, list } from '../../core/words/numbers.ts';
import { bundledPacks } from '../../evidence/bundled.ts';
import { acrossPacksProblems } from '../../evidence/check/across-packs.ts';
import { problemLine } from '../../evidence/check-pack.ts';
import type { Pack } from '../../evidence/schema.ts';
import { readPackFile } from './read-pack-file.ts';
import { remarks } from './remarks.ts';

/** What was found, in lines for a terminal: each names its file first. */
export interface CheckedFiles {
  readonly lines: readonly string[];
  readonly ok: boolean;
}

/** Checks pack files as an import would, and against each other in the order given. */
export function checkFiles(files: readonly string[]): CheckedFiles {
  const before: Pack[] = [...bundledPacks];
  const results = files.map((file): CheckedFiles => {
    const read = readPackFile(file);
    const problems = read.ok ? acrossPacksProblems([...before, read.pack]) : read.problems;
    if (!read.ok || problems.length > 0) {
      const wrong = problems.map((problem) => `${file}: ${problemLine(problem)}`);
      return { lines: [...wrong, `${file}: ${counted(problems.length, 'problem')}.`], ok: false };
    }
    before.push(read.pack);
    return { lines: good(file, read.pack), ok: true };
  });
  return { lines: results.flatMap(({ lines }) => lines), ok: results.every(({ ok }) => ok) };
}

function good(file: string, pack: Pack): string[] {
  const outcomes = [...new Set(pack.findings.map(({ outcome }) => outcome))].sort();
  const about = outcomes.length === 0 ? '' : ` on ${list(outcomes)}`;
  const { id, title, version } = pack;
  return [
    ...remarks(pack).map(({ entry, remark }) => `${file}: remark: ${entry}: ${remark}`),
    `${file}: can be used. ${title} (${id} ${version}): ${counted(pack.studies.length, 'record')}, ${counted(pack.findings.length, 'finding')}${about}.`,
  ];
}
