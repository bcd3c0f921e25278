import type { CollectedBlock } from '../core/collect/index.ts';
import { flatParent } from './dom-tree.ts';

/** So many points from the upper to the lower edge of the window are asked for what is drawn there. */
const POINTS = 6;
/** Blocks around those that were met: what stands between two points, and what the next turn of a wheel shows. */
const AROUND = 12;

/** Ids of the blocks that the window shows, and some around them; none where nothing is drawn. Asks the page for its layout. */
export function blocksInSight(document: Document, blocks: readonly CollectedBlock<Node>[]): number[] {
  const view = document.defaultView;
  if (view === null || document.visibilityState !== 'visible' || blocks.length <= AROUND) return [];
  const places = new Map<Node, number>();
  blocks.forEach(({ element }, place) => {
    if (!places.has(element)) places.set(element, place);
  });
  const met = Array.from({ length: POINTS }, (_, i) => {
    const y = ((i + 0.5) / POINTS) * view.innerHeight;
    for (let at: Node | null = document.elementFromPoint(view.innerWidth / 2, y); at; at = flatParent(at)) {
      const place = places.get(at);
      if (place !== undefined) return [place];
    }
    return [];
  }).flat();
  if (met.length === 0) return [];
  const from = Math.max(0, Math.min(...met) - AROUND);
  return blocks.slice(from, Math.max(...met) + AROUND).map(({ block }) => block.id);
}
