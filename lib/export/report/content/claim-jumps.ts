import { say } from '../../../core/messages/index.ts';
import type { RecordedClaim } from '../../../core/types/index.ts';
import type { PageContext } from './context.ts';
import { slot, spaced } from './slotted.ts';
import type { Inline } from './types.ts';

/** "Cited by claim 2, claim 5"; empty where no claim cites the source. */
export function citedBy(context: PageContext, sourceId: number): Inline[] {
  return around(
    'dossier.cited-by',
    jumps(context, ({ sources }) => sources.includes(sourceId)),
  );
}

/** "Beside claim 2, claim 5": where a study stands. */
export function beside(context: PageContext, studyId: string): Inline[] {
  const has = ({ studies }: RecordedClaim) => studies.some(({ referenceId }) => referenceId === studyId);
  return around('dossier.beside', jumps(context, has));
}

function jumps({ record, place }: PageContext, has: (claim: RecordedClaim) => boolean): Inline[][] {
  return record.claims.flatMap((claim, at): Inline[][] =>
    has(claim)
      ? [[{ kind: 'jump', to: place('claim', at + 1), of: [say('dossier.claim-number', { index: at + 1 })] }]]
      : [],
  );
}

function around(key: 'dossier.cited-by' | 'dossier.beside', claims: readonly Inline[][]): Inline[] {
  if (claims.length === 0) return [];
  const [before = '', after = ''] = say(key, { claims: slot('claims') }).split(slot('claims'));
  return [before, ...spaced(claims, ', '), after];
}
