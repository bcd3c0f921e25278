import { expect, test } from 'vitest';
import { isFirstRun } from '../../lib/background/first-run.ts';

test.each([
  [{ reason: 'install' }, true],
  [{ reason: 'install', temporary: false }, true],
  [{ reason: 'install', temporary: true }, false],
  [{ reason: 'update' }, false],
  [{ reason: 'chrome_update' }, false],
])('%j opens the first page: %s', (installed, opens) => {
  expect(isFirstRun(installed)).toBe(opens);
});
