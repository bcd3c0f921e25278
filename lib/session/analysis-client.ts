import type { AnalysisAnswer, AnalysisRequest } from '../analysis-port.ts';
import { editBetween } from '../core/edit-between.ts';
import type { Analysis, PageSource, TextBlock } from '../core/types/index.ts';
import { createAnswered } from './answered.ts';
import { inPieces } from './in-pieces.ts';

/** A connection to whoever analyses. Posting to one that has ended throws. */
export interface AnalysisConnection {
  post(request: AnalysisRequest): void;
  onAnswer(listener: (answer: AnalysisAnswer) => void): void;
  onEnd(listener: () => void): void;
  end(): void;
}

export interface AnalysisClientOptions {
  connect(): AnalysisConnection;
  /** Gives the page its thread back. */
  pause(): Promise<void>;
  /** Calls back after so many ms; the returned function calls it off. */
  after(ms: number, then: () => void): () => void;
}

/** How a page is to be analysed. */
export interface AnalyzeWishes {
  /** Ids of blocks to be looked at before the others. */
  readonly first: readonly number[];
  /** What is known so far, while the rest is being looked at: at once, and then each time that there is four times as much. */
  onSome(soFar: Analysis): void;
}

/** What is known so far is told again when there is so many times as much. */
const GROWS = 4;
/** A page that rests for so long is forgotten by the background: what changes then is sent with all the rest. */
const REST_MS = 20_000;

/**
 * Has a page analysed over a connection, and again when it has changed: then only what changed goes over it. Where the
 * connection ends, all is sent over a new one with the next call.
 *
 * @returns to be called with all blocks of the page, one call at a time. A block that stays is the same object. Rejects
 *   where the connection ended before the answer.
 */
export function createAnalysisClient({ connect, pause, after }: AnalysisClientOptions) {
  let open: { readonly connection: AnalysisConnection; sent: readonly TextBlock[] } | null = null;
  let answered = createAnswered();
  let stopWaiting = (): void => undefined;
  let fail: ((reason: Error) => void) | null = null;
  let hear: (answer: AnalysisAnswer) => void = () => undefined;

  const close = (): void => {
    stopWaiting();
    open?.connection.end();
    open = null;
  };

  const opened = () => {
    if (open !== null) return open;
    const connection = connect();
    const mine = { connection, sent: [] };
    answered = createAnswered();
    const gone = (reason: Error): void => {
      if (open !== mine) return;
      close();
      fail?.(reason);
    };
    connection.onAnswer((answer) => {
      if (open !== mine) return;
      try {
        hear(answer);
      } catch (error) {
        gone(error instanceof Error ? error : new Error(String(error)));
      }
    });
    connection.onEnd(() => gone(new Error('The background ended before it answered')));
    open = mine;
    return open;
  };

  return async (
    blocks: readonly TextBlock[],
    source: PageSource,
    { first, onSome }: AnalyzeWishes,
  ): Promise<Analysis> => {
    stopWaiting();
    const mine = opened();
    const { connection } = mine;
    const order = editBetween(mine.sent, blocks);
    // A block that only moved is there already.
    const known = new Set(mine.sent.slice(order.at, order.at + order.remove));
    const put = blocks.slice(order.at, order.at + order.insert);
    const done = new Promise<Analysis>((resolve, reject) => {
      let known = 0;
      let shown = 0;
      fail = reject;
      hear = (answer) => {
        answered.take(answer);
        if (answer.kind === 'done') resolve(answered.analysis(blocks));
        if (answer.kind !== 'found') return;
        for (const { annotations } of answer.parts) known += annotations.length;
        // Each time that marks are painted, the browser goes through all of them and of the page.
        if (known < shown * GROWS) return;
        shown = known;
        onSome(answered.analysis(blocks));
      };
    });
    // Whoever waits for `done` comes later than a connection that ends while the text is sent.
    done.catch(() => undefined);
    try {
      for (const piece of inPieces(put.filter((block) => !known.has(block)))) {
        connection.post({ kind: 'text', blocks: piece });
        await pause();
      }
      const insert = put.map(({ id }) => id);
      connection.post({ kind: 'analyze', order: { ...order, insert }, source, first });
      mine.sent = blocks;
      const analysis = await done;
      stopWaiting = after(REST_MS, close);
      return analysis;
    } catch (error) {
      close();
      throw error;
    } finally {
      fail = null;
    }
  };
}
