import { existsSync } from 'node:fs';

export type BrowserFamily = 'chromium' | 'firefox';

export interface InstalledBrowser {
  readonly family: BrowserFamily;
  readonly path: string;
}

/** TEMPORARY first cut, completed by the launcher work: finds an installed browser of a family. */
export function findBrowser(family: BrowserFamily): InstalledBrowser | null {
  const paths = family === 'chromium' ? ['/usr/bin/chromium'] : ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
  const path = paths.find((p) => existsSync(p));
  return path === undefined ? null : { family, path };
}

/** Arguments for a quiet, throw-away Chromium. */
export function chromiumArgs(): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}
