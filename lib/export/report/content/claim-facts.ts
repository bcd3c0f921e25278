import { wordingOf } from '../../../core/compare/wording.ts';
import { say } from '../../../core/messages/index.ts';
import type { RecordedClaim } from '../../../core/types/index.ts';
import { aboutWords, placeWords, productWords, wordingWords } from '../../../core/words/compare-words.ts';
import { disorderLabel } from '../../../core/words/concept-labels.ts';
import { kindWords } from '../../../core/words/match-words.ts';
import type { PageContext } from './context.ts';
import { linked } from './page-facts.ts';
import { nameWithin } from './reference-names.ts';
import { spaced } from './slotted.ts';
import type { Block, Fact, Inline } from './types.ts';

/** What the claim was read as: its kind, how it is said, and what it cites. */
export function claimFacts(context: PageContext, claim: RecordedClaim): Block {
  const facts: (Fact | null)[] = [
    { term: say('matched.kind'), value: [kindWords(claim.kind)] },
    { term: say('dossier.wording'), value: [wordingWords(wordingOf(claim))] },
    { term: say('dossier.cites'), value: cited(context, claim) },
    claim.frame === undefined ? null : { term: say('dossier.frame'), value: [frame(claim.frame)] },
  ];
  return { kind: 'facts', facts: facts.filter((fact) => fact !== null) };
}

/** What the claim is about, "PRP · knee · pain"; null where it names nothing. */
export function claimTopic(claim: RecordedClaim): string | null {
  const parts = [
    ...claim.interventions.map(productWords),
    ...claim.conditions.map(placeWords),
    ...claim.disorders.map((id) =>
      id === 'another-disorder' ? say('matched.another-disorder') : disorderLabel(id),
    ),
    ...claim.outcomes.map(aboutWords),
  ];
  return parts.length === 0 ? null : [...new Set(parts)].join(' · ');
}

function cited(context: PageContext, { sources }: RecordedClaim): Inline[] {
  const named = sources.flatMap((id): Inline[][] => {
    const reference = context.references.get(id);
    if (reference === undefined) return [];
    return [[{ kind: 'jump', to: context.place('source', id), of: nameWithin(context, reference) }]];
  });
  return named.length === 0 ? [say('dossier.cites-nothing')] : spaced(named, ', ');
}

const frame = (address: string): Inline => (address === '' ? say('dossier.frame-unknown') : linked(address));
