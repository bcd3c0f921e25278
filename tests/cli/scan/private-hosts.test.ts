import { expect, it } from 'vitest';
import { isOwnName, publicLookup } from '../../../lib/cli/scan/web/private-hosts.ts';

it.each([
  'http://localhost/',
  'http://127.0.0.1/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://[::1]/',
  'http://[::ffff:10.0.0.1]/',
  'http://[fd00::1]/',
  'http://10.1.2.3/',
  'http://169.254.169.254/',
  'http://192.168.1.1/',
  'http://printer/',
  'http://nas.local/',
  'http://wiki.internal/',
  'http://router.home.arpa/',
])("%s is of one's own network", (address) => {
  expect(isOwnName(new URL(address).hostname)).toBe(true);
});

it.each([
  'http://clinic.example/',
  'http://8.8.8.8/',
  'http://[2606:4700::1111]/',
  'http://local.example/',
  'http://172.32.0.1/',
])('%s is not', (address) => {
  expect(isOwnName(new URL(address).hostname)).toBe(false);
});

it("a name of the web that stands for an address of one's own network is refused when it is looked up", async () => {
  // The only name that resolves to such an address everywhere; `isOwnName` would have told it before.
  const error = await new Promise((done) => publicLookup('localhost', {}, (failure) => done(failure)));
  expect(String(error)).toContain('it leads into your own network');
});
