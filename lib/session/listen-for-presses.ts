import { claimAt } from '../paint/hit-test.ts';
import type { LocatedClaim } from './claims.ts';
import type { LocatedMark } from './marks.ts';
import type { Popover } from './popover.ts';
import { pressOf } from './presses.ts';

/** What there is to be pressed, and what opens it. */
export interface Pressable {
  marks(): readonly LocatedMark[];
  claims(): readonly LocatedClaim[];
  /** Those that may hold some of them. */
  readonly shadowRoots: ReadonlySet<ShadowRoot>;
  readonly popover: Pick<Popover, 'host' | 'openByPointer' | 'expect'>;
  /** Whether links that are marks show their source instead of going there. */
  takesLinks(): boolean;
}

/** Opens what people press on the page. */
export function listenForPresses(
  view: Window & typeof globalThis,
  { marks, claims, shadowRoots, popover, takesLinks }: Pressable,
  signal: AbortSignal,
): void {
  const { document } = view;
  const markedAt = ({ clientX, clientY }: MouseEvent): LocatedClaim | LocatedMark | null => {
    const point = { x: clientX, y: clientY };
    return claimAt(document, point, marks(), shadowRoots) ?? claimAt(document, point, claims(), shadowRoots);
  };
  const isInside = (event: Event): boolean => event.composedPath().includes(popover.host);

  const onClick = (event: MouseEvent): void => {
    if (isInside(event)) return;
    const press = pressOf(event, document, marks(), takesLinks());
    if (press.kind === 'page') return;
    if (press.kind === 'mark') {
      // Else the page jumps to its list, or is left.
      if (popover.openByPointer(press.mark, event)) event.preventDefault();
      return;
    }
    const there = markedAt(event);
    if (there !== null) popover.openByPointer(there, event);
  };
  // Last of all, after what the page itself has on the window, whenever it put that there.
  view.addEventListener(
    'click',
    () => {
      view.removeEventListener('click', onClick);
      view.addEventListener('click', onClick, { signal });
    },
    { signal, capture: true, passive: true },
  );
  // A finger is down for a tenth of a second before it is a click: time to fetch what it will show.
  view.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted || event.button !== 0 || isInside(event)) return;
      const there = markedAt(event);
      if (there !== null) popover.expect(there);
    },
    { signal, capture: true, passive: true },
  );
}
