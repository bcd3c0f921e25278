import { useState } from 'preact/hooks';
import { describe, expect, it, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Compare, type CompareProps } from '../../../components/compare.tsx';
import { COMPARE_CSS } from '../../../components/styles.ts';
import { type CompareView, comparing } from '../../../lib/core/compare/index.ts';
import { speak } from '../../../lib/core/messages/index.ts';
import { compareProps, PAGES } from './compare-scenes.ts';
import { control, find, prefer, type Scheme, seen, stage, violations } from './stage.tsx';

const open = (props: CompareProps): ShadowRoot => stage(COMPARE_CSS, <Compare {...props} />);

/** With its view kept, as its page keeps it. */
function Live({ pages, onView, ...props }: CompareProps) {
  const [listingOf] = useState(() => comparing(pages));
  const [view, setView] = useState(props.view);
  const choose = (next: CompareView) => {
    onView(next);
    setView(next);
  };
  return <Compare {...props} pages={pages} view={view} listing={listingOf(view)} onView={choose} />;
}

const live = (props: CompareProps): ShadowRoot => stage(COMPARE_CSS, <Live {...props} />);

const CELL = '1 claim: PRP · knee · pain, What PRP can do';
const OF_SITE = '2 claims: PRP · knee · pain, ember.example';

/** The table as rows of texts. */
function rowsOf(root: ShadowRoot, table = '.btc-compare'): string[][] {
  return [...root.querySelectorAll(`${table} > tbody > tr, ${table} > thead > tr`)].map((row) =>
    [...row.querySelectorAll<HTMLElement>(':scope > *')].map(seen),
  );
}

const SCENES: readonly [string, CompareProps, cell?: string][] = [
  ['sites', compareProps()],
  ['pages', compareProps({ by: 'page' })],
  ['an open cell', compareProps(), OF_SITE],
  ['nothing that matches', compareProps({ filter: { text: 'elbow' } })],
  ['no claims', compareProps({}, { pages: [] })],
];

describe.each<Scheme>(['light', 'dark'])('in a %s scheme', (scheme) => {
  test.each(SCENES)('%s: no accessibility fault', async (_, props, cell) => {
    await prefer({ 'prefers-color-scheme': scheme });
    const root = open(props);
    if (cell !== undefined) control(root, cell).click();
    if (cell !== undefined) await expect.poll(() => root.querySelector('h3')).not.toBeNull();
    expect(await violations(root)).toEqual([]);
  });
});

describe('the table', () => {
  it('puts words against evidence, topic by topic', () => {
    expect(rowsOf(open(compareProps()))).toMatchObject([
      [/^Claim: treatment/, /^ember.example 2 pages · 4 claims · 2 with/, /^moss.example 3 claims$/].map(
        (pattern) => expect.stringMatching(pattern),
      ),
      [
        'PRP · knee · pain',
        expect.stringMatching(/^Says it does Compared in people · points the other way 2 claims/),
        expect.stringMatching(/^Says it may Compared in people · points the same way 1 claim/),
      ],
      [
        'PRP · knee · regrowth, or what scans show',
        'nothing found',
        expect.stringMatching(/^Says it does not No comparison by chance shown · points the same way/),
      ],
      [
        'PRP · safety',
        expect.stringMatching(/^Says it is safe, or low in risk .* 1 with something to keep in mind 1 claim/),
        'nothing found',
      ],
      [
        'Exosomes · knee · regrowth, or what scans show',
        expect.stringMatching(
          /^Says so in words such as “proven” or “no risk” No study, or not for all 1 with/,
        ),
        'nothing found',
      ],
      [
        'Stem cells · autism · that it helps',
        'nothing found',
        expect.stringMatching(
          /^Says that others say so, or under a condition No study, or not for all 1 claim/,
        ),
      ],
    ]);
  });

  it('has heads with a scope and a name', () => {
    const root = open(compareProps());
    expect([...root.querySelectorAll('.btc-compare th')].map((one) => one.getAttribute('scope'))).toEqual([
      'col',
      'col',
      'col',
      ...Array(5).fill('row'),
    ]);
    expect(seen(find(root, '.btc-compare caption'))).toBe('What each says, and the evidence behind it');
  });

  it('has a column for each page, told apart by its address, or for each site', () => {
    const root = live(compareProps({ by: 'page' }));
    expect(rowsOf(root)[0]?.[1]).toBe(
      'Knees at the Ember Clinic https://ember.example/knees 3 claims · 2 with something to keep in mind',
    );
  });

  it('comes in portions, and the focus goes to the first new topic', async () => {
    const root = open(compareProps({}, { step: 2 }));
    expect(rowsOf(root)).toHaveLength(3);
    control(root, 'Show 2 more topics').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => rowsOf(root).length).toBe(5);
    expect(seen(root.activeElement as HTMLElement)).toBe('PRP · safety'); // a head
    control(root, 'Show 1 more topic').click();
    await expect.poll(() => rowsOf(root).length).toBe(6);
    expect([...root.querySelectorAll('button')].map((one) => one.textContent)).not.toContain(
      'Show 1 more topic',
    );
  });
});

describe('a cell', () => {
  it('opens its claims, with the ways to passage and studies', async () => {
    const root = open(compareProps());
    control(root, OF_SITE).click();
    await expect.poll(() => root.activeElement?.textContent).toBe('PRP · knee · pain: ember.example');
    const [claim, other] = [...root.querySelectorAll<HTMLElement>('.btc-compare-claim')].map(seen);
    for (const words of [
      'Our PRP injections ease knee pain within weeks. On “Knees at the Ember Clinic” Says it does',
      'Tested against a comparison in people · points the other way',
      '2 made-up trials, 90 people in all. They point the other way.',
      'Cited: randomized trial · Fern and others, 2016',
      'Near, but another product: case series · Moss and others, 2022',
      'Shown so that it is not mistaken for support.',
      'The record of 1 study was not kept.',
    ])
      expect(claim).toContain(words);
    expect(other).toContain('On “More at the Ember Clinic”');
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.btc-compare-claim a')].map(
      ({ href }) => href,
    );
    expect(links[0]).toContain('#:~:text=Our%20PRP');
    expect(links[1]).toBe('https://doi.org/10.9999/invented.Fern');
  });

  it('is closed by Escape, its button or the next cell, and the focus is where it was', async () => {
    const root = open(compareProps());
    const button = control(root, OF_SITE);
    button.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => root.querySelectorAll('h3').length).toBe(1);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(root.getElementById(button.getAttribute('aria-controls') ?? '')).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => root.querySelectorAll('h3').length).toBe(0);
    expect(root.activeElement).toBe(button);
    button.click();
    await expect.poll(() => root.activeElement?.tagName).toBe('H3');
    const next = [...root.querySelectorAll<HTMLElement>('.btc-cell-open')].find((one) => one !== button);
    next?.click();
    await expect.poll(() => next?.getAttribute('aria-expanded')).toBe('true');
    expect(root.querySelectorAll('h3')).toHaveLength(1);
    control(root, 'Close').click();
    await expect.poll(() => root.querySelectorAll('h3').length).toBe(0);
    expect(root.activeElement).toBe(next);
  });

  it('has no link where there is no way to the passage', async () => {
    const root = open(compareProps({ by: 'page' }, { passageHref: () => null }));
    control(root, CELL).click();
    await expect.poll(() => root.querySelectorAll('.btc-compare-claim').length).toBe(1);
    expect(root.querySelector('.btc-compare-claim a')).toBeNull();
    expect(seen(find(root, '.btc-compare-claim'))).not.toContain('On “');
  });
});

describe('what is shown', () => {
  it('is chosen, and counted', async () => {
    const onView = vi.fn();
    const root = live(compareProps({}, { onView }));
    const status = find(root, '[role="status"]');
    expect(seen(status)).toBe('5 of 5 topics shown');
    find(root, 'input[type="checkbox"]').click();
    expect(onView).toHaveBeenLastCalledWith(expect.objectContaining({ filter: { onlyDifferences: true } }));
    const treatment = find(root, '.btc-choose:nth-child(3) select');
    await userEvent.selectOptions(treatment, 'Exosomes');
    await expect.poll(() => seen(status)).toBe('1 of 5 topics shown');
    expect(rowsOf(root)).toHaveLength(2);
    await userEvent.selectOptions(treatment, 'Any');
    await userEvent.type(find(root, 'input[type="search"]'), 'elbow');
    await expect.poll(() => seen(status)).toBe('0 of 5 topics shown');
    control(root, 'Show all topics').click();
    await expect.poll(() => seen(status)).toBe('5 of 5 topics shown');
  });

  it('stands in the order that was chosen', async () => {
    const root = live(compareProps());
    await userEvent.selectOptions(
      find(root, '.btc-choose:nth-child(2) select'),
      'Strongest words on the least evidence first',
    );
    await expect.poll(() => rowsOf(root)[1]?.[0]).toBe('Exosomes · knee · regrowth, or what scans show');
    await userEvent.selectOptions(find(root, '.btc-choose select'), 'Pages');
    await expect.poll(() => rowsOf(root)[0]?.length).toBe(4);
  });
});

describe('the picture', () => {
  it('is a table whose numbers are text, with what studies say of them', () => {
    const [head, ember, moss] = rowsOf(open(compareProps()), '.btc-spread');
    expect(head?.slice(1, 3)).toEqual(['Compared in people', 'No comparison by chance shown']);
    expect(ember).toEqual([
      'ember.example',
      '2 for 2 of them, studies point the other way',
      '1',
      '0',
      '0',
      '1',
      '4 2 with something to keep in mind',
    ]);
    expect(moss).toEqual(['moss.example', '1', '1', '0', '0', '1', '3']);
  });
});

describe('in little room, and in Spanish', () => {
  it('the table scrolls by itself, is reached by keyboard, and the page does not scroll', async () => {
    const root = stage(
      COMPARE_CSS,
      <div style="inline-size: 320px">
        <Compare {...compareProps({ by: 'page' })} />
      </div>,
    );
    const room = find(root, '[style]');
    expect(room.scrollWidth).toBe(320);
    for (const part of root.querySelectorAll<HTMLElement>('.btc-compare-scroll')) {
      expect(part.scrollWidth).toBeGreaterThan(part.clientWidth);
      expect(part.tabIndex).toBe(0);
    }
    control(root, CELL).click();
    await expect.poll(() => root.querySelectorAll('.btc-compare-details').length).toBe(1);
    expect(find(root, '.btc-compare-details').clientWidth).toBeLessThanOrEqual(320);
    expect(room.scrollWidth).toBe(320);
  });

  it('every target has at least 24 px', async () => {
    const root = open(compareProps());
    control(root, OF_SITE).click();
    await expect.poll(() => root.querySelectorAll('h3').length).toBe(1);
    const small = [
      ...root.querySelectorAll('button, a, select, input[type="search"], label.btc-check'),
    ].filter((one) => one.getBoundingClientRect().height < 24);
    expect(small).toEqual([]);
  });

  it('says all of it in Spanish', () => {
    speak('es');
    try {
      const text = seen(open(compareProps({}, { pages: PAGES })).firstElementChild as HTMLElement); // of our markup
      expect(text).toContain('PRP · rodilla · dolor');
      expect(text).toContain('Dice que sí Comparado en personas · apunta');
      expect(text).not.toMatch(/\b(?:says|claims?|topics?|knee|points|shown)\b/i);
    } finally {
      speak('en');
    }
  });
});
