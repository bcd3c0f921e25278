import { FILL_IN } from '../../../lib/cli/rule/template.ts';
import type { Example, RuleExamples, VetoExamples } from '../../../lib/core/rules/types.ts';

/** Below this the limits of a rule or a veto are not shown. */
export const FEWEST_EXAMPLES = 3;

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

/** Each side's number of examples; the same one twice counts once. */
export function distinct(...sides: readonly (readonly (string | Example)[])[]): number[] {
  return sides.map((side) => new Set(side.map((example) => JSON.stringify(example))).size);
}

/** The texts in a rule or veto, or in its examples, that are still as `npm run rule -- new` left them. */
export function leftToFillIn(...parts: readonly unknown[]): string[] {
  return texts(parts).filter((text) => text.startsWith(FILL_IN));
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}
