import { fittingStatus } from '../core/references/other-work.ts';
import { titleDesign } from '../core/references/title-design.ts';
import type { SourceQuery, SourceStatus } from '../core/types/index.ts';
import type { Crossref } from '../crossref/types.ts';
import type { LookUpQuery, LookUpResult } from '../session/types.ts';
import type { Settings } from '../settings/settings.ts';

export interface LookUpsDeps {
  readSettings(): Promise<Settings>;
  /** Whether the browser's own consent to send such data is still given. */
  hasConsent(mail: boolean): Promise<boolean>;
  /** DOIs of records by study id; those that a pack gives none are left out. */
  doisOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** A client that gives this mail address, or none. */
  client(mail: string | null): Crossref;
}

/** Asks Crossref for readers, if and only if it is turned on. */
export interface LookUps {
  /** Without queries it only tells whether they are on. Rejects when the choice is changed meanwhile. */
  lookUp(queries: readonly LookUpQuery[]): Promise<LookUpResult>;
  kept(): ReturnType<Crossref['kept']>;
  forget(): Promise<void>;
  /** The settings have changed: what is under way for other ones is ended. */
  changed(now: Settings['crossref'], before: Settings['crossref']): void;
  /** Ends what is under way. */
  stop(): void;
}

/** The rules by which titles are read are not loaded into pages. */
function withDesign(status: SourceStatus): SourceStatus {
  const title = status.state === 'found' ? status.work.title : null;
  const design = title === null ? null : titleDesign(title);
  return status.state === 'found' && design !== null ? { ...status, titleDesign: design } : status;
}

export function createLookUps({ readSettings, hasConsent, doisOf, client }: LookUpsDeps): LookUps {
  let inUse: { readonly mail: string | null; readonly crossref: Crossref } | null = null;
  let turn = new AbortController();

  // One client for all pages, because Crossref's limits are for all that come from one place.
  const clientFor = (mail: string | null): Crossref => {
    if (inUse === null || inUse.mail !== mail) inUse = { mail, crossref: client(mail) };
    return inUse.crossref;
  };
  const asked = async (queries: readonly LookUpQuery[]): Promise<SourceQuery[]> => {
    const dois = await doisOf(queries.flatMap(({ referenceId }) => referenceId ?? []));
    return queries.flatMap(({ id, doi, text, referenceId }) => {
      const known = doi ?? (referenceId === null ? null : (dois.get(referenceId) ?? null));
      // A record that has no DOI is known already: its words would find nothing that is surer.
      return known === null && referenceId !== null ? [] : [{ id, doi: known, text }];
    });
  };

  const stop = (): void => {
    turn.abort();
    turn = new AbortController();
  };

  return {
    async lookUp(queries) {
      const { signal } = turn;
      const { crossref } = await readSettings();
      const may = crossref.on && (await hasConsent(crossref.mail !== null));
      if (!may || signal.aborted) return { on: false, answers: [] };
      const wanted = await asked(queries);
      const answers = await clientFor(crossref.mail).look(wanted, signal);
      const printed = new Map(queries.map((query) => [query.id, query.printed]));
      return {
        on: true,
        answers: answers.map(({ id, status }) => ({
          id,
          status: withDesign(fittingStatus(printed.get(id) ?? null, status)),
        })),
      };
    },
    kept: () => clientFor(inUse?.mail ?? null).kept(),
    forget: () => clientFor(inUse?.mail ?? null).clear(),
    changed(now, before) {
      if (now.on !== before.on || now.mail !== before.mail) stop();
    },
    stop,
  };
}
