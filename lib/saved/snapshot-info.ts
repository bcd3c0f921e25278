import { type FullPageRecord, STRENGTHS, type Strength } from '../core/types/index.ts';
import type { SnapshotInfo } from './types.ts';

/** What lists show of a record. */
export function snapshotInfo(id: string, record: FullPageRecord): SnapshotInfo {
  const { readAt, sha256, claims } = record;
  const count = (strength: Strength): number => claims.filter((claim) => claim.strength === strength).length;
  return {
    id,
    readAt,
    sha256,
    claims: claims.length,
    byStrength: Object.fromEntries(STRENGTHS.map((one) => [one, count(one)])) as Record<Strength, number>, // all of them
    flagged: claims.filter(({ flags }) => flags.length > 0).length,
    bytes: new TextEncoder().encode(JSON.stringify(record)).length,
  };
}
