import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { AnalysisAnswer, AnalysisRequest } from '../../lib/analysis-port.ts';
import { serveAnalyses } from '../../lib/background/serve-analyses.ts';
import { analyze } from '../../lib/core/analyze.ts';
import { forPages } from '../../lib/core/assess/trace.ts';
import type { Analysis, EvidenceIndex, PageSource, TextBlock } from '../../lib/core/types/index.ts';
import { bundledPacks } from '../../lib/evidence/bundled.ts';
import { toIndex } from '../../lib/evidence/to-index.ts';
import { createAnalysisClient } from '../../lib/session/analysis-client.ts';
import { restlessPage, statesOf } from '../restless-page.ts';

const evidence = toIndex(bundledPacks);
const source: PageSource = { domain: null, title: '', lang: null };
const NO_WISHES = { first: [], onSome: () => undefined };

const block = (id: number, text: string): TextBlock => ({ id, role: 'paragraph', level: 0, text });
const PAGE = [
  block(1, 'PRP relieves knee pain.'),
  block(2, 'The house is open and the garden is closed.'),
  block(3, 'Stem cells heal the discs of the spine.'),
];

/** A reader and a background with a wire between them, on which all is copied as browsers do. */
function wired(options: { packs?: boolean; evidence?: EvidenceIndex } = {}) {
  const sent: AnalysisRequest[] = [];
  const answers: AnalysisAnswer[] = [];
  const resting: (() => void)[] = [];
  const cuts: (() => void)[] = [];
  let connections = 0;
  let cutAt = Number.POSITIVE_INFINITY;
  let said = 0;
  const connect = () => {
    connections += 1;
    const ended = new AbortController();
    let onAnswer: (answer: AnalysisAnswer) => void = () => undefined;
    let onEnd = (): void => undefined;
    const cut = (): void => {
      if (ended.signal.aborted) return;
      ended.abort();
      onEnd();
    };
    cuts.push(cut);
    /** Both ends count: the wire is cut at the n-th message, whoever sends it. */
    const passes = (): boolean => {
      if (ended.signal.aborted) throw new Error('The wire is cut');
      if (++said < cutAt) return true;
      cutAt = Number.POSITIVE_INFINITY;
      cut();
      return false;
    };
    const receive = serveAnalyses(
      {
        post(answer) {
          if (!passes()) return;
          answers.push(answer);
          const copy = structuredClone(answer);
          queueMicrotask(() => ended.signal.aborted || onAnswer(copy));
        },
        disconnect: cut,
      },
      {
        evidence: async () =>
          options.packs === false ? { packs: [], studies: [], findings: [] } : (options.evidence ?? evidence),
        pause: async () => undefined,
        now: () => said,
      },
      ended.signal,
    );
    return {
      post(request: AnalysisRequest) {
        if (!passes()) return;
        sent.push(request);
        receive(structuredClone(request));
      },
      onAnswer: (listener: typeof onAnswer) => (onAnswer = listener),
      onEnd: (listener: typeof onEnd) => (onEnd = listener),
      end: () => ended.abort(),
    };
  };
  const ask = createAnalysisClient({
    connect,
    pause: async () => undefined,
    after(_, then) {
      resting.push(then);
      return () => resting.splice(resting.indexOf(then), 1);
    },
  });
  return {
    ask,
    sent,
    answers,
    cutAt: (n: number) => (cutAt = said + n),
    cut: () => cuts.at(-1)?.(),
    rest() {
      for (const then of resting.splice(0)) then();
    },
    connections: () => connections,
    texts: () => sent.flatMap((one) => (one.kind === 'text' ? one.blocks.map(({ id }) => id) : [])),
  };
}

const wanted = (blocks: readonly TextBlock[]): Analysis => {
  const analysis = analyze(blocks, { evidence, source });
  return { ...analysis, annotations: analysis.annotations.map(forPages) };
};

describe('an analysis over a connection', () => {
  it('is the one that a page gets which is analysed at once, after any changes and wherever the wire breaks', async () => {
    await fc.assert(
      fc.asyncProperty(restlessPage, fc.array(fc.integer({ min: 1, max: 12 })), async (restless, breaks) => {
        const wire = wired();
        for (const blocks of statesOf(restless)) {
          const at = breaks.pop();
          if (at !== undefined) wire.cutAt(at);
          // As the reader does: what failed is asked for once more.
          const analysis = await wire
            .ask(blocks, source, NO_WISHES)
            .catch(() => wire.ask(blocks, source, NO_WISHES));
          expect(analysis).toEqual(wanted(blocks));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('takes only what changed over the wire, both ways', async () => {
    const wire = wired();
    const page = PAGE.slice(0, 2);
    await wire.ask(page, source, NO_WISHES);
    expect(wire.texts()).toEqual([1, 2]);
    wire.answers.length = 0;
    // No other product, no other place: what holds for the whole page stays.
    const more = block(4, 'PRP relieves knee pain at night.');
    await wire.ask([...page, more], source, NO_WISHES);
    expect(wire.texts()).toEqual([1, 2, 4]);
    const parts = wire.answers.flatMap((one) => (one.kind === 'found' ? one.parts : []));
    expect(parts.map(({ at }) => at)).toEqual([4]);
  });

  it('looks first at what is in sight, and shows it before the rest', async () => {
    const wire = wired();
    const blocks = Array.from({ length: 90 }, (_, id) => block(id, `PRP relieves knee pain in ${id} ways.`));
    const shown: number[][] = [];
    await wire.ask(blocks, source, {
      first: [70, 71],
      onSome: ({ annotations }) => shown.push(annotations.map(({ frame }) => frame.blockId)),
    });
    expect(shown[0]).toEqual([70, 71]);
    expect(shown.length).toBeGreaterThan(1);
    for (const [i, ids] of shown.entries())
      expect(ids.length).toBeGreaterThanOrEqual(4 * (shown[i - 1]?.length ?? 0));
    expect(shown.at(-1)?.length).toBeLessThan(blocks.length);
  });

  it('is over when the page has rested: then the background has forgotten its text', async () => {
    const wire = wired();
    await wire.ask(PAGE, source, NO_WISHES);
    wire.rest();
    expect(await wire.ask(PAGE, source, NO_WISHES)).toEqual(wanted(PAGE));
    expect(wire.connections()).toBe(2);
    expect(wire.texts()).toEqual([1, 2, 3, 1, 2, 3]);
  });

  it('goes on anew where the background ended meanwhile', async () => {
    const wire = wired();
    await wire.ask(PAGE, source, NO_WISHES);
    wire.cut();
    expect(await wire.ask(PAGE.slice(1), source, NO_WISHES)).toEqual(wanted(PAGE.slice(1)));
    expect(wire.connections()).toBe(2);
  });

  it('is of the evidence that is in use by then, also of what is gone since', async () => {
    const options: { evidence?: EvidenceIndex } = {};
    const wire = wired(options);
    await wire.ask(PAGE, source, NO_WISHES);
    options.evidence = { ...evidence, studies: [], findings: [] };
    const now = [block(4, 'The house is open.'), ...PAGE.slice(2)];
    const { annotations } = await wire.ask(now, source, NO_WISHES);
    expect(annotations.map(({ frame, assessment }) => [frame.blockId, assessment.studies])).toEqual([
      [3, []],
    ]);
    const gone = wire.answers.flatMap((one) => (one.kind === 'done' ? one.gone : []));
    expect(gone).toEqual([1, 2]);
  });

  it('makes no claims without any evidence', async () => {
    const { annotations, report } = await wired({ packs: false }).ask(PAGE, source, NO_WISHES);
    expect({ annotations, report }).toEqual({ annotations: [], report: null });
  });
});

describe('what comes over a connection', () => {
  const serve = () => {
    const post = vi.fn();
    const disconnect = vi.fn();
    const desk = { evidence: async () => evidence, pause: async () => undefined, now: () => 0 };
    const receive = serveAnalyses({ post, disconnect }, desk, new AbortController().signal);
    return { receive, post, disconnect };
  };
  const order = { at: 0, remove: 0, insert: [] };

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['no kind', {}],
    ['an unknown kind', { kind: 'analyse' }],
    ['no text', { kind: 'text' }],
    ['a block of no known role', { kind: 'text', blocks: [{ id: 1, role: 'x', level: 0, text: '' }] }],
    ['a block with more than text', { kind: 'text', blocks: [{ ...PAGE[0], html: '<b>' }] }],
    ['no order', { kind: 'analyze', source, first: [] }],
    ['an order below zero', { kind: 'analyze', order: { ...order, at: -1 }, source, first: [] }],
    ['more than belongs to it', { kind: 'analyze', order, source, first: [], tabId: 3 }],
  ])('is left alone where it is none of ours: %s', async (_, message) => {
    const { receive, post, disconnect } = serve();
    receive(message);
    receive({ kind: 'analyze', order, source, first: [] });
    await vi.waitUntil(() => post.mock.calls.some(([answer]) => answer.kind === 'done'));
    expect(post.mock.calls.filter(([answer]) => answer.kind === 'done')).toHaveLength(1);
    expect(disconnect).not.toHaveBeenCalled();
  });

  it.each([
    ['blocks that were never told', { at: 0, remove: 0, insert: [7] }],
    ['more taken out than there is', { at: 0, remove: 3, insert: [] }],
  ])('ends it where it does not fit what was told before: %s', async (_, wrong) => {
    const { receive, post, disconnect } = serve();
    receive({ kind: 'analyze', order: wrong, source, first: [] });
    await vi.waitUntil(() => disconnect.mock.calls.length > 0);
    expect(post).not.toHaveBeenCalled();
  });
});
