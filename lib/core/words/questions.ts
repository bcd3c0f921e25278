import { say } from '../messages/index.ts';
import type { QuestionId } from '../types/index.ts';

/** A question that a reader can put to a clinic; `page-report/questions.ts` fits them to a page. */
export function questionWords(id: QuestionId): string {
  return say(`questions.${id}`);
}

/** Whose advice the questions are drawn from. */
export const questionsSource = (): string => say('questions.origin');

/** The questions as plain text, one a line, for the clipboard. */
export function questionsText(ids: readonly QuestionId[]): string {
  return ids.map((id) => `- ${questionWords(id)}`).join('\n');
}
