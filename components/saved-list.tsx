import type { JSX, RefObject } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { say } from '../lib/core/messages/index.ts';
import { count } from '../lib/core/words/numbers.ts';
import type { ListState } from '../lib/saved/list-desk.ts';
import type { SavedQuery } from '../lib/saved/search.ts';
import { CheckBox } from './check-box.tsx';
import { Choose } from './choose.tsx';
import { LongList } from './long-list.tsx';
import { SavedItem } from './saved-item.tsx';

/** As many as are drawn at once. */
const STEP = 50;

export interface SavedListProps {
  readonly list: ListState;
  /** Address of the view of one saved page. */
  readonly hrefOf: (key: string) => string;
  /** The page that the reader comes back from: it is among those that are drawn. */
  readonly from: string | null;
  readonly onLook: (change: Partial<SavedQuery>) => void;
  readonly onPick: (keys: readonly string[], on: boolean) => void;
}

function countWords({ pages, total }: ListState): string {
  return pages.length === total
    ? say('saved.count', { n: total, count: count(total) })
    : say('saved.some', { shown: count(pages.length), total: count(total) });
}

interface SearchProps extends Pick<SavedListProps, 'list' | 'onLook'> {
  readonly field: RefObject<HTMLInputElement | null>;
}

/** What the reader looks for. */
function Search({ list, onLook, field }: SearchProps): JSX.Element {
  const id = useId();
  const { query, tags } = list;
  return (
    <search class="btc-saved-search">
      <div class="btc-choose">
        <label for={id}>{say('saved.search')}</label>
        <input
          ref={field}
          id={id}
          type="search"
          dir="auto"
          value={query.text}
          onInput={(event) => onLook({ text: event.currentTarget.value })}
          // Chromium does so by itself, Firefox does not.
          onKeyDown={({ key }) => key === 'Escape' && onLook({ text: '' })}
        />
      </div>
      {tags.length > 0 && (
        <Choose
          label={say('saved.tags')}
          value={query.tag}
          options={[
            [null, say('saved.any-tag')],
            ...tags.map(
              ({ tag, count: n }) => [tag, say('saved.tag-count', { tag, count: count(n) })] as const,
            ),
          ]}
          onChoose={(tag) => onLook({ tag })}
        />
      )}
    </search>
  );
}

/** The saved pages that are looked for, a portion at a time. */
export function SavedList({ list, from, hrefOf, onLook, onPick }: SavedListProps): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  const { pages, chosen } = list;
  const keys = pages.map(({ key }) => key);
  return (
    <>
      <Search list={list} onLook={onLook} field={field} />
      <p role="status">{pages.length === 0 ? say('saved.none-found') : countWords(list)}</p>
      {pages.length === 0 ? (
        <button
          type="button"
          class="btc-button"
          onClick={() => {
            // The button goes.
            field.current?.focus();
            onLook({ text: '', tag: null });
          }}
        >
          {say('saved.show-all')}
        </button>
      ) : (
        <CheckBox
          label={say('saved.choose-all')}
          on={keys.every((key) => chosen.has(key))}
          onSwitch={(on) => onPick(keys, on)}
        />
      )}
      <LongList
        items={pages.map((page) => ({ id: page.key, page }))}
        step={STEP}
        upTo={keys.indexOf(from ?? '')}
        look="btc-saved-list"
        showWords={(next, rest) => say('saved.more', { n: rest, next: count(next) })}
      >
        {({ page }) => (
          <SavedItem
            page={page}
            chosen={chosen.has(page.key)}
            href={hrefOf(page.key)}
            onChoose={(on) => onPick([page.key], on)}
          />
        )}
      </LongList>
    </>
  );
}
