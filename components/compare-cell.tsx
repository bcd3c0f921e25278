import type { JSX } from 'preact';
import type { Cell, Pair, Topic } from '../lib/core/compare/types.ts';
import { say } from '../lib/core/messages/index.ts';
import {
  evidenceDirection,
  evidenceScope,
  evidenceShort,
  wordingWords,
} from '../lib/core/words/compare-words.ts';
import { count, sentenceCase } from '../lib/core/words/numbers.ts';
import { AttentionIcon } from './attention-icon.tsx';
import { DirectionWords } from './direction-words.tsx';
import { Ladder } from './ladder.tsx';
import { WordingSign } from './wording-sign.tsx';

interface CompareCellProps {
  /** Undefined: the column says nothing of the topic. */
  readonly cell: Cell | undefined;
  readonly topic: Topic;
  /** The topic and the column in words, for who hears the button alone. */
  readonly topicName: string;
  readonly columnName: string;
  readonly isOpen: boolean;
  /** Id of what the button opens, while it is there. */
  readonly detailsId: string;
  readonly onToggle: () => void;
}

interface PairProps {
  readonly pair: Pair;
  readonly topic: Topic;
  /** Whether all claims of the cell are like that: then they are counted once, on its button. */
  readonly isOnly: boolean;
}

/** Words against evidence; what studies say of it stands with their kind, so that no high ladder is taken for support. */
function PairLines({ pair, topic, isOnly }: PairProps): JSX.Element {
  const direction = evidenceDirection(pair);
  const scope = evidenceScope(pair);
  const n = pair.count;
  return (
    <li>
      <WordingSign wording={pair.wording} />
      <span class="btc-cell-says">
        {sentenceCase(wordingWords(pair.wording, topic.outcome))}
        {!isOnly && <span class="btc-cell-times"> · {say('compare.claims', { n, count: count(n) })}</span>}
      </span>
      <Ladder strength={pair.strength} size={18} />
      <span>
        {evidenceShort(pair, topic)}
        {direction !== null && <DirectionWords direction={pair.direction}>{direction}</DirectionWords>}
        {scope !== null && <span class="btc-cell-times"> · {scope}</span>}
      </span>
    </li>
  );
}

/** What a column says of a topic, and on what. */
export function CompareCell(props: CompareCellProps): JSX.Element {
  const { cell, topic, topicName, columnName, isOpen, detailsId, onToggle } = props;
  if (cell === undefined) {
    return (
      <td class="btc-cell-empty">
        <span class="btc-unseen">{say('compare.nothing')}</span>
      </td>
    );
  }
  const n = cell.claims.length;
  return (
    <td data-open={isOpen}>
      <ul class="btc-cell-pairs">
        {cell.pairs.map((pair) => (
          <PairLines
            key={`${pair.wording} ${pair.strength} ${pair.direction} ${pair.forMore}`}
            pair={pair}
            topic={topic}
            isOnly={cell.pairs.length === 1}
          />
        ))}
      </ul>
      {cell.flagged > 0 && (
        <p class="btc-cell-flags">
          <AttentionIcon />
          <span>{say('compare.flagged', { n: cell.flagged, count: count(cell.flagged) })}</span>
        </p>
      )}
      <button
        type="button"
        class="btc-cell-open"
        aria-expanded={isOpen}
        aria-controls={isOpen ? detailsId : undefined}
        onClick={onToggle}
      >
        {say('compare.claims', { n, count: count(n) })}
        <span class="btc-unseen">{say('compare.cell-of', { topic: topicName, column: columnName })}</span>
      </button>
    </td>
  );
}
