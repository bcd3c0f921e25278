import type { ClaimFrame } from '../types/index.ts';
import { benefit } from './benefit.ts';
import { list } from './numbers.ts';
import { shortened } from './quote.ts';
import { type Predicate, verb } from './verb.ts';

function named(frame: ClaimFrame): string {
  return list([...new Set(frame.comparators.map((mention) => shortened(mention.text, 40)))]);
}

/** Whether the other treatment is the subject: "steroid relieved pain better than PRP". */
function otherWayRound(frame: ClaimFrame): boolean {
  const product = frame.interventions.find((mention) => mention.source === 'sentence');
  const other = frame.comparators.find((mention) => mention.source === 'sentence');
  return product !== undefined && other !== undefined && other.start < product.start;
}

/**
 * What a comparative claim says: "ease pain better than steroid", "be an alternative to surgery".
 * Null when the words do not tell plainly who is said to do better than whom.
 */
export function comparison(frame: ClaimFrame): Predicate | null {
  const outcomes = new Set(frame.outcomes.map((mention) => mention.concept));
  const other = named(frame);
  const surgery = /surg|operat|replacement|fusion/i.test(other);
  if (/\balternative\b|\binstead of\b/i.test(frame.text) && other !== '') {
    return {
      base: `be an alternative to ${other}`,
      third: `is an alternative to ${other}`,
      denied: [`is no alternative to ${other}`, `are no alternative to ${other}`],
    };
  }
  if (outcomes.has('avoiding-surgery') && (other === '' || surgery))
    return verb('help', 'people avoid surgery');
  if (other === '' || otherWayRound(frame)) return null;
  if (!/\b(?:better|outlast|outperform|superior|more effective|beat)/i.test(frame.text)) return null;
  const { base, third } = benefit(frame);
  return base === 'help'
    ? {
        base: `do better than ${other}`,
        third: `does better than ${other}`,
        denied: [`does no better than ${other}`, `do no better than ${other}`],
      }
    : { base: `${base} better than ${other}`, third: `${third} better than ${other}` };
}
