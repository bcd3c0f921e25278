import { expect, it } from 'vitest';
import { PopupKeys } from '../../../components/popup-keys.tsx';
import { POPUP_CSS } from '../../../components/styles.ts';
import { seen, stage } from './stage.tsx';

const NEXT = { command: 'next-claim', keys: 'Alt+Shift+.' } as const;
const PREVIOUS = { command: 'previous-claim', keys: 'Ctrl+Shift+1' } as const;

it.each([
  ['both', [NEXT, PREVIOUS], /Alt\+Shift\+\. next claim, Ctrl\+Shift\+1 previous/],
  ['one of them', [NEXT], /^Your browser’s shortcut settings can give keys/],
  ['none', [], /^Your browser’s shortcut settings can give keys/],
  ['a browser without keys', null, /^$/],
] as const)('the keys are those that the browser has: %s', (_, keys, said) => {
  const root = stage(
    POPUP_CSS,
    <div>
      <PopupKeys keys={keys} />
    </div>,
  );
  expect(seen(root.querySelector('div')!)).toMatch(said);
});
