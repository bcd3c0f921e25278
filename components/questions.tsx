import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../lib/core/messages/index.ts';
import type { QuestionId } from '../lib/core/types/index.ts';
import { questionsSource, questionsText, questionWords } from '../lib/core/words/questions.ts';

type Copied = 'no' | 'yes' | 'failed';

function copiedWords(copied: Copied): string {
  if (copied === 'no') return '';
  return say(copied === 'yes' ? 'popup.copied' : 'popup.not-copied');
}

interface QuestionsProps {
  readonly questions: readonly QuestionId[];
  /** Puts plain text on the clipboard; rejects where the browser refuses. */
  readonly onCopy: (text: string) => Promise<void>;
}

/** Questions to ask the clinic, closed until asked for; nothing where there are none. */
export function Questions({ questions, onCopy }: QuestionsProps): JSX.Element | null {
  const [copied, setCopied] = useState<Copied>('no');
  if (questions.length === 0) return null;
  return (
    <section class="btc-popup-part">
      <details>
        <summary>{say('popup.questions')}</summary>
        <ul class="btc-lines">
          {questions.map((id) => (
            <li key={id}>{questionWords(id)}</li>
          ))}
        </ul>
        <p class="btc-quiet">{questionsSource()}</p>
        <div class="btc-actions">
          <button
            type="button"
            class="btc-button"
            onClick={() =>
              void onCopy(questionsText(questions)).then(
                () => setCopied('yes'),
                () => setCopied('failed'),
              )
            }
          >
            {say('popup.copy-questions')}
          </button>
          <p class="btc-quiet" role="status">
            {copiedWords(copied)}
          </p>
        </div>
      </details>
    </section>
  );
}
