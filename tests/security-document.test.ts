import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const SECURITY = text('SECURITY.md');

/** Tests that it names, each with the name of a test in it where one is given. */
const NAMED = [...SECURITY.matchAll(/`((?:e2e|tests)\/[\w./*-]+\.tsx?)`(?:[ ,;(]+"([^"]+)")?/g)].map(
  ([, path = '', name]) => [path.replace(/^e2e\//, 'tests/e2e/'), name ?? ''] as const,
);

describe('what SECURITY.md says', () => {
  it('names tests', () => {
    expect(NAMED.length).toBeGreaterThan(30);
  });

  it.each(NAMED.filter(([path]) => !path.includes('*')))('is held by %s %s', (path, name) => {
    expect(existsSync(join(ROOT, path))).toBe(true);
    expect(text(path)).toContain(name);
  });

  it('of permissions is what the manifest asks for, each explained', () => {
    const [, asked = ''] = /permissions: \[(.*)\]/.exec(text('wxt.config.ts')) ?? [];
    const permissions = [...asked.matchAll(/'(\w+)'/g)].map(([, name]) => name);
    expect(permissions).toEqual(['storage', 'scripting', 'contextMenus']);
    const privacy = text('PRIVACY.md');
    for (const name of [...permissions, 'sidePanel'])
      expect(privacy).toMatch(new RegExp(`^\\| \`${name}\``, 'm'));
  });
});
