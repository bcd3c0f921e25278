import { say } from '../messages/index.ts';
import type { ClaimFrame, ConditionId } from '../types/index.ts';
import { contents, inItsOwnWords, safety } from './assertions.ts';
import { benefit } from './benefit.ts';
import { comparison } from './comparison.ts';
import { conditionWords, interventionWords } from './concepts.ts';
import type { Predicate } from './grammar/index.ts';
import { predicate, said } from './predicate.ts';
import { regrowth } from './regrowth.ts';

interface Said {
  readonly predicate: Predicate;
  /** A condition that the predicate names already. */
  readonly tissue?: ConditionId | null;
}

/** Words that turn an assertion round. Where the stance does not say so too, we quote instead of guessing. */
const TURNED = /\b(?:worse|worsen\w*|no better|no benefit|not better|fail(?:s|ed)?|dead|unproven|useless)\b/i;

function predicateOf(frame: ClaimFrame): Said | null {
  switch (frame.kind) {
    case 'efficacy':
      return efficacy(frame);
    case 'comparative':
      return wrap(comparison(frame));
    case 'regeneration':
      return regrowth(frame);
    case 'content':
      return wrap(contents(frame));
    case 'safety':
      return wrap(safety(frame));
    case 'evidence':
      return wrap(predicate('backed'));
    // What is allowed depends on where, when and for what; a paraphrase would drop one of them.
    case 'regulatory':
    case 'mechanism':
    case 'experience':
      return null;
  }
}

function efficacy(frame: ClaimFrame): Said {
  const compared = frame.comparators.length > 0 ? comparison(frame) : null;
  return { predicate: compared ?? benefit(frame) ?? predicate('help') };
}

function wrap(found: Predicate | null): Said | null {
  return found === null ? null : { predicate: found };
}

/** A paraphrase would drop that it is reported, restricted, about a combination, or about animals. */
function isNotPlain(frame: ClaimFrame): boolean {
  const { oblique, reversed, combined, stance, text } = frame;
  // "We could not replicate what animal models showed" is about people.
  const aboutOthers = stance !== 'denies' && NOT_PEOPLE.test(text);
  return oblique === true || reversed === true || combined === true || aboutOthers;
}

const NOT_PEOPLE = /\b(?:rabbits?|rats?|mice|sheep|pigs|goats|animals?|in vitro)\b/i;

/** Neither the product nor what it does is named in the sentence: a paraphrase would say more than it does. */
function isVague(frame: ClaimFrame): boolean {
  const named = frame.interventions.some((mention) => mention.source === 'sentence');
  return (
    frame.interventions.length === 0 || (!named && frame.kind === 'efficacy' && frame.outcomes.length === 0)
  );
}

/**
 * A claim in its parts, in one plain line without a full stop: "PRP, in the disc, eases pain";
 * "stem cells do not regrow discs". What cannot be said plainly without changing it is quoted.
 */
export function saysLine(frame: ClaimFrame): string {
  const turned = frame.stance !== 'denies' && TURNED.test(frame.text);
  const what = turned || isVague(frame) || isNotPlain(frame) ? null : predicateOf(frame);
  if (what === null) return inItsOwnWords(frame);
  const { subject: treatment, plural } = interventionWords(frame.interventions);
  const place = conditionWords(frame.conditions.filter((mention) => mention.concept !== what.tissue));
  const does = said(what.predicate, frame.stance, plural);
  return place === ''
    ? say('says.whole', { treatment, does })
    : say('says.whole-at', { treatment, place, does });
}
