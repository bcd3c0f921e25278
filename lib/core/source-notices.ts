import { NOTICE_KINDS, type Notice, type SourceStatus } from './types/index.ts';

/** From the gravest: what takes a work back comes before what doubts it, and that before what mends it. */
const GRAVE = NOTICE_KINDS.slice(0, NOTICE_KINDS.indexOf('correction') + 1);

/** How a work stands by its notices: taken back or doubted, corrected, or neither as far as was asked. */
export function gravestNotice(status: SourceStatus | null | undefined): Notice | null {
  if (status?.state !== 'found') return null;
  const { notices } = status;
  for (const kind of GRAVE) {
    const notice = notices.find((one) => one.kind === kind);
    if (notice !== undefined) return notice;
  }
  return null;
}

/** Whether a reader must not miss it: the work was taken back, in whole or in part, or its editors doubt it. */
export function isInDoubt(status: SourceStatus | null | undefined): boolean {
  const notice = gravestNotice(status);
  return notice !== null && notice.kind !== 'correction';
}
