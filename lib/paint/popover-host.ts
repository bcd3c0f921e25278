import { spokenLanguage } from '../core/messages/index.ts';
import { focusedElement, hasTabStopBeside, tabStopBeside } from './focus.ts';
import { createHost, htmlElement } from './host-element.ts';
import type { PopoverTools } from './popover-tools.ts';
import type { View } from './popover-view.ts';

/** A place in the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What made the popover close. */
export type Dismissal = 'escape' | 'pointer' | 'tab';

export interface PopoverHostOptions {
  readonly document: Document;
  /** The reader closed the popover; called after it is closed. */
  onDismiss(how: Dismissal): void;
  /** The reader pressed the button at the page's end. */
  onEnter(): void;
  /** Takes everything off the page. */
  readonly signal: AbortSignal;
}

export interface PopoverHost {
  readonly element: HTMLElement;
  readonly isOpen: boolean;
  /** Opens beside a range, or moves there when open, and takes the focus in. */
  open(tools: PopoverTools, range: Range, view: View, point: Point | null): void;
  /** Draws again while open; the range may be another one for the same claim. */
  update(view: View, range: Range): void;
  /** Closes, and gives the focus back if it is still inside. */
  close(): void;
  /** Words of the button at the page's end; null for no button. */
  setEntry(label: string | null): void;
  /** Puts the host back if the page took it away while there was something in it. */
  attach(): void;
}

/**
 * The popover as a dialog that does not block the page. What is drawn in it brings the dialog's role and name, and
 * marks with `data-initial-focus` what takes the focus.
 */
export function createPopoverHost(options: PopoverHostOptions): PopoverHost {
  const { document, signal } = options;
  const host = createHost(document, signal);
  const { shadow } = host;

  const entry = htmlElement(document, 'button');
  entry.setAttribute('type', 'button');
  entry.className = 'btc-entry';
  entry.hidden = true;
  entry.addEventListener('click', () => options.onEnter(), { signal });

  const popover = htmlElement(document, 'div');
  popover.className = 'btc-frame';
  popover.popover = 'manual';
  popover.tabIndex = -1;
  popover.dir = 'ltr';
  shadow.append(entry, popover);

  let tools: PopoverTools | null = null;
  let anchor: Range | null = null;
  let returnTo: HTMLElement | null = null;
  let stopPlacing: (() => void) | null = null;

  const draw = (view: View | null): void => {
    const language = spokenLanguage();
    popover.lang = language;
    tools?.speak(language);
    tools?.render(popover, view);
  };

  const isInside = (): boolean => shadow.activeElement !== null && popover.contains(shadow.activeElement);
  const focusFirst = (): void => {
    const first = popover.querySelector<HTMLElement>('[data-initial-focus]') ?? popover;
    first.focus({ preventScroll: true });
  };
  const place = (range: Range, point: Point | null): void => {
    stopPlacing?.();
    anchor = range;
    stopPlacing = tools?.place(popover, range, point) ?? null;
  };

  const close = (): void => {
    if (anchor === null) return;
    anchor = null;
    stopPlacing?.();
    stopPlacing = null;
    const hadFocus = isInside();
    draw(null);
    if (popover.matches(':popover-open')) popover.hidePopover();
    if (hadFocus && returnTo?.isConnected) returnTo.focus({ preventScroll: true });
    returnTo = null;
    host.yieldToPage();
  };
  const dismiss = (how: Dismissal): void => {
    close();
    options.onDismiss(how);
  };

  /** Tab past either end goes on in the page, from the claim. */
  const leave = (event: KeyboardEvent, range: Range): void => {
    const by = event.shiftKey ? -1 : 1;
    const active = shadow.activeElement;
    if (active === null || hasTabStopBeside(active, by, popover)) return;
    const next = tabStopBeside(range, by, host.element);
    if (next !== null) event.preventDefault();
    dismiss('tab');
    next?.focus();
  };

  popover.addEventListener(
    'keydown',
    (event) => {
      if (anchor === null || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'Tab') leave(event, anchor);
      if (event.key === 'Escape') {
        event.preventDefault();
        dismiss('escape');
      }
    },
    { signal },
  );
  const page = document.defaultView;
  page?.addEventListener(
    'keydown',
    (event) => {
      // With the focus inside, the popover's own listener sees to it, and the page does not hear of it.
      const isPages = !event.composedPath().includes(host.element);
      if (anchor !== null && isPages && event.key === 'Escape' && !event.isComposing) dismiss('escape');
    },
    { signal, capture: true },
  );
  page?.addEventListener(
    'pointerdown',
    (event) => {
      if (anchor !== null && !event.composedPath().includes(host.element)) dismiss('pointer');
    },
    { signal, capture: true, passive: true },
  );
  signal.addEventListener('abort', () => {
    close();
    host.element.remove();
  });

  return {
    element: host.element,
    get isOpen() {
      return anchor !== null;
    },
    open(given, range, view, point) {
      if (signal.aborted) return;
      host.attach(true);
      // A page that has taken the host out too often has its way.
      if (!host.element.isConnected) return;
      if (tools !== given) host.adopt(given.css);
      tools = given;
      if (!isInside()) returnTo = shadow.activeElement === entry ? entry : focusedElement(document);
      draw(view);
      if (!popover.matches(':popover-open')) popover.showPopover();
      popover.scrollTop = 0;
      place(range, point);
      focusFirst();
    },
    update(view, range) {
      if (anchor === null) return;
      const hadFocus = isInside();
      draw(view);
      if (range !== anchor) place(range, null);
      // What had the focus may be gone from the new drawing.
      if (hadFocus && !isInside()) focusFirst();
    },
    close,
    setEntry(label) {
      entry.hidden = label === null;
      entry.lang = spokenLanguage();
      // Its words are laid out when they are seen (host-css.ts): the first text in a font is dear.
      entry.setAttribute('aria-label', label ?? '');
      if (label !== null) host.attach();
    },
    attach() {
      if (entry.hidden && anchor === null) return;
      if (host.attach(anchor !== null) && anchor !== null) popover.showPopover();
    },
  };
}
