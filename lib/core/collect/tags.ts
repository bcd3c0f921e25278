/** The one element that the extension adds to a page; never read as part of it. */
export const HOST_TAG = 'behind-the-claim';

/** Elements without readable text of the page, or whose text is a control and no prose. They leave no gap. */
const UNREAD = ['head', 'link', 'meta', 'nav', 'noscript', 'script', 'style', 'template', 'title', HOST_TAG];

/** The same, but something is drawn in their place, which parts the words on either side. */
const DRAWN = [
  'audio',
  'button',
  'canvas',
  'embed',
  'iframe',
  'img',
  'input',
  'math',
  'meter',
  'object',
  'option',
  'picture',
  'progress',
  'select',
  'svg',
  'textarea',
  'video',
];

export const DRAWN_TAGS: ReadonlySet<string> = new Set(DRAWN);
export const SKIPPED_TAGS: ReadonlySet<string> = new Set([...UNREAD, ...DRAWN]);
export const SKIPPED_ROLES: ReadonlySet<string> = new Set(['navigation', 'menu', 'menubar', 'search']);
