import type * as v from 'valibot';
import { cslItemSchema } from '../schema/csl.ts';
import { leftOut } from '../schema/fields.ts';
import { findingSchema } from '../schema/finding.ts';
import { studiedSchema, studySchema } from '../schema/study.ts';
import { at, itemName, type PackProblem } from './problem.ts';

const stepName = (step: v.IssuePathItem): string =>
  step.type === 'array' ? itemName(step.value, Number(step.key)) : String(step.key);

/** Fields that are left out, not null, when they are not known; those of the pack itself are none of them. */
const LEFT_OUT = new Set([cslItemSchema, findingSchema, studySchema, studiedSchema].flatMap(leftOut));

/** Says besides what a thing must be what is wrong with this one, where that is easily mistaken. */
const mendOf = ({ message, input, expected, path }: v.BaseIssue<unknown>): string => {
  const nested = (path?.length ?? 0) > 1;
  if (input === null && nested && LEFT_OUT.has(String(path?.at(-1)?.key)))
    return 'cannot be null: leave the field out when it is not known';
  if (expected === 'number' && typeof input === 'string' && /^-?\d+(?:\.\d+)?$/.test(input))
    return `${message}; take off the quotes: a number stands without`;
  return message;
};

/** A list passes for an object of which every field is missing: the list itself is the problem. */
const listIn = (issue: v.BaseIssue<unknown>): readonly v.IssuePathItem[] | null => {
  const path: readonly v.IssuePathItem[] = issue.path ?? [];
  const last = path.at(-1);
  return last?.type === 'object' && Array.isArray(last.input) ? path.slice(0, -1) : null;
};

/**
 * Turns what the schema found into problems. In: the issues of `v.safeParse(packSchema, …)`.
 * Out: one problem for each place, the first found there.
 */
export const schemaProblems = (issues: readonly v.BaseIssue<unknown>[]): PackProblem[] => {
  const byEntry = new Map<string, PackProblem>();
  for (const issue of issues) {
    const list = listIn(issue);
    const entry = at(...(list ?? issue.path ?? []).map(stepName));
    const mend = entry === '' ? 'is a list: a pack is one object in curly brackets' : LIST;
    const problem = { entry: entry || 'the pack', mend: list === null ? mendOf(issue) : mend };
    if (!byEntry.has(problem.entry)) byEntry.set(problem.entry, problem);
  }
  return [...byEntry.values()];
};

const LIST = 'is a list: must be an object in curly brackets';
