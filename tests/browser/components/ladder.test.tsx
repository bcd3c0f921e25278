import { expect, it } from 'vitest';
import { Ladder } from '../../../components/ladder.tsx';
import { POPOVER_CSS } from '../../../components/styles.ts';
import { STRENGTHS } from '../../../lib/core/types/index.ts';
import { strengthWords } from '../../../lib/core/words/strength.ts';
import { find, stage } from './stage.tsx';

it('is another picture for each strength', () => {
  const pictures = STRENGTHS.map((strength) =>
    find(stage(POPOVER_CSS, <Ladder strength={strength} />), 'svg'),
  );
  expect(new Set(pictures.map((svg) => svg.innerHTML)).size).toBe(STRENGTHS.length);
});

it.each(STRENGTHS)('%s: silent beside its words, speaks when alone', (strength) => {
  const beside = find(stage(POPOVER_CSS, <Ladder strength={strength} />), 'svg');
  expect(beside.getAttribute('aria-hidden')).toBe('true');
  const alone = find(stage(POPOVER_CSS, <Ladder strength={strength} alone />), 'svg');
  expect([alone.getAttribute('role'), alone.getAttribute('aria-label')]).toEqual([
    'img',
    strengthWords(strength),
  ]);
});
