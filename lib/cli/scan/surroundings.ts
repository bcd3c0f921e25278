import type { Clock } from '../../crossref/types.ts';
import type { ProgressStream } from './progress.ts';
import type { WebLimits } from './web/limits.ts';

/** What a scan has around it; tests give their own. */
export interface Surroundings {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: ProgressStream;
  readonly clock: Clock;
  readonly limits: WebLimits;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}
