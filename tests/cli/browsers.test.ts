import { describe, expect, test } from 'vitest';
import { whatToInstall } from '../../lib/cli/browser/install.ts';
import { hasDisplay } from '../../lib/cli/browser/launch.ts';
import { BROWSER_VARIABLE, chosenBrowser, findBrowser, type Machine } from '../../lib/cli/browsers.ts';

function machine(
  platform: NodeJS.Platform,
  programs: Readonly<Record<string, string>>,
  env: Machine['env'] = {},
): Machine {
  return {
    platform,
    env,
    isExecutable: (path) => Object.hasOwn(programs, path),
    version: (path) => programs[path] ?? '',
  };
}

describe('findBrowser', () => {
  test.each([
    ['linux', 'chromium', '/usr/bin/chromium'],
    ['linux', 'chromium', '/opt/google/chrome/chrome'],
    ['linux', 'chromium', '/opt/brave.com/brave/brave'],
    ['linux', 'firefox', '/usr/bin/firefox-esr'],
    ['darwin', 'chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', 'chromium', '/Users/me/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    ['darwin', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    ['win32', 'chromium', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
    [
      'win32',
      'chromium',
      'C:\\Users\\me\\AppData\\Local\\BraveSoftware\\Brave-Browser\\Application\\brave.exe',
    ],
    ['win32', 'firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  ] as const)('on %s finds a %s at %s', (platform, family, path) => {
    const env = {
      HOME: '/Users/me',
      PROGRAMFILES: 'C:\\Program Files',
      LOCALAPPDATA: 'C:\\Users\\me\\AppData\\Local',
    };
    expect(findBrowser(family, machine(platform, { [path]: '' }, env))).toEqual({ family, path });
  });

  test('looks along PATH when the known places are empty', () => {
    const here = machine('linux', { '/opt/tools/google-chrome': '' }, { PATH: '/usr/bin:/opt/tools' });
    expect(findBrowser('chromium', here)?.path).toBe('/opt/tools/google-chrome');
    expect(findBrowser('firefox', here)).toBeNull();
  });

  test('the variable wins over what is installed, for its own family alone', () => {
    const here = machine(
      'linux',
      { '/usr/bin/chromium': '', '/usr/bin/firefox': '', '/opt/brave': '' },
      { [BROWSER_VARIABLE]: '/opt/brave' },
    );
    expect(findBrowser('chromium', here)?.path).toBe('/opt/brave');
    expect(findBrowser('firefox', here)?.path).toBe('/usr/bin/firefox');
  });
});

describe('the variable', () => {
  test.each([
    ['/opt/firefox-nightly/firefox', '', 'firefox'],
    ['C:\\Edge\\msedge.exe', 'Microsoft Edge 140.0', 'chromium'],
    ['/opt/mine/browser', 'Mozilla Firefox 140.1.0esr', 'firefox'],
    ['/opt/mine/browser', 'Chromium 140.0.1', 'chromium'],
  ] as const)('%s that prints "%s" is a %s', (path, version, family) => {
    const here = machine('linux', { [path]: version }, { [BROWSER_VARIABLE]: path });
    expect(chosenBrowser(here)).toEqual({ family, path });
  });

  test('is null when it is not set', () => {
    expect(chosenBrowser(machine('linux', {}))).toBeNull();
  });

  test('says so when it names no program, or another one', () => {
    const env = { [BROWSER_VARIABLE]: '/opt/lynx' };
    expect(() => chosenBrowser(machine('linux', {}, env))).toThrow(
      /BTC_BROWSER is set to \/opt\/lynx, .*run/,
    );
    expect(() => chosenBrowser(machine('linux', { '/opt/lynx': 'Lynx 2.9' }, env))).toThrow(/neither/);
  });
});

test.each([
  ['chromium', 'linux', 'apt-get install chromium'],
  ['firefox', 'linux', 'apt-get install firefox-esr'],
  ['chromium', 'darwin', 'brew install --cask google-chrome'],
  ['firefox', 'win32', 'winget install Mozilla.Firefox'],
  ['chromium', 'freebsd', 'from its maker'],
] as const)('without a %s on %s it says "%s", and names the variable', (family, platform, words) => {
  const said = whatToInstall(family, platform);
  expect(said).toContain(words);
  expect(said).toContain(BROWSER_VARIABLE);
});

test.each([
  ['linux', {}, false],
  ['linux', { DISPLAY: '' }, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['darwin', {}, true],
  ['win32', {}, true],
] as const)('a window can be shown on %s with %o: %s', (platform, env, expected) => {
  expect(hasDisplay(platform, env)).toBe(expected);
});
