import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { StudyRecord } from '../../../lib/core/types/index.ts';
import { until } from '../until.ts';
import { closePage, openPage, type TestPage } from './session-page.ts';

let page: TestPage | undefined;
afterEach(() => closePage(page));

const clinic =
  '<p id="one">First claim.</p><p id="two">Second claim, a trial.</p><p id="plain">Plain words.</p>';
const press = (selector: string) =>
  userEvent.click(document.querySelector(selector)!, { position: { x: 12, y: 8 } });

describe('the records of what is opened', () => {
  it('has its records asked for when the button goes down', async () => {
    const fetchRecords = vi.fn(async () => []);
    page = await openPage(clinic, { fetchRecords });
    const asked: number[] = [];
    const letGo = (): void => void asked.push(fetchRecords.mock.calls.length);
    for (const selector of ['#plain', '#one']) {
      addEventListener('pointerup', letGo, { once: true });
      await press(selector);
    }
    await page.opened('First claim.');
    expect(asked).toEqual([0, 1]);
    expect(fetchRecords).toHaveBeenCalledOnce();
  });

  it('gets the records when they are there, and asks for each once', async () => {
    const fetchRecords = vi.fn(async (ids: readonly string[]) => ids.map((id) => ({ id }) as StudyRecord));
    page = await openPage(clinic, { fetchRecords });
    page.session.openAt(0);
    expect(page.view()?.records).toBe('loading');
    await until(() => page?.view()?.records instanceof Map);
    expect(page.view()?.records).toEqual(new Map([['made-up-2020', { id: 'made-up-2020' }]]));
    page.session.openAt(1);
    expect(page.view()?.records).toBeInstanceOf(Map);
    expect(fetchRecords.mock.calls).toEqual([[['made-up-2020']]]);
  });

  it('says when they cannot be had, and asks again on demand', async () => {
    const fetchRecords = vi
      .fn<(ids: readonly string[]) => Promise<StudyRecord[]>>()
      .mockRejectedValueOnce(new Error('asleep'))
      .mockResolvedValue([]);
    page = await openPage(clinic, { fetchRecords });
    page.session.openAt(0);
    await until(() => page?.view()?.records === 'failed');
    page.button('Retry').click();
    expect(page.view()?.records).toBe('loading');
    await until(() => page?.view()?.records instanceof Map);
    expect(page.view()?.records).toEqual(new Map());
  });
});
