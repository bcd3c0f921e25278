import type { RuleExamples, VetoExamples } from '../../../lib/core/rules/types.ts';

const SHARED = /\/(?:index|types|words)\.ts$/;

function filesOf<E>(modules: Record<string, { examples: E }>): { id: string; examples: E }[] {
  return Object.entries(modules)
    .filter(([path]) => !SHARED.test(path))
    .map(([path, { examples }]) => ({ id: path.replace(/^.*\/|\.ts$/g, ''), examples }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Every file of lib/core/rules, and of lib/core/vetoes, with the examples that it keeps. */
export const ruleFiles = filesOf(
  import.meta.glob<{ examples: RuleExamples }>('../../../lib/core/rules/*.ts', { eager: true }),
);
export const vetoFiles = filesOf(
  import.meta.glob<{ examples: VetoExamples }>('../../../lib/core/vetoes/*.ts', { eager: true }),
);
