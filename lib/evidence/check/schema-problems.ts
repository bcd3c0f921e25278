import type * as v from 'valibot';
import { at, itemName, type PackProblem } from './problem.ts';

const stepName = (step: v.IssuePathItem): string =>
  step.type === 'array' ? itemName(step.value, Number(step.key)) : String(step.key);

const mendOf = (issue: v.BaseIssue<unknown>): string => {
  if (issue.type === 'strict_object') {
    if (issue.expected === 'never') return 'is no field of a pack: take it out, or check its spelling';
    if (issue.received === 'undefined')
      return (issue.path?.length ?? 0) > 1
        ? 'is missing: add it, with null when it is not known'
        : 'is missing: add it';
    return 'must be an object in curly brackets';
  }
  return issue.message;
};

/**
 * Turns what the schema found into problems. In: the issues of `v.safeParse(packSchema, …)`.
 * Out: one problem for each place, the first found there.
 */
export const schemaProblems = (issues: readonly v.BaseIssue<unknown>[]): PackProblem[] => {
  const byEntry = new Map<string, PackProblem>();
  for (const issue of issues) {
    const entry = at(...(issue.path ?? []).map(stepName)) || 'the pack';
    if (!byEntry.has(entry)) byEntry.set(entry, { entry, mend: mendOf(issue) });
  }
  return [...byEntry.values()];
};
