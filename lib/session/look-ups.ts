import type { PageReference, SourceStatus } from '../core/types/index.ts';
import type { LookUpQuery, LookUpResult } from './types.ts';

export interface LookUpOptions {
  lookUp(queries: readonly LookUpQuery[]): Promise<LookUpResult>;
  /** More is known now. */
  onChange(): void;
  readonly signal: AbortSignal;
}

export interface LookUps {
  /** Asks for what is not known yet of these. */
  ask(references: readonly PageReference[]): void;
  statusOf(reference: PageReference): SourceStatus | undefined;
  /** Off until the background says otherwise. */
  state(): 'off' | 'asking' | 'on';
}

/** So many are asked about at once, so that the first answers show while others are still on their way. */
const AT_ONCE = 10;

/**
 * What became of a page's sources, asked of the background a few at a time. Answers are kept for the life of the page,
 * by what was asked, so that a page that changes does not ask again; failures may be asked again when it changes.
 */
export function createLookUps({ lookUp, onChange, signal }: LookUpOptions): LookUps {
  const answers = new Map<string, SourceStatus>();
  const waiting = new Map<string, PageReference>();
  let isOn = false;
  let isAsking = false;

  const run = async (): Promise<void> => {
    while (waiting.size > 0 && !signal.aborted) {
      const batch = [...waiting.entries()].slice(0, AT_ONCE);
      for (const [key] of batch) waiting.delete(key);
      const queries = batch.map(([, { referenceId, doi, text }], id) => ({ id, doi, text, referenceId }));
      const result = await lookUp(queries).catch((): LookUpResult => ({ on: false, answers: [] }));
      if (signal.aborted) return;
      if (!isOn && !result.on) return waiting.clear();
      isOn = result.on;
      for (const { id, status } of result.answers) {
        const key = batch[id]?.[0];
        if (key !== undefined) answers.set(key, status);
      }
      if (!isOn) waiting.clear();
      onChange();
    }
  };

  return {
    ask(references) {
      for (const reference of references) {
        const key = keyOf(reference);
        if (key === null) continue;
        const known = answers.get(key);
        if (known === undefined || known.state === 'no-answer') waiting.set(key, reference);
      }
      if (isAsking || waiting.size === 0) return;
      isAsking = true;
      void run().finally(() => {
        isAsking = false;
        if (isOn && !signal.aborted) onChange();
      });
    },
    statusOf(reference) {
      const key = keyOf(reference);
      return key === null ? undefined : answers.get(key);
    },
    state: () => (isOn ? (isAsking ? 'asking' : 'on') : 'off'),
  };
}

/** Shorter than this no reference is told from others by its words: it has authors, a title and a year. */
const LEAST_WORDS = 40;

/** What a look-up would be about; null where there is nothing to ask: an address, a registration, a few words. */
function keyOf({ doi, referenceId, place, text, pmid, nct }: PageReference): string | null {
  if (doi !== null) return `doi ${doi}`;
  if (referenceId !== null) return `record ${referenceId}`;
  const isPrinted = place === 'list' || place === 'note';
  const isWork = pmid !== null || nct === null;
  const hasWords = text.length >= LEAST_WORDS && !/^\s*https?:/i.test(text);
  return isPrinted && isWork && hasWords ? `text ${text}` : null;
}
