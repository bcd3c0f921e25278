import { DISORDER_CONCEPTS } from '../../core/concepts/index.ts';
import { PART_OF } from '../../core/conditions.ts';
import type { Pack } from '../schema.ts';
import { at, type PackProblem } from './problem.ts';

/** A finding on a disorder names the sites and tissues that the disorder lies in, or no claim about it would meet it. */
export const disorderSiteProblems = (pack: Pack): PackProblem[] =>
  pack.findings.flatMap(({ id, disorder, conditions }): PackProblem[] => {
    const sites = DISORDER_CONCEPTS.find((concept) => concept.id === disorder)?.at ?? [];
    return sites
      .filter((site) => !conditions.some((one) => one === site || PART_OF[one] === site))
      .map((site) => ({
        entry: at('findings', id, 'disorder'),
        mend: `"${disorder}" lies in "${site}", which conditions does not name: add it, or a part of it, or correct the disorder`,
      }));
  });
