import { say } from '../../../core/messages/index.ts';
import type { RecordedClaim } from '../../../core/types/index.ts';
import type { PageContext } from './context.ts';
import { slot, spaced } from './slotted.ts';
import type { Inline } from './types.ts';

/** "Cited by claim 2, claim 5"; empty where no claim cites the source. */
export function citedBy(context: PageContext, sourceId: number): Inline[] {
  return around(
    'dossier.cited-by',
    jumps(context, ({ sources }) => (sources.includes(sourceId) ? '' : null)),
  );
}

/** "Beside claim 2 (cited), claim 5 (near)": where a study stands, and as what. */
export function beside(context: PageContext, studyId: string): Inline[] {
  const all = jumps(context, ({ studies }) => {
    const study = studies.find(({ referenceId }) => referenceId === studyId);
    return study === undefined ? null : say(`dossier.as-${study.relation}`);
  });
  return around('dossier.beside', all);
}

/** @param as null where the claim has no part in it; else what it is to the claim, or nothing more to say */
function jumps({ record, place }: PageContext, as: (claim: RecordedClaim) => string | null): Inline[][] {
  return record.claims.flatMap((claim, at): Inline[][] => {
    const how = as(claim);
    if (how === null) return [];
    const index = at + 1;
    const jump: Inline = {
      kind: 'jump',
      to: place('claim', index),
      of: [say('dossier.claim-number', { index })],
    };
    return [how === '' ? [jump] : [jump, ` (${how})`]];
  });
}

function around(key: 'dossier.cited-by' | 'dossier.beside', claims: readonly Inline[][]): Inline[] {
  if (claims.length === 0) return [];
  const [before = '', after = ''] = say(key, { claims: slot('claims') }).split(slot('claims'));
  return [before, ...spaced(claims, ', '), after];
}
