import { expect, it, onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';
import { copyText } from '../../../lib/paint/copy-text.ts';

it('without a clipboard a text is copied by command, and the page’s selection stays', async () => {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
  document.body.innerHTML = '<p>Selected words</p><button>Copy</button><textarea></textarea>';
  onTestFinished(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
    document.body.replaceChildren();
  });
  const button = document.querySelector('button')!;
  document.getSelection()!.selectAllChildren(document.querySelector('p')!);
  let copied: Promise<boolean> | null = null;
  button.addEventListener('click', () => {
    copied = copyText(document, 'Words of ours');
  });
  button.focus();
  await userEvent.keyboard('{Enter}');
  expect(await copied).toBe(true);
  expect(String(document.getSelection())).toBe('Selected words');
});
