import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The rules of the project's shape (ARCHITECTURE.md), read from the tree as it is. */
const ROOT = resolve(import.meta.dirname, '..');

/** What git knows and what it would be told of: everything but ignored files. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: ROOT })
  .toString()
  .split('\n')
  .filter((path) => path !== '' && existsSync(join(ROOT, path)));
const code = files.filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'));
const text = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const inside = (...folders: string[]) =>
  code.filter((path) => folders.some((one) => path.startsWith(`${one}/`)));

interface Import {
  readonly from: string;
  /** A path from the root for a file of ours, else the package's name. */
  readonly to: string;
  readonly typeOnly: boolean;
  /** Loaded only when it is come to. */
  readonly dynamic: boolean;
}

const STATEMENT = /^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
const DYNAMIC = /\bimport\(\s*'([^']+)'\s*\)/g;

function importsOf(from: string): Import[] {
  const resolved = (name: string) =>
    name.startsWith('.') ? join(dirname(from), name.replace(/\?.*$/, '')) : name;
  const source = text(from);
  return [
    ...[...source.matchAll(STATEMENT)].map(([, type, name]) => ({
      from,
      to: resolved(name ?? ''),
      typeOnly: type !== undefined,
      dynamic: false,
    })),
    ...[...source.matchAll(DYNAMIC)].map(([, name]) => ({
      from,
      to: resolved(name ?? ''),
      typeOnly: false,
      dynamic: true,
    })),
  ];
}

/** The imports of a folder's files that lead to none of the places given; a place is a folder, file or package. */
function strays(folder: string, places: readonly string[], skip: (one: Import) => boolean = () => false) {
  return inside(folder)
    .flatMap(importsOf)
    .filter((one) => !skip(one) && !places.some((place) => leadsTo(one, place)))
    .map(({ from, to }) => `${from} imports ${to}`);
}

const leadsTo = ({ to }: Import, place: string) => to === place || to.startsWith(`${place}/`);
const isOurs = ({ to }: Import) => /^(?:entrypoints|components|lib|public|tests)\//.test(to);

describe('imports go one way', () => {
  test('lib/core imports lib/core alone: it is pure', () => {
    expect(
      strays('lib/core', ['lib/core']),
      'Pass what the core needs in as data, or move the file out of lib/core.',
    ).toEqual([]);
  });

  test('lib/evidence builds on the core', () => {
    expect(
      strays('lib/evidence', ['lib/core', 'lib/evidence'], (one) => !isOurs(one)),
      'Evidence is data and its checks: move what uses a page or a browser to where that is.',
    ).toEqual([]);
  });

  test('lib/packs builds on the core, the evidence and the settings', () => {
    const allowed = ['lib/core', 'lib/evidence', 'lib/packs', 'lib/settings', 'lib/reason.ts'];
    expect(
      strays('lib/packs', allowed, (one) => !isOurs(one)),
      'What a page or the background does with packs belongs there.',
    ).toEqual([]);
  });

  test('lib/crossref builds on the core, and never on the browser', () => {
    const browser = ['wxt/browser', 'webextension-polyfill'];
    const foreign = (one: Import) => !isOurs(one) && !browser.some((name) => leadsTo(one, name));
    expect(
      strays('lib/crossref', ['lib/core', 'lib/crossref', 'lib/database.ts'], foreign),
      'Take it as an argument: the background has the settings, the permission and the reader to ask.',
    ).toEqual([]);
  });

  test('lib/export builds on the core and the citations', () => {
    expect(
      strays('lib/export', ['lib/core', 'lib/evidence/cite', 'lib/export'], (one) => !isOurs(one)),
      'A format is made from the record alone; who asks for it hands it over.',
    ).toEqual([]);
  });

  test('lib/saved builds on the core and on what is exported, and never on the browser’s extension API', () => {
    const browser = ['wxt/browser', 'webextension-polyfill'];
    const foreign = (one: Import) => !isOurs(one) && !browser.some((name) => leadsTo(one, name));
    const allowed = ['lib/core', 'lib/export', 'lib/saved', 'lib/database.ts', 'lib/reason.ts'];
    expect(
      strays('lib/saved', allowed, (one) => foreign(one) || one.typeOnly),
      'Take it as an argument: the saved pages’ own page and the background wire it.',
    ).toEqual([]);
  });

  test('lib/page and lib/paint know each other by types alone', () => {
    const apart = (mine: string, other: string) =>
      inside(mine)
        .flatMap(importsOf)
        .filter((one) => leadsTo(one, other) && !one.typeOnly)
        .map(({ from, to }) => `${from} imports ${to}`);
    expect(
      [...apart('lib/page', 'lib/paint'), ...apart('lib/paint', 'lib/page')],
      'Use `import type`, and let the entrypoint hand the value over.',
    ).toEqual([]);
  });

  test('lib/page and lib/paint see the core, and nothing further out', () => {
    const allowed = ['lib/core', 'lib/page', 'lib/paint'];
    const foreign = (one: Import) => !isOurs(one);
    expect(
      [...strays('lib/page', allowed, foreign), ...strays('lib/paint', allowed, foreign)],
      'Take it as an argument; the entrypoint wires page, paint, components and messages together.',
    ).toEqual([]);
  });

  test('components are given what they show', () => {
    const allowed = ['components', 'lib/core/messages', 'lib/core/types', 'lib/core/words'];
    expect(
      strays('components', allowed, (one) => !isOurs(one) || one.typeOnly),
      'Pass it in as a prop; a component neither looks things up nor sends messages.',
    ).toEqual([]);
  });

  test('the browser is named in few places', () => {
    const allowed = [
      'entrypoints/',
      'lib/background/',
      'lib/settings',
      'lib/messages',
      'lib/browser/',
      'lib/packs/store.ts',
      'lib/panel/hand-over.ts',
      'lib/panel/view-port.ts',
    ];
    const named = code
      .filter((path) => !path.startsWith('tests/') && !allowed.some((place) => path.startsWith(place)))
      .flatMap(importsOf)
      .filter((one) => (leadsTo(one, 'wxt/browser') && !one.typeOnly) || one.to === 'webextension-polyfill')
      .map(({ from, to }) => `${from} imports ${to}`);
    expect(named, `Only ${allowed.join(', ')} may; take what you need of it as an argument.`).toEqual([]);
  });

  test('lib/cli is for Node, and nothing of the extension imports it', () => {
    const importers = [...inside('entrypoints', 'components', 'lib')]
      .filter((path) => !path.startsWith('lib/cli/'))
      .flatMap(importsOf)
      .filter((one) => leadsTo(one, 'lib/cli'))
      .map(({ from, to }) => `${from} imports ${to}`);
    expect(importers, 'Move what both need out of lib/cli.').toEqual([]);
  });

  test('who answers readers does not carry the citation library', () => {
    const makers = ['lib/evidence/cite/', 'lib/export/', 'lib/cli/', 'tests/', 'lib/evidence/vite-plugin.ts'];
    const carrying = code
      .filter((path) => !makers.some((one) => path.startsWith(one)))
      .flatMap((path) => importsOf(path))
      .filter((one) => !one.typeOnly && !one.dynamic)
      .filter(({ to }) => to.startsWith('@citation-js/') || to.startsWith('lib/evidence/cite/'))
      .map(({ from, to }) => `${from} imports ${to}`);
    expect(
      carrying,
      'It is larger than all the rest, and a service worker cannot load it late: let a page do so, by import().',
    ).toEqual([]);
  });

  test('nothing of the extension imports Node', () => {
    const node = inside('entrypoints', 'components', 'lib')
      .filter((path) => !path.startsWith('lib/cli/') && !ON_NODE.includes(path))
      .flatMap(importsOf)
      .filter((one) => one.to.startsWith('node:'))
      .map(({ from, to }) => `${from} imports ${to}`);
    expect(node, 'A browser has no such module: move the file to lib/cli.').toEqual([]);
  });
});

/** Parts of the build that live beside what they build. */
const ON_NODE = [
  'lib/evidence/vite-plugin.ts',
  'lib/evidence/read-packs.ts',
  'lib/evidence/write-json-schema.ts',
];

describe('files', () => {
  test('no file is longer than 400 lines', () => {
    const written = [...code, ...files.filter((path) => path.endsWith('.css'))];
    const long = written.filter((path) => lines(path) > 400).map((path) => `${path}: ${lines(path)} lines`);
    expect(long, 'Split it by what changes together.').toEqual([]);
  });

  test('half of the files of the extension have at most 80 lines', () => {
    const sizes = inside('entrypoints', 'components', 'lib')
      .map(lines)
      .sort((a, b) => a - b);
    expect(
      sizes[Math.floor(sizes.length / 2)],
      'Split the longest: one rule, one component a file.',
    ).toBeLessThan(81);
  });

  test('names are in kebab-case', () => {
    const odd = files
      .filter((path) => /^(?:entrypoints|components|lib|public|tests)\//.test(path))
      .filter((path) => !path.split('/').every((part) => /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(part)));
    expect(
      odd.filter((path) => !/\/(?:README\.md|LICENSE)$/.test(path)),
      'Rename it: lower case, words joined by -.',
    ).toEqual([]);
  });

  test('top-level folders are the agreed ones', () => {
    const agreed = ['entrypoints', 'components', 'lib', 'public', 'tests'];
    const folders = new Set(
      files.filter((path) => path.includes('/')).map((path) => path.split('/')[0] ?? ''),
    );
    const others = [...folders].filter((folder) => !folder.startsWith('.') && !agreed.includes(folder));
    expect(others, `Put it into one of ${agreed.join(', ')}.`).toEqual([]);
  });
});

/** This file has to spell what it forbids. */
const MYSELF = 'tests/structure.test.ts';
const others = code.filter((path) => path !== MYSELF);

describe('what is written in them', () => {
  test('nothing has the type any', () => {
    const any = /[\w\])]\??:\s*any\s*[,;)=\]|&>]|\bas any(?:\s*[;,)\].]|$)|<any>/;
    expect(linesWith(others, any), 'Say what it is; `unknown` when you cannot.').toEqual([]);
  });

  test('nothing names a machine, a registry or an account', () => {
    const named = /(?:^|[\s'"`(=])\/(?:work|root)\/|\/\/registry[.-]|\bregistry\.npm|_authToken/;
    const written = files.filter((path) => !/\.(?:png|ico|webp)$/.test(path) && path !== 'package-lock.json');
    expect(
      linesWith(
        written.filter((path) => path !== MYSELF),
        named,
      ),
      'Use a path from the project, or an argument.',
    ).toEqual([]);
  });

  test('nothing is left for later', () => {
    expect(linesWith(others, /\b(?:TODO|FIXME|XXX)\b/), 'Do it, or write it down as an issue.').toEqual([]);
  });

  test('the lock file has a checksum of every package', () => {
    const { packages } = JSON.parse(text('package-lock.json')) as {
      packages: Record<string, { integrity?: string; link?: boolean }>; // as npm writes it
    };
    const without = Object.entries(packages).filter(
      ([path, { integrity, link }]) => path !== '' && !link && !/^sha512-/.test(integrity ?? ''),
    );
    expect(
      without.map(([path]) => path),
      'Make it with npm install.',
    ).toEqual([]);
  });

  test('the lock file resolves nothing from a registry of its own', () => {
    expect(
      linesWith(['package-lock.json'], /"resolved": "http/),
      'Make it with omit-lockfile-registry-resolved.',
    ).toEqual([]);
  });
});

function lines(path: string): number {
  return text(path).trimEnd().split('\n').length;
}

function linesWith(paths: readonly string[], pattern: RegExp): string[] {
  return paths.flatMap((path) =>
    text(path)
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 80)}`] : [],
      ),
  );
}

/** What is built into the extension. */
const shipped = inside('components', 'entrypoints', 'lib').filter((path) => !path.startsWith('lib/cli/'));

test('no surface writes markup from text', () => {
  const ways =
    /dangerouslySetInnerHTML|\b(?:inner|outer)HTML\b|insertAdjacentHTML|setHTML|createContextualFragment|DOMParser|document\.write|\.srcdoc\b/;
  expect(
    linesWith(shipped, ways),
    'Text of pages, packs and registries is text: draw it with Preact.',
  ).toEqual([]);
});

test('no text is run', () => {
  const ways =
    /\beval\(|\bnew Function\b|\bFunction\(|\bset(?:Timeout|Interval)\(\s*['"`]|importScripts|javascript:|<iframe|'iframe'\)/;
  const known = /NO_PAGE = /;
  const lines = linesWith(shipped, ways).filter((line) => !known.test(line));
  expect(lines, 'Write what it should do; a policy forbids the rest.').toEqual([]);
});

test('nobody is listened to but the browser and ourselves', () => {
  const ways = /onMessageExternal|onConnectExternal|onUserScript|externally_connectable|'message'/;
  const known = /new BroadcastChannel\(CHANNEL\)/;
  const lines = linesWith([...shipped, 'wxt.config.ts'], ways).filter((line) => !known.test(line));
  expect(lines, 'Pages and other extensions have nothing to say to us.').toEqual([]);
});
