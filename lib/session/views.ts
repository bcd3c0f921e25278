import type { BlockSpan, CrossrefState, PageReference } from '../core/types/index.ts';
import type { HiddenView, PopoverView, View } from '../paint/popover-view.ts';
import type { ShownSource, SourceView } from '../paint/source-view.ts';
import type { LocatedClaim } from './claims.ts';
import type { Located } from './located.ts';
import type { LocatedEntry, LocatedMark } from './marks.ts';

/** What views are made from. */
export interface ViewPage {
  /** In reading order. */
  claims(): readonly LocatedClaim[];
  marks(): readonly LocatedMark[];
  /** The page's sources by their ids, in that order; those that are gone are left out. */
  sources(ids: readonly number[]): readonly ShownSource[];
  crossref(): CrossrefState;
  level(): PopoverView['level'];
  readonly version: string | null;
  seen(): PopoverView['seen'];
}

/** What a view's buttons do. */
export type ViewActions = Pick<SourceView, 'onClose' | 'onStep' | 'onRetry' | 'canGoTo' | 'onGoTo'> &
  Pick<PopoverView, 'onCopy' | 'onOpenPanel' | 'onHide'> &
  Pick<HiddenView, 'onUndo'>;

/** What a popover can show the records of. */
export type Records = SourceView['records'];

/** Something that the popover can show. */
export interface Openable {
  readonly key: string;
  /** Id of the claim; null for a citation mark. */
  readonly claim: string | null;
  readonly located: Located;
  readonly span: BlockSpan;
  /** The records that it shows. */
  readonly recordIds: readonly string[];
  view(records: Records, actions: ViewActions): View;
}

export function claimKey({ annotation }: LocatedClaim): string {
  return `claim ${annotation.id}`;
}

export function markKey({ key }: LocatedMark): string {
  return `mark ${key}`;
}

export function entryKey({ text }: PageReference): string {
  return `entry ${text}`;
}

export function ofClaim(claim: LocatedClaim, page: ViewPage): Openable {
  const { annotation } = claim;
  const { frame, assessment } = annotation;
  const cited = [...new Set(frame.citations.flatMap((mark) => mark.references))];
  return {
    key: claimKey(claim),
    claim: annotation.id,
    located: claim,
    span: frame,
    recordIds: assessment.studies.map((study) => study.studyId),
    view: (records, { onClose, onStep, onRetry, onCopy, onOpenPanel, onHide }): PopoverView => ({
      kind: 'claim',
      annotation,
      records,
      index: page.claims().indexOf(claim),
      count: page.claims().length,
      recordsLooked: assessment.recordsLooked,
      sources: page.sources(cited),
      crossref: page.crossref(),
      level: page.level(),
      seen: page.seen(),
      version: page.version,
      ...{ onClose, onStep, onRetry, onCopy, onOpenPanel, onHide },
    }),
  };
}

/** A claim that was open when the reader hid it: what was done, and the way back. */
export function ofHidden(claim: LocatedClaim): Openable {
  const { annotation } = claim;
  return {
    key: claimKey(claim),
    claim: annotation.id,
    located: claim,
    span: annotation.frame,
    recordIds: [],
    view: (_records, { onClose, onUndo }): HiddenView => ({ kind: 'hidden', onClose, onUndo }),
  };
}

/** A source at its own entry in the page's list: for those that no mark names, and for readers who come from the popup. */
export function ofEntry(entry: LocatedEntry, page: ViewPage): Openable {
  const { id, referenceId } = entry.reference;
  return {
    key: entryKey(entry.reference),
    claim: null,
    located: entry,
    span: entry.span,
    recordIds: referenceId === null ? [] : [referenceId],
    view: (records, actions): SourceView => ({
      kind: 'source',
      key: entryKey(entry.reference),
      sources: page.sources([id]),
      records,
      crossref: page.crossref(),
      index: null,
      count: page.marks().length,
      ...actions,
      canGoTo: () => false,
    }),
  };
}

export function ofMark(located: LocatedMark, page: ViewPage): Openable {
  const { key, mark } = located;
  const sources = page.sources(mark.references);
  return {
    key: markKey(located),
    claim: null,
    located,
    span: mark,
    recordIds: sources.flatMap(({ reference }) => reference.referenceId ?? []),
    view: (records, actions): SourceView => ({
      kind: 'source',
      key,
      sources,
      records,
      crossref: page.crossref(),
      index: page.marks().indexOf(located),
      count: page.marks().length,
      ...actions,
    }),
  };
}
