import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface LongListProps<T> {
  readonly items: readonly T[];
  /** As many as are shown at first, and as come with each press. */
  readonly step: number;
  /** The place of an item that is to be among the first ones. */
  readonly upTo?: number;
  /** The words of the button for so many more of so many that are left: "Show 5 of 7 more sentences". */
  readonly showWords: (next: number, rest: number) => string;
  /** Class of the list. */
  readonly look?: string;
  readonly children: (item: T) => ComponentChildren;
}

/** A list that shows its first items and then more on request, with the focus on the first new one. */
export function LongList<T extends { readonly id: string }>(props: LongListProps<T>): JSX.Element {
  const { items, step, upTo = 0, showWords, look = 'btc-lines', children } = props;
  const [first] = useState(() => step * (1 + Math.floor(Math.max(0, upTo) / step)));
  const [shown, setShown] = useState(first);
  const firstNew = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (shown > first) firstNew.current?.focus();
  }, [shown, first]);
  const rest = items.length - shown;
  return (
    <>
      <ul class={look}>
        {items.slice(0, shown).map((item, place) =>
          place > 0 && place === shown - step ? (
            <li key={item.id} ref={firstNew} tabIndex={-1}>
              {children(item)}
            </li>
          ) : (
            <li key={item.id}>{children(item)}</li>
          ),
        )}
      </ul>
      {rest > 0 && (
        <button type="button" class="btc-button" onClick={() => setShown(shown + step)}>
          {showWords(Math.min(step, rest), rest)}
        </button>
      )}
    </>
  );
}
