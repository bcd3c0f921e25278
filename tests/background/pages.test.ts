import { describe, expect, it } from 'vitest';
import { createPages } from '../../lib/background/pages.ts';
import { fakeFrames } from './fake-frames.ts';

const TAB = 3;
const STYLES = { now: async () => '::highlight(x) {}', all: ['::highlight(x) {}', '::highlight(y) {}'] };

describe('look', () => {
  it('asks every frame for its gate and its reader', async () => {
    const { api } = fakeFrames({ 0: { claims: 2, verdict: 'hit' }, 4: { verdict: 'silent' }, 7: {} });
    expect(await createPages(api, STYLES).look(TAB)).toMatchObject([
      { frameId: 0, readable: true, verdict: 'hit', state: { claims: 2 } },
      { frameId: 4, readable: true, verdict: 'silent', state: null },
      { frameId: 7, readable: true, verdict: null, state: null },
    ]);
  });

  it.each([
    ['has the keyboard', { focused: true, active: 'input' }, true],
    ['has not', { focused: false, active: 'input' }, false],
    ['has it in a frame inside', { focused: true, active: 'iframe' }, false],
  ])('a frame that %s', async (_, frame, focused) => {
    const { api } = fakeFrames({ 0: frame });
    expect(await createPages(api, STYLES).look(TAB)).toMatchObject([{ focused }]);
  });

  it.each(['application/pdf', 'image/png', 'video/mp4'])('knows a viewer of %s', async (contentType) => {
    const { api } = fakeFrames({ 0: { contentType } });
    expect(await createPages(api, STYLES).look(TAB)).toMatchObject([{ readable: false }]);
  });

  it('finds nothing where no script may run', async () => {
    const { api } = fakeFrames({ 0: { closed: true } });
    expect(await createPages(api, STYLES).look(TAB)).toEqual([]);
  });
});

describe('lookAgain', () => {
  it('is for the gates that were silent', async () => {
    const { api, log } = fakeFrames({ 0: { claims: 2, verdict: 'hit' }, 4: { verdict: 'silent' }, 7: {} });
    await createPages(api, STYLES).lookAgain(TAB);
    expect(log).toEqual(['4 looked again']);
  });

  it('and for those whose reader has not come', async () => {
    const { api, log } = fakeFrames({
      0: { verdict: 'hit' },
      4: { claims: 1, verdict: 'hit' },
      7: { verdict: 'unanswered' },
    });
    await createPages(api, STYLES).lookAgain(TAB);
    expect(log).toEqual(['0 looked again']);
  });

  it('does not mind where no script may run', async () => {
    const { api, log } = fakeFrames({ 0: { closed: true } });
    await createPages(api, STYLES).lookAgain(TAB);
    expect(log).toEqual([]);
  });
});

describe('step and first', () => {
  it('go through the frames, close what they leave, and come round', async () => {
    const { api, log } = fakeFrames({ 0: { claims: 2, focused: true }, 4: { claims: 0 }, 7: { claims: 1 } });
    const pages = createPages(api, STYLES);
    for (let step = 0; step < 3; step += 1) expect(await pages.step(TAB, 1)).toBe(true);
    expect(log).toEqual(['0 open 0', '0 open 1', '0 close', '7 open 0']);
  });

  it('do not open the same claim for two quick presses', async () => {
    const { api, log } = fakeFrames({ 0: { claims: 3, focused: true } });
    const pages = createPages(api, STYLES);
    await Promise.all([pages.step(TAB, 1), pages.step(TAB, 1), pages.step(TAB, 1)]);
    expect(log).toEqual(['0 open 0', '0 open 1', '0 open 2']);
  });

  it('begin at the end when they go back', async () => {
    const { api, log } = fakeFrames({ 0: { claims: 1 }, 4: { claims: 2 } });
    await createPages(api, STYLES).step(TAB, -1);
    expect(log).toEqual(['4 open 1']);
  });

  it('say that there is nothing to go to', async () => {
    const { api, log } = fakeFrames({ 0: { verdict: 'silent' }, 4: { claims: 0 } });
    const pages = createPages(api, STYLES);
    expect(await pages.step(TAB, 1)).toBe(false);
    expect(await pages.first(TAB)).toBe(false);
    expect(log).toEqual([]);
  });

  it('first goes to the first claim from wherever one is', async () => {
    const { api, log } = fakeFrames({ 0: { claims: 2 }, 7: { claims: 1, focused: true } });
    const pages = createPages(api, STYLES);
    await pages.step(TAB, 1);
    expect(await pages.first(TAB)).toBe(true);
    expect(log).toEqual(['7 open 0', '7 close', '0 open 0']);
  });
});

describe('putReader', () => {
  it.each([
    ['by its document, where the browser names it', { documentId: 'D' }, { tabId: TAB, documentIds: ['D'] }],
    ['by its frame elsewhere', {}, { tabId: TAB, frameIds: [4] }],
  ])('puts style and script into the frame that asked, %s', async (_, sender, target) => {
    const calls: unknown[] = [];
    const { api } = fakeFrames({});
    const scripting = {
      ...api.scripting,
      insertCSS: async (injection: object) => void calls.push(injection),
      executeScript: async (injection: object) => void calls.push(injection),
    };
    // See fakeFrames.
    const pages = createPages({ ...api, scripting } as unknown as typeof api, STYLES);
    await pages.putReader({ tab: { id: TAB } as never, frameId: 4, ...sender });
    expect(calls).toEqual([
      { target, css: '::highlight(x) {}', origin: 'AUTHOR' },
      { target, files: ['/reader.js'] },
    ]);
  });

  it('does nothing for a sender that is in no tab', async () => {
    const { api, log } = fakeFrames({ 0: {} });
    await createPages(api, STYLES).putReader({ frameId: 0 });
    expect(log).toEqual([]);
  });
});

describe('putPopover', () => {
  it('puts the script into the frame that asked', async () => {
    const { api, log } = fakeFrames({ 0: {}, 4: {} });
    await createPages(api, STYLES).putPopover({ tab: { id: TAB } as never, frameId: 4 });
    expect(log).toEqual(['4 /popover.js']);
  });

  it('rejects for a sender that is in no tab', async () => {
    const { api, log } = fakeFrames({ 0: {} });
    await expect(createPages(api, STYLES).putPopover({ frameId: 0 })).rejects.toThrow();
    expect(log).toEqual([]);
  });
});

describe('runGate and forget', () => {
  it('runs the gate in the page, or in all frames', async () => {
    const { api, log } = fakeFrames({ 0: {}, 4: {} });
    const pages = createPages(api, STYLES);
    await pages.runGate(TAB, 'page');
    await pages.runGate(TAB, 'all-frames');
    expect(log).toEqual(['0 /gate.js', '0 /gate.js', '4 /gate.js']);
  });

  it('runs the gate in frames that know that they were asked for, until they are forgotten', async () => {
    const { api, log } = fakeFrames({ 0: {}, 4: {} });
    const pages = createPages(api, STYLES);
    const asked = async () => (await pages.look(TAB)).map((frame) => frame.asked);
    expect(await asked()).toEqual([false, false]);
    await pages.readAsked(TAB);
    expect(log).toEqual(['0 /gate.js', '4 /gate.js']);
    expect(await asked()).toEqual([true, true]);
    await pages.forget(TAB);
    expect(await asked()).toEqual([false, false]);
  });

  it('leaves nothing behind in any frame', async () => {
    const { api, log, left } = fakeFrames({
      0: { claims: 1, verdict: 'hit' },
      4: { verdict: 'silent' },
      7: {},
    });
    expect(left()).toBe(2);
    await createPages(api, STYLES).forget(TAB);
    expect(left()).toBe(0);
    expect(log).toEqual([
      '0 stop',
      '0 gate stopped',
      '4 gate stopped',
      // Whatever look it was given.
      ['css out', { tabId: TAB, allFrames: true }],
      ['css out', { tabId: TAB, allFrames: true }],
    ]);
  });
});

describe('where the browser does not let the extension in', () => {
  const shut = () => createPages(fakeFrames({ 0: { claims: 2, verdict: 'hit' } }, false).api, STYLES);

  it('nothing is found, and nothing waits for it', async () => {
    const pages = shut();
    expect(await pages.look(TAB)).toEqual([]);
    expect(await pages.lookAgain(TAB)).toBeUndefined();
    expect(await pages.claims(TAB)).toEqual([]);
    expect(await pages.read(TAB)).toEqual([]);
    expect(await pages.selection(TAB)).toBe('');
    expect(await pages.step(TAB, 1)).toBe(false);
    expect(await pages.first(TAB)).toBe(false);
  });

  it('what cannot be done is refused, not waited for', async () => {
    const pages = shut();
    for (const act of [
      () => pages.runGate(TAB, 'all-frames'),
      () => pages.readAsked(TAB),
      () => pages.forget(TAB),
      () => pages.showHidden(TAB),
      () => pages.openSource(TAB, 0, 1),
      () => pages.openClaim(TAB, 0, 'a'),
    ])
      await expect(act()).rejects.toThrow('No access');
  });
});
