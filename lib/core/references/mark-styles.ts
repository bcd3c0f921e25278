import type { Span, TextBlock } from '../types/index.ts';
import { authorYearMarks, type NamedEntry } from './author-year-marks.ts';
import { bracketedMarks } from './bracketed-marks.ts';
import { noteLinks } from './linked-notes.ts';
import type { NumberMark } from './mark.ts';
import { gluedMarks, type MarkStyles } from './marks.ts';
import { raisedMarks } from './raised-marks.ts';
import { inOrderApart, overlapping } from './spans.ts';
import { superscriptMarks } from './superscript-marks.ts';

/** A share of a short list that one mark may cite; beside a long list a lone number is as likely something else. */
const ENOUGH = 0.5;

/**
 * How a page cites. A page does so in one style: beside square brackets, raised numbers, links and names, a number in
 * round brackets or one glued to a word is more likely something else ("reviews (12)", "top10"). Those two need more
 * than one number cited, too, or a place where citations stand, because nothing else tells them from such numbers.
 * @param known The numbers of the page's own lists.
 * @param named Their entries that author and year may name.
 */
export function markStyles(
  prose: readonly TextBlock[],
  known: ReadonlySet<number>,
  named: readonly NamedEntry[],
): MarkStyles {
  const round: NumberMark[] = [];
  const glued: NumberMark[] = [];
  /** Whether one of the round brackets closes a part of a sentence, as citations do. */
  let closes = false;
  const count = { square: 0, raised: 0, linked: 0, names: 0 };
  for (const block of prose) {
    const bracketed = bracketedMarks(block.text, known);
    const links = inOrderApart(noteLinks(block));
    const raised = raisedMarks(block, known);
    // A link, or a raised span, makes sure of round brackets.
    const sure = inOrderApart<Span>([...raised, ...links]);
    const own = bracketed.filter((mark) => mark.bareRound && overlapping(sure, mark).length === 0);
    round.push(...own);
    closes ||= own.some(({ end }) => /[.,;:)\]”"]/.test(block.text.charAt(end)));
    count.square += bracketed.filter(({ bareRound }) => !bareRound).length;
    count.raised += raised.length + superscriptMarks(block.text, known).length;
    count.linked += links.filter((link) => overlapping(bracketed, link).length === 0).length;
    count.names += authorYearMarks(block.text, named).length;
    glued.push(...gluedMarks(block, known));
  }
  const sure = Math.max(...Object.values(count));
  return {
    // Where the page raises its marks itself, digits that it leaves down are no marks.
    plainDigits: count.raised === 0 && glued.length > Math.max(sure, round.length) && isCited(glued, known),
    // Where nothing cites yet, nothing tells: more of the page may come.
    roundBrackets:
      round.length === 0
        ? sure + glued.length === 0
        : round.length > Math.max(sure, glued.length) && (closes || isCited(round, known)),
  };
}

function isCited(marks: readonly NumberMark[], known: ReadonlySet<number>): boolean {
  const cited = new Set(marks.flatMap(({ numbers }) => numbers)).size;
  return (marks.length > 1 && cited > 1) || cited >= ENOUGH * known.size;
}
