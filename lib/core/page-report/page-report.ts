import type { BlockText } from '../page-text.ts';
import type { Annotation, BlockSpan, PageReport, PageTopic } from '../types/index.ts';
import { questionsFor } from './questions.ts';
import { TOPICS } from './topics/index.ts';

/**
 * What the page as a whole says or leaves out, and the questions that fit its claims. Why these topics: published
 * content analyses of clinics' sites counted how few speak of them (Murdoch and others, 2018, in the pack `landmarks`).
 *
 * @param page its prose; the reference list is left out
 * @param written from a span of `page` to that of the page's own text
 * @returns null where the page makes no claim
 */
export function pageReport(
  page: readonly BlockText[],
  claims: readonly Annotation[],
  written: (span: BlockSpan) => BlockSpan,
): PageReport | null {
  if (claims.length === 0) return null;
  const passages = new Map<PageTopic, BlockSpan[]>(TOPICS.map(({ id }) => [id, []]));
  for (const { block, text, sentences, interventions } of page) {
    for (const { start, end } of sentences) {
      const said = {
        text: text.slice(start, end),
        namesProduct: interventions.some((f) => f.start >= start && f.end <= end),
      };
      for (const topic of TOPICS)
        if (topic.holds(said)) passages.get(topic.id)?.push(written({ blockId: block.id, start, end }));
    }
  }
  const of = (id: PageTopic): readonly BlockSpan[] => passages.get(id) ?? [];
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
