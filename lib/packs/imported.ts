import { clashProblems, type PackNames } from '../evidence/check/across-packs.ts';
import { checkPack, type PackProblem } from '../evidence/check-pack.ts';
import type { Citations } from '../evidence/cite/cite-pack.ts';
import type { Pack } from '../evidence/schema.ts';

/** What is kept of an imported pack. */
export interface StoredPack {
  /** The pack's own JSON, as it was checked on import. */
  readonly pack: unknown;
  /** ISO 8601. */
  readonly importedAt: string;
  /** Its references as text, made on import; not there for a pack that came before they were made. */
  readonly cited?: Citations | undefined;
}

/** An imported pack as it stands today. */
export type ImportedPack =
  | {
      readonly id: string;
      readonly importedAt: string;
      readonly ok: true;
      readonly pack: Pack;
      readonly cited: Citations;
    }
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
    .sort(([, a], [, b]) => (a.importedAt < b.importedAt ? -1 : a.importedAt > b.importedAt ? 1 : 0))
    .map(([id, { pack, importedAt, cited = {} }]): ImportedPack => {
      const check = checkPack(pack);
      if (!check.ok) return { id, importedAt, ok: false, problems: check.problems };
      const clashes = clashProblems(check.pack, { bundled, added: kept });
      if (clashes.length > 0) return { id, importedAt, ok: false, problems: clashes };
      kept.push(check.pack);
      return { id, importedAt, ok: true, pack: check.pack, cited };
    });
}

/** The imported pack that stands in a place, and since when (ISO 8601). */
export type Replaced =
  | { readonly kind: 'version'; readonly version: string; readonly importedAt: string }
  /** It no longer passes: its version is not sure. */
  | { readonly kind: 'unusable'; readonly importedAt: string };

/** What stands under an id; null where nothing does. */
export function standingAt(id: string, imported: readonly ImportedPack[]): Replaced | null {
  const one = imported.find((pack) => pack.id === id);
  if (one === undefined) return null;
  const { importedAt } = one;
  return one.ok
    ? { kind: 'version', version: one.pack.version, importedAt }
    : { kind: 'unusable', importedAt };
}

/** Whether the same pack stands there as before: else another page has changed it meanwhile. */
export function isSame(a: Replaced | null, b: Replaced | null): boolean {
  return a?.importedAt === b?.importedAt && versionOf(a) === versionOf(b);
}

/** Null where nothing stands there, or what does could not be read any more. */
export function versionOf(replaced: Replaced | null): string | null {
  return replaced?.kind === 'version' ? replaced.version : null;
}

/** Something read from a file, before it counts. */
export type Candidate =
  | {
      readonly ok: true;
      readonly pack: Pack;
      /** The imported pack that it would take the place of; null where there is none. */
      readonly replaces: Replaced | null;
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
  const others = imported.flatMap((one) => (one.ok && one.id !== pack.id ? [one.pack] : []));
  const problems = clashProblems(pack, { bundled, added: others });
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, pack, replaces: standingAt(pack.id, imported) };
}
