import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LANGUAGES, speak } from '../../../lib/core/messages/index.ts';
import * as scenes from './scenes.ts';
import { find, openPopover, seen } from './stage.tsx';

/** A phone, or a window at 200 %: the popover scrolls as one, below the steps that stay. */
beforeEach(() => page.viewport(320, 480));
afterEach(async () => {
  speak('en');
  await page.viewport(1280, 900);
});

const isSeen = (root: ShadowRoot, element: Element): boolean => {
  const { left, top, width, height } = element.getBoundingClientRect();
  const at = root.elementFromPoint(left + width / 2, top + Math.min(height, 24) / 2);
  return at !== null && (element.contains(at) || at.contains(element));
};

describe.each(LANGUAGES)('in a small window, in %s', (language) => {
  it('what has the focus is seen, wherever Tab leads', async () => {
    speak(language);
    const { root, dialog } = openPopover(scenes.citedReview, { level: 'clinical' });
    for (const details of root.querySelectorAll('details')) details.open = true;
    find(root, '[data-initial-focus]').focus();
    const hidden: string[] = [];
    let stops = 0;
    for (await userEvent.tab(); dialog.contains(root.activeElement); await userEvent.tab()) {
      stops++;
      const { activeElement } = root;
      if (activeElement !== null && !isSeen(root, activeElement))
        hidden.push(activeElement.textContent ?? '');
    }
    expect(hidden).toEqual([]);
    expect(stops).toBeGreaterThan(15);
  });

  it('another claim begins at its beginning', () => {
    speak(language);
    const { root, dialog, update } = openPopover(scenes.citedReview);
    dialog.scrollTop = 200;
    expect(dialog.scrollTop).toBeGreaterThan(0);
    update({ annotation: { ...scenes.silence.annotation, id: 'another' } });
    expect(dialog.scrollTop).toBe(0);
    expect(seen(root.querySelector<HTMLElement>('.btc-steps')!)).toContain('37');
  });
});
