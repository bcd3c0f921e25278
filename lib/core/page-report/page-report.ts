import { groupBy } from '../group-by.ts';
import type { BlockText } from '../page-text.ts';
import type { Annotation, BlockSpan, PageReport, PageTopic } from '../types/index.ts';
import { questionsFor } from './questions.ts';
import { TOPICS } from './topics/index.ts';

/** A sentence on one of the topics that a careful page would speak of. */
export interface TopicPassage {
  readonly topic: PageTopic;
  readonly span: BlockSpan;
}

/**
 * Why these topics: published content analyses of clinics' sites counted how few speak of them (Murdoch and others,
 * 2018, in the pack `landmarks`).
 *
 * @param blocks prose; the reference list is left out
 * @returns in reading order, with the spans of `blocks`
 */
export function topicPassages(blocks: readonly BlockText[]): TopicPassage[] {
  return blocks.flatMap(({ block, text, sentences, interventions }) =>
    sentences.flatMap(({ start, end }) => {
      const said = {
        text: text.slice(start, end),
        namesProduct: interventions.some((f) => f.start >= start && f.end <= end),
      };
      const span = { blockId: block.id, start, end };
      return TOPICS.filter((topic) => topic.holds(said)).map(({ id }) => ({ topic: id, span }));
    }),
  );
}

/**
 * What the page as a whole says or leaves out, and the questions that fit its claims.
 *
 * @param passages of the whole page, in reading order
 * @returns null where the page makes no claim
 */
export function pageReport(
  passages: readonly TopicPassage[],
  claims: readonly Annotation[],
): PageReport | null {
  if (claims.length === 0) return null;
  const byTopic = groupBy(passages, ({ topic }) => topic);
  const of = (id: PageTopic): readonly BlockSpan[] => (byTopic.get(id) ?? []).map(({ span }) => span);
  const absent = new Set(TOPICS.map(({ id }) => id).filter((id) => of(id).length === 0));
  return {
    topics: {
      risks: of('risks'),
      'regulatory-status': of('regulatory-status'),
      alternatives: of('alternatives'),
      'evidence-against': of('evidence-against'),
    },
    questions: questionsFor(claims, absent),
  };
}

/** The topics that a report has no passage on. */
export function absentTopics({ topics }: PageReport): PageTopic[] {
  return TOPICS.map(({ id }) => id).filter((id) => topics[id].length === 0);
}
