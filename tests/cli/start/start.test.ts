import { expect, test, vi } from 'vitest';
import { runScript } from '../run-script.ts';

vi.setConfig({ testTimeout: 60_000 });

test('--help says how it is used', async () => {
  const { code, stdout } = await runScript('lib/cli/start.ts', ['--help']);
  expect(code).toBe(0);
  expect(stdout).toContain('npm start -- FILE');
});

test.each([
  ['a file that is not there', ['no-such-page.html'], {}, /^There is no file .*no-such-page\.html/],
  ['an unknown option', ['--upside-down'], {}, /^Unknown option '--upside-down': see --help\.$/],
  ['an unknown browser', ['--browser', 'lynx'], {}, /^--browser takes chromium or firefox, not "lynx"\.$/],
  ['two pages', ['a.html', 'b.html'], {}, /^Give one FILE or address/],
  ['a wrong variable', [], { BTC_BROWSER: '/no/such/browser' }, /^BTC_BROWSER is set to \/no\/such\/browser/],
])('%s: one plain line, and it ends with 1', async (_about, args, env, words) => {
  const { code, stdout, stderr } = await runScript('lib/cli/start.ts', args, { env });
  expect(code).toBe(1);
  expect(stdout).toBe('');
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr.trim()).toMatch(words);
});
