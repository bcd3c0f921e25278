import { type FramePart, joined } from '../core/page-record/join.ts';
import { frameRecord, type ReadFrame, type TabFacts } from '../core/page-record/read-frame.ts';
import type { FullPageRecord, PackInfo, StudyRecord } from '../core/types/index.ts';
import { siteOf } from '../settings/site.ts';
import type { Pages } from './pages.ts';
import { studyIdsOf } from './study-ids.ts';
import { isPartUnread, isReading, TOP } from './summary.ts';

export interface RecordTools {
  readonly pages: Pick<Pages, 'look' | 'read'>;
  tab(tabId: number): Promise<{ readonly address: string | undefined; readonly title: string }>;
  records(ids: readonly string[]): Promise<readonly StudyRecord[]>;
  /** Those that are on. */
  packs(): Promise<readonly PackInfo[]>;
  /** Of the extension. */
  readonly version: string;
  /** ISO 8601, UTC. */
  now(): string;
  /** Of a text in UTF-8, lower case hex. */
  sha256(text: string): Promise<string>;
}

/**
 * What a tab's page says now, with what stands behind it, of all its frames together.
 *
 * @returns null while a frame is being read, and where none was: then nothing can be said of the page
 */
export async function recordPage(tabId: number, tools: RecordTools): Promise<FullPageRecord | null> {
  const looked = await tools.pages.look(tabId);
  if (isReading(looked)) return null;
  const [frames, tab, packs] = await Promise.all([tools.pages.read(tabId), tools.tab(tabId), tools.packs()]);
  if (frames.length === 0) return null;
  const facts = tabFacts(tab, { readAt: tools.now(), madeWith: { version: tools.version, packs } });
  const ids = frames.flatMap(({ read }) => studyIdsOf(read.analysis.annotations));
  const records = new Map((await tools.records([...new Set(ids)])).map((record) => [record.id, record]));
  const top = frames.find(({ frameId }) => frameId === TOP)?.read;
  const record = joined(frames.map(({ frameId, read }) => partOf(read, frameId, { top, facts, records })));
  const { text = '', records: shown = [], ...kept } = record;
  return {
    ...kept,
    sha256: await tools.sha256(text),
    records: shown,
    ...(looked.some(isPartUnread) ? { partUnread: true } : {}),
  };
}

function tabFacts(
  { address, title }: Awaited<ReturnType<RecordTools['tab']>>,
  made: Pick<TabFacts, 'readAt' | 'madeWith'>,
): TabFacts {
  const isWeb = address !== undefined && /^https?:/i.test(address);
  return { ...made, address: isWeb ? address : null, title, domain: siteOf(address) };
}

interface Whole {
  readonly top: ReadFrame | undefined;
  readonly facts: TabFacts;
  readonly records: ReadonlyMap<string, StudyRecord>;
}

function partOf(read: ReadFrame, frameId: number, { top, facts, records }: Whole): FramePart {
  return { record: frameRecord(read, top, facts, records), frame: frameId === TOP ? null : read.address };
}
