import { assemble, type Evidence, namesIn } from '../packs/assemble.ts';
import { reviewed, type StoredPack } from '../packs/imported.ts';
import type { Settings } from '../settings/settings.ts';
import { createRecordLookUp } from './records.ts';

export interface EvidenceSource {
  /** Of all packs that come with the extension. */
  readonly bundled: Evidence;
  readSettings(): Promise<Settings>;
  readStored(): Promise<ReadonlyMap<string, StoredPack>>;
}

/** The evidence in use. */
export interface InUse extends Evidence {
  /** In the order asked, each once; unknown ids are left out. */
  readonly lookUp: ReturnType<typeof createRecordLookUp>;
}

/** Puts the evidence together when it is first asked for, and again after a change. */
export function createEvidence({ bundled, readSettings, readStored }: EvidenceSource): {
  current(): Promise<InUse>;
  /** The packs, or which of them are on, have changed. */
  changed(): void;
} {
  let inUse: Promise<InUse> | null = null;

  const make = async (): Promise<InUse> => {
    const [{ packsOff }, stored] = await Promise.all([readSettings(), readStored()]);
    const imported = reviewed(stored, namesIn(bundled));
    const evidence = assemble(bundled, imported, (id) => !packsOff.includes(id));
    return { ...evidence, lookUp: createRecordLookUp(evidence.records) };
  };

  return {
    current() {
      inUse ??= make().catch((error: unknown) => {
        // The next one to ask tries again.
        inUse = null;
        throw error;
      });
      return inUse;
    },
    changed() {
      inUse = null;
    },
  };
}
