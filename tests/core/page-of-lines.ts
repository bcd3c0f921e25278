import { analyze } from '../../lib/core/analyze.ts';
import type { Annotation, BlockRole, TextBlock } from '../../lib/core/types/index.ts';
import { bundledPacks } from '../../lib/evidence/bundled.ts';
import { toIndex } from '../../lib/evidence/to-index.ts';

const evidence = toIndex(bundledPacks);

/**
 * The claims of a page, against the bundled packs.
 *
 * @param lines a block each, whose id is its place: "# " begins a heading, "- " an item; anything else is a paragraph
 */
export function annotationsOf(lines: readonly string[]): readonly Annotation[] {
  const blocks = lines.map((line, id): TextBlock => {
    const [mark] = /^(?:# |- )?/.exec(line) ?? [''];
    const role: BlockRole = mark === '# ' ? 'heading' : mark === '- ' ? 'list-item' : 'paragraph';
    return { id, role, level: role === 'heading' ? 2 : 0, text: line.slice(mark.length) };
  });
  return analyze(blocks, { evidence, source: { domain: null, title: '', lang: null } }).annotations;
}
