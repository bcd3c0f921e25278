import { clashProblems, type PackNames } from '../evidence/check/across-packs.ts';
import { checkPack, type PackProblem } from '../evidence/check-pack.ts';
import type { Pack } from '../evidence/schema.ts';

/** What is kept of an imported pack. */
export interface StoredPack {
  /** The pack's own JSON, as it was checked on import. */
  readonly pack: unknown;
  /** ISO 8601. */
  readonly importedAt: string;
}

/** An imported pack as it stands today. */
export type ImportedPack =
  | { readonly id: string; readonly importedAt: string; readonly ok: true; readonly pack: Pack }
  | {
      readonly id: string;
      readonly importedAt: string;
      readonly ok: false;
      readonly problems: readonly PackProblem[];
    };

/**
 * Checks what is in store anew: a later version of the extension may check more, and a pack that comes with it may
 * hold the same studies. Of imported packs that clash with each other the earlier import stays.
 *
 * @param stored by pack id
 * @param bundled the names of the packs that come with the extension, which always win
 */
export function reviewed(
  stored: ReadonlyMap<string, StoredPack>,
  bundled: readonly PackNames[],
): ImportedPack[] {
  const kept: PackNames[] = [];
  return [...stored]
    .sort(([, a], [, b]) => (a.importedAt < b.importedAt ? -1 : 1))
    .map(([id, { pack, importedAt }]): ImportedPack => {
      const check = checkPack(pack);
      if (!check.ok) return { id, importedAt, ok: false, problems: check.problems };
      const clashes = clashProblems(check.pack, { bundled, added: kept });
      if (clashes.length > 0) return { id, importedAt, ok: false, problems: clashes };
      kept.push(check.pack);
      return { id, importedAt, ok: true, pack: check.pack };
    });
}

/** Something read from a file, before it counts. */
export type Candidate =
  | {
      readonly ok: true;
      readonly pack: Pack;
      /** Version of the imported pack that it would take the place of; null where there is none. */
      readonly replaces: string | null;
    }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

/**
 * Whether a pack that was read may be added: it can take the place of an imported pack of the same id, which is
 * said, and of nothing that is bundled.
 */
export function candidate(
  pack: Pack,
  bundled: readonly PackNames[],
  imported: readonly ImportedPack[],
): Candidate {
  const before = imported.find(({ id }) => id === pack.id);
  const others = imported.flatMap((one) => (one.ok && one.id !== pack.id ? [one.pack] : []));
  const problems = clashProblems(pack, { bundled, added: others });
  if (problems.length > 0) return { ok: false, problems };
  const replaces = before === undefined ? null : before.ok ? before.pack.version : 'unusable';
  return { ok: true, pack, replaces };
}
