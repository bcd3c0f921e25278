import { HOST_TAG } from '../core/collect/index.ts';
import { isShadowRoot } from './dom-tree.ts';
import { pastNames } from './past-names.ts';
import { mayHoldText } from './stale-roots.ts';

/** More changes than this at once are not sorted out one by one: the page is read anew, once. */
const FLOOD = 400;

/** Attributes that take an element's text away or bring it back, whatever the style sheets say. */
const READABLE = ['aria-hidden', 'contenteditable', 'hidden', 'open', 'role'];
/** Where a link leads: to the source that it names, perhaps. */
const LEADING = 'href';
/** Attributes by which a host shows its children elsewhere, or not at all. */
const SLOTTING = ['name', 'slot'];
/** Attributes by which style sheets hide and show things. */
const STYLING = ['class', 'open', 'style'];

export interface Changes {
  /** Children came or went. */
  readonly records: readonly MutationRecord[];
  /** Text nodes of white space alone that were read, and now came or went. */
  readonly loose: ReadonlySet<Node>;
  /** Text nodes with other text. */
  readonly texts: ReadonlySet<Node>;
  /** Elements that may be read now and might not before, or the other way round. */
  readonly elements: ReadonlySet<Node>;
  /** Something may have been shown or hidden by a style sheet. */
  readonly styled: boolean;
  /** Too much has changed; the other fields are empty. */
  readonly flood: boolean;
}

export interface Watch {
  /** What has changed since it was last asked, or null. */
  take(): Changes | null;
  /** Watches a shadow root as well. */
  include(root: ShadowRoot): void;
}

/**
 * Watches a page for changes of its text. The observer only queues; sorting out is left to whoever takes.
 *
 * @param onQueued called from the observer, often; must be cheap
 * @param isRead whether a text node's white space was read as part of a text
 * @param signal ends it
 */
export function watchPage(
  document: Document,
  onQueued: (styledOnly: boolean) => void,
  isRead: (text: Node) => boolean,
  signal: AbortSignal,
): Watch {
  let records: MutationRecord[] = [];
  let loose = new Set<Node>();
  let texts = new Set<Node>();
  let elements = new Set<Node>();
  let styled = false;
  let flood = false;

  const drop = (): void => {
    records = [];
    loose = new Set();
    texts = new Set();
    elements = new Set();
  };

  const observer = new MutationObserver((news) => {
    let plain = false;
    for (const record of news) {
      if (record.type === 'attributes') {
        const name = record.attributeName ?? '';
        if (STYLING.includes(name)) styled = true;
        const changed = changedBy(name, record);
        if (changed === null) continue;
        if (!flood) elements.add(changed);
        plain = true;
        continue;
      }
      if (record.type === 'childList') {
        if ([...record.removedNodes].some(isHost)) plain = true; // nothing to read, but to be put back
        const nodes = [...record.addedNodes, ...record.removedNodes];
        if (!nodes.some(mayHoldText)) {
          const spaces = nodes.filter(isRead);
          if (!flood) for (const node of spaces) loose.add(node);
          plain ||= spaces.length > 0;
          continue;
        }
        if (!flood) records.push(record);
      } else if (!flood) {
        texts.add(record.target);
      }
      plain = true;
    }
    if (records.length + loose.size + texts.size + elements.size > FLOOD) {
      flood = true;
      drop();
    }
    if (plain || styled) onQueued(!plain);
  });

  const options: MutationObserverInit = {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: [...new Set([...READABLE, ...SLOTTING, ...STYLING, LEADING])],
  };
  if (!signal.aborted) observer.observe(document, options);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    drop();
  });

  return {
    take() {
      if (!flood && !styled && records.length + loose.size + texts.size + elements.size === 0) return null;
      const changes = { records, loose, texts, elements, styled, flood };
      drop();
      styled = false;
      flood = false;
      return changes;
    },
    include(root) {
      if (!signal.aborted) observer.observe(root, options);
    },
  };
}

function isHost(node: Node): boolean {
  return pastNames(node).nodeName.toLowerCase() === HOST_TAG;
}

/** What is to be read again because of an attribute; null: nothing. */
function changedBy(name: string, record: MutationRecord): Node | null {
  if (SLOTTING.includes(name)) return hostOf(record);
  if (name === LEADING) return pastNames(record.target).nodeName.toLowerCase() === 'a' ? record.target : null;
  return READABLE.includes(name) ? record.target : null;
}

/** The host of a shadow root whose slots hold something else now. */
function hostOf({ target, attributeName }: MutationRecord): Node | null {
  const asked = pastNames(target);
  if (attributeName === 'slot') return asked.parentNode;
  const root = asked.nodeName.toLowerCase() === 'slot' ? asked.getRootNode() : null;
  return root !== null && isShadowRoot(root) ? root.host : null;
}
