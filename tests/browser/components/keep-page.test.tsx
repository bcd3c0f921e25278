import { describe, expect, it, test, vi } from 'vitest';
import { KeepPage, type KeepPageProps } from '../../../components/keep-page.tsx';
import { POPUP_CSS } from '../../../components/styles.ts';
import type { ChangeKind } from '../../../lib/core/compare/index.ts';
import type { PageSaved } from '../../../lib/messages.ts';
import { keepPage } from './keep.ts';
import { control, find, prefer, type Scheme, seen, stage, violations } from './stage.tsx';

const NONE: Record<ChangeKind, number> = {
  added: 0,
  removed: 0,
  sharpened: 0,
  softened: 0,
  reworded: 0,
  evidence: 0,
  reread: 0,
};

function saved(counts: Partial<typeof NONE> | null): PageSaved {
  const changes = counts && {
    counts: { ...NONE, ...counts },
    ...{ same: 4, sameText: false, otherReader: false, notSearched: false, partUnread: false },
  };
  return { key: 'https://clinic.example/', readAt: '2026-05-12T09:30:00.000Z', snapshots: 1, changes };
}

function open(over: Partial<KeepPageProps> = {}): ShadowRoot {
  return stage(
    POPUP_CSS,
    <main class="btc-popup">
      <KeepPage {...keepPage(over)} />
    </main>,
  );
}
const text = (over: Partial<KeepPageProps>) => seen(find(open(over), 'main'));

const STATES: readonly [string, Partial<KeepPageProps>][] = [
  ['never saved', {}],
  ['saved, nothing changed', { saved: saved({}) }],
  ['saved, changed', { saved: saved({ added: 3, removed: 1, softened: 2 }) }],
  ['no room', { kept: { kept: false, why: 'no-room' } }],
  ['private', { isPrivate: true, kept: 'busy' }],
];

describe.each<Scheme>(['light', 'dark'])('in a %s scheme', (scheme) => {
  test.each(STATES)('%s has no accessibility fault', async (_, over) => {
    await prefer({ 'prefers-color-scheme': scheme });
    expect(await violations(open(over))).toEqual([]);
  });
});

describe('keeping a page', () => {
  it('is offered where it has claims', () => {
    const onKeep = vi.fn();
    control(open({ onKeep }), 'Save this page’s claims').click();
    expect(onKeep).toHaveBeenCalledOnce();
  });

  it('is not offered where there is nothing to keep, and nothing was kept', () => {
    expect(text({ canKeep: false })).toBe('');
  });

  it('tells what changed since it was saved last, and leads there', () => {
    const onOpen = vi.fn();
    const root = open({ saved: saved({ added: 3, removed: 1, softened: 2 }), onOpen });
    expect(seen(find(root, 'main'))).toContain('3 claims added, 1 removed, 2 softened since 12 May 2026');
    expect(control(root, 'Save it again to see what changed')).toBeTruthy();
    control(root, 'Open what was saved').click();
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('https://clinic.example/');
  });

  it('says that nothing changed', () => {
    const root = open({ saved: saved({}) });
    expect(seen(find(root, 'main'))).toMatch(/No change .*since 12 May 2026/i);
    expect(control(root, 'Save it again')).toBeTruthy();
  });

  it('says when it was saved where nothing can be said of now', () => {
    expect(text({ saved: saved(null), canKeep: false })).toContain('Saved on 12 May 2026.');
  });

  it.each<[string, KeepPageProps['kept'], string]>([
    ['while it works', 'busy', 'Saving …'],
    ['when it is done', { kept: true, key: 'k' }, 'Saved.'],
    ['when the page is not read yet', { kept: false, why: 'not-read' }, 'the page is still being read'],
    ['when there is no room', { kept: false, why: 'no-room' }, 'What was saved before is as it was.'],
    ['when it failed', { kept: false, why: 'failed', reason: 'Disk error' }, 'Your browser says: Disk error'],
  ])('tells %s', (_, kept, words) => {
    expect(seen(find(open({ kept }), '[role="status"]'))).toContain(words);
  });

  it('is not begun twice', () => {
    const onKeep = vi.fn();
    control(open({ kept: 'busy', onKeep }), 'Save this page’s claims').click();
    expect(onKeep).not.toHaveBeenCalled();
  });

  it('says in a private window that it stays', () => {
    expect(text({ isPrivate: true })).toContain('stays on this computer after it is closed');
  });
});
