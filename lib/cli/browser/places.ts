import type { BrowserFamily, Machine } from '../browsers.ts';

/** Where installers put a browser, the plainest first: a stock Chromium loads extensions with the least ado. */
export function knownPaths(family: BrowserFamily, { platform, env }: Machine): string[] {
  if (platform === 'win32') return windowsPaths(family, env);
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env['HOME'] ? [`${env['HOME']}/Applications`] : [])];
    return MAC[family].flatMap((app) => folders.map((folder) => `${folder}/${app}`));
  }
  return LINUX[family];
}

/** Names that the programs go by on PATH. */
export function namesOnPath(family: BrowserFamily): readonly string[] {
  return NAMES[family];
}

const NAMES: Record<BrowserFamily, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser',
    'brave',
    'chrome',
    'msedge',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

const LINUX: Record<BrowserFamily, string[]> = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/usr/bin/microsoft-edge-stable',
    '/opt/microsoft/msedge/msedge',
    '/usr/bin/brave-browser',
    '/opt/brave.com/brave/brave',
    '/snap/bin/chromium',
  ],
  firefox: ['/usr/bin/firefox', '/usr/bin/firefox-esr', '/usr/lib/firefox/firefox', '/snap/bin/firefox'],
};

const MAC: Record<BrowserFamily, string[]> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'Brave Browser.app/Contents/MacOS/Brave Browser',
  ],
  firefox: [
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox Developer Edition.app/Contents/MacOS/firefox',
    'Firefox Nightly.app/Contents/MacOS/firefox',
  ],
};

const WINDOWS: Record<BrowserFamily, string[]> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

function windowsPaths(family: BrowserFamily, env: Machine['env']): string[] {
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => env[name])
    .filter((folder) => folder !== undefined);
  return WINDOWS[family].flatMap((program) => folders.map((folder) => `${folder}\\${program}`));
}
