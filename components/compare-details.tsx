import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Cell, ComparedClaim, ComparedPage, Topic } from '../lib/core/compare/types.ts';
import { say } from '../lib/core/messages/index.ts';
import { CompareClaim } from './compare-claim.tsx';

interface CompareDetailsProps {
  readonly id: string;
  readonly cell: Cell;
  readonly topic: Topic;
  readonly topicName: string;
  readonly columnName: string;
  /** By page id. */
  readonly pages: ReadonlyMap<string, ComparedPage>;
  readonly withPage: boolean;
  readonly passageHref: (claim: ComparedClaim) => string | null;
  readonly onClose: () => void;
}

/** The claims of a cell, opened below its row. Takes the focus; Escape closes it. */
export function CompareDetails(props: CompareDetailsProps): JSX.Element {
  const { id, cell, topic, topicName, columnName, pages, withPage, passageHref, onClose } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <section id={id} class="btc-compare-details" aria-labelledby={`${id}-head`} onKeyDown={onKeyDown}>
      <div class="btc-compare-details-head">
        <h3 id={`${id}-head`} ref={heading} tabIndex={-1}>
          {say('compare.details', { topic: topicName, column: columnName })}
        </h3>
        <button type="button" class="btc-button" onClick={onClose}>
          {say('compare.close')}
        </button>
      </div>
      <ul class="btc-compare-claims">
        {cell.claims.map((compared) => (
          <CompareClaim
            key={`${compared.pageId} ${compared.index}`}
            compared={compared}
            topic={topic}
            page={pages.get(compared.pageId)}
            withPage={withPage}
            passageHref={passageHref(compared)}
          />
        ))}
      </ul>
    </section>
  );
}
