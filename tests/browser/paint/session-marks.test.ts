import { afterEach, describe, expect, it, vi } from 'vitest';
import { HIGHLIGHT_NAMES } from '../../../lib/paint/highlights.ts';
import { until } from '../until.ts';
import { analyze, closePage, openPage, startPage, type TestPage } from './session-page.ts';

let page: TestPage | undefined;
afterEach(() => closePage(page));

const clinic =
  '<h1>Backs</h1><p>We claim this. Nothing here. <b>A trial</b> backs this claim!</p>' +
  '<ul><li>Another <i>claim</i> of ours.</li></ul><p id="plain">Plain words.</p>';

const total = (name: string) => CSS.highlights.get(name)?.size ?? 0;

describe('marks', () => {
  it('are the very words of the claims, by strength, with flags', async () => {
    page = await openPage(clinic);
    expect(page.marked('none')).toEqual(['We claim this.', 'Another claim of ours.']);
    expect(page.marked('controlled-trials')).toEqual(['A trial backs this claim!']);
    expect(page.marked('flag')).toEqual(['A trial backs this claim!']);
  });

  it('are told of, with what the page has', async () => {
    page = await openPage(clinic);
    expect(page.states).toHaveLength(1);
    expect(page.states[0]).toMatchObject({
      status: 'done',
      claims: 3,
      byStrength: {
        'controlled-trials': 1,
        'uncontrolled-studies': 0,
        'reviews-only': 0,
        'preclinical-only': 0,
        none: 2,
      },
      flagged: 1,
      references: 2,
      referencesKnown: 1,
      current: null,
      characters:
        'Backs'.length +
        'We claim this. Nothing here. A trial backs this claim!'.length +
        'Another claim of ours.Plain words.'.length,
    });
    expect(page.states[0]!.busyMs).toBeGreaterThan(0);
    expect(page.session.state().focused).toBe(document.hasFocus());
    expect(page.sources).toEqual([
      {
        domain: location.hostname,
        title: document.title,
        lang: document.documentElement.getAttribute('lang'),
      },
    ]);
  });

  it('leave the page as it is, but for one empty element at its end', async () => {
    document.body.innerHTML = clinic;
    const before = document.documentElement.outerHTML;
    const sheets = [document.adoptedStyleSheets.length, document.styleSheets.length];
    page = await openPage(clinic);
    page.session.openAt(1);
    await page.opened('A trial backs this claim!');
    const host = document.documentElement.lastElementChild!;
    expect(host.outerHTML).toBe('<behind-the-claim></behind-the-claim>');
    expect(host.shadowRoot).toBeNull();
    expect(document.documentElement.outerHTML.replace(host.outerHTML, '')).toBe(before);
    expect([document.adoptedStyleSheets.length, document.styleSheets.length]).toEqual(sheets);
  });

  it('bring the element with them: a page in which nothing is found has none', async () => {
    page = await openPage('<p>Plain words about stem cells.</p>');
    expect(page.host()).toBeNull();
    document.querySelector('p')!.insertAdjacentHTML('afterend', '<p>A late claim.</p>');
    await until(() => page?.session.state().claims === 1);
    expect(page.host()).toBe(document.documentElement.lastElementChild);
  });

  it('do not move the page', async () => {
    document.body.innerHTML = clinic;
    const size = () => [document.documentElement.scrollWidth, document.documentElement.scrollHeight];
    const before = size();
    page = await openPage(clinic);
    page.session.openAt(0);
    expect(size()).toEqual(before);
    expect(page.host().getClientRects()).toHaveLength(0);
  });
});

describe('a page that changes', () => {
  it('gets marks for text that comes late, and keeps the ranges of the others', async () => {
    page = await openPage(clinic);
    const kept = [...CSS.highlights.get('btc-none')!];
    document.querySelector('#plain')!.insertAdjacentHTML('beforebegin', '<div><p>A late claim.</p></div>');
    await until(() => page?.session.state().claims === 4);
    expect(page.marked('none')).toEqual(['We claim this.', 'Another claim of ours.', 'A late claim.']);
    expect([...CSS.highlights.get('btc-none')!].slice(0, 2)).toEqual(kept);
    expect(page.states.at(-1)).toMatchObject({ claims: 4 });
  });

  it('loses the marks of text that is taken out or replaced', async () => {
    page = await openPage(clinic);
    document.querySelector('ul')!.remove();
    document.querySelector('p')!.textContent = 'We say nothing now. Or one claim.';
    await until(() => page?.session.state().claims === 1);
    expect(page.marked('none')).toEqual(['Or one claim.']);
    expect(total('btc-controlled-trials') + total('btc-flag')).toBe(0);
  });

  it('gets its marks back when the same words are written again', async () => {
    page = await openPage(clinic);
    const node = document.querySelector('p')!.firstChild!;
    node.nodeValue = `${node.nodeValue}`;
    await until(() => page?.marked('none').includes('We claim this.') === true);
  });

  it('is not analysed again for what is no text', async () => {
    const calls = vi.fn(analyze);
    page = await openPage(clinic, { analyze: calls });
    document.body.append(document.createElement('img'), document.createElement('script'));
    document.querySelector('h1')!.className = 'other';
    document.querySelector('#plain')!.insertAdjacentHTML('afterend', '<p>One more claim.</p>');
    await until(() => page?.session.state().claims === 4);
    expect(calls).toHaveBeenCalledTimes(2);
  });

  it('that could not be read says so, and is read once it changes', async () => {
    let broken = true;
    page = startPage('<p>One claim.</p>', {
      analyze: (blocks) => (broken ? Promise.reject(new Error('too long')) : analyze(blocks)),
    });
    await until(() => page?.session.state().status === 'failed');
    expect(page.states.at(-1)?.status).toBe('failed');
    broken = false;
    document.body.insertAdjacentHTML('beforeend', '<p>A second claim.</p>');
    await until(() => page?.session.state().status === 'done');
    expect(page.marked('none')).toEqual(['One claim.', 'A second claim.']);
  });

  it('that has grown too long says so, keeps its marks, and catches up', async () => {
    let broken = false;
    page = await openPage('<p>One claim.</p>', {
      analyze: (blocks) => (broken ? Promise.reject(new Error('too long')) : analyze(blocks)),
    });
    expect(page.session.state().partUnread).toBe(false);
    broken = true;
    document.body.insertAdjacentHTML('beforeend', '<p>A second claim.</p>');
    await until(() => page?.states.at(-1)?.partUnread === true);
    expect(page.marked('none')).toEqual(['One claim.']);
    expect(page.states.at(-1)?.status).toBe('done');
    broken = false;
    document.querySelector('p')!.remove();
    await until(() => page?.states.at(-1)?.partUnread === false);
    expect(page.marked('none')).toEqual(['A second claim.']);
  });

  it.each<[string, boolean, string]>([
    ['a drawing speaks of a therapy', true, '<svg><text y="20">Stem cells</text></svg>'],
    ['a drawing speaks of something else', false, '<svg><text y="20">Results</text></svg>'],
    ['a drawing is hidden', false, '<svg style="display:none"><text>Stem cells</text></svg>'],
    ['a drawing is only named', false, '<svg><title>Stem cells</title></svg>'],
    ['a formula speaks of a therapy', true, '<math><mtext>PRP</mtext></math>'],
  ])('says that a part is unread where %s', async (_, expected, drawing) => {
    page = await openPage(`<p>One claim.</p>${drawing}`);
    expect(page.session.state().partUnread).toBe(expected);
  });

  it('gets the host back when it takes it away', async () => {
    page = await openPage(clinic);
    const host = page.host();
    host.remove();
    await until(() => host.isConnected);
    page.session.openAt(0);
    await page.opened('We claim this.');
    document.documentElement.lastElementChild!.remove();
    await until(() => host.isConnected);
    await page.opened('We claim this.');
  });
});

describe('the end', () => {
  it('takes everything off the page', async () => {
    page = await openPage(clinic);
    page.session.openAt(0);
    const { container } = page;
    page.end.abort();
    expect(document.querySelector('behind-the-claim')).toBeNull();
    expect(HIGHLIGHT_NAMES.filter((name) => CSS.highlights.has(name))).toEqual([]);
    expect(container().isConnected).toBe(false);
    expect(page.view()).toBeNull();
    expect(page.session.step(1)).toBe(false);
    page.session.openAt(0);
    expect(page.view()).toBeNull();
  });

  it('ends a first pass that is still going on', async () => {
    const other = '<p>Many words.</p>'.repeat(2_000);
    page = startPage(`${other}<p>One claim.</p>`);
    page.end.abort();
    const second = await openPage(`${other}<p>One claim.</p>`);
    expect(second.marked('none')).toEqual(['One claim.']);
    expect(page.states).toEqual([]);
    closePage(second);
  });
});
