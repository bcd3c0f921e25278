import type { PageReference } from '../core/types/index.ts';
import { entryLabel } from '../core/words/entry-words.ts';
import { pageOrder } from '../page/place-in-page.ts';
import { scrollToRange } from '../page/scroll-to.ts';
import { createPopoverHost, type Point } from '../paint/popover-host.ts';
import type { View } from '../paint/popover-view.ts';
import type { LocatedClaim } from './claims.ts';
import { ifStanding, rangeNow } from './located.ts';
import type { LocatedEntry, LocatedMark } from './marks.ts';
import { createRecordShelf } from './record-shelf.ts';
import type { ToolBox } from './tool-box.ts';
import type { SessionDeps } from './types.ts';
import {
  claimKey,
  entryKey,
  markKey,
  type Openable,
  ofClaim,
  ofEntry,
  ofHidden,
  ofMark,
  type Records,
  type ViewActions,
  type ViewPage,
} from './views.ts';

/** What the popover needs from the page's life. */
export interface PopoverPage extends ViewPage {
  setCurrent(range: Range | null): void;
  /** Takes a claim's mark away, and brings it back. */
  hide(id: string): void;
  unhide(id: string): void;
  /** The current claim is another one. */
  onChange(): void;
  /** Where the entry of a source stands in the page's own list; null: nowhere now. */
  entryOf(referenceId: number): LocatedEntry | null;
  /** The same of the source that has the same words in that list. */
  entryLike(reference: PageReference): LocatedEntry | null;
}

export interface Popover {
  readonly host: Node;
  /** Index of the claim that is open or was open last. */
  current(): number | null;
  /** Has the records of what may be opened next at hand, so that it opens with them. */
  expect(next: LocatedClaim | LocatedMark): void;
  /** Opens what was pressed; what the same press has just closed stays closed. False: it cannot be opened now. */
  openByPointer(pressed: LocatedClaim | LocatedMark, event: MouseEvent): boolean;
  /** Steps among the claims. */
  step(by: 1 | -1): boolean;
  /** As `Session` has it. */
  openAt(index: number): void;
  /** Opens a claim by the id of its annotation. False: it is not drawn just now, or not marked. */
  openClaim(id: string): boolean;
  /** Opens a source beside the first of its marks, else at its own entry. False: neither is drawn just now. */
  openSource(referenceId: number): boolean;
  close(): void;
  /** What is open was found anew, or more is known of it: follow it, or close if it is gone. */
  refresh(): void;
  attach(): void;
}

/** What was pressed and could not be shown for so long, because the page changed under it, does not open any more. */
const PATIENCE_MS = 3_000;

/** Shows one claim or one citation mark at a time, with its records, and knows which one. */
export function createPopover(deps: SessionDeps, toolBox: ToolBox, page: PopoverPage): Popover {
  const shelf = createRecordShelf((ids) => deps.fetchRecords(ids));
  let currentClaim: string | null = null;
  /** The key of what is open, or was last. */
  let open: string | null = null;
  /** The source whose own entry is open, or was last: by its words, because its number changes with the list. */
  let openEntry: PageReference | null = null;
  let justClosed: string | null = null;
  let records: Records = 'loading';
  /** Counts what was loaded: what comes after something else was asked for is late. */
  let turn = 0;
  /** What is to open as soon as there is something to draw it with, where it was pressed, and when it is given up. */
  let waiting: { readonly point: Point | null; readonly until: number } | null = null;
  /** What the reader hid from its popover, while that stands there. */
  let hidden: LocatedClaim | null = null;

  // Registered before the host's own, which then says what this press has closed.
  deps.document.defaultView?.addEventListener(
    'pointerdown',
    () => {
      justClosed = null;
      if (waiting !== null) close();
    },
    { signal: deps.signal, capture: true, passive: true },
  );
  // What is not there yet is given up like what is: by a press, by Escape, and by going on with Tab.
  deps.document.defaultView?.addEventListener(
    'keydown',
    ({ key, isTrusted }) => {
      if (waiting !== null && isTrusted && (key === 'Escape' || key === 'Tab')) close();
    },
    { signal: deps.signal, capture: true, passive: true },
  );
  const host = createPopoverHost({
    document: deps.document,
    onDismiss(how) {
      if (how === 'pointer') justClosed = open;
      page.setCurrent(null);
    },
    onEnter: () => (page.claims().length > 0 ? openAt(0) : openFirstMark()),
    signal: deps.signal,
  });

  /** Something is open, or will be. */
  const isWanted = (): boolean => host.isOpen || waiting !== null;
  const now = (): Openable | null => {
    const claim = page.claims().find((one) => claimKey(one) === open);
    if (claim !== undefined) return ofClaim(claim, page);
    if (hidden !== null && claimKey(hidden) === open)
      return ifStanding(hidden, hidden.annotation.frame) === null ? null : ofHidden(hidden);
    const mark = page.marks().find((one) => markKey(one) === open);
    if (mark !== undefined) return ofMark(mark, page);
    const entry = openEntry === null || open !== entryKey(openEntry) ? null : page.entryLike(openEntry);
    return entry === null ? null : ofEntry(entry, page);
  };
  const current = (): number | null => {
    const index = page.claims().findIndex((claim) => claim.annotation.id === currentClaim);
    return index < 0 ? null : index;
  };
  const actionsOf = (one: Openable): ViewActions => ({
    onClose: close,
    onStep: (by) => void (one.claim === null ? stepMark(one, by) : step(by)),
    onRetry() {
      void load(one);
      redraw();
    },
    canGoTo: (referenceId) => page.entryOf(referenceId) !== null,
    onGoTo,
    onCopy: (text) => deps.copy(text),
    onOpenPanel: () => deps.openPanel(one.claim ?? ''),
    onHide: () => hide(one),
    onUndo() {
      hidden = null;
      if (one.claim !== null) page.unhide(one.claim);
    },
  });
  const hide = ({ key, claim }: Openable): void => {
    if (claim === null) return;
    hidden = page.claims().find((shown) => claimKey(shown) === key) ?? null;
    page.hide(claim);
  };
  const viewOf = (one: Openable): View => one.view(records, actionsOf(one));
  const redraw = (): void => {
    const one = now();
    if (one !== null) host.update(viewOf(one), one.located.range);
  };

  /** Sets `records`: at once where they are at hand; else draws again when they have come. */
  const load = async ({ recordIds }: Openable): Promise<void> => {
    turn += 1;
    const mine = turn;
    const atHand = shelf.get(recordIds);
    records = atHand ?? 'loading';
    if (atHand !== null) return;
    const loaded = await shelf.load(recordIds).catch((): 'failed' => 'failed');
    if (mine !== turn || deps.signal.aborted) return;
    records = loaded;
    redraw();
  };

  const drawOpen = (one: Openable, range: Range, point: Point | null): void => {
    const { tools } = toolBox;
    waiting = tools === null ? { point, until: performance.now() + PATIENCE_MS } : null;
    if (tools === null) {
      void toolBox.bring().then(openWaiting);
      return;
    }
    host.open(tools, range, viewOf(one), point);
    // Where the page does not let our element stand.
    if (!host.isOpen) close();
  };

  /** Opens what waits. Where the page has just changed under it, that is left to `refresh`, once it was looked at again. */
  const openWaiting = (): void => {
    if (waiting === null || deps.signal.aborted) return;
    const one = now();
    if (one === null || toolBox.tools === null || performance.now() > waiting.until) {
      close();
      return;
    }
    const range = rangeNow(one.located, one.span);
    if (range === null) return;
    page.setCurrent(range);
    drawOpen(one, range, waiting.point);
  };

  const openableOf = (one: LocatedClaim | LocatedMark): Openable =>
    'mark' in one ? ofMark(one, page) : ofClaim(one, page);
  const expect = (next: LocatedClaim | LocatedMark): void => {
    // What fails is asked for again when it is opened.
    shelf.load(openableOf(next).recordIds).catch(() => undefined);
  };

  const show = (one: Openable, point: Point | null = null): boolean => {
    const range = deps.signal.aborted ? null : rangeNow(one.located, one.span);
    if (range === null) return false;
    const isAnother = one.claim !== null && currentClaim !== one.claim;
    if (one.claim !== null) currentClaim = one.claim;
    open = one.key;
    void load(one);
    if (point === null) scrollToRange(range);
    page.setCurrent(range);
    drawOpen(one, range, point);
    if (isAnother) page.onChange();
    return true;
  };
  const openAt = (index: number): void => {
    const claims = page.claims();
    if (claims[index] === undefined) return;
    // Some may not be drawn just now.
    const candidates = index === 0 ? claims : claims.slice(0, index + 1).reverse();
    candidates.some((claim) => show(ofClaim(claim, page)));
  };
  /** From the open claim, or from where it stood before it was hidden; else from the page's end. */
  const nextIndex = (by: 1 | -1, claims: readonly LocatedClaim[]): number => {
    const at = current();
    if (at !== null) return at + by;
    if (hidden === null || hidden.annotation.id !== currentClaim) return by === 1 ? 0 : claims.length - 1;
    const { range } = hidden;
    const before = claims.filter((claim) => standsBefore(claim.range, range)).length;
    return by === 1 ? before : before - 1;
  };
  const step = (by: 1 | -1): boolean => {
    const claims = page.claims();
    let index = nextIndex(by, claims);
    for (let claim = claims[index]; claim !== undefined; claim = claims[index]) {
      if (show(ofClaim(claim, page))) {
        const next = claims[index + by];
        if (next !== undefined) expect(next);
        return true;
      }
      index += by; // not drawn just now, or changed since
    }
    return false;
  };
  const stepMark = ({ key }: Openable, by: 1 | -1): void => {
    const marks = page.marks();
    let index = marks.findIndex((mark) => markKey(mark) === key) + by;
    for (let mark = marks[index]; mark !== undefined; mark = marks[index]) {
      if (show(ofMark(mark, page))) return;
      index += by; // as above
    }
  };
  const openFirstMark = (): void => {
    page.marks().some((mark) => show(ofMark(mark, page)));
  };
  const onGoTo = (referenceId: number): void => {
    const entry = page.entryOf(referenceId);
    if (entry === null) return;
    close();
    page.setCurrent(entry.range);
    scrollToRange(entry.range);
  };
  const close = (): void => {
    waiting = null;
    host.close();
    page.setCurrent(null);
  };

  return {
    host: host.element,
    current,
    expect,
    step,
    openAt,
    openClaim(id) {
      const claim = page.claims().find(({ annotation }) => annotation.id === id);
      return claim !== undefined && show(ofClaim(claim, page)) && isWanted();
    },
    close,
    openSource(referenceId) {
      const mark = page.marks().find((one) => one.mark.references.includes(referenceId));
      if (mark !== undefined && show(ofMark(mark, page))) return true;
      const entry = page.entryOf(referenceId);
      if (entry === null || !show(ofEntry(entry, page))) return false;
      openEntry = entry.reference;
      return true;
    },
    openByPointer(pressed, event) {
      const one = openableOf(pressed);
      const again = one.key === justClosed;
      justClosed = null;
      // A press of Enter on a link has no place.
      const point = event.detail === 0 ? null : { x: event.clientX, y: event.clientY };
      return again || (show(one, point) && isWanted());
    },
    refresh() {
      host.setEntry(entryLabel(page.claims().length, page.marks().length));
      if (!isWanted()) return;
      const one = now();
      if (one === null) return close();
      page.setCurrent(one.located === hidden ? null : one.located.range);
      // A failed look-up waits for the reader. One under way may be of records that it has no more.
      if (records !== 'failed') void load(one);
      redraw();
      if (toolBox.tools !== null) openWaiting();
    },
    attach: () => host.attach(),
  };
}

function standsBefore(one: Range, other: Range): boolean {
  if (one.startContainer === other.startContainer) return one.startOffset < other.startOffset;
  return pageOrder(one.startContainer, other.startContainer) < 0;
}
