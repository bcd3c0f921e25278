import { analyze } from '../../lib/core/analyze.ts';
import type { Example } from '../../lib/core/rules/types.ts';
import type { Annotation, EvidenceIndex, TextBlock } from '../../lib/core/types/index.ts';

export const NO_EVIDENCE: EvidenceIndex = { packs: [], studies: [], findings: [] };

/** A rule's example as a page of up to two blocks: the heading, then the sentence with the one before it. */
export function readExample(
  example: string | Example,
  evidence: EvidenceIndex = NO_EVIDENCE,
): readonly Annotation[] {
  const { heading, before, text } =
    typeof example === 'string' ? { text: example, heading: undefined, before: undefined } : example;
  const lead = before === undefined ? '' : `${before} `;
  const blocks: TextBlock[] = [
    ...(heading === undefined ? [] : [{ id: 0, role: 'heading' as const, level: 2, text: heading }]),
    { id: 1, role: 'paragraph', level: 0, text: lead + text },
  ];
  const { annotations } = analyze(blocks, { evidence, source: { domain: null, title: '', lang: null } });
  return annotations.filter((a) => a.frame.blockId === 1 && a.frame.end > lead.length);
}

export function asExample(example: string | Example): Example {
  return typeof example === 'string' ? { text: example } : example;
}
