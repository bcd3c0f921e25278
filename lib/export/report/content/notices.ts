import { say } from '../../../core/messages/index.ts';
import type { Notice, SourceStatus } from '../../../core/types/index.ts';
import { noticeLine, noticeOfLine } from '../../../core/words/notice-words.ts';
import { doiLink } from '../../../core/words/source-link.ts';
import type { PageContext } from './context.ts';
import { type Block, type Inline, line } from './types.ts';

/** What Crossref told of a source: its notices, each drawn as something to keep in mind, and what it is a notice of. */
export function notices(status: SourceStatus | undefined): Block[] {
  if (status?.state !== 'found') return [];
  return [
    ...status.notices.map(
      (notice): Block => ({ kind: 'group', role: 'flag', of: [line(...said(notice, status.work.doi))] }),
    ),
    ...status.noticeOf.map((notice) => line(noticeOfLine(notice))),
  ];
}

/** The same for a study, by the sources of pages that are that study: each notice once. */
export function noticesOfStudy(contexts: readonly PageContext[], studyId: string): Block[] {
  const all = contexts
    .flatMap(({ record }) => record.references)
    .filter(({ referenceId }) => referenceId === studyId)
    .flatMap(({ status }) => notices(status));
  return [...new Map(all.map((block) => [JSON.stringify(block), block])).values()];
}

function said(notice: Notice, own: string): Inline[] {
  if (notice.doi === own) return [noticeLine(notice)];
  const { href } = doiLink(notice.doi);
  return [noticeLine(notice), ' ', { kind: 'link', href, of: [say('popover.read-notice')] }];
}
