import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { PopoverTools } from '../../../lib/paint/popover-tools.ts';
import { until } from '../until.ts';
import { analyze, closePage, openPage, type TestPage } from './session-page.ts';

let page: TestPage | undefined;
afterEach(() => closePage(page));

const CLINIC =
  '<p id="one">First claim.</p><p id="two">Second claim, a trial.</p><p><a href="#there">Away</a></p>';
const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const press = (selector: string) => userEvent.click(find(selector), { position: { x: 12, y: 8 } });
const current = () => [...(CSS.highlights.get('btc-current') ?? [])].map(String);

/** A way to bring the tools that waits, each time, until it is told what becomes of it. */
function slowTools() {
  const waiting: { come(): void; fail(): void }[] = [];
  const bringTools = vi.fn(
    (tools: PopoverTools) =>
      new Promise<PopoverTools>((resolve, reject) => {
        waiting.push({ come: () => resolve(tools), fail: () => reject(new Error('no answer')) });
      }),
  );
  const next = async () => {
    await until(() => waiting.length > 0);
    return waiting.shift()!;
  };
  return { bringTools, next };
}

describe('what draws popovers', () => {
  it('is not wanted before somebody is at the page, whatever the page makes up', async () => {
    const { bringTools } = slowTools();
    page = await openPage(CLINIC, { bringTools });
    dispatchEvent(new PointerEvent('pointermove'));
    find('a').focus();
    find('#one').dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    find('#one').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(bringTools).not.toHaveBeenCalled();
  });

  it.each([
    ['a key', () => userEvent.keyboard('{Shift}')],
    ['a pointer', () => userEvent.hover(find('#two'))],
    ['a press', () => press('#two')],
  ])('is wanted, once, at the first sign of somebody: %s', async (_, sign) => {
    const { bringTools, next } = slowTools();
    page = await openPage(CLINIC, { bringTools });
    await sign();
    (await next()).come();
    await sign();
    await userEvent.keyboard('{Shift}');
    expect(bringTools).toHaveBeenCalledOnce();
  });

  it('is not wanted where there is nothing to press', async () => {
    const { bringTools } = slowTools();
    page = await openPage('<p>Plain words about stem cells.</p>', { bringTools });
    await userEvent.keyboard('{Shift}');
    await userEvent.hover(find('p'));
    expect(bringTools).not.toHaveBeenCalled();
  });
});

describe('a claim that is pressed before it is there', () => {
  it('is the current one at once, and opens when it comes', async () => {
    const { bringTools, next } = slowTools();
    page = await openPage(CLINIC, { bringTools });
    await press('#two');
    expect([current(), page.session.state().current, page.view()]).toEqual([
      ['Second claim, a trial.'],
      1,
      null,
    ]);
    (await next()).come();
    await page.opened('Second claim, a trial.');
    expect(find('#two').getBoundingClientRect().bottom).toBeLessThan(
      page.container().getBoundingClientRect().top,
    );
  });

  it('gives way to the next one', async () => {
    const { bringTools, next } = slowTools();
    page = await openPage(CLINIC, { bringTools });
    page.session.step(1);
    page.session.step(1);
    (await next()).come();
    await page.opened('Second claim, a trial.');
  });

  it.each<[string, (page: TestPage) => unknown]>([
    ['something else is pressed', () => press('a')],
    ['it is closed', ({ session }) => session.close()],
    ['it is taken out of the page', () => find('#one').remove()],
  ])('does not open when %s meanwhile', async (_, meanwhile) => {
    const { bringTools, next } = slowTools();
    page = await openPage(CLINIC, { bringTools });
    page.session.openAt(0);
    await meanwhile(page);
    (await next()).come();
    await until(() => current().length === 0);
    expect(page.view()).toBeNull();
    // Its tools have come all the same: what is opened from now on is there at once.
    await until(() => page!.isReady());
    await until(() => {
      page?.session.openAt(0);
      return page?.view() != null;
    });
    expect(bringTools).toHaveBeenCalledOnce();
    history.replaceState(null, '', ' ');
  });
});

describe('what waits to be opened', () => {
  it.each([
    ['Escape', '{Escape}'],
    ['Tab', '{Tab}'],
  ])('is given up by %s', async (_, key) => {
    const { bringTools, next } = slowTools();
    page = await openPage(CLINIC, { bringTools });
    page.session.openAt(0);
    expect(current()).toEqual(['First claim.']);
    await userEvent.keyboard(key);
    expect(current()).toEqual([]);
    (await next()).come();
    await until(() => page!.isReady());
    page.session.openAt(1);
    await until(() => page?.view() != null);
    expect(page.view()?.annotation.frame.text).toBe('Second claim, a trial.');
  });

  it('does not open, nor take the focus, long after it was wanted', async () => {
    const { bringTools, next } = slowTools();
    page = await openPage(`${CLINIC}<input id="field">`, { bringTools });
    find('#field').focus();
    page.session.step(1); // by a command of the browser, which leaves the focus where it is
    expect(current()).toEqual(['First claim.']);
    const now = performance.now.bind(performance);
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => now() + 3_100);
    (await next()).come();
    await until(() => current().length === 0);
    clock.mockRestore();
    expect([page.view(), document.activeElement]).toEqual([null, find('#field')]);
  });

  it('opens with the words and the records of the claim as it is by then', async () => {
    const { bringTools, next } = slowTools();
    let study = 'old-study';
    page = await openPage(CLINIC, {
      bringTools,
      analyze(blocks) {
        const found = analyze(blocks);
        const annotations = found.annotations.map((one) => ({
          ...one,
          assessment: {
            ...one.assessment,
            studies: one.assessment.studies.map((known) => ({ ...known, studyId: study })),
          },
        }));
        return { ...found, annotations };
      },
    });
    page.session.openAt(1);
    study = 'new-study';
    const { blocks } = page.session.read()!;
    find('#two').textContent = 'Second claim, a trial.';
    document.body.append(Object.assign(document.createElement('p'), { textContent: 'Something new.' }));
    await until(() => page!.session.read()!.blocks.length > blocks.length);
    (await next()).come();
    await page.opened('Second claim, a trial.');
    await until(() => page?.view()?.records instanceof Map);
    expect(page.view()?.records).toEqual(new Map([['new-study', { id: 'new-study' }]]));
    expect(current()).toEqual(['Second claim, a trial.']);
  });
});

describe('where it does not come', () => {
  it('it is asked for once more, and again with the next press', async () => {
    const { bringTools, next } = slowTools();
    page = await openPage(CLINIC, { bringTools });
    await press('#one');
    (await next()).fail();
    (await next()).fail();
    await until(() => current().length === 0);
    expect(bringTools).toHaveBeenCalledTimes(2);
    await press('#one');
    (await next()).come();
    await page.opened('First claim.');
  });

  it('links do again what the page made them for', async () => {
    const { bringTools, next } = slowTools();
    page = await openPage('<p>We claim this <a id="mark" href="#there">(1)</a>.</p>', { bringTools });
    await userEvent.keyboard('{Shift}');
    (await next()).fail();
    (await next()).fail();
    // Its failure is known a moment later.
    await vi.waitUntil(async () => {
      await userEvent.click(find('#mark'));
      return location.hash === '#there';
    });
    expect(page.sourceView()).toBeNull();
    // The next sign has it asked for again, and then they are taken.
    (await next()).come();
    await until(() => page!.isReady());
    await userEvent.click(find('#mark'));
    await until(() => page?.sourceView() != null);
    history.replaceState(null, '', ' ');
  });
});
