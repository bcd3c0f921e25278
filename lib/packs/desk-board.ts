import { reasonOf } from '../reason.ts';
import type { DeskDeps, Doing, ImportState, Offer, Standing, Told } from './desk-state.ts';
import { type Replaced, reviewed, type StoredPack } from './imported.ts';
import { createLine } from './in-turn.ts';
import { listPacks } from './pack-list.ts';
import type { PackView } from './pack-view.ts';

/** An offer with what it needs to be kept. */
export interface KeptOffer extends Offer {
  readonly id: string;
  readonly kept: StoredPack;
  /** What stands in its place by the reader's own doing. */
  readonly place: Replaced | null;
}

/** What is shown at the desk; a change is told at once. */
export interface Board {
  readonly inTurn: (work: () => Promise<void>) => Promise<void>;
  /** Reads settings and store anew; is never rejected. When asked again meanwhile, the newest reading counts. */
  refresh(): Promise<void>;
  show(adding: ImportState): void;
  say(told: Told | null): void;
  offer(): KeptOffer | null;
  setOffer(offer: KeptOffer | null): void;
  titleOf(id: string): string;
  /** Null where that is not known: the list could not be read. */
  standsNow(id: string): Standing | null;
  /**
   * Does what the reader asked for when all that was asked before is done, and reads the list anew. A failure is
   * told, and nothing else is then said of it.
   */
  attempt(doing: Doing, title: string, work: () => Promise<void>): Promise<void>;
}

export function createBoard(deps: DeskDeps): Board {
  const inTurn = createLine();
  let packs: readonly PackView[] = [];
  let failed: string | null = null;
  let adding: ImportState = { kind: 'idle' };
  let offer: KeptOffer | null = null;
  let told: Told | null = null;
  let readings = 0;
  let newest: Promise<void> = Promise.resolve();

  const tell = (): void => {
    const shown = offer && { why: offer.why, title: offer.title, version: offer.version };
    deps.onChange(failed === null ? { packs, adding, offer: shown, told } : { failed });
  };
  const viewed = (id: string): PackView | undefined => packs.find((pack) => pack.id === id);

  const readAll = async (reading: number): Promise<void> => {
    let list = packs;
    let reason: string | null = null;
    try {
      const [{ packsOff }, stored] = await Promise.all([deps.readSettings(), deps.readStored()]);
      list = listPacks(deps.bundled, reviewed(stored, deps.bundled), (id) => !packsOff.includes(id));
    } catch (error) {
      reason = reasonOf(error);
    }
    if (reading !== readings) return newest;
    packs = list;
    failed = reason;
    tell();
  };
  const refresh = (): Promise<void> => {
    readings++;
    newest = readAll(readings);
    return newest;
  };

  return {
    inTurn,
    refresh,
    show(next) {
      adding = next;
      tell();
    },
    say(next) {
      told = next;
      tell();
    },
    offer: () => offer,
    setOffer(next) {
      offer = next;
    },
    titleOf: (id) => viewed(id)?.title ?? id,
    standsNow(id) {
      const view = failed === null ? viewed(id) : undefined;
      if (view === undefined) return null;
      if (view.problems.length > 0) return 'left-out';
      return view.on ? 'on' : 'off';
    },
    attempt: (doing, title, work) =>
      inTurn(async () => {
        told = null;
        try {
          await work();
        } catch (error) {
          told = { kind: 'failed', doing, title, reason: reasonOf(error) };
        }
        await refresh();
      }),
  };
}
