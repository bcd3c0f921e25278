import type { Placed } from '../../context.ts';
import type { Product, Take } from './types.ts';

/** Words that take a product out of the claim and make it the thing compared with: "better than PRP". */
const COMPARED =
  /\b(?:than|versus|vs|(?:superior|inferior|comparable|similar)[ -]+to(?:[ -]+the[ -]+(?:idea|concept|principle)[ -]+of)?|beats?|outperforms?|outlasts?|compared[ -]+(?:with|to)|unlike|(?:instead|rather)[ -]+(?:of|than)|as[ -]+(?:well|good|effective|much|long|safe)[ -]+as|the[ -]+same(?:[ -]+\w+){0,3}[ -]+as)[ -]+(?:\w+[ -]+){0,4}$/;

export function isCompared({ found, block }: Pick<Placed<Product>, 'found' | 'block'>): boolean {
  return COMPARED.test(block.text.slice(Math.max(0, found.start - 40), found.start));
}

export const notCompared =
  (take: Take): Take =>
  (block) =>
    take(block).filter((found) => !isCompared({ found, block }));
