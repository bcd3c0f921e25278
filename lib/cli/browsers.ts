import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { knownPaths, namesOnPath } from './browser/places.ts';

export const BROWSER_FAMILIES = ['chromium', 'firefox'] as const;
/** `chromium` stands for Chrome, Chromium, Edge and Brave. */
export type BrowserFamily = (typeof BROWSER_FAMILIES)[number];

export interface InstalledBrowser {
  readonly family: BrowserFamily;
  /** The absolute path of its executable. */
  readonly path: string;
}

/** What the search looks at; tests give their own. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isExecutable: (path: string) => boolean;
  /** What `path --version` prints, or an empty string. Asked only when a name does not tell the family. */
  readonly version: (path: string) => string;
}

/** The variable that names a browser by its path; it wins over everything that is installed. */
export const BROWSER_VARIABLE = 'BTC_BROWSER';

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isExecutable: (path) => {
    try {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },
  version: (path) => spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 10_000 }).stdout ?? '',
};

/** The browser that `BTC_BROWSER` names, or null when it is not set. Throws when the path cannot be run. */
export function chosenBrowser(machine: Machine = thisMachine): InstalledBrowser | null {
  const path = machine.env[BROWSER_VARIABLE];
  if (!path) return null;
  if (!machine.isExecutable(path)) {
    throw new Error(`${BROWSER_VARIABLE} is set to ${path}, which is not a program that can be run.`);
  }
  const family = familyOf(basename(path)) ?? familyOf(machine.version(path));
  if (family === null) {
    throw new Error(
      `${BROWSER_VARIABLE} is set to ${path}, which is neither a Chromium (Chrome, Edge, Brave) nor a Firefox.`,
    );
  }
  return { family, path };
}

/** An installed browser of a family: the chosen one, else the first of the known places, else one on PATH. */
export function findBrowser(family: BrowserFamily, machine: Machine = thisMachine): InstalledBrowser | null {
  const chosen = chosenBrowser(machine);
  if (chosen?.family === family) return chosen;
  const path = [...knownPaths(family, machine), ...onPath(family, machine)].find(machine.isExecutable);
  return path === undefined ? null : { family, path };
}

/** Arguments for a quiet, throw-away Chromium that asks nobody anything. */
export function chromiumArgs(): string[] {
  return [
    // Chromium refuses its sandbox to root; only containers and build machines run as root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}

/** Reads the family from a program's name or from the line it prints for `--version`. */
function familyOf(words: string): BrowserFamily | null {
  if (/firefox/i.test(words)) return 'firefox';
  return /chrom|edge|brave/i.test(words) ? 'chromium' : null;
}

function onPath(family: BrowserFamily, { platform, env }: Machine): string[] {
  const separator = platform === 'win32' ? ';' : delimiter;
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(separator).filter(Boolean);
  const suffix = platform === 'win32' ? '.exe' : '';
  return namesOnPath(family).flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
}
