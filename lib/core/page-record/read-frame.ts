import type { Analysis, CrossrefState, SourceStatus, StudyRecord, TextBlock } from '../types/index.ts';
import { type PageFacts, toPageRecord } from './to-page-record.ts';
import { wholeText } from './whole-text.ts';

/** What one frame has read and found, as its reader tells it. Plain data: it crosses from the page to the background. */
export interface ReadFrame {
  readonly address: string;
  /** Absolute, http(s); null where there is none. */
  readonly canonical: string | null;
  /** As `PageSource` has it. */
  readonly domain: string | null;
  readonly title: string;
  /** The text as it stands now. */
  readonly blocks: readonly Pick<TextBlock, 'id' | 'text'>[];
  /** Of its claims and marks those that stand there now. */
  readonly analysis: Analysis;
  /** What Crossref said, by reference id. */
  readonly statuses: readonly (readonly [number, SourceStatus])[];
  readonly crossref: CrossrefState;
}

/** What is known of a page before its frames are read. */
export type TabFacts = Pick<PageFacts, 'readAt' | 'madeWith'> & {
  readonly address: string | null;
  readonly title: string;
  readonly domain: string | null;
};

/**
 * The record of one frame, with its text and the records of its studies. Its hash is empty: the page's text is that of
 * all its frames.
 *
 * @param top the frame that the page itself is in: its title and canonical link are the page's
 */
export function frameRecord(
  frame: ReadFrame,
  top: ReadFrame | undefined,
  facts: TabFacts,
  records: ReadonlyMap<string, StudyRecord>,
) {
  const whole = wholeText(frame.blocks);
  return toPageRecord(
    {
      source: facts.address ?? frame.address,
      address: facts.address,
      canonical: top?.canonical ?? null,
      domain: top === undefined ? facts.domain : top.domain,
      title: top?.title ?? facts.title,
      ...{ readAt: facts.readAt, madeWith: facts.madeWith, crossref: frame.crossref, sha256: '' },
    },
    { whole, analysis: frame.analysis, records, statuses: new Map(frame.statuses) },
    { text: true, trace: false, records: true },
  );
}
