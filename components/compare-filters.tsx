import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { RowFilter } from '../lib/core/compare/rows.ts';
import type { CompareListing, CompareView } from '../lib/core/compare/view.ts';
import { say } from '../lib/core/messages/index.ts';
import { aboutWords, placeWords, productWords, wordingWords } from '../lib/core/words/compare-words.ts';
import { count, sentenceCase } from '../lib/core/words/numbers.ts';
import { strengthGroupShort } from '../lib/core/words/strength.ts';
import { CheckBox } from './check-box.tsx';
import { Choose } from './choose.tsx';

export interface CompareFiltersProps {
  readonly listing: CompareListing;
  readonly view: CompareView;
  readonly onView: (view: CompareView) => void;
}

const ORDERS = ['topic', 'clinics', 'gap'] as const;

interface FilterProps<T> {
  readonly label: string;
  /** Undefined: any. */
  readonly value: T | undefined;
  readonly choices: readonly T[];
  readonly words: (choice: T) => string;
  readonly onChoose: (value: T | undefined) => void;
}

/** One choice of those that there are; left out where there is nothing to choose. */
function Filter<T>({ label, value, choices, words, onChoose }: FilterProps<T>): JSX.Element | null {
  if (choices.length < 2 && value === undefined) return null;
  return (
    <Choose<T | undefined>
      label={label}
      value={value}
      options={[
        [undefined, say('compare.any')],
        ...choices.map((choice) => [choice, sentenceCase(words(choice))] as const),
      ]}
      onChoose={onChoose}
    />
  );
}

/** Which topics are shown, in which order, by sites or by pages; and how many of how many these are. */
export function CompareFilters({ listing, view, onView }: CompareFiltersProps): JSX.Element {
  const { choices, rows, total, columns } = listing;
  const { filter } = view;
  const id = useId();
  const onFilter = (change: RowFilter): void => onView({ ...view, filter: { ...filter, ...change } });
  return (
    <section class="btc-compare-filters" aria-label={say('compare.filters')}>
      <div class="btc-choices">
        <Choose<CompareView['by']>
          label={say('compare.columns')}
          value={view.by}
          options={[
            ['site', say('compare.by-site')],
            ['page', say('compare.by-page')],
          ]}
          onChoose={(by) => onView({ ...view, by })}
        />
        <Choose
          label={say('compare.order')}
          value={view.order}
          options={ORDERS.map((order) => [order, say(`compare.order-${order}`)] as const)}
          onChoose={(order) => onView({ ...view, order })}
        />
        <Filter
          label={say('compare.product')}
          value={filter.intervention}
          choices={choices.interventions}
          words={productWords}
          onChoose={(intervention) => onFilter({ intervention })}
        />
        <Filter
          label={say('compare.place')}
          value={filter.condition}
          choices={choices.conditions}
          words={placeWords}
          onChoose={(condition) => onFilter({ condition })}
        />
        <Filter
          label={say('compare.about')}
          value={filter.outcome}
          choices={choices.outcomes}
          words={aboutWords}
          onChoose={(outcome) => onFilter({ outcome })}
        />
        <Filter
          label={say('compare.wording')}
          value={filter.wording}
          choices={choices.wordings}
          words={(wording) => wordingWords(wording)}
          onChoose={(wording) => onFilter({ wording })}
        />
        <Filter
          label={say('compare.evidence')}
          value={filter.strength}
          choices={choices.strengths}
          words={strengthGroupShort}
          onChoose={(strength) => onFilter({ strength })}
        />
        <div class="btc-choose">
          <label for={id}>{say('compare.search')}</label>
          <input
            id={id}
            type="search"
            value={filter.text ?? ''}
            onInput={(event) => onFilter({ text: event.currentTarget.value })}
          />
        </div>
      </div>
      <div class="btc-choices">
        {columns.length > 1 && (
          <CheckBox
            label={say('compare.differences')}
            on={filter.onlyDifferences === true}
            onSwitch={(onlyDifferences) => onFilter({ onlyDifferences })}
          />
        )}
        <CheckBox
          label={say('compare.only-flagged')}
          on={filter.flagged === true}
          onSwitch={(flagged) => onFilter({ flagged })}
        />
      </div>
      <p class="btc-quiet" role="status">
        {say('compare.shown', { n: total, shown: count(rows.length), total: count(total) })}
      </p>
    </section>
  );
}
