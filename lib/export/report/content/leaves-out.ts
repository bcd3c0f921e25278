import { say } from '../../../core/messages/index.ts';
import type { PageRecord } from '../../../core/types/index.ts';
import { allTopicsSpokenOf, topicsCaution, topicsLead, topicWords } from '../../../core/words/page-topics.ts';
import { questionsSource, questionWords } from '../../../core/words/questions.ts';
import { type Block, heading, line, quiet } from './types.ts';

/** What the page as a whole does not speak of, and what a reader can ask; nothing where it makes no claim. */
export function leavesOut({ report, partUnread }: PageRecord): Block[] {
  if (report === null) return [];
  const { absent, questions } = report;
  return [
    heading(3, [say('card.page-silence')]),
    ...(absent.length === 0
      ? [line(allTopicsSpokenOf())]
      : [
          line(topicsLead()),
          { kind: 'list' as const, items: absent.map((topic) => [topicWords(topic)]) },
          line(quiet(topicsCaution())),
          ...(partUnread === true ? [line(say('saved.part-unread'))] : []),
        ]),
    ...(questions.length === 0
      ? []
      : [
          heading(3, [say('card.questions')]),
          { kind: 'list' as const, items: questions.map((id) => [questionWords(id)]) },
          line(quiet(questionsSource())),
        ]),
  ];
}
