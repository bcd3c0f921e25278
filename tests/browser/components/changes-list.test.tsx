import { describe, expect, it, test } from 'vitest';
import { ChangesList } from '../../../components/changes-list.tsx';
import { COMPARE_CSS } from '../../../components/styles.ts';
import { type Changes, changesBetween } from '../../../lib/core/compare/index.ts';
import { speak } from '../../../lib/core/messages/index.ts';
import { pageRecord, recordedClaim } from '../../page-record.ts';
import { CHANGES, NO_CHANGES, OTHER_READER, SINCE } from './compare-scenes.ts';
import { control, find, prefer, type Scheme, seen, stage, violations } from './stage.tsx';

const open = (changes: Changes): ShadowRoot =>
  stage(
    COMPARE_CSS,
    <ChangesList
      changes={changes}
      since={SINCE}
      passageHref={({ text }) => `https://a.example/#${text.length}`}
    />,
  );

const items = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll<HTMLElement>('.btc-change')].map(seen);

const SCENES: readonly [string, Changes][] = [
  ['changes', CHANGES],
  ['no change', NO_CHANGES],
  ['another reader', OTHER_READER],
];

describe.each<Scheme>(['light', 'dark'])('in a %s scheme', (scheme) => {
  test.each(SCENES)('%s: no accessibility fault', async (_, changes) => {
    await prefer({ 'prefers-color-scheme': scheme });
    expect(await violations(open(changes))).toEqual([]);
  });
});

describe('what changed', () => {
  it('is said in a line, then claim by claim', () => {
    const root = open(CHANGES);
    expect(seen(find(root, '.btc-changes-line'))).toBe(
      '1 claim added, 1 removed, 1 sharpened, 1 softened, 1 on other evidence since 12 May 2026.',
    );
    expect(items(root)).toEqual([
      'Softened: its words promise less Then the page says so in words such as “proven” or “no risk”; now it says it may. ' +
        'Then PRP cures the pain of worn knees. Says so in words such as “proven” or “no risk” Compared in people · points the same way “Regrows” goes beyond any study in people in these packs. ' +
        'Now PRP may ease the pain of worn knees. Says it may Compared in people · points the same way Open the passage',
      'Sharpened: its words promise more Then the page says it may; now it says it does. ' +
        'Then PRP may help sore hips. Says it may Compared in people · points the same way ' +
        'Now PRP helps sore hips. Says it does Compared in people · points the same way Open the passage',
      expect.stringMatching(/^Removed Then Exosomes regrow the cartilage of your knee\./),
      expect.stringMatching(
        /^The same words, on other evidence Behind it then: No study, or not for all. Now: No comparison by chance shown · points the same way\. Then PRP heals elbows\./,
      ),
      expect.stringMatching(/^Added Now Our new laser is gentle/),
    ]);
  });

  it('marks the words that changed, without stopping who listens', () => {
    const [then, now] = [...open(CHANGES).querySelectorAll<HTMLElement>('.btc-change blockquote')];
    const marked = (quote?: HTMLElement) => [...(quote?.querySelectorAll<HTMLElement>('b') ?? [])].map(seen);
    expect(marked(then)).toEqual(['cures']);
    expect(marked(now)).toEqual(['may ease']);
    expect(then?.lang).toBe('en');
  });

  it('is chosen by kind', async () => {
    const root = open(CHANGES);
    control(root, 'Softened 1').click();
    await expect.poll(() => items(root).length).toBe(1);
    expect(control(root, 'Softened 1').getAttribute('aria-pressed')).toBe('true');
    control(root, 'All 5').click();
    await expect.poll(() => items(root).length).toBe(5);
  });

  it('may be nothing', () => {
    const root = open(NO_CHANGES);
    expect(seen(find(root, '.btc-changes'))).toMatch(
      /^No change in its claims since 12 May 2026\. The page’s text is the same, letter for letter\./,
    );
    expect(root.querySelector('button')).toBeNull();
  });

  it('may be another reader’s doing, which is said', () => {
    expect(seen(find(open(OTHER_READER), '.btc-changes'))).toContain(
      'The page was read by another version of this extension then.',
    );
  });

  it('comes in portions', async () => {
    const claims = Array.from({ length: 50 }, (_, n) =>
      recordedClaim({ text: `Claim ${n}.`, start: n * 20 }),
    );
    const root = open(changesBetween(pageRecord(), pageRecord({ claims, sha256: 'b'.repeat(64) })));
    expect(items(root)).toHaveLength(40);
    control(root, 'Show 10 more changes').click();
    await expect.poll(() => items(root).length).toBe(50);
    expect(root.activeElement?.textContent).toContain('Claim 40.');
  });

  it('is said in Spanish', () => {
    speak('es');
    try {
      const root = open(CHANGES);
      expect(seen(find(root, '.btc-changes-line'))).toBe(
        '1 afirmación añadida, 1 retirada, 1 reforzada, 1 suavizada, 1 con otros datos detrás desde el 12 de mayo de 2026.',
      );
      expect(items(root)[0]).toMatch(
        /^Suavizada: sus palabras prometen menos Entonces la página lo dice con palabras/,
      );
    } finally {
      speak('en');
    }
  });
});
