/**
 * Stands first in a page and looks for an extension by every way that a page has and that its makers could think of.
 * What it finds is what the page can know. It reads only; what it changes are natives, to hear who calls them.
 */
(() => {
  const calls = new Set();
  const events = new Set();
  const records = [];
  const errors = [];
  const natives = [
    [
      Element.prototype,
      [
        'attachShadow',
        'append',
        'remove',
        'getBoundingClientRect',
        'getClientRects',
        'checkVisibility',
        'matches',
      ],
    ],
    [
      Document.prototype,
      [
        'createElement',
        'createRange',
        'createTreeWalker',
        'querySelector',
        'querySelectorAll',
        'getSelection',
        'caretPositionFromPoint',
      ],
    ],
    [Node.prototype, ['appendChild', 'removeChild', 'getRootNode', 'compareDocumentPosition', 'contains']],
    [Range.prototype, ['setStart', 'getClientRects', 'getBoundingClientRect', 'toString']],
    [EventTarget.prototype, ['addEventListener', 'removeEventListener', 'dispatchEvent']],
    [HTMLElement.prototype, ['showPopover', 'focus', 'click']],
    [CSSStyleSheet.prototype, ['replaceSync', 'insertRule']],
    [Storage.prototype, ['getItem', 'setItem']],
    [XMLHttpRequest.prototype, ['open', 'send']],
    [
      window,
      [
        'MutationObserver',
        'Highlight',
        'Range',
        'CSSStyleSheet',
        'AbortController',
        'IntersectionObserver',
        'ResizeObserver',
        'getComputedStyle',
        'requestIdleCallback',
        'requestAnimationFrame',
        'setTimeout',
        'postMessage',
        'fetch',
        'open',
        'matchMedia',
      ],
    ],
    [window.HighlightRegistry?.prototype, ['set', 'delete', 'has', 'get']],
    [window.Highlight?.prototype, ['add', 'clear', 'delete']],
    [Array.prototype, ['map', 'push', 'join']],
    [JSON, ['parse', 'stringify']],
    [Navigator.prototype, ['sendBeacon']],
    [History.prototype, ['pushState', 'replaceState']],
  ];
  const plain = {
    timeout: setTimeout,
    listen: addEventListener,
    Observer: MutationObserver,
    style: getComputedStyle,
    get: fetch,
  };
  const { stringify } = JSON;
  let listening = false;
  for (const [of, names] of natives)
    for (const name of names) {
      const native = of?.[name];
      if (typeof native !== 'function') continue;
      const hear = () => {
        if (listening) calls.add(name);
      };
      of[name] = new Proxy(native, {
        apply(target, self, args) {
          hear();
          return Reflect.apply(target, self, args);
        },
        construct(target, args, as) {
          hear();
          return Reflect.construct(target, args, as);
        },
      });
    }

  // Everything that a window, a document and an element can be told.
  const types = new Set([
    'message',
    'behind-the-claim',
    'DOMSubtreeModified',
    'toggle',
    'beforetoggle',
    'focusin',
    'focusout',
  ]);
  for (const of of [window, Window.prototype, Document.prototype, HTMLElement.prototype, Element.prototype])
    for (const name of Object.getOwnPropertyNames(of)) if (name.startsWith('on')) types.add(name.slice(2));
  /** Of the browser's own accord, or because the driver moves the mouse and looks at the tab. */
  const OWN =
    /^(?:DOMContentLoaded|load|pageshow|readystatechange|visibilitychange|pagereveal|pageswap|mouse|pointer|animation|transition|device)/;
  for (const type of types)
    for (const target of [window, document])
      plain.listen.call(
        target,
        type,
        (event) => {
          if (listening && !(event.isTrusted && OWN.test(type)))
            events.add(
              `${type}${event.isTrusted ? '' : ' (made by a script)'} at ${event.target?.localName ?? 'the document'}`,
            );
        },
        true,
      );
  window.onerror = (message) => errors.push(String(message));
  plain.listen.call(window, 'unhandledrejection', ({ reason }) => errors.push(String(reason)));
  plain.listen.call(window, 'securitypolicyviolation', ({ blockedURI }) =>
    errors.push(`refused ${blockedURI}`),
  );
  Error.stackTraceLimit = 50;

  const all = (of) => {
    const names = new Set();
    for (let at = of; at !== null && at !== Object.prototype; at = Object.getPrototypeOf(at))
      for (const name of Reflect.ownKeys(at)) names.add(String(name));
    return names;
  };
  const about = () => ({
    window: all(window),
    document: all(document),
    navigator: all(navigator),
    root: all(document.documentElement),
    chrome: new Set(window.chrome === undefined ? [] : Object.keys(window.chrome)),
    CSS: all(CSS),
    attributes: new Set(
      [...document.documentElement.attributes, ...document.body.attributes].map(
        ({ name, value }) => `${name}=${value}`,
      ),
    ),
    kinds: new Set(Array.from(document.styleSheets, ({ href }) => String(href))),
    adopted: new Set(Array.from(document.adoptedStyleSheets, () => 'a sheet')),
  });
  const fresh = (now, before) =>
    Object.keys(now).flatMap((key) =>
      [...now[key]].filter((one) => !before[key].has(one)).map((one) => `${key}: ${one}`),
    );
  const tags = () => [...document.documentElement.children].map(({ localName }) => localName);
  let before = null;
  let then = null;

  plain.listen.call(document, 'DOMContentLoaded', () => {
    before = about();
    then = {
      html: document.documentElement.outerHTML,
      count: document.querySelectorAll('*').length,
      frames: window.length,
    };
    new plain.Observer((news) => {
      for (const { target, addedNodes, removedNodes, type } of news) {
        for (const node of addedNodes) records[records.length] = `${target.nodeName} got ${node.nodeName}`;
        for (const node of removedNodes) records[records.length] = `${target.nodeName} lost ${node.nodeName}`;
        if (type !== 'childList') records[records.length] = `${target.nodeName}: ${type}`;
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    plain.timeout.call(
      window,
      () => {
        listening = true;
      },
      0,
    );
  });

  /** @param extension its origin, which a page would have to guess */
  window.detect = async (extension) => {
    listening = false;
    const files = [];
    for (const file of [
      'manifest.json',
      'gate.js',
      'reader.js',
      'background.js',
      'popup.html',
      'options.html',
      'icon/16.png',
      'licences/notices.txt',
      'evidence-pack.schema.json',
      '_locales/en/messages.json',
    ]) {
      const got = await plain.get.call(window, `${extension}/${file}`).then(
        () => true,
        () => false,
      );
      const shown = await new Promise((done) => {
        const image = new Image();
        image.onload = () => done(true);
        image.onerror = () => done(false);
        image.src = `${extension}/${file}`;
      });
      if (got || shown) files.push(file);
    }
    const probe = document.querySelector('p');
    const styled = [
      'controlled-trials',
      'uncontrolled-studies',
      'reviews-only',
      'preclinical-only',
      'none',
      'flag',
      'source',
      'notice',
      'current',
    ].filter((name) => {
      const { textDecorationLine, backgroundColor } = plain.style.call(
        window,
        probe,
        `::highlight(btc-${name})`,
      );
      return (
        /underline/.test(textDecorationLine) || !/^(?:transparent|rgba\(0, 0, 0, 0\)|)$/.test(backgroundColor)
      );
    });
    // How long a frame took says nothing of whose work it was; the scripts that are named in it might.
    const known =
      /^(?:navigation|paint|visibility-state|largest-contentful-paint|event|first-input|layout-shift|longtask|long-animation-frame) |witness\.js|data:,$/;
    const timed = performance.getEntries().flatMap((entry) => {
      const own = `${entry.entryType} ${entry.name}`;
      const scripts = (entry.scripts ?? []).map(({ sourceURL }) => sourceURL);
      return [
        ...(known.test(own) ? [] : [own]),
        ...scripts.filter((one) => !one.startsWith(location.origin)),
      ];
    });
    const found = {
      properties: fresh(about(), before),
      rootHas: tags().filter((tag) => tag !== 'head' && tag !== 'body'),
      openRoots: [...document.querySelectorAll('*')]
        .filter(({ shadowRoot }) => shadowRoot !== null)
        .map(({ localName }) => localName),
      mutations: [...new Set(records)],
      calls: [...calls],
      events: [...events].toSorted(),
      errors,
      highlights: [...(CSS.highlights?.keys() ?? [])].toSorted(),
      styled,
      files,
      // Its own questions of above are among them.
      timed: timed.filter((one) => !one.startsWith(`resource ${extension}`)),
      kept: [
        ...Object.keys(localStorage),
        ...Object.keys(sessionStorage),
        document.cookie,
        ...(await indexedDB.databases()).map(({ name }) => name),
        ...(await caches.keys()),
        window.name,
        ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
      ].filter(Boolean),
      frames: window.length - then.frames,
      elements: document.querySelectorAll('*').length - then.count,
      focus: document.activeElement?.localName ?? null,
      selected: String(getSelection()),
      scrolled: [scrollX, scrollY],
      history: history.length > 2,
    };
    listening = true;
    return stringify(found);
  };
})();
