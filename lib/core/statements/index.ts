import { lookUp } from '../evidence-lookup.ts';
import type { BlockText } from '../page-text.ts';
import { firstOf } from '../references/spans.ts';
import type {
  CitationMark,
  EvidenceIndex,
  PageReference,
  SourceStatement,
  Span,
  StudyEntry,
} from '../types/index.ts';
import { referenceName } from '../words/reference-name.ts';
import { blinding } from './blinding.ts';
import { isHedged } from './hedged.ts';
import { kindOfStudy } from './kind-of-study.ts';
import { peerReview } from './peer-review.ts';
import { people } from './people.ts';
import type { Said, StatementRule } from './types.ts';

/** Where two read the same words, the first does. */
export const STATEMENT_RULES: readonly StatementRule[] = [blinding, people, peerReview, kindOfStudy];

/**
 * What a page says of its sources, in claims and outside of them, held against what is known of each.
 *
 * @param page its prose as meant
 * @returns in reading order; offsets and words are those of `page`
 */
export function statementsIn(
  page: readonly BlockText[],
  references: readonly PageReference[],
  evidence: EvidenceIndex,
): SourceStatement[] {
  if (references.length === 0) return [];
  return page.flatMap((block) => {
    if (block.marks.length === 0) return [];
    return block.sentences.flatMap((sentence) => ofSentence(block, sentence, references, evidence));
  });
}

function ofSentence(
  block: BlockText,
  { start, end }: Span,
  references: readonly PageReference[],
  evidence: EvidenceIndex,
): SourceStatement[] {
  const marks = block.marks.filter((mark) => mark.start >= start && mark.start <= end);
  if (marks.length === 0) return [];
  const sentence = block.text.slice(start, end);
  const said = firstOf(STATEMENT_RULES.map((rule) => rule.find(sentence, start)));
  return said
    .filter((one) => !isHedged(sentence, one.start - start, one.end - start))
    .flatMap((one) => {
      const compared = markOf(one, marks).references.flatMap((id) => {
        const reference = references[id - 1];
        return reference === undefined ? [] : (held(block, one, reference, evidence) ?? []);
      });
      // "A level 1 study (3, 4)": one of them is meant, and it is one that is so.
      const fits = compared.filter((statement) => statement.compared === 'same');
      return fits.length > 0 && isOne(sentence, one.start - start) ? fits : compared;
    });
}

/** The mark that words are said of: the next after them, else the last before. */
function markOf({ start }: Span, marks: readonly CitationMark[]): CitationMark {
  const [first] = marks;
  const mark = marks.find((one) => one.start > start) ?? marks.at(-1) ?? first;
  if (mark === undefined) throw new RangeError('A sentence without marks says nothing of a source.');
  return mark;
}

function isOne(sentence: string, at: number): boolean {
  return /\b(?:a|an|one|this|the)\b(?: [a-z-]+){0,3} $/.test(sentence.slice(Math.max(0, at - 40), at));
}

function held(
  block: BlockText,
  said: Said,
  reference: PageReference,
  evidence: EvidenceIndex,
): SourceStatement | null {
  const { topic, start, end } = said;
  const statement = {
    blockId: block.block.id,
    start,
    end,
    reference: reference.id,
    topic,
    words: block.block.text.slice(start, end),
  };
  const { studies, findings } = lookUp(evidence);
  const study: StudyEntry | undefined =
    reference.referenceId === null ? undefined : studies.get(reference.referenceId);
  if (study === undefined) {
    const title = reference.titleDesign === null ? null : said.compareTitle(reference.titleDesign);
    if (title !== null) return { ...statement, compared: 'by-title', record: title };
    const record = `${referenceName(reference)} is in no pack, so this could not be compared.`;
    return { ...statement, compared: 'not-known', record };
  }
  const compared = said.compare(study, findings.get(study.id) ?? []);
  return compared === null ? null : { ...statement, ...compared };
}
