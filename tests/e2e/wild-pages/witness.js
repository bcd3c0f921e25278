/**
 * Stands first in every page and keeps what happens to it, as the page itself can see it. A page says of what it does
 * itself that it is its own (`witness.own`); whatever else changes it after it was parsed is not.
 */
(() => {
  const HOST = 'behind-the-claim';
  // A page may name, replace or patch anything after this script.
  const { stringify, parse } = JSON;
  const getter = (of, name) => Object.getOwnPropertyDescriptor(of.prototype, name).get;
  const root = getter(Document, 'documentElement').bind(document);
  const active = getter(Document, 'activeElement').bind(document);
  const every = Document.prototype.querySelectorAll.bind(document);
  const animations = Document.prototype.getAnimations.bind(document);
  const localName = getter(Element, 'localName');
  const markup = getter(Element, 'outerHTML');
  const parent = getter(Node, 'parentNode');
  const kids = getter(Node, 'childNodes');
  const box = Element.prototype.getBoundingClientRect;
  const listen = EventTarget.prototype.addEventListener.bind(window);
  const frame = window.requestAnimationFrame.bind(window);
  const later = window.setTimeout.bind(window);
  const take = MutationObserver.prototype.takeRecords;
  const Marked = Set;
  const [filter, map, join] = [Array.prototype.filter, Array.prototype.map, Array.prototype.join];

  const said = { foreign: [], came: 0, went: 0, shifts: [], refused: [], reported: [] };
  let parsed = false;
  let held = false;
  let before = null;

  const isHost = (node) => node instanceof Element && localName.call(node) === HOST;
  const nameOf = (node) => {
    const names = [];
    for (let at = node; at !== null && names.length < 6; at = parent.call(at))
      names.unshift(at instanceof Element ? localName.call(at) : at.nodeName);
    return names.join('>');
  };

  const judge = (records) => {
    if (!parsed) return;
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      const atRoot = type === 'childList' && target === root();
      for (const node of addedNodes) {
        if (atRoot && isHost(node)) said.came++;
        else said.foreign.push(`${nameOf(target)} got ${node.nodeName}`);
      }
      for (const node of removedNodes) {
        if (atRoot && isHost(node)) said.went++;
        else said.foreign.push(`${nameOf(target)} lost ${node.nodeName}`);
      }
      if (type !== 'childList')
        said.foreign.push(`${nameOf(target)}: ${attributeName ?? 'text'} was changed`);
    }
  };
  const watch = { subtree: true, childList: true, attributes: true, characterData: true };
  const observer = new MutationObserver(judge);
  observer.observe(document, watch);

  const serialise = () => {
    const [top, nodes] = [root(), kids.call(document)];
    const text = `${document.compatMode} ${map.call(nodes, (node) => node.nodeName)} ${top === null ? '' : markup.call(top)}`;
    const hosts = [...text.matchAll(/<behind-the-claim\b[^>]*?(?:\/>|><\/behind-the-claim>)/g)];
    const last = hosts.at(-1);
    const isThere = filter.call(every(HOST), (one) => parent.call(one) === top).length > 0;
    return isThere && last ? text.slice(0, last.index) + text.slice(last.index + last[0].length) : text;
  };
  const elements = () => filter.call(every('*'), (element) => !isHost(element));
  /** Without what is animated just now. */
  const boxes = () => {
    const moving = new Marked(map.call(animations(), ({ effect }) => effect?.target));
    const isMoving = (element) => {
      for (let at = element; at !== null; at = parent.call(at)) if (moving.has(at)) return true;
      return false;
    };
    return map.call(
      filter.call(elements(), (element) => moving.size === 0 || !isMoving(element)),
      (element) => {
        const { x, y, width, height } = box.call(element);
        const place = [x + scrollX, y + scrollY, width, height].map((one) => Math.round(one * 64) / 64);
        return `${nameOf(element)} ${join.call(place, ' ')}`;
      },
    );
  };
  const scrolls = () =>
    map.call(
      filter.call(elements(), ({ scrollTop, scrollLeft }) => scrollTop || scrollLeft),
      (element) => ({
        element,
        at: [element.scrollLeft, element.scrollTop],
        toString() {
          return `${nameOf(element)} ${this.at}`;
        },
      }),
    );
  const look = () => ({ text: serialise(), boxes: boxes(), scrolls: scrolls(), focus: active() });
  const difference = (now, then) => {
    for (let i = 0; i < Math.max(now.length, then.length); i++)
      if (now[i] !== then[i]) return `${then[i]} → ${now[i]}`;
    return null;
  };

  // The page's text is complete now, and no extension's script has run that waits for that.
  listen(
    'DOMContentLoaded',
    () => {
      take.call(observer);
      parsed = true;
      before = look();
    },
    true,
  );
  // What the browser does by itself while it loads (pictures, frames, the place that an address names) is done.
  listen(
    'load',
    (event) => {
      if (event.target === document && before !== null) before = { ...look(), text: before.text };
    },
    true,
  );
  listen('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
    said.refused.push(`${violatedDirective} ${blockedURI} ${sourceFile}`),
  );
  if (window.PerformanceObserver?.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries()) {
        // What moves in a popover has no node here, as all in a closed shadow root.
        const nodes = filter.call(
          map.call(sources, ({ node }) => node),
          Boolean,
        );
        if (nodes.length > 0) said.shifts.push(`${value} ${join.call(map.call(nodes, nameOf), ' ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  }
  if (window.ReportingObserver)
    new ReportingObserver(
      (reports) => said.reported.push(...reports.map(({ type, body }) => `${type} ${body?.message}`)),
      {
        buffered: true,
      },
    ).observe();

  const settled = async () => {
    // What is painted tells of what moved. A tab behind another one is not painted.
    if (document.hidden) return;
    await new Promise((done) => frame(() => frame(() => later(done, 0))));
  };
  const inner = () =>
    filter.call(
      map.call({ length: window.length }, (_, i) => {
        try {
          return window[i].witness;
        } catch {
          return undefined; // of another origin
        }
      }),
      Boolean,
    );

  window.witness = Object.freeze({
    /** Does what the page itself does. */
    own(change) {
      if (held) return undefined;
      judge(take.call(observer));
      try {
        return change();
      } finally {
        take.call(observer);
        if (before !== null) before = look();
      }
    },
    /** Watches an open shadow root, too. */
    within: (shadow) => observer.observe(shadow, watch),
    /** From now on the page keeps still. */
    hold() {
      held = true;
      for (const one of inner()) one.hold();
    },
    /** Everything is scrolled to where it was. */
    back() {
      for (const { element } of scrolls()) element.scrollTo({ left: 0, top: 0, behavior: 'instant' });
      for (const { element, at } of before.scrolls)
        element.scrollTo({ left: at[0], top: at[1], behavior: 'instant' });
      for (const one of inner()) one.back();
    },
    /** All that happened, and how the page differs from what it was; JSON. */
    async tell() {
      await settled();
      judge(take.call(observer));
      const now = look();
      const mine = {
        ...said,
        text: now.text === before.text ? null : `${before.text}\n→\n${now.text}`,
        boxes: difference(now.boxes, before.boxes),
        scrolls: difference(now.scrolls.map(String), before.scrolls.map(String)),
        focus: now.focus === before.focus ? null : `${nameOf(before.focus)} → ${nameOf(now.focus)}`,
        hosts: filter.call(every(HOST), (one) => parent.call(one) === root()).length,
      };
      const frames = [];
      for (const one of inner()) frames.push(...parse(await one.tell()));
      return stringify([mine, ...frames]);
    },
  });
})();
