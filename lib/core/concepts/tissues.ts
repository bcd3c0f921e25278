import type { ConditionConcept } from './types.ts';

/** Tissues, which can be at many sites: a claim that names site and tissue needs both. */
export const TISSUE_CONCEPTS: readonly ConditionConcept[] = [
  {
    id: 'tendon',
    broader: [],
    label: 'tendons',
    line: 'The cords that tie muscle to bone.',
    mesh: 'Tendons',
    synonyms: ['tendon', 'tendinopathy', 'tendonitis'],
  },
  {
    id: 'ligament',
    broader: [],
    label: 'ligaments',
    line: 'The bands that tie bone to bone.',
    mesh: 'Ligaments',
    synonyms: ['ligament', 'sprain'],
  },
  {
    id: 'muscle',
    broader: [],
    label: 'muscle',
    line: 'The muscles that move the body.',
    mesh: 'Muscle, Skeletal',
    synonyms: ['muscle', 'muscles'],
  },
  {
    id: 'cartilage',
    broader: [],
    label: 'cartilage',
    line: 'The smooth layer that covers the bones in a joint.',
    mesh: 'Cartilage, Articular',
    synonyms: ['cartilage', 'chondral'],
  },
];
