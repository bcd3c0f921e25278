import {
  type CrossrefState,
  MOST_ASKED,
  type NoAnswer,
  type PageReference,
  type SourceStatus,
} from '../core/types/index.ts';
import { isPrinted } from '../core/words/reference-name.ts';
import type { LookUpQuery, LookUpResult } from './types.ts';

export interface LookUpOptions {
  /** With no queries it only tells whether look-ups are on. */
  lookUp(queries: readonly LookUpQuery[]): Promise<LookUpResult>;
  /** Calls back after a while. */
  later(then: () => void): void;
  /** More is known now. */
  onChange(): void;
  readonly signal: AbortSignal;
}

export interface LookUps {
  /** Asks for what is not known yet of these. */
  ask(references: readonly PageReference[]): void;
  /** The page comes back from the browser's cache: what was answered goes if look-ups were turned off meanwhile. */
  comeBack(): Promise<void>;
  statusOf(reference: PageReference): SourceStatus | undefined;
  /** Off until the background says otherwise. */
  state(): CrossrefState;
}

/** So many are asked about at once, so that the first answers show while others are still on their way. */
const AT_ONCE = 10;
/** A page that never rests must not have a failed question asked for ever. */
const MOST_TRIES = 3;
/** UTF-16 units of a reference's words: no more of them is compared (crossref/keys.ts), or let in (parse-message.ts). */
const MOST_WORDS = 1_000;

const noAnswer = (why: NoAnswer): SourceStatus => ({ state: 'no-answer', why, retryAfter: null });
const TOO_MANY = noAnswer('too-many');
const INTERRUPTED = noAnswer('interrupted');

/**
 * What became of a page's sources, asked of the background a few at a time. Answers are kept for the life of the page,
 * by what was asked, so that a page that changes does not ask again; failures may be asked again when it changes, a
 * few times. A message that nobody answers (the background may have been ended half way) is sent once more.
 */
export function createLookUps({ lookUp, later, onChange, signal }: LookUpOptions): LookUps {
  const answers = new Map<string, SourceStatus>();
  /** By what is asked: how often it was. */
  const tries = new Map<string, number>();
  const leftOut = new Set<string>();
  const waiting = new Map<string, PageReference>();
  let state: Exclude<CrossrefState, 'asking'> = 'off';
  let isAsking = false;

  /** Null: no answer, twice. */
  const send = (queries: readonly LookUpQuery[]): Promise<LookUpResult | null> =>
    lookUp(queries)
      .catch(() => new Promise<void>(later).then(() => lookUp(queries)))
      .catch(() => null);

  const run = async (): Promise<void> => {
    if (state !== 'on') {
      // Asked first, because answers may take long: meanwhile it must not be said that look-ups are off.
      state = stateOf(await send([]));
      if (state === 'on' && !signal.aborted) onChange();
    }
    while (state === 'on' && waiting.size > 0 && !signal.aborted) {
      const batch = [...waiting.entries()].slice(0, AT_ONCE);
      for (const [key] of batch) {
        waiting.delete(key);
        tries.set(key, (tries.get(key) ?? 0) + 1);
      }
      const result = await send(batch.map(([, reference], id) => queryOf(reference, id)));
      if (signal.aborted) return;
      if (result === null) {
        for (const key of [...batch.map(([key]) => key), ...waiting.keys()]) answers.set(key, INTERRUPTED);
        break;
      }
      state = stateOf(result);
      for (const { id, status } of result.answers) {
        const key = batch[id]?.[0];
        if (key !== undefined) answers.set(key, status);
      }
      onChange();
    }
    waiting.clear();
  };

  return {
    ask(references) {
      for (const reference of references) {
        const key = keyOf(reference);
        if (key === null) continue;
        const tried = tries.get(key);
        if (tried === undefined && tries.size >= MOST_ASKED) {
          leftOut.add(key);
          continue;
        }
        const known = answers.get(key);
        const mayTry = known === undefined || (known.state === 'no-answer' && (tried ?? 0) < MOST_TRIES);
        if (!mayTry) continue;
        waiting.set(key, reference);
        tries.set(key, tried ?? 0);
      }
      if (isAsking || waiting.size === 0) return;
      isAsking = true;
      const before = state;
      void run().finally(() => {
        isAsking = false;
        if ((state === 'on' || state !== before) && !signal.aborted) onChange();
      });
    },
    async comeBack() {
      if (state === 'off' && answers.size === 0) return;
      const now = stateOf(await send([]));
      if (signal.aborted || now === 'failed') return;
      state = now;
      if (state !== 'on') for (const known of [answers, tries, leftOut, waiting]) known.clear();
      onChange();
    },
    statusOf(reference) {
      const key = keyOf(reference);
      if (key === null) return undefined;
      return answers.get(key) ?? (state === 'on' && leftOut.has(key) ? TOO_MANY : undefined);
    },
    state: () => (state === 'on' && isAsking ? 'asking' : state),
  };
}

function stateOf(result: LookUpResult | null): Exclude<CrossrefState, 'asking'> {
  if (result === null) return 'failed';
  return result.on ? 'on' : (result.why ?? 'off');
}

/** Words only where there is no better name for it. */
function queryOf(reference: PageReference, id: number): LookUpQuery {
  const { doi, referenceId, text } = reference;
  const words = doi === null && referenceId === null ? text.slice(0, MOST_WORDS) : null;
  const printed = doi !== null && isPrinted(reference) ? text.slice(0, MOST_WORDS) : null;
  return { id, doi, text: words, printed, referenceId };
}

/** Shorter than this no reference is told from others by its words: it has authors, a title and a year. */
const LEAST_WORDS = 40;

/** What a look-up would be about; null where there is nothing to ask: an address, a registration, a few words. */
function keyOf(reference: PageReference): string | null {
  const { doi, referenceId, text, pmid, nct } = reference;
  if (doi !== null) return `doi ${doi}`;
  if (referenceId !== null) return `record ${referenceId}`;
  const isWork = pmid !== null || nct === null;
  const hasWords = text.length >= LEAST_WORDS && !/^\s*https?:/i.test(text);
  return isPrinted(reference) && isWork && hasWords ? `text ${text.slice(0, MOST_WORDS)}` : null;
}
