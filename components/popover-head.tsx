import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import { evidenceOf } from '../lib/core/words/claim-texts.ts';
import { saysLine } from '../lib/core/words/says-line.ts';
import { strengthTitle } from '../lib/core/words/strength.ts';
import type { PopoverView } from '../lib/paint/popover-view.ts';
import { GlossedText } from './glossed-text.tsx';
import { Ladder } from './ladder.tsx';
import { WithQuotes } from './with-quotes.tsx';

interface PopoverHeadProps {
  readonly view: Pick<PopoverView, 'annotation' | 'records'>;
  /** Prefix for ids, unique in the popover's root. */
  readonly id: string;
}

/** What the page says, then what kind of evidence there is. The heading takes the focus when the popover opens. */
export function PopoverHead({ view, id }: PopoverHeadProps): JSX.Element {
  const { frame, assessment } = view.annotation;
  const evidence = evidenceOf(view.annotation, typeof view.records === 'string' ? null : view.records);
  return (
    <header class="btc-part">
      <p class="btc-says" id={`${id}-says`}>
        {say('popover.page-says')}{' '}
        <b>
          <WithQuotes>{saysLine(frame)}</WithQuotes>
        </b>
      </p>
      <div class="btc-head">
        <Ladder strength={assessment.strength} />
        <div>
          <h2 id={`${id}-title`} tabIndex={-1} data-initial-focus="">
            {strengthTitle(view.annotation)}
          </h2>
          {evidence !== null && (
            <p class="btc-quiet" id={`${id}-evidence`}>
              <GlossedText text={evidence} />
            </p>
          )}
        </div>
      </div>
    </header>
  );
}
