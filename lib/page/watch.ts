import { HOST_TAG } from '../core/collect/index.ts';
import { pastNames } from './past-names.ts';
import { mayHoldText } from './stale-roots.ts';

/** More changes than this at once are not sorted out one by one: the page is read anew, once. */
const FLOOD = 400;

/** Attributes that take an element's text away or bring it back, whatever the style sheets say. */
const READABLE = ['aria-hidden', 'contenteditable', 'hidden', 'role'];
/** Attributes by which style sheets hide and show things. */
const STYLING = ['class', 'open', 'style'];

export interface Changes {
  /** Children came or went. */
  readonly records: readonly MutationRecord[];
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
  /** Watches an open shadow root as well. */
  include(root: ShadowRoot): void;
}

/**
 * Watches a page for changes of its text. The observer only queues; sorting out is left to whoever takes.
 *
 * @param onQueued called from the observer, often; must be cheap
 * @param signal ends it
 */
export function watchPage(
  document: Document,
  onQueued: (styledOnly: boolean) => void,
  signal: AbortSignal,
): Watch {
  let records: MutationRecord[] = [];
  let texts = new Set<Node>();
  let elements = new Set<Node>();
  let styled = false;
  let flood = false;

  const drop = (): void => {
    records = [];
    texts = new Set();
    elements = new Set();
  };

  const observer = new MutationObserver((news) => {
    let plain = false;
    for (const record of news) {
      if (record.type === 'attributes' && STYLING.includes(record.attributeName ?? '')) {
        styled = true;
        continue;
      }
      if (record.type === 'childList') {
        if ([...record.removedNodes].some(isHost)) plain = true; // nothing to read, but to be put back
        if (![...record.addedNodes, ...record.removedNodes].some(mayHoldText)) continue;
        if (!flood) records.push(record);
      } else if (!flood) {
        (record.type === 'characterData' ? texts : elements).add(record.target);
      }
      plain = true;
    }
    if (records.length + texts.size + elements.size > FLOOD) {
      flood = true;
      drop();
    }
    if (plain || styled) onQueued(!plain);
  });

  const options: MutationObserverInit = {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: [...READABLE, ...STYLING],
  };
  if (!signal.aborted) observer.observe(document, options);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    drop();
  });

  return {
    take() {
      if (!flood && !styled && records.length + texts.size + elements.size === 0) return null;
      const changes = { records, texts, elements, styled, flood };
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
