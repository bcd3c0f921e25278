import * as v from 'valibot';
import { clashProblems, type PackNames, type PacksBefore } from './check/across-packs.ts';
import { dateProblems } from './check/dates.ts';
import { descriptionProblems } from './check/descriptions.ts';
import { disorderSiteProblems } from './check/disorder-sites.ts';
import { exampleProblems } from './check/example.ts';
import { findingDesignProblems } from './check/finding-design.ts';
import { findingNumberProblems } from './check/finding-numbers.ts';
import { idProblems } from './check/ids.ts';
import { levelProblems } from './check/levels.ts';
import { looseNames } from './check/loose-names.ts';
import { markupProblems } from './check/markup.ts';
import type { PackProblem } from './check/problem.ts';
import { referenceProblems } from './check/references.ts';
import { samePeopleProblems } from './check/same-people.ts';
import { schemaProblems } from './check/schema-problems.ts';
import { studiedProblems } from './check/studied.ts';
import { type Pack, packSchema } from './schema.ts';

export { type PackProblem, problemLine } from './check/problem.ts';

export type PackCheck =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

const CHECKS: readonly ((pack: Pack) => PackProblem[])[] = [
  idProblems,
  referenceProblems,
  levelProblems,
  dateProblems,
  studiedProblems,
  disorderSiteProblems,
  findingDesignProblems,
  findingNumberProblems,
  markupProblems,
  descriptionProblems,
  samePeopleProblems,
  exampleProblems,
];

/**
 * Checks a pack at build time and on import. In: parsed JSON of any shape. Out: the pack, or every problem with
 * the entry that has it and its mend in plain words. Never throws. The checks beyond the schema run only on a
 * document of the right shape.
 *
 * @param before packs beside which it is to be used; left out, it is checked by itself
 */
export const checkPack = (json: unknown, before?: PacksBefore): PackCheck => {
  const clashes = (names: PackNames): PackProblem[] =>
    before === undefined ? [] : clashProblems(names, before);
  const parsed = v.safeParse(packSchema, json);
  if (!parsed.success)
    return { ok: false, problems: [...schemaProblems(parsed.issues), ...clashes(looseNames(json))] };
  const problems = [...CHECKS.flatMap((check) => check(parsed.output)), ...clashes(parsed.output)];
  return problems.length === 0 ? { ok: true, pack: parsed.output } : { ok: false, problems };
};
