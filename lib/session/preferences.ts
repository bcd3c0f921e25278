import { spokenLanguage } from '../core/messages/index.ts';
import type { Preferences } from './types.ts';

export interface PreferencesOptions {
  ask(): Promise<Preferences>;
  /** Calls back after a while. */
  later(then: () => void): void;
  /** They are known, or known anew. */
  onKnown(): void;
}

export interface KnownPreferences {
  /** What holds as long as nothing is known: without an answer links do what the page made them for. */
  readonly now: Preferences;
  /** Asks where they are not known and not being asked for. */
  ensure(): void;
  /** They may be others now. */
  askAgain(): void;
}

/** What the reader has chosen, asked of the background, which may be just starting: twice, and then when it is wanted again. */
export function createPreferences({ ask, later, onKnown }: PreferencesOptions): KnownPreferences {
  let now: Preferences = { inPlace: false, kindsOff: [], level: 'plain', language: spokenLanguage() };
  let state: 'unknown' | 'asking' | 'known' = 'unknown';
  const attempt = (tries: number): void => {
    state = 'asking';
    ask().then(
      (answer) => {
        now = answer;
        state = 'known';
        onKnown();
      },
      () => {
        if (tries > 1) later(() => attempt(tries - 1));
        else state = 'unknown';
      },
    );
  };
  const ensure = (): void => {
    if (state === 'unknown') attempt(2);
  };
  return {
    get now() {
      return now;
    },
    ensure,
    askAgain() {
      if (state === 'known') state = 'unknown';
      ensure();
    },
  };
}
