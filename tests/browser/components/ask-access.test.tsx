import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { AskAccess } from '../../../components/ask-access.tsx';
import { POPUP_CSS } from '../../../components/styles.ts';
import type { PopupState } from '../../../lib/core/words/popup-state.ts';
import { control, stage } from './stage.tsx';

const SHUT: Extract<PopupState, { kind: 'nothing' }> = {
  ...{ host: 'clinic.test', switches: { where: 'everywhere', site: true, all: true }, canRead: false },
  ...{ unmarked: { hidden: 0, leftOut: 0 }, kind: 'nothing', reason: 'no-access' },
};

function open(state: PopupState, onAskAccess = vi.fn()): ShadowRoot {
  return stage(POPUP_CSS, <AskAccess state={state} onAskAccess={onAskAccess} />);
}

describe('where the browser does not let the extension in', () => {
  it('it can be let in, here or on all sites', async () => {
    const onAskAccess = vi.fn();
    const root = open(SHUT, onAskAccess);
    await userEvent.click(control(root, 'Allow on clinic.test'));
    await userEvent.click(control(root, 'Allow on all sites'));
    expect(onAskAccess.mock.calls).toEqual([['clinic.test'], [null]]);
  });

  it('it can be let in on all sites alone where the browser does not tell the site', () => {
    expect(open({ ...SHUT, host: null }).textContent).toBe('Allow on all sites');
  });

  it.each(['not-a-web-page', 'not-asked', 'no-such-therapy'] as const)(
    'nothing is offered for %s',
    (reason) => {
      expect(open({ ...SHUT, reason }).textContent).toBe('');
    },
  );
});
