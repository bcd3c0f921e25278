import { lookUp } from '../evidence-lookup.ts';
import { say } from '../messages/index.ts';
import type { BlockText } from '../page-text.ts';
import { firstOf } from '../references/spans.ts';
import type { EvidenceIndex, PageReference, SourceStatement, Span, StudyEntry } from '../types/index.ts';
import { referenceName } from '../words/reference-name.ts';
import { blinding } from './blinding.ts';
import { isHedged } from './hedged.ts';
import { kindOfStudy } from './kind-of-study.ts';
import { peerReview } from './peer-review.ts';
import { people } from './people.ts';
import { sourcesSaidOf } from './said-of.ts';
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
      const sources = sourcesSaidOf(one, marks, sentence, start);
      const compared = sources.flatMap((id) => {
        const reference = references[id - 1];
        return reference === undefined ? [] : (held(block, one, reference, evidence) ?? []);
      });
      const fits = compared.filter((statement) => statement.compared === 'same');
      if (sources.length > 1) {
        // People of several studies may be added up, and of studies of several kinds each is one of them.
        if (one.topic === 'people' || OTHER_KINDS.test(sentence)) return fits;
        // "A level 1 study (3, 4)": one of them is meant, and it is one that is so.
        if (fits.length > 0 && isOne(sentence, one.start - start)) return fits;
      }
      const ofAnother = one.topic !== 'people' && OF_ANOTHER.test(sentence.slice(0, one.start - start));
      return ofAnother ? fits : compared;
    });
}

const OTHER_KINDS =
  /\b(?:series|cohorts?|case reports?|reviews?|registr(?:y|ies)|observational|animals?|laboratory|non-?randomi[sz]ed|other studies)\b/;
/**
 * Before the words for what a review reads, or what a source came out of: the source itself is one only where it may
 * be called so, too.
 */
const OF_ANOTHER =
  /\b(?:reviews?|overview|summary|analys[ie]s|meta-?analys[ie]s|guidelines?)\b[^.;:]{0,40}\b(?:of|on|at|from|included?|including|pooled|covers?|with)\b[^.;:]{0,25}$|\b(?:follow-?up|extension|(?:sub-?|re-?)analysis|protocol) (?:of|from|to) [^.;:]{0,25}$|\b(?:after|before|since|versus|vs\.?) (?:an?|the|this|that) [^.;:]{0,25}$/;

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
    const record = say('statements.in-no-pack', { source: referenceName(reference) });
    return { ...statement, compared: 'not-known', record };
  }
  const compared = said.compare(study, findings.get(study.id) ?? []);
  return compared === null ? null : { ...statement, ...compared };
}
