import type { Cell, Pair, Topic } from '../../../core/compare/types.ts';
import { say } from '../../../core/messages/index.ts';
import {
  evidenceDirection,
  evidenceScope,
  evidenceShort,
  wordingWords,
} from '../../../core/words/compare-words.ts';
import { count, sentenceCase } from '../../../core/words/numbers.ts';
import type { ClaimPlaces } from './comparison.ts';
import { spaced } from './slotted.ts';
import { type Inline, quiet, strong } from './types.ts';

/** What a column says of a topic: its words against their evidence, what to keep in mind, and where the claims stand. */
export function cellLines({ pairs, flagged, claims }: Cell, topic: Topic, places: ClaimPlaces): Inline[][] {
  const links = claims.flatMap(({ pageId, index }): Inline[][] => {
    const jump = places(pageId, index);
    return jump === null ? [] : [[jump]];
  });
  return [
    ...pairs.map((pair) => pairLine(pair, topic)),
    ...(flagged === 0 ? [] : [[say('compare.flagged', { n: flagged, count: count(flagged) })]]),
    ...(links.length === 0 ? [] : [[quiet(...spaced(links, ', '))]]),
  ];
}

/** What studies say stands with their kind, so that no high rung is taken for support. */
function pairLine(pair: Pair, topic: Topic): Inline[] {
  const times =
    pair.count === 1 ? '' : ` (${say('compare.claims', { n: pair.count, count: count(pair.count) })})`;
  const evidence = [evidenceShort(pair, topic), evidenceDirection(pair), evidenceScope(pair)];
  return [
    strong(sentenceCase(wordingWords(pair.wording, topic.outcome))),
    `${times}: ${evidence.filter((part) => part !== null).join(', ')}`,
  ];
}
