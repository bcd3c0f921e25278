import type { LikenessWork } from '../core/references/likeness.ts';
import type { Notice, NoticeKind, Work } from '../core/types/source-status.ts';
import type { Item } from './answer-schema.ts';
import { noticesOf } from './notices.ts';
import { yearOf } from './partial-date.ts';
import { plainText } from './plain-text.ts';
import { isNoticeTitle, saidByTitle, withoutMark } from './said-by-title.ts';

/** A work as Crossref describes it, with what became of it. */
export interface FoundWork {
  readonly work: Work;
  /** About it, newest first. */
  readonly notices: readonly Notice[];
  /** What it is itself a notice about. */
  readonly noticeOf: readonly Notice[];
  /** For comparison with a printed reference. */
  readonly compared: LikenessWork;
  /** Whether its title is that of a notice about another work. */
  readonly isNotice: boolean;
}

const TAKEN_BACK: ReadonlySet<NoticeKind> = new Set([
  'retraction',
  'withdrawal',
  'removal',
  'partial-retraction',
]);

/**
 * Reads a work.
 *
 * Direction: `updated-by` on a work names the notices about it; `update-to` on a notice names the works that it is
 * about, and never says anything about the notice itself. Where a work names itself, in either field, it was changed
 * in its place (a new version, or a retraction by its own DOI), so that is a notice about it; but where its title says
 * that it is a notice, the publisher has mistaken the DOI, and it is left out.
 */
export function readItem(item: Item): FoundWork {
  const titles = item.title.map(plainText).filter((title) => title !== '');
  const title = titleOf(item);
  const isNotice = title !== null && isNoticeTitle(title);
  const isSelf = ({ DOI }: { readonly DOI: string }) => DOI === item.DOI;
  const others = item['updated-by'].filter((update) => !isSelf(update));
  const own = [...item['updated-by'], ...item['update-to']].filter(isSelf);
  const noticeOf = noticesOf(item['update-to'].filter((update) => !isSelf(update)));
  const notices = noticesOf(isNotice ? others : [...others, ...own]);
  const byTitle =
    title === null || noticeOf.length > 0 || notices.some(({ kind }) => TAKEN_BACK.has(kind))
      ? null
      : saidByTitle(title, item.DOI);
  const names = namesOf(item);
  const year = yearOf(item.issued);
  return {
    work: {
      doi: item.DOI,
      title,
      container: plainText(item['container-title'][0] ?? '') || null,
      year,
      authors: authorLine(names),
      type: item.type,
    },
    notices: byTitle === null ? notices : [...notices, byTitle],
    noticeOf,
    compared: {
      titles: [...titles, ...(title === null ? [] : [title])].map(withoutMark),
      firstAuthor: names[0] ?? null,
      year,
      containers: [...item['container-title'], ...item['short-container-title']].map(plainText),
    },
    isNotice,
  };
}

/** The first title, which is the work's own; translations follow. With its subtitle, unless it has that already. */
function titleOf(item: Item): string | null {
  const title = plainText(item.title[0] ?? '');
  const subtitle = plainText(item.subtitle[0] ?? '');
  if (title === '') return null;
  if (subtitle === '' || title.toLowerCase().includes(subtitle.toLowerCase())) return title;
  return /[:.?!–—-]$/.test(title) ? `${title} ${subtitle}` : `${title}: ${subtitle}`;
}

const namesOf = ({ author }: Item): string[] =>
  author.map(({ family, name, given }) => plainText(family || name || given || '')).filter(Boolean);

/** As the packs' records say it: "Smith", "Smith and Jones", "Smith and others". */
function authorLine([first, second, third]: readonly string[]): string | null {
  if (first === undefined) return null;
  if (third !== undefined) return `${first} and others`;
  return second === undefined ? first : `${first} and ${second}`;
}
