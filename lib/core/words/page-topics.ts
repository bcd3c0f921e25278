import { say } from '../messages/index.ts';
import type { PageTopic } from '../types/index.ts';

/** What was looked for and not found, as the end of "We found no sentence on …". */
export function topicWords(topic: PageTopic): string {
  return say(`topics.${topic}`);
}

/** Said where none is missing. */
export const allTopicsSpokenOf = (): string => say('topics.none-missing');

/** Said where something is: looking for words can miss what is said in others. */
export const topicsLead = (): string => say('topics.lead');
export const topicsCaution = (): string => say('topics.caution');
