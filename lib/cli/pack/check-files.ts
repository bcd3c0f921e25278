import { counted, list } from '../../core/words/numbers.ts';
import { type PackProblem, problemLine } from '../../evidence/check-pack.ts';
import { MOST_PROBLEMS } from '../../evidence/limits.ts';
import type { Pack } from '../../evidence/schema.ts';
import { readOwnPacks } from './own-packs.ts';
import { remarks } from './remarks.ts';

/** What was found, in lines for a terminal: each names its file first. */
export interface CheckedFiles {
  readonly lines: readonly string[];
  readonly ok: boolean;
}

/**
 * Checks pack files as an import would, and against each other in the order given.
 *
 * @param today year, month and day
 */
export function checkFiles(files: readonly string[], today: string): CheckedFiles {
  const packs = readOwnPacks(files);
  return {
    lines: packs.flatMap(({ file, check }) =>
      check.ok
        ? good(file, check.pack, today)
        : [
            ...problemLines(check.problems).map((line) => `${file}: ${line}`),
            `${file}: ${counted(check.problems.length, 'problem')}.`,
          ],
    ),
    ok: packs.every(({ check }) => check.ok),
  };
}

/** The first problems, one a line, and how many more there are. */
export function problemLines(problems: readonly PackProblem[]): string[] {
  const more = problems.length - MOST_PROBLEMS;
  return [
    ...problems.slice(0, MOST_PROBLEMS).map(problemLine),
    ...(more > 0 ? [`and ${more} more: mend these first, then check again`] : []),
  ];
}

function good(file: string, pack: Pack, today: string): string[] {
  const outcomes = [...new Set(pack.findings.map(({ outcome }) => outcome))].sort();
  const about = outcomes.length === 0 ? '' : ` on ${list(outcomes)}`;
  const { id, title, version } = pack;
  return [
    ...remarks(pack, today).map(({ entry, remark }) => `${file}: remark: ${entry}: ${remark}`),
    `${file}: can be used. ${title} (${id} ${version}): ${counted(pack.studies.length, 'record')}, ${counted(pack.findings.length, 'finding')}${about}.`,
  ];
}
