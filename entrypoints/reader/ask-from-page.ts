import { type AnswerTo, ask, type Message } from '../../lib/messages.ts';
import { atComeBack } from './come-back.ts';

/** As `ask`. Rejects, too, where the page went into the browser's cache meanwhile and has come back. */
export function askFromPage<M extends Message>(message: M): Promise<AnswerTo<M>> {
  const answered = new AbortController();
  const left = new Promise<never>((_, reject) => {
    atComeBack(
      () => reject(new Error(`The page was left before ${message.kind} was answered`)),
      answered.signal,
    );
  });
  return Promise.race([ask(message), left]).finally(() => answered.abort());
}
