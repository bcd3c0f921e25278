import { alternatives } from './alternatives.ts';
import { evidenceAgainst } from './evidence-against.ts';
import { regulatoryStatus } from './regulatory-status.ts';
import { risks } from './risks.ts';
import type { Topic } from './types.ts';

/** In the order in which a reader is told of them. */
export const TOPICS: readonly Topic[] = [risks, regulatoryStatus, alternatives, evidenceAgainst];
