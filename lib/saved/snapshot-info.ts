import { countByStrength } from '../core/count-by-strength.ts';
import type { FullPageRecord } from '../core/types/index.ts';
import type { SnapshotInfo } from './types.ts';

/** What lists show of a record. */
export function snapshotInfo(id: string, record: FullPageRecord): SnapshotInfo {
  const { readAt, sha256, claims } = record;
  return {
    id,
    readAt,
    sha256,
    claims: claims.length,
    byStrength: countByStrength(claims),
    flagged: claims.filter(({ flags }) => flags.length > 0).length,
    bytes: new TextEncoder().encode(JSON.stringify(record)).length,
  };
}
