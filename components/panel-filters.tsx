import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import { kindWords } from '../lib/core/words/match-words.ts';
import { count, sentenceCase } from '../lib/core/words/numbers.ts';
import { strengthGroupShort } from '../lib/core/words/strength.ts';
import type { Grouping, Listing, PanelFilter } from '../lib/panel/listing.ts';
import { Chip } from './chip.tsx';
import { Choose } from './choose.tsx';

interface PanelFiltersProps {
  readonly listing: Listing;
  readonly filter: PanelFilter;
  readonly onFilter: (change: Partial<PanelFilter>) => void;
}

const GROUPS: readonly Grouping[] = ['none', 'strength', 'kind', 'product', 'flag'];

/** Which claims are listed, and how they are put together. */
export function PanelFilters({ listing, filter, onFilter }: PanelFiltersProps): JSX.Element {
  const { counts, flagged, total, strengths, kinds, products, shown } = listing;
  const { strength, flaggedOnly, kind, product } = filter;
  const isAll = strength === null && !flaggedOnly && kind === null && product === null;
  return (
    <section class="btc-panel-part" aria-label={say('panel.filters')}>
      <div class="btc-chips">
        <Chip
          text={say('panel.all', { count: count(total) })}
          on={isAll}
          onPress={() => onFilter({ strength: null, flaggedOnly: false, kind: null, product: null })}
        />
        {strengths.map((strength) => (
          <Chip
            key={strength}
            text={say('panel.by-strength', {
              strength: strengthGroupShort(strength),
              count: count(counts[strength]),
            })}
            on={filter.strength === strength}
            onPress={() => onFilter({ strength: filter.strength === strength ? null : strength })}
          />
        ))}
        {(flagged > 0 || filter.flaggedOnly) && (
          <Chip
            text={say('panel.flagged', { count: count(flagged) })}
            on={filter.flaggedOnly}
            onPress={() => onFilter({ flaggedOnly: !filter.flaggedOnly })}
          />
        )}
      </div>
      <div class="btc-choices">
        <Choose
          label={say('panel.kind')}
          value={filter.kind}
          options={[
            [null, say('panel.any-kind')],
            ...kinds.map((kind) => [kind, sentenceCase(kindWords(kind))] as const),
          ]}
          onChoose={(kind) => onFilter({ kind })}
        />
        <Choose
          label={say('panel.product')}
          value={filter.product}
          options={[
            [null, say('panel.any-product')],
            ...products.map((product) => [product, sentenceCase(say(`treatments.${product}`))] as const),
          ]}
          onChoose={(product) => onFilter({ product })}
        />
        <Choose
          label={say('panel.group')}
          value={filter.groupBy}
          options={GROUPS.map((by) => [by, say(`panel.group-${by}`)] as const)}
          onChoose={(groupBy) => onFilter({ groupBy })}
        />
      </div>
      <p class="btc-quiet" role="status">
        {!isAll && say('panel.shown', { shown: count(shown), total: count(total) })}
      </p>
    </section>
  );
}
