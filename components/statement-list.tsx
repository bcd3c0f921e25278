import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import type { SourceStatement } from '../lib/core/types/index.ts';
import { AttentionIcon } from './attention-icon.tsx';
import { WithQuotes } from './with-quotes.tsx';

function Sides({ statement }: { readonly statement: SourceStatement }): JSX.Element {
  return (
    <p>
      <WithQuotes>
        {say('popover.statement', { words: statement.words, record: statement.record })}
      </WithQuotes>
    </p>
  );
}

/** What the page says of its source, each with what is known of it; nothing where it says nothing. */
export function StatementList({
  statements,
}: {
  readonly statements: readonly SourceStatement[];
}): JSX.Element | null {
  if (statements.length === 0) return null;
  return (
    <div class="btc-flags">
      {statements.map((statement) =>
        statement.compared === 'other' ? (
          <div class="btc-flag" key={keyOf(statement)} data-compared="other">
            <AttentionIcon />
            <Sides statement={statement} />
          </div>
        ) : (
          <div key={keyOf(statement)} data-compared={statement.compared}>
            <Sides statement={statement} />
          </div>
        ),
      )}
    </div>
  );
}

function keyOf({ blockId, start, topic }: SourceStatement): string {
  return `${topic} ${blockId} ${start}`;
}
