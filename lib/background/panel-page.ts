import type { Annotation, StudyRecord } from '../core/types/index.ts';
import { evidenceOf } from '../core/words/claim-texts.ts';
import { strengthTitle } from '../core/words/strength.ts';
import type { PageSummary, PanelClaim, PanelPage } from '../messages.ts';
import type { ListedClaim } from '../session/types.ts';
import type { AskedFrame } from './pages.ts';
import { studyIdsOf } from './study-ids.ts';

/** A frame with its claims. */
export interface FrameClaims {
  readonly frameId: number;
  readonly claims: readonly ListedClaim[];
}

/**
 * Puts together what the panel shows of a tab.
 *
 * @param records by study id; those of the claims' studies
 */
export function panelPage(
  summary: PageSummary,
  frames: readonly AskedFrame[],
  listed: readonly FrameClaims[],
  records: ReadonlyMap<string, StudyRecord>,
): PanelPage {
  const claims = listed.flatMap(({ frameId, claims }) =>
    claims.map(({ annotation, hidden }) => panelClaim(annotation, frameId, hidden, records)),
  );
  return {
    summary,
    claims,
    current: currentOf(frames, listed),
  };
}

/** Ids of the studies that the claims' lines speak of. */
export function studiesOf(listed: readonly FrameClaims[]): readonly string[] {
  return studyIdsOf(listed.flatMap(({ claims }) => claims.map(({ annotation }) => annotation)));
}

function panelClaim(
  annotation: Annotation,
  frameId: number,
  hidden: boolean,
  records: ReadonlyMap<string, StudyRecord>,
): PanelClaim {
  const { id, frame, assessment } = annotation;
  return {
    ...{ frameId, id, hidden },
    text: frame.text,
    strength: assessment.strength,
    title: strengthTitle(annotation),
    line: evidenceOf(annotation, records),
    kind: frame.kind,
    interventions: [...new Set(frame.interventions.map(({ concept }) => concept))],
    flags: assessment.flags.map((flag) => ({ id: flag.id, reason: flag.reason })),
  };
}

/** Of several frames, the one in which a claim was opened last. */
function currentOf(frames: readonly AskedFrame[], listed: readonly FrameClaims[]): PanelPage['current'] {
  const used = frames
    .filter(({ state }) => state !== null && state.current !== null)
    .sort((a, b) => (b.state?.lastUsed ?? 0) - (a.state?.lastUsed ?? 0));
  const frame = used[0];
  if (frame === undefined) return null;
  const shown = listed
    .find(({ frameId }) => frameId === frame.frameId)
    ?.claims.filter(({ hidden }) => !hidden);
  const id = shown?.[frame.state?.current ?? -1]?.annotation.id;
  return id === undefined ? null : { frameId: frame.frameId, id };
}
