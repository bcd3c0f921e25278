import type { Placed } from '../../context.ts';
import type { InterventionId } from '../../types/index.ts';
import type { Product } from './types.ts';

const BROADER: Partial<Record<InterventionId, readonly InterventionId[]>> = {
  'stem-cell': ['bmc', 'cultured-msc', 'adipose', 'umbilical', 'amniotic', 'exosomes'],
  regenerative: [
    'prp',
    'platelet-lysate',
    'bmc',
    'cultured-msc',
    'adipose',
    'umbilical',
    'amniotic',
    'exosomes',
    'stem-cell',
  ],
};

/** Marrow concentrate whose cells are grown on is no longer marrow concentrate. */
const GROWN = /\b(?:grow|multipl|expand|culture)/;

/** "Amniotic stem cells" are amniotic: the general word only repeats the particular one beside it. */
export function withoutBroader(placed: readonly Placed<Product>[]): Placed<Product>[] {
  const ids = new Set(placed.map((p) => p.found.concept));
  const lysate = ids.has('platelet-lysate');
  const grown = placed.some(
    (p) => p.found.concept === 'cultured-msc' && GROWN.test(p.block.text.slice(p.found.start, p.found.end)),
  );
  return placed.filter((p) => {
    if (p.found.concept === 'bmc' && (grown || (ids.has('cultured-msc') && isSource(p)))) return false;
    if (BROADER[p.found.concept]?.some((narrower) => ids.has(narrower)) === true)
      return p.found.concept === 'stem-cell' && isListed(p, placed);
    return !(lysate && p.found.concept === 'prp' && isKindOf(p));
  });
}

/** "PRP, stem cells and exosomes": one of a list, and no repetition of the particular ones. */
function isListed(p: Placed<Product>, placed: readonly Placed<Product>[]): boolean {
  return placed.some((other) => {
    if (other === p || other.block !== p.block || other.found.concept === p.found.concept) return false;
    const [first, second] = other.found.start < p.found.start ? [other, p] : [p, other];
    return /^,?[ -]+(?:and|or|as[ -]+well[ -]+as|plus|&)[ -]+(?:even[ -]+|also[ -]+)?$|^,[ -]+$|^\/$/.test(
      p.block.text.slice(first.found.end, second.found.start),
    );
  });
}

/** "Donor stem cells from bone marrow": where the cells came from, not a product besides. */
function isSource({ found, block }: Placed<Product>): boolean {
  return /\bfrom[ -]+(?:\w+[ -]+){0,2}$/.test(block.text.slice(Math.max(0, found.start - 30), found.start));
}

/** "A PRP preparation called platelet lysate": the lysate is meant. */
function isKindOf({ found, block }: Placed<Product>): boolean {
  return /^[ -]+(?:preparation|product|variant|type)[^.]{0,20}\b(?:called|known[ -]+as)\b/.test(
    block.text.slice(found.end, found.end + 60),
  );
}
