import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import type { Notice, SourceStatus } from '../lib/core/types/index.ts';
import { noticeLine, noticeOfLine } from '../lib/core/words/notice-words.ts';
import { doiLink } from '../lib/core/words/source-link.ts';
import { AttentionIcon } from './attention-icon.tsx';
import { OutLink } from './out-link.tsx';

/** Kinds that change nothing for whoever relies on the work. */
const MILD: ReadonlySet<Notice['kind']> = new Set(['new-version', 'other']);

function NoticeItem({ notice, own }: { readonly notice: Notice; readonly own: string }): JSX.Element {
  const link = notice.doi === own ? null : { ...doiLink(notice.doi), text: say('popover.read-notice') };
  const line = (
    <p>
      {noticeLine(notice)} {link !== null && <OutLink link={link} />}
    </p>
  );
  if (MILD.has(notice.kind)) return <div data-notice={notice.kind}>{line}</div>;
  return (
    <div class="btc-flag" data-notice={notice.kind}>
      <AttentionIcon />
      {line}
    </div>
  );
}

/** The notices about a work, each kind for itself, newest first; nothing where there is none. */
export function NoticeList({ status }: { readonly status: SourceStatus | undefined }): JSX.Element | null {
  if (status?.state !== 'found') return null;
  const { notices, noticeOf, work } = status;
  if (notices.length + noticeOf.length === 0) return null;
  return (
    <div class="btc-flags">
      {notices.map((notice) => (
        <NoticeItem key={`${notice.kind} ${notice.doi}`} notice={notice} own={work.doi} />
      ))}
      {noticeOf.map((notice) => (
        <p key={`of ${notice.kind} ${notice.doi}`}>{noticeOfLine(notice)}</p>
      ))}
    </div>
  );
}
