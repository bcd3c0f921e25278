import type { Design } from '../core/types/index.ts';
import type { PackProblem } from '../evidence/check-pack.ts';
import type { Pack } from '../evidence/schema.ts';
import type { ImportedPack } from './imported.ts';

/** A pack as the options page shows it. */
export interface PackView {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** Year, month and day. */
  readonly date: string;
  readonly licence: string;
  readonly about: string;
  readonly records: number;
  readonly findings: number;
  /** How many records there are of each design, the most first. */
  readonly designs: readonly (readonly [design: Design, count: number])[];
  readonly on: boolean;
  /** When the reader added it; null for one that comes with the extension. */
  readonly importedAt: string | null;
  /** Why it is left out; empty where it is in use or could be. */
  readonly problems: readonly PackProblem[];
}

/** @param importedAt null for a bundled pack */
export function viewOf(pack: Pack, on: boolean, importedAt: string | null): PackView {
  const counts = new Map<Design, number>();
  for (const { design } of pack.studies) counts.set(design, (counts.get(design) ?? 0) + 1);
  const { id, title, version, date, licence, about } = pack;
  return {
    ...{ id, title, version, date, licence, about },
    records: pack.studies.length,
    findings: pack.findings.length,
    designs: [...counts].sort(([, a], [, b]) => b - a),
    on,
    importedAt,
    problems: [],
  };
}

/** An imported pack that no longer passes: its id is all that is sure. */
export function unusableView(pack: Extract<ImportedPack, { ok: false }>, on: boolean): PackView {
  return {
    ...{ id: pack.id, title: pack.id, version: '', date: '', licence: '', about: '' },
    records: 0,
    findings: 0,
    designs: [],
    on,
    importedAt: pack.importedAt,
    problems: pack.problems,
  };
}
