import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const text = (path: string): string => readFileSync(resolve(ROOT, path), 'utf8');
const NOTICES = text('public/licences/notices.txt');

function manifest(path: string): Record<string, unknown> {
  return JSON.parse(text(`${path}/package.json`));
}

describe('what others made', () => {
  it.each(Object.keys(manifest('.')['dependencies'] ?? {}))('is named in the package: %s', (name) => {
    expect(NOTICES).toMatch(new RegExp(`(?:^|[\\s"])${name}(?=[\\s",)])`, 'm'));
  });

  it.each([
    'preact',
    'preact-render-to-string',
    'valibot',
    '@floating-ui/dom',
    'papaparse',
    'idb',
    '@citation-js/core',
    'moo',
  ])('has its own line of copyright, and its terms: %s', (name) => {
    const file = ['LICENSE', 'LICENSE.md'].map((one) => `node_modules/${name}/${one}`);
    const licence = file.map(read).find((one) => one !== null) ?? '';
    const [line] = /Copyright \(c\)[^\n<]+/.exec(licence) ?? [];
    expect(NOTICES).toContain((line ?? 'no copyright').trim());
    const terms = /(?:Permission|Redistribution)[\s\S]+/.exec(licence)?.[0] ?? 'no terms';
    expect(NOTICES.replace(/\s+/g, ' ')).toContain(terms.replace(/\s+/g, ' ').trim());
  });
});

describe('citeproc-js', () => {
  it('is named in the version that is built in, whose source can be had', () => {
    const { version, license } = manifest('node_modules/citeproc');
    expect(license).toContain('CPAL-1.0');
    expect(NOTICES).toContain(`npm package "citeproc" ${version}`);
    expect(NOTICES).toContain(`the npm package "citeproc", version ${version}`);
  });

  it('is attributed in the words that its licence asks for', () => {
    const licence = text('public/licences/citeproc-js-cpal.txt');
    const asked = [
      'Attribution Copyright Notice',
      'Attribution Phrase \\(not exceeding 10 words\\)',
      'Attribution URL',
    ];
    for (const name of asked) {
      const [, words = 'nothing'] = new RegExp(`${name}: (.+)`).exec(licence) ?? [];
      expect(NOTICES).toContain(words.trim());
      expect(text('components/citeproc-notice.tsx')).toContain(`'${words.trim()}'`);
    }
  });
});

function read(path: string): string | null {
  try {
    return text(path);
  } catch {
    return null;
  }
}
