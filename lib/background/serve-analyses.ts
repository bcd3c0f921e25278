import type { AnalysisAnswer, AnsweredPart } from '../analysis-port.ts';
import { forPages } from '../core/assess/trace.ts';
import { createPageReading, type FoundInPart, type ReadPart } from '../core/page-reading.ts';
import type { EvidenceIndex } from '../core/types/index.ts';
import { createPacker } from './pack-parts.ts';
import { type AnalyzeRequest, createKeptText } from './page-text-kept.ts';
import { parseAnalysis } from './parse-analysis.ts';

/** As long as this is worked at a stretch, in ms: whoever else asks the background waits no longer. */
const STRETCH_MS = 40;
/** So many claims go out at once: a page takes a few milliseconds to unpack them. */
const MOST_AT_ONCE = 24;

/** One reader's connection. */
export interface AnalysisPort {
  post(answer: AnalysisAnswer): void;
  /** Ends it: the reader begins anew with another one. */
  disconnect(): void;
}

export interface AnalysisDesk {
  /** What to answer from; asked for with each analysis. */
  evidence(): Promise<EvidenceIndex>;
  /** Lets everybody else have their turn. */
  pause(): Promise<void>;
  /** Milliseconds. */
  now(): number;
}

/**
 * Answers one reader for as long as its connection lasts. What it has told and been told is kept until then, so that
 * after a change of its page only what changed is sent, looked at and answered.
 *
 * @param ended aborted when the reader is gone: nothing is looked at any more
 * @returns to be given all that comes over the connection
 */
export function serveAnalyses(
  port: AnalysisPort,
  desk: AnalysisDesk,
  ended: AbortSignal,
): (message: unknown) => void {
  const text = createKeptText();
  const read = createPageReading();
  const pack = createPacker();
  /** What the reader has, by the id of a part's first block. */
  let sent = new Map<number, FoundInPart>();
  let withEvidence: EvidenceIndex | null = null;
  let turn = Promise.resolve();

  const answer = async ({ order, source, first }: AnalyzeRequest): Promise<void> => {
    const blocks = text.order(order);
    if (blocks === null) {
      port.disconnect();
      return;
    }
    const evidence = await desk.evidence();
    // Without any evidence "no study tests this" would be said of every claim.
    const silent = evidence.packs.length === 0;
    const isOther = evidence !== withEvidence;
    withEvidence = evidence;
    const page = read(blocks, { evidence, source });
    port.post({ kind: 'page', language: page.language, references: page.references });

    const now = new Map<number, FoundInPart>();
    let batch: AnsweredPart[] = [];
    let claims = 0;
    const flush = (): void => {
      if (batch.length > 0) port.post({ kind: 'found', ...pack(batch) });
      batch = [];
      claims = 0;
    };
    const [inSight, rest] = divided(page.parts, new Set(first));
    let since = desk.now();
    for (const parts of [inSight, rest]) {
      for (const part of parts) {
        const [at] = part.blockIds;
        if (at === undefined) continue;
        const found = part.find();
        now.set(at, found);
        if ((isOther || sent.get(at) !== found) && !(isEmpty(found) && !sent.has(at))) {
          batch.push({ at, ...(silent ? { ...found, annotations: [] } : shown(found)) });
          claims += found.annotations.length;
          if (claims >= MOST_AT_ONCE) flush();
        }
        if (desk.now() - since >= STRETCH_MS) {
          await desk.pause();
          if (ended.aborted) return;
          since = desk.now();
        }
      }
      flush();
    }
    const gone = [...sent.keys()].filter((at) => !now.has(at));
    sent = now;
    port.post({ kind: 'done', gone, report: silent ? null : page.report() });
  };

  return (message) => {
    const request = parseAnalysis(message);
    if (request === null) return;
    // In the order in which they came: blocks that come while an answer is made are of the next one.
    turn = turn
      .then(() =>
        ended.aborted ? undefined : request.kind === 'text' ? text.take(request.blocks) : answer(request),
      )
      .catch(() => port.disconnect());
  };
}

function isEmpty({ annotations, marks, statements }: FoundInPart): boolean {
  return annotations.length + marks.length + statements.length === 0;
}

function shown({ annotations, marks, statements }: FoundInPart): FoundInPart {
  return { annotations: annotations.map(forPages), marks, statements };
}

/** Those that hold one of the blocks, and the others. */
function divided(parts: readonly ReadPart[], ids: ReadonlySet<number>): [ReadPart[], ReadPart[]] {
  const inSight = parts.filter(({ blockIds }) => blockIds.some((id) => ids.has(id)));
  const chosen = new Set(inSight);
  return [inSight, parts.filter((part) => !chosen.has(part))];
}
