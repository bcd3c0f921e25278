import { describe, expect, it, onTestFinished, test, vi } from 'vitest';
import { speak } from '../../../lib/core/messages/index.ts';
import type { SavedTold } from '../../../lib/saved/told.ts';
import { home, listState, MANY, NOTHING_TOLD, onePage, TWICE } from './saved-scenes.ts';
import { announced, expectFits, openHome, openPage, redrawHome, text } from './saved-stage.tsx';
import { control, find, prefer, type Scheme, seen, violations } from './stage.tsx';

const READ_AT = '2026-05-12T09:30:00.000Z';
const DELETED: SavedTold = { kind: 'deleted', pages: 1, title: 'Knees' };
const TIME: SavedTold = { kind: 'snapshot-deleted', readAt: READ_AT };
const FILE = 'behind-the-claim-2-pages-2026-05-12-csv.csv';

const NOTICES: readonly (readonly [SavedTold, gone: SavedTold | null, words: string])[] = [
  [DELETED, DELETED, '“\u2068Knees\u2069” was deleted. “Put back” brings it back.'],
  [
    { kind: 'deleted', pages: 3, title: 'Knees' },
    { kind: 'deleted', pages: 3, title: 'Knees' },
    '3 pages were deleted. “Put back” brings them back.',
  ],
  [{ kind: 'put-back', pages: 1, title: 'Knees' }, null, '“\u2068Knees\u2069” is back.'],
  [TIME, TIME, 'What was saved on 12 May 2026, 09:30 UTC was deleted. “Put back” brings it back.'],
  [{ kind: 'snapshot-put-back', readAt: READ_AT }, null, 'What was saved on 12 May 2026, 09:30 UTC is back.'],
  [{ kind: 'annotated' }, null, 'Your tags and your note are saved.'],
  [{ kind: 'making' }, null, 'Making the file …'],
  [{ kind: 'lasting' }, null, 'Your browser keeps what is saved until you delete it.'],
  [{ kind: 'not-lasting' }, null, 'Your browser did not agree. Export what must not be lost.'],
  [{ kind: 'exported', name: FILE, pages: 2, left: 0 }, null, `2 pages are in ${FILE}.`],
  [
    { kind: 'exported', name: FILE, pages: 2, left: 1 },
    DELETED,
    `2 pages are in ${FILE}. 1 could not be read and are missing in it.`,
  ],
  [{ kind: 'no-room' }, null, 'Not saved: there is no room for it on this computer'],
  [{ kind: 'failed', reason: 'Disk error' }, DELETED, 'Your browser says: Disk error'],
];
const NAMED = NOTICES.map(
  ([told, gone, words]) => [`${told.kind}, ${gone?.kind}`, told, gone, words] as const,
);

const LIST = home(listState(MANY.slice(0, 2)));

describe.each<Scheme>(['light', 'dark'])('in a %s scheme', (scheme) => {
  test.each(NAMED)('%s: no accessibility fault', async (_, told, gone) => {
    await prefer({ 'prefers-color-scheme': scheme });
    expect(await violations(openHome(LIST, { told, gone }))).toEqual([]);
  });
});

describe('what became of the last press', () => {
  test.each(NAMED)('%s is read out where nothing was before', (_, told, gone, words) => {
    const root = openHome(LIST);
    const regions = [...root.querySelectorAll('.btc-saved-told [role]')];
    expect(regions.map((one) => one.textContent)).toEqual(['', '']);
    redrawHome(root, LIST, { told, gone });
    expect([...root.querySelectorAll('.btc-saved-told [role]')]).toEqual(regions);
    expect(announced(root).join(' ')).toContain(words);
    expectFits(root);
  });

  it('is an alert where it failed', () => {
    const root = openHome(LIST, { told: { kind: 'failed', reason: 'Disk error' } });
    expect(seen(find(root, '[role="alert"]'))).toContain('Disk error');
  });

  it('is put back with a button that says of what', () => {
    const onPutBack = vi.fn();
    const root = openHome(LIST, { told: DELETED, gone: DELETED, onPutBack });
    const button = control(root, 'Put back');
    const line = root.getElementById(button.getAttribute('aria-describedby') ?? '');
    expect(line?.textContent).toMatch(/Knees.* was deleted/);
    button.click();
    expect(onPutBack).toHaveBeenCalledOnce();
  });

  it('can be put back also when something else was done since, and still says of what', () => {
    const root = openPage(onePage(TWICE), { told: { kind: 'annotated' }, gone: TIME });
    const line = root.getElementById(control(root, 'Put back').getAttribute('aria-describedby') ?? '');
    expect(line?.textContent).toMatch(/^What was saved on 12 May 2026, 09:30 UTC was deleted/);
    expect(announced(root)).toEqual(['Your tags and your note are saved.']);
  });

  it('stays in its place when another view is shown', () => {
    const root = openPage(onePage(TWICE));
    const before = [...root.querySelectorAll('.btc-saved-told [role]')];
    redrawHome(root, LIST, { told: DELETED, gone: DELETED });
    expect([...root.querySelectorAll('.btc-saved-told [role]')]).toEqual(before);
  });

  it('does not hold a title without end', () => {
    const told: SavedTold = { kind: 'deleted', pages: 1, title: 'Knees and more '.repeat(40) };
    const root = openHome(LIST, { told, gone: told });
    expect(announced(root).join(' ').length).toBeLessThan(220);
  });

  test.each(NAMED)('%s is said in Spanish', (_, told, gone) => {
    speak('es');
    onTestFinished(() => speak('en'));
    const root = openHome(LIST, { ...NOTHING_TOLD, told, gone });
    const words = seen(find(root, '.btc-saved-told')).replace(/“[^”]*”|behind-\S+|Disk error/g, '');
    expect(words).not.toBe('');
    expect(words).not.toMatch(/\b(?:the|was|is|are|back|saved|deleted|pages?|browser)\b/i);
    expect(text(root)).toContain('Páginas guardadas');
  });
});
