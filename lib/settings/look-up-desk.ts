import { reasonOf } from '../reason.ts';
import type { Settings } from './settings.ts';
import { isMail } from './stored.ts';

/** What became of what the reader did last. */
export type LookUpTold =
  | 'consent-refused'
  | 'mail-saved'
  | 'mail-removed'
  | 'not-a-mail'
  | 'forgotten'
  | { readonly failed: string };

/** The choices about looking up sources, as the options page shows them. */
export interface LookUpState {
  /** Chosen, and with the browser's own consent: without it nothing is asked. */
  readonly on: boolean;
  readonly mail: string | null;
  readonly inPlace: boolean;
  /** Crossref's answers that are kept, and the day of the oldest; null where that could not be told. */
  readonly kept: { readonly count: number; readonly oldest: string | null } | null;
  readonly told: LookUpTold | null;
}

export interface LookUpDeskDeps {
  readSettings(): Promise<Settings>;
  changeSettings(change: (settings: Settings) => Settings): Promise<void>;
  /** Has to be called while a press is handled; `mail`: whether an address is sent, too. */
  askConsent(mail: boolean): Promise<boolean>;
  /** Whether it is given, and was not taken back since. */
  hasConsent(mail: boolean): Promise<boolean>;
  kept(): Promise<NonNullable<LookUpState['kept']>>;
  forget(): Promise<unknown>;
  onChange(state: LookUpState): void;
}

/** What a reader can do there. Nothing rejects: what fails is told. */
export interface LookUpDesk {
  /** Shows what holds now; what was told last stays. */
  refresh(): Promise<void>;
  switchLookUps(on: boolean): Promise<void>;
  /** An empty text takes the address away. */
  setMail(text: string): Promise<void>;
  switchInPlace(on: boolean): Promise<void>;
  forget(): Promise<void>;
}

export function createLookUpDesk(deps: LookUpDeskDeps): LookUpDesk {
  let mail: string | null = null;
  let last: LookUpTold | null = null;

  const show = async (told: LookUpTold | null): Promise<void> => {
    last = told;
    const [{ crossref, inPlace }, kept] = await Promise.all([
      deps.readSettings(),
      deps.kept().catch(() => null),
    ]);
    mail = crossref.mail;
    const on = crossref.on && (await deps.hasConsent(mail !== null).catch(() => false));
    // Something else was done meanwhile, and is told after this.
    if (last === told) deps.onChange({ on, mail, inPlace, kept, told });
  };
  const attempt = async (act: () => Promise<LookUpTold | null>): Promise<void> => {
    const told = await act().catch((error: unknown): LookUpTold => ({ failed: reasonOf(error) }));
    await show(told).catch(() => undefined);
  };
  const change = (crossref: Partial<Settings['crossref']>): Promise<void> =>
    deps.changeSettings((settings) => ({ ...settings, crossref: { ...settings.crossref, ...crossref } }));

  return {
    refresh: () => attempt(async () => last),
    switchLookUps: (on) =>
      attempt(async () => {
        if (on && !(await deps.askConsent(mail !== null))) return 'consent-refused';
        await change({ on });
        return null;
      }),
    setMail: (text) =>
      attempt(async () => {
        const next = text.trim();
        if (next === '') {
          await change({ mail: null });
          return 'mail-removed';
        }
        if (!isMail(next)) return 'not-a-mail';
        if (!(await deps.askConsent(true))) return 'consent-refused';
        await change({ mail: next });
        return 'mail-saved';
      }),
    switchInPlace: (inPlace) =>
      attempt(async () => {
        await deps.changeSettings((settings) => ({ ...settings, inPlace }));
        return null;
      }),
    forget: () =>
      attempt(async () => {
        await deps.forget();
        return 'forgotten';
      }),
  };
}
