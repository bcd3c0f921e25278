import { createPopoverHost } from '../paint/popover-host.ts';
import type { PopoverView } from '../paint/popover-view.ts';
import { scrollToRange } from '../paint/scroll-to.ts';
import { type LocatedClaim, rangeNow } from './claims.ts';
import { createRecordShelf } from './record-shelf.ts';
import type { SessionDeps } from './types.ts';

/** What the popover needs from the page's life. */
export interface ClaimPopoverPage {
  /** In reading order. */
  claims(): readonly LocatedClaim[];
  setCurrent(range: Range | null): void;
  /** The current claim is another one. */
  onChange(): void;
}

export interface ClaimPopover {
  readonly host: Node;
  /** Index of the claim that is open or was open last. */
  current(): number | null;
  /** Opens a claim that was clicked on; the one that the same press has just closed stays closed. */
  openByPointer(claim: LocatedClaim, event: MouseEvent): void;
  step(by: 1 | -1): boolean;
  openAt(index: number): void;
  close(): void;
  /** The claims were found anew: follow the open one, or close if it is gone. */
  refresh(): void;
  attach(): void;
}

/** Shows one claim at a time in the popover, with its records, and knows which one. */
export function createClaimPopover(deps: SessionDeps, page: ClaimPopoverPage): ClaimPopover {
  const shelf = createRecordShelf((ids) => deps.fetchRecords(ids));
  let currentId: string | null = null;
  let justClosed: string | null = null;
  let records: PopoverView['records'] = 'loading';

  // Registered before the host's own, which then says what this press has closed.
  deps.document.defaultView?.addEventListener(
    'pointerdown',
    () => {
      justClosed = null;
    },
    { signal: deps.signal, capture: true, passive: true },
  );
  const host = createPopoverHost<PopoverView>({
    document: deps.document,
    css: deps.popoverCss,
    render: deps.render,
    onDismiss(how) {
      if (how === 'pointer') justClosed = currentId;
      page.setCurrent(null);
    },
    onEnter: () => openAt(0),
    signal: deps.signal,
  });

  const current = (): number | null => {
    const index = page.claims().findIndex((claim) => claim.annotation.id === currentId);
    return index < 0 ? null : index;
  };
  const viewOf = (claim: LocatedClaim): PopoverView => ({
    annotation: claim.annotation,
    records,
    index: page.claims().indexOf(claim),
    count: page.claims().length,
    recordsLooked: claim.annotation.assessment.recordsLooked,
    onClose: close,
    onStep: (by) => void step(by),
    onRetry() {
      void load(claim);
      redraw();
    },
  });
  const redraw = (): void => {
    const claim = page.claims()[current() ?? -1];
    if (claim !== undefined) host.update(viewOf(claim), claim.range);
  };

  /** Sets `records`: at once where they are at hand; else draws again when they have come. */
  const load = async (claim: LocatedClaim): Promise<void> => {
    const { id, assessment } = claim.annotation;
    const ids = assessment.studies.map((study) => study.studyId);
    const atHand = shelf.get(ids);
    records = atHand ?? 'loading';
    if (atHand !== null) return;
    const loaded = await shelf.load(ids).catch((): 'failed' => 'failed');
    if (currentId !== id || deps.signal.aborted) return;
    records = loaded;
    redraw();
  };

  const show = (claim: LocatedClaim, point?: { x: number; y: number }): boolean => {
    const range = deps.signal.aborted ? null : rangeNow(claim);
    if (range === null) return false;
    const isAnother = currentId !== claim.annotation.id;
    currentId = claim.annotation.id;
    void load(claim);
    if (point === undefined) scrollToRange(range);
    page.setCurrent(range);
    host.open(range, viewOf(claim), point);
    if (isAnother) page.onChange();
    return true;
  };
  const openAt = (index: number): void => {
    const claim = page.claims()[index];
    if (claim !== undefined) show(claim);
  };
  const step = (by: 1 | -1): boolean => {
    const claims = page.claims();
    let index = (current() ?? (by === 1 ? -1 : claims.length)) + by;
    for (let claim = claims[index]; claim !== undefined; claim = claims[index]) {
      if (show(claim)) return true;
      index += by; // not drawn just now, or changed since
    }
    return false;
  };
  const close = (): void => {
    host.close();
    page.setCurrent(null);
  };

  return {
    host: host.element,
    current,
    step,
    openAt,
    close,
    openByPointer(claim, event) {
      const again = claim.annotation.id === justClosed;
      justClosed = null;
      if (!again) show(claim, { x: event.clientX, y: event.clientY });
    },
    refresh() {
      host.setEntry(entryLabel(page.claims().length));
      if (!host.isOpen) return;
      const claim = page.claims()[current() ?? -1];
      if (claim === undefined) return close();
      page.setCurrent(claim.range);
      // A failed look-up waits for the reader; one under way draws when it is done.
      if (typeof records !== 'string') void load(claim);
      redraw();
    },
    attach: () => host.attach(),
  };
}

function entryLabel(count: number): string | null {
  if (count === 0) return null;
  return count === 1
    ? '1 claim about such therapies is marked on this page. Go to it'
    : `${count} claims about such therapies are marked on this page. Go to the first`;
}
