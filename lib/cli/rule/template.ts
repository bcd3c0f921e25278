import { camelCase } from './rule-id.ts';

/** Begins every text that is still to be written; the tests of rules and vetoes refuse what holds it. */
export const FILL_IN = 'Fill in:';

const EXAMPLES = '/** Kept apart from the rule so that builds leave them out. */';

/** A claim rule's file, which compiles, fires on nothing, and fails its tests until it is filled in. */
export function ruleText(id: string): string {
  return `import type { ClaimRule, RuleExamples } from './types.ts';

export const ${camelCase(id)}: ClaimRule = {
  id: '${id}',
  kind: 'efficacy',
  title: '${FILL_IN} a short name for readers',
  why: '${FILL_IN} why such words make a claim.',
  reach: 'named',
  weight: 30,
  // Matches nothing until it is written.
  pattern: /(?!)/,
};

${EXAMPLES}
export const examples: RuleExamples = {
  claims: [
    { text: '${FILL_IN} a sentence of your own on which it must fire.', kind: 'efficacy' },
    '${FILL_IN} a second one, in other words.',
    { before: '${FILL_IN} or what stands before,', text: '${FILL_IN} and a third.' },
  ],
  notClaims: [
    '${FILL_IN} the first one, changed by so little that it claims nothing.',
    '${FILL_IN} the same words said of something else.',
    '${FILL_IN} the first one, asked as a question.',
  ],
};
`;
}

/** A veto's file, which compiles, silences nothing, and fails its tests until it is filled in. */
export function vetoText(id: string): string {
  return `import type { Veto, VetoExamples } from '../rules/types.ts';

export const ${camelCase(id)}: Veto = {
  id: '${id}',
  why: '${FILL_IN} why what looks like a claim is none.',
  // Holds for nothing until it is written.
  holds: (clause) => /(?!)/.test(clause.text),
};

${EXAMPLES}
export const examples: VetoExamples = {
  vetoed: [
    '${FILL_IN} a sentence of your own that a rule takes for a claim, and that is none.',
    '${FILL_IN} a second one, in other words.',
    { before: '${FILL_IN} or what stands before,', text: '${FILL_IN} and a third.' },
  ],
  kept: [
    '${FILL_IN} the first one, changed by so little that it is a claim.',
    '${FILL_IN} a claim that begins with the same words.',
    '${FILL_IN} a claim about what the veto is about.',
  ],
};
`;
}
