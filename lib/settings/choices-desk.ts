import { createAttempt } from './attempt.ts';
import { type Choice, listOf, type SiteList, siteTyped, withChoice, withListed } from './choices.ts';
import type { OptionsTold } from './options-told.ts';
import type { Settings } from './settings.ts';

/** The reader's choices as the options page shows them. */
export interface ChoicesState {
  readonly settings: Settings;
  /** The list of sites that counts; null where none does. */
  readonly list: SiteList | null;
  /** Whether the browser lets the extension read pages of all sites; null where that could not be told. */
  readonly access: boolean | null;
  /** What was typed last is no site. */
  readonly wrongSite: boolean;
  /** The site that was removed last, as long as it can be put back. */
  readonly offer: RemovedSite | null;
}

export interface RemovedSite {
  readonly list: SiteList;
  readonly site: string;
}

export interface ChoicesDeskDeps {
  readSettings(): Promise<Settings>;
  changeSettings(change: (settings: Settings) => Settings): Promise<void>;
  hasAccess(): Promise<boolean>;
  /** Has to be called while a press is handled. */
  askAccess(): Promise<boolean>;
  onChange(state: ChoicesState): void;
  /** Gets what became of it, after the state. */
  onTold(told: OptionsTold): void;
}

/** What a reader can do there. Nothing rejects: what fails is told. */
export interface ChoicesDesk {
  /** Shows what holds now. */
  refresh(): Promise<void>;
  choose(choice: Choice): Promise<void>;
  /** Puts a site, typed as an address or a host, on the list that counts. */
  addSite(text: string): Promise<void>;
  /** Takes a site from the list that counts; it can be put back. */
  removeSite(site: string): Promise<void>;
  putSiteBack(): Promise<void>;
  askAccess(): Promise<void>;
}

export function createChoicesDesk(deps: ChoicesDeskDeps): ChoicesDesk {
  let wrongSite = false;
  let offer: RemovedSite | null = null;

  const show = async (): Promise<void> => {
    const [settings, access] = await Promise.all([deps.readSettings(), deps.hasAccess().catch(() => null)]);
    deps.onChange({ settings, list: listOf(settings.run), access, wrongSite, offer });
  };
  const attempt = createAttempt(show, (told) => deps.onTold(told));
  /** Puts a site on a list; says so where it stands there already. */
  const put = async (list: SiteList, site: string): Promise<OptionsTold> => {
    const isThere = (await deps.readSettings())[list].includes(site);
    if (!isThere) await deps.changeSettings((settings) => withListed(settings, list, site, true));
    if (offer?.site === site && offer.list === list) offer = null;
    return { kind: isThere ? 'site-there' : 'site-added', list, site };
  };

  return {
    refresh: () => attempt(async () => null),
    choose: (choice) =>
      attempt(async () => {
        await deps.changeSettings((settings) => withChoice(settings, choice));
        return { kind: 'saved', choice };
      }),
    addSite: (text) =>
      attempt(async () => {
        const site = siteTyped(text);
        wrongSite = site === null;
        const list = listOf((await deps.readSettings()).run);
        return site === null || list === null ? null : put(list, site);
      }),
    removeSite: (site) =>
      attempt(async () => {
        const list = listOf((await deps.readSettings()).run);
        if (list === null) return null;
        await deps.changeSettings((settings) => withListed(settings, list, site, false));
        offer = { list, site };
        return { kind: 'site-removed', list, site };
      }),
    putSiteBack: () => attempt(async () => (offer === null ? null : put(offer.list, offer.site))),
    askAccess: () =>
      attempt(async () => ({ kind: (await deps.askAccess()) ? 'access-given' : 'access-refused' })),
  };
}
