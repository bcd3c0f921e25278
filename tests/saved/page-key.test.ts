import { describe, expect, it } from 'vitest';
import { pageKey } from '../../lib/saved/page-key.ts';

describe('pageKey', () => {
  it.each([
    ['the same address', 'https://clinic.example/prp', 'https://clinic.example/prp'],
    ['a place on the page', 'https://clinic.example/prp#knees', 'https://clinic.example/prp'],
    ['a link to a passage', 'https://clinic.example/prp#:~:text=cures', 'https://clinic.example/prp'],
    [
      'where the reader came from',
      'https://clinic.example/prp?utm_source=x&gclid=1',
      'https://clinic.example/prp',
    ],
    ['capitals in the host', 'https://Clinic.Example/prp', 'https://clinic.example/prp'],
    ['what is left of a query', 'https://clinic.example/p?id=4&fbclid=2', 'https://clinic.example/p?id=4'],
  ])('is one for %s', (_, a, b) => {
    expect(pageKey(a)).toBe(pageKey(b));
  });

  it.each([
    ['pages', 'https://clinic.example/prp', 'https://clinic.example/cells'],
    ['queries', 'https://clinic.example/?p=1', 'https://clinic.example/?p=2'],
    ['routes after "#"', 'https://clinic.example/#/prp', 'https://clinic.example/#/cells'],
    ['old routes', 'https://clinic.example/#!prp', 'https://clinic.example/#!cells'],
    ['sites', 'https://clinic.example/', 'https://clinic.example.org/'],
  ])('tells %s apart', (_, a, b) => {
    expect(pageKey(a)).not.toBe(pageKey(b));
  });

  it('leaves alone what is no address', () => {
    expect(pageKey('a file.html')).toBe('a file.html');
  });
});
