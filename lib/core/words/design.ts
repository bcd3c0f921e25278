import { say } from '../messages/index.ts';
import type { Design } from '../types/index.ts';
import { count } from './numbers.ts';

/** The design's short plain name in lower case: "randomized trial". */
export function designName(design: Design): string {
  return say(`design.${design}`, { n: 1 });
}

/** "1 randomized trial", "2 case series". */
export function countedDesign(n: number, design: Design): string {
  return say('design.counted', { count: count(n), design: say(`design.${design}`, { n }) });
}
