import { userEvent } from 'vitest/browser';
import type {
  Analysis,
  Annotation,
  CitationMark,
  PageSource,
  StudyRecord,
  TextBlock,
} from '../../../lib/core/types/index.ts';
import { placePopover } from '../../../lib/paint/place-popover.ts';
import type { PopoverTools } from '../../../lib/paint/popover-tools.ts';
import type { PopoverView, View } from '../../../lib/paint/popover-view.ts';
import type { SourceView } from '../../../lib/paint/source-view.ts';
import type { AnalyzeWishes } from '../../../lib/session/analysis-client.ts';
import type { Preferences } from '../../../lib/session/types.ts';
import { type ReaderState, type Session, type SessionDeps, startSession } from '../../../lib/session.ts';
import { pageReference } from '../../page-reference.ts';
import { until } from '../until.ts';

/**
 * Stands for the core: each sentence with the word "claim" is one. "trial" makes it strong, "!" flags it. "(1)" and
 * "(2)" are marks of the two sources; the first is in a pack, the second has an entry where "Second entry" stands.
 */
export function analyze(blocks: readonly TextBlock[]): Analysis {
  const annotations = blocks.flatMap((block) =>
    [...block.text.matchAll(/[^.!\n]*\bclaim\b[^.!\n]*[.!]?/gi)].map((match): Annotation => {
      const start = match.index + (match[0].length - match[0].trimStart().length);
      const text = match[0].trim();
      return {
        id: `${block.id}:${start}:${text}`,
        frame: {
          blockId: block.id,
          start,
          end: start + text.length,
          text,
          kind: 'efficacy',
          stance: 'asserts',
          interventions: [],
          conditions: [],
          outcomes: [],
          comparators: [],
          citations: marksIn(block).filter((mark) => mark.start >= start && mark.end <= start + text.length),
          cues: [],
        },
        assessment: {
          strength: /trial/.test(text) ? 'controlled-trials' : 'none',
          direction: 'not-applicable',
          deciding: [],
          flags: text.endsWith('!') ? [{ id: 'beyond-evidence', reason: 'It shouts.' }] : [],
          studies: [
            {
              studyId: 'made-up-2020',
              packId: 'pack',
              relation: 'direct',
              alsoDirect: true,
              citedAs: null,
              findingIds: [],
              reasons: [],
            },
          ],
          trace: [],
          recordsLooked: 18,
        },
      };
    }),
  );
  return {
    language: 'en',
    annotations,
    references: [
      pageReference({ id: 1, referenceId: 'made-up-2020', matchedBy: 'likeness' }),
      pageReference({
        id: 2,
        doi: '10.5555/second',
        text: 'Second entry',
        blockId: blocks.find(({ text }) => text.startsWith('Second entry'))?.id ?? 0,
      }),
    ],
    marks: blocks.flatMap(marksIn),
    statements: [],
    report: null,
  };
}

function marksIn({ id, text }: TextBlock): CitationMark[] {
  return Array.from(text.matchAll(/\(([12])\)/g), (match) => ({
    blockId: id,
    start: match.index,
    end: match.index + 3,
    text: match[0],
    references: [Number(match[1])],
  }));
}

export interface TestPage {
  readonly session: Session;
  readonly states: ReaderState[];
  readonly sources: PageSource[];
  readonly end: AbortController;
  /** What the popover shows of a claim now; null when it is closed, or shows a source. */
  view(): PopoverView | null;
  /** What the popover shows of a mark now. */
  sourceView(): SourceView | null;
  /** What draws popovers is there. */
  isReady(): boolean;
  /** The element that `render` draws into. */
  container(): HTMLElement;
  button(label: string): HTMLButtonElement;
  host(): Element;
  /** Words of the claims that are marked with a strength. */
  marked(name: string): string[];
  /** Waits until the claim with these words is open. */
  opened(words: string): Promise<void>;
  closed(): Promise<void>;
}

interface Overrides
  extends Partial<Pick<SessionDeps, 'fetchRecords' | 'hiddenBefore' | 'lookUp' | 'preferences'>> {
  /** Called when the popover's tools are wanted, with what is there to be given. */
  bringTools?(tools: PopoverTools): Promise<PopoverTools>;
  analyze?(
    blocks: readonly TextBlock[],
    source: PageSource,
    wishes: AnalyzeWishes,
  ): Analysis | Promise<Analysis>;
}

export const PREFERENCES: Preferences = { inPlace: true, kindsOff: [], level: 'plain', language: 'en' };

/** Puts a page into the document, starts a session on it and waits until it is read, and ready for somebody who is there. */
export async function openPage(html: string, overrides: Overrides = {}): Promise<TestPage> {
  const page = startPage(html, overrides);
  await until(() => page.session.state().status === 'done');
  if (page.session.state().claims === 0 || overrides.bringTools !== undefined) return page;
  await userEvent.keyboard('{Shift}');
  await until(page.isReady);
  return page;
}

/** The same without the wait. */
export function startPage(html: string, overrides: Overrides = {}): TestPage {
  document.body.innerHTML = html;
  const end = new AbortController();
  const states: ReaderState[] = [];
  const sources: PageSource[] = [];
  let isReady = false;
  let drawn: { container: HTMLElement; view: View | null } | null = null;
  const tools: PopoverTools = {
    css: 'section { width: 300px; max-height: 1000px; overflow: auto; background: white }',
    render(container, view) {
      drawn = { container, view };
      draw(container, view);
    },
    place: placePopover,
    speak: () => undefined,
  };
  const session = startSession({
    document,
    async analyze(blocks, source, wishes) {
      sources.push(source);
      return (overrides.analyze ?? analyze)(blocks, source, wishes);
    },
    lookUp: overrides.lookUp ?? (async () => ({ on: false, answers: [] })),
    preferences: overrides.preferences ?? (async () => PREFERENCES),
    hiddenBefore: overrides.hiddenBefore ?? [],
    fetchRecords: overrides.fetchRecords ?? (async (ids) => ids.map((id) => ({ id }) as StudyRecord)),
    async popoverTools() {
      const brought = (await overrides.bringTools?.(tools)) ?? tools;
      isReady = true;
      return brought;
    },
    copy: async () => true,
    openPanel: async () => true,
    version: null,
    onChange: () => states.push(session.state()),
    signal: end.signal,
  });
  const container = (): HTMLElement => {
    if (drawn === null) throw new Error('Nothing was drawn yet.');
    return drawn.container;
  };
  const isOpen = () => drawn?.view != null && container().matches(':popover-open');
  const page: TestPage = {
    session,
    states,
    sources,
    end,
    isReady: () => isReady,
    container,
    view: () => (drawn?.view?.kind === 'claim' ? drawn.view : null),
    sourceView: () => (drawn?.view?.kind === 'source' ? drawn.view : null),
    button: (label) => [...container().querySelectorAll('button')].find((b) => b.textContent === label)!,
    host: () => document.querySelector('behind-the-claim')!,
    marked: (name) => [...(CSS.highlights.get(`btc-${name}`) ?? [])].map(String),
    async opened(words) {
      await until(() => isOpen() && page.view()?.annotation.frame.text === words);
    },
    async closed() {
      await until(() => !isOpen());
    },
  };
  return page;
}

function draw(container: HTMLElement, view: View | null): void {
  container.replaceChildren();
  if (view === null) return;
  const section = document.createElement('section');
  const title = document.createElement('h2');
  title.tabIndex = -1;
  title.dataset['initialFocus'] = '';
  title.textContent = titleOf(view);
  section.append(title);
  const actions: [string, () => void][] = [
    ...(view.kind === 'hidden'
      ? ([['Undo', view.onUndo]] as [string, () => void][])
      : ([
          ['Previous', () => view.onStep(-1)],
          ['Next', () => view.onStep(1)],
          ['Retry', view.onRetry],
        ] as [string, () => void][])),
    ['Close', view.onClose],
  ];
  for (const [label, onClick] of actions) {
    const button = document.createElement('button');
    button.textContent = label;
    button.addEventListener('click', onClick);
    section.append(button);
  }
  const filler = document.createElement('div');
  filler.style.height = '2000px';
  section.append(filler);
  container.append(section);
}

function titleOf(view: View): string {
  if (view.kind === 'hidden') return 'Hidden.';
  return view.kind === 'claim'
    ? view.annotation.frame.text
    : view.sources.map(({ reference }) => `Source ${reference.label}`).join();
}

/** Ends the session and leaves the document as it was. */
export function closePage(page: TestPage | undefined): void {
  page?.end.abort();
  document.body.replaceChildren();
  document.getSelection()?.removeAllRanges();
}
