import { pastNames } from '../page/past-names.ts';
import { isElement, isFreeClick, isPlainClick } from './clicks.ts';
import type { LocatedMark } from './marks.ts';

/** What a press on the page is meant for. */
export type Press =
  /** Plain text: whatever of ours is there may open. */
  | { readonly kind: 'text' }
  /** A link of the page that is a citation mark. */
  | { readonly kind: 'mark'; readonly mark: LocatedMark }
  /** Something of the page's own. */
  | { readonly kind: 'page' };

/**
 * A link that would open another tab (`target`) is like any other: the popover has the way there, too. The page's own
 * are one that a script makes, a press with Ctrl, Shift, Alt or Meta or of another button, one that the page has used
 * (`preventDefault`), and a link that is more than a way to somewhere (`OWN`).
 *
 * @param inPlace whether marks that are links show their source instead of going there
 */
export function pressOf(
  event: MouseEvent,
  document: Document,
  marks: readonly LocatedMark[],
  inPlace: boolean,
): Press {
  if (!event.isTrusted) return { kind: 'page' };
  if (isFreeClick(event, document)) return { kind: 'text' };
  const link = inPlace && isPlainClick(event, document) ? linkOf(event) : null;
  const mark = link === null ? undefined : marks.find(({ range }) => isOn(range, link));
  return mark === undefined ? { kind: 'page' } : { kind: 'mark', mark };
}

/** Links that save a file, or open something of the page's own. Texts that are edited are not read, so have no marks. */
const OWN =
  '[download], [onclick]:not([onclick=""]), [role=button], [aria-haspopup]:not([aria-haspopup=false]), [aria-expanded], ' +
  '[data-toggle], [data-bs-toggle]';
/** Schemes that lead to no page. */
const NO_PAGE = /^\s*(?:javascript|mailto|tel|sms|data|blob):/i;

/** The link that was pressed; null where something else in it takes the press, or the link is the page's own. */
function linkOf(event: MouseEvent): Element | null {
  for (const target of event.composedPath()) {
    if (!isElement(target)) continue;
    const asked = pastNames(target);
    const href = asked.localName === 'a' ? asked.getAttribute('href') : null;
    if (href !== null) return target.matches(OWN) || NO_PAGE.test(href) ? null : target;
    if (asked.matches('button, input, select, textarea, label, summary, area')) return null;
  }
  return null;
}

/** Brackets that stand in the link, but not in the mark, or the other way round. */
const BRACKETS = 2;

/** The link is the mark, or a part of it: "[<a>1</a>–<a>3</a>]". A card that is one link is more than its marks. */
function isOn(range: Range, link: Element): boolean {
  if (range.startContainer.getRootNode() !== link.getRootNode() || !range.intersectsNode(link)) return false;
  return (link.textContent ?? '').trim().length <= range.toString().trim().length + BRACKETS;
}
