/**
 * One page's life. In idle time: read the page, have it analysed, paint the marks; then keep up with its changes.
 * On a press or a step: open what is there, a claim or a citation mark. The signal ends all of it.
 */
import { withNotices } from './core/assess/notice-flags.ts';
import type { CollectedBlock } from './core/collect/index.ts';
import { countByStrength } from './core/count-by-strength.ts';
import { isInDoubt } from './core/source-notices.ts';
import type { Analysis, Annotation, PageReference } from './core/types/index.ts';
import { drawnTherapy } from './page/drawn-text.ts';
import { atFirstUse } from './page/first-use.ts';
import { blocksInSight } from './page/in-sight.ts';
import { createPageReader } from './page/page-reader.ts';
import { createSchedule } from './page/schedule.ts';
import { pageSource } from './page/source.ts';
import { createHighlights } from './paint/highlights.ts';
import { createAnalyses } from './session/analyses.ts';
import { type LocatedClaim, locateClaims, refined } from './session/claims.ts';
import { createHidden } from './session/hidden.ts';
import { claimsInView } from './session/in-view.ts';
import { listenForPresses } from './session/listen-for-presses.ts';
import { type LocatedEntry, type LocatedMark, locateEntry, locateMarks } from './session/marks.ts';
import { createPace } from './session/pace.ts';
import { createPopover } from './session/popover.ts';
import { createPreferences } from './session/preferences.ts';
import { readFrame } from './session/read-frame.ts';
import { createSources } from './session/sources.ts';
import { createToolBox } from './session/tool-box.ts';
import type { ReaderState, Session, SessionDeps } from './session/types.ts';

export type { ReaderState, Session, SessionDeps } from './session/types.ts';

/** How long to wait before what failed is asked for again. The background may just be starting. */
const RETRY_MS = 1_000;

/** In UTF-16 units. All of a page no longer than this is shown at once: it is known hardly later than what its window shows. */
const SHORT = 20_000;

const ignore = (): void => undefined;

/** Language: null until the page was read. */
type Found = Omit<Analysis, 'language'> & { readonly language: string | null };

/** Throws when the document is not shown in a window. */
export function startSession(deps: SessionDeps): Session {
  const { document, signal } = deps;
  const view = document.defaultView;
  if (view === null) throw new Error('A session needs a document that is shown in a window.');

  let status: ReaderState['status'] = 'reading';
  /** What has come to the page since it was read could not be looked through. */
  let behind = false;
  let analysis: Found = {
    language: null,
    annotations: [],
    references: [],
    marks: [],
    statements: [],
    report: null,
  };
  /** The annotations with what has become known of their sources. */
  let annotations: readonly Annotation[] = [];
  /** All claims that stand on the page, and those of them that are marked. */
  let located: readonly LocatedClaim[] = [];
  let claims: readonly LocatedClaim[] = [];
  let marks: readonly LocatedMark[] = [];
  const hidden = createHidden(deps.hiddenBefore);
  /** Blocks that were read again since claims and marks were placed. */
  const touched = new Set<CollectedBlock<Node>>();
  /** What is known of a page that is still being looked through, until it is shown. */
  let some: Analysis | null = null;
  let asked = false;
  /** The first analysis is under way, or is still to be asked for. */
  let isFirst = true;
  let isWatchingUse = false;
  /** Null: not looked for since the page changed. */
  let hasDrawnTherapy: boolean | null = null;

  const schedule = createSchedule(view, signal);
  const pace = createPace(schedule, () => schedule.run(pass));
  const reader = createPageReader(document, pace.wake, signal);
  const highlights = createHighlights(view);
  const later = (then: () => void): void => schedule.after(RETRY_MS, then);
  const sources = createSources({
    lookUp: deps.lookUp,
    later,
    onChange: () => schedule.run(moreKnown),
    signal,
  });
  const preferences = createPreferences({
    ask: () => deps.preferences(),
    later,
    onKnown() {
      choose();
      // In another language, perhaps.
      popover.refresh();
    },
  });
  const toolBox = createToolBox(() => deps.popoverTools(), later);
  const popover = createPopover(deps, toolBox, {
    claims: () => claims,
    marks: () => marks,
    sources: sources.shown,
    crossref: sources.crossref,
    level: () => preferences.now.level,
    version: deps.version,
    seen: () => ({
      title: document.title.trim(),
      address: document.URL,
      date: new Date().toISOString().slice(0, 10),
    }),
    hide: (id) => hide(id),
    unhide(id) {
      hidden.delete(id);
      choose();
    },
    entryOf: (id) => entryOf(analysis.references[id - 1]),
    entryLike: ({ place, text }) =>
      entryOf(analysis.references.find((one) => one.place === place && one.text === text)),
    setCurrent: (range) => highlights.setCurrent(range),
    onChange: () => changed(),
  });

  const entryOf = (reference: PageReference | undefined): LocatedEntry | null =>
    reference === undefined ? null : locateEntry(reference, reader.blocks);
  const isDrawn = (): boolean => {
    hasDrawnTherapy ??= drawnTherapy(document);
    return hasDrawnTherapy;
  };
  const characters = (): number => reader.blocks.reduce((sum, { block }) => sum + block.text.length, 0);
  const isHidden = ({ annotation }: LocatedClaim): boolean => hidden.has(annotation);
  const isLeftOut = ({ annotation }: LocatedClaim): boolean =>
    preferences.now.kindsOff.includes(annotation.frame.kind);
  const shownOf = (all: readonly LocatedClaim[]): readonly LocatedClaim[] =>
    all.filter((claim) => !isHidden(claim) && !isLeftOut(claim));

  const state = (): ReaderState => ({
    status,
    partUnread: behind || isDrawn(),
    language: analysis.language,
    claims: claims.length,
    byStrength: countByStrength(claims),
    flagged: claims.filter((claim) => claim.flagged).length,
    hidden: located.filter(isHidden).length,
    leftOut: located.filter(isLeftOut).length,
    references: analysis.references.length,
    referencesKnown: analysis.references.filter((reference) => reference.referenceId !== null).length,
    sources: sources.listed(),
    crossref: sources.crossref(),
    report: analysis.report,
    characters: characters(),
    busyMs: schedule.busyMs(),
    slowedMs: pace.slowedMs(),
    current: popover.current(),
    focused: document.hasFocus(),
  });
  /** What was found, without claims and marks whose words are gone. */
  const standing = (): Found => ({
    ...analysis,
    annotations: located.map(({ annotation }) => annotation),
    marks: marks.map(({ mark }) => mark),
  });
  const changed = (): void => {
    if (!signal.aborted) deps.onChange(popover.current());
  };

  function* pass(): Generator<void, void> {
    pace.begin();
    preferences.ensure();
    hasDrawnTherapy = null;
    const { isNew, touched: again } = yield* reader.update();
    for (const block of again) touched.add(block);
    popover.attach();
    // A page without any words is asked about once, too: then it has been read.
    if (isNew || !asked) analyses.ask();
    // Until the answer comes, and where none comes, nothing stays marked or open at words that are others now.
    if (status === 'done' && (isNew || again.size > 0) && (yield* place(analysis, annotations))) changed();
    asked = true;
    pace.end(isNew);
  }

  const analyses = createAnalyses({
    async analyze() {
      const since = view.performance.now();
      const blocks = reader.blocks.map(({ block }) => block);
      const inParts = isFirst && characters() > SHORT;
      const first = inParts ? blocksInSight(document, reader.blocks) : [];
      const found = await deps.analyze(blocks, pageSource(document), {
        first,
        onSome: inParts ? onSome : ignore,
      });
      pace.analyzed(view.performance.now() - since);
      return found;
    },
    later,
    onDone(found) {
      // At once: the next analysis is asked for before this one is shown, and a part of it must not take its place.
      isFirst = false;
      if (found === null) {
        // What was found before stays, and that it is not all is said.
        if (status === 'done') behind = true;
        else status = 'failed';
        changed();
        return;
      }
      some = null;
      behind = false;
      schedule.run(function* () {
        const known = yield* annotate(found);
        if (!(yield* place(found, known))) {
          // What stands in the same place may have another source.
          paintMarks();
          popover.refresh();
        }
        status = 'done';
        changed();
      });
    },
    signal,
  });

  /** Of a long page that is read for the first time what is known already is shown; else all changes at once. */
  const onSome = (soFar: Analysis): void => {
    const isWaiting = some !== null;
    some = soFar;
    if (isWaiting) return;
    schedule.run(function* () {
      const found = some;
      some = null;
      if (found !== null && (yield* place(found, yield* annotate(found)))) changed();
    });
  };

  const annotate = (found: Found): Generator<void, readonly Annotation[]> => {
    const statusOf = (id: number) => sources.statusOf(found.references[id - 1]);
    return refined(found.annotations, (one) => withNotices(one, found.references, statusOf), annotations);
  };

  /**
   * Blocks may have changed since they were analysed: a claim whose words are not there any more is left out. All that
   * was found changes at once, so that no mark is shown with the sources of another answer.
   */
  function* place(found: Found, known: readonly Annotation[]): Generator<void, boolean> {
    const again = new Set(touched);
    touched.clear();
    const all = yield* locateClaims(known, reader.blocks, located, again);
    const nextMarks = yield* locateMarks(found.marks, reader.blocks, marks, again);
    hidden.follow(annotations, known);
    annotations = known;
    if (found !== analysis) {
      analysis = found;
      sources.take(found);
    }
    const isMoved = differs(all, located) || differs(nextMarks, marks);
    located = all;
    if (isMoved) repaint(shownOf(all), nextMarks);
    return isMoved;
  }

  const repaint = (nextClaims: readonly LocatedClaim[], nextMarks: readonly LocatedMark[]): void => {
    const stays = new Set(nextClaims);
    const wasThere = new Set(claims);
    for (const claim of claims) if (!stays.has(claim)) highlights.remove(claim);
    for (const claim of nextClaims) if (!wasThere.has(claim)) highlights.add(claim);
    claims = nextClaims;
    marks = nextMarks;
    paintMarks();
    popover.refresh();
    if (isWatchingUse || claims.length + marks.length === 0) return;
    isWatchingUse = true;
    bringAtUse();
  };
  /** Where they do not come, the next sign of somebody has them asked for again. */
  const bringAtUse = (): void =>
    atFirstUse(view, () => void toolBox.bring().then((tools) => tools ?? bringAtUse()), signal);
  const paintMarks = (): void => {
    highlights.setSources(
      marks.map(({ range, mark }) => ({
        range,
        notice: mark.references.some((id) => isInDoubt(sources.statusOf(analysis.references[id - 1]))),
      })),
    );
  };

  /** Other claims are to be marked, because of what the reader has chosen. */
  const choose = (): void => {
    const next = shownOf(located);
    if (signal.aborted || !differs(next, claims)) return;
    repaint(next, marks);
    changed();
  };

  const hide = (id: string): void => {
    const claim = located.find(({ annotation }) => annotation.id === id);
    if (claim === undefined) return;
    hidden.add(claim.annotation);
    choose();
  };

  /** More is known of the sources: claims may have new flags, marks another look. */
  function* moreKnown(): Generator<void, void> {
    const known = yield* annotate(analysis);
    if (!differs(known, annotations) || !(yield* place(analysis, known))) {
      paintMarks();
      yield;
      popover.refresh();
    }
    changed();
  }

  listenForPresses(
    view,
    {
      marks: () => marks,
      claims: () => claims,
      shadowRoots: reader.shadowRoots,
      popover,
      // What could not be shown is left to the page.
      takesLinks: () => preferences.now.inPlace && !toolBox.failed,
    },
    signal,
  );
  signal.addEventListener('abort', () => {
    highlights.clear();
    located = [];
    claims = [];
    marks = [];
  });
  preferences.ensure();
  schedule.run(pass);

  return {
    state,
    step: popover.step,
    openAt: popover.openAt,
    openSource: popover.openSource,
    openClaim: popover.openClaim,
    inView: () => claimsInView(claims, view),
    claims: () =>
      located
        .filter((claim) => !isLeftOut(claim))
        .map((claim) => ({ annotation: claim.annotation, hidden: isHidden(claim) })),
    read: () => (status === 'done' ? readFrame(document, reader.blocks, standing(), sources) : null),
    hide,
    showHidden() {
      hidden.clear();
      choose();
    },
    hiddenWords: hidden.words,
    close: popover.close,
    comeBack() {
      preferences.askAgain();
      void sources.comeBack();
    },
  };
}

function differs(now: readonly unknown[], before: readonly unknown[]): boolean {
  return now.length !== before.length || now.some((one, i) => one !== before[i]);
}
