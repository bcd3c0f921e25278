/**
 * One page's life. In idle time: read the page, have it analysed, paint the marks; then keep up with its changes.
 * On a click or a step: open a claim's popover. The signal ends all of it.
 */
import type { Analysis } from './core/types/index.ts';
import { createPageReader } from './page/page-reader.ts';
import { createSchedule } from './page/schedule.ts';
import { pageSource } from './page/source.ts';
import { createHighlights } from './paint/highlights.ts';
import { claimAt } from './paint/hit-test.ts';
import { createAnalyses } from './session/analyses.ts';
import { createClaimPopover } from './session/claim-popover.ts';
import { countByStrength, type LocatedClaim, locateClaims, sameObjects } from './session/claims.ts';
import { isFreeClick } from './session/clicks.ts';
import { createPace } from './session/pace.ts';
import type { ReaderState, Session, SessionDeps } from './session/types.ts';

export type { ReaderState, Session, SessionDeps } from './session/types.ts';

/** How long to wait before a failed analysis is asked for again. The background may just be starting. */
const RETRY_MS = 1_000;

/** Throws when the document is not shown in a window. */
export function startSession(deps: SessionDeps): Session {
  const { document, signal } = deps;
  const view = document.defaultView;
  if (view === null) throw new Error('A session needs a document that is shown in a window.');

  let status: ReaderState['status'] = 'reading';
  let analysis: Omit<Analysis, 'language'> & { readonly language: string | null } = {
    language: null,
    annotations: [],
    references: [],
    marks: [],
    statements: [],
    report: null,
  };
  let claims: readonly LocatedClaim[] = [];

  const schedule = createSchedule(view, signal);
  const pace = createPace(schedule, () => schedule.run(pass));
  const reader = createPageReader(document, pace.wake, signal);
  const highlights = createHighlights(view);
  const popover = createClaimPopover(deps, {
    claims: () => claims,
    setCurrent: (range) => highlights.setCurrent(range),
    onChange: () => changed(),
  });

  const state = (): ReaderState => ({
    status,
    language: analysis.language,
    claims: claims.length,
    byStrength: countByStrength(claims),
    flagged: claims.filter((claim) => claim.flagged).length,
    references: analysis.references.length,
    referencesKnown: analysis.references.filter((reference) => reference.referenceId !== null).length,
    report: analysis.report,
    characters: reader.blocks.reduce((sum, { block }) => sum + block.text.length, 0),
    busyMs: schedule.busyMs(),
    current: popover.current(),
    focused: document.hasFocus(),
  });
  const changed = (): void => {
    if (!signal.aborted) deps.onChange(state());
  };

  function* pass(): Generator<void, void> {
    pace.begin();
    const isNew = yield* reader.update();
    popover.attach();
    if (isNew) analyses.ask();
    else if (status === 'done' && (yield* place())) changed();
    pace.end(isNew);
  }

  const analyses = createAnalyses({
    analyze: () =>
      deps.analyze(
        reader.blocks.map(({ block }) => block),
        pageSource(document),
      ),
    later: (then) => schedule.after(RETRY_MS, then),
    onDone(found) {
      // Without an answer nothing is said of the page: it stays as it was, at first "reading".
      if (found === null) return;
      analysis = { ...found, annotations: sameObjects(found.annotations, analysis.annotations) };
      schedule.run(function* () {
        yield* place();
        status = 'done';
        changed();
      });
    },
    signal,
  });

  /** Blocks may have changed since they were analysed: a claim whose words are not there any more is left out. */
  function* place(): Generator<void, boolean> {
    const next = yield* locateClaims(analysis.annotations, reader.blocks, claims);
    const isMoved = next.length !== claims.length || next.some((claim, i) => claim !== claims[i]);
    if (isMoved) repaint(next);
    return isMoved;
  }

  const repaint = (next: readonly LocatedClaim[]): void => {
    // Ranges that stay are taken off and put back in one go, which paints nothing in between.
    for (const claim of claims) highlights.remove(claim);
    for (const claim of next) highlights.add(claim);
    claims = next;
    popover.refresh();
  };

  view.addEventListener(
    'click',
    (event) => {
      if (event.composedPath().includes(popover.host) || !isFreeClick(event, document)) return;
      const claim = claimAt(document, { x: event.clientX, y: event.clientY }, claims, reader.shadowRoots);
      if (claim !== null) popover.openByPointer(claim, event);
    },
    { signal, passive: true },
  );
  signal.addEventListener('abort', () => {
    highlights.clear();
    claims = [];
  });
  schedule.run(pass);

  return { state, step: popover.step, openAt: popover.openAt, close: popover.close };
}
