import type { Candidate } from '../match/candidates.ts';
import type { CellSource, ClaimFrame, FindingEntry, InterventionId } from '../types/index.ts';

export interface ProductFindings {
  readonly intervention: InterventionId;
  readonly cellSource?: CellSource;
  readonly findings: readonly FindingEntry[];
}

/** Names that stand for many products: rules, sections 2 and 12.8. */
export const isBroad = (id: InterventionId): boolean => id === 'stem-cell' || id === 'regenerative';

/**
 * The direct findings of a claim about a broad name, by the product that each tested: "it depends on which
 * cells". Empty where no broad name is claimed for, or where all tested the same product.
 */
export function byProduct(frame: ClaimFrame, direct: readonly Candidate[]): ProductFindings[] {
  if (frame.kind === 'regulatory' || !frame.interventions.some((m) => isBroad(m.concept))) return [];
  const groups = new Map<string, ProductFindings & { findings: FindingEntry[] }>();
  for (const { finding } of direct) {
    const { intervention, cellSource } = finding;
    if (intervention === null) continue;
    const key = `${intervention} ${cellSource ?? ''}`;
    const group = groups.get(key) ?? {
      intervention,
      ...(cellSource === undefined ? {} : { cellSource }),
      findings: [],
    };
    group.findings.push(finding);
    groups.set(key, group);
  }
  return groups.size > 1 ? [...groups.values()] : [];
}
