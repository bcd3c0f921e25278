import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, type Route, routeOf } from '../../lib/saved/route.ts';

describe('routeOf', () => {
  it.each<[string, Route]>([
    ['', { view: 'list' }],
    ['#', { view: 'list' }],
    ['#nonsense', { view: 'list' }],
    ['#page=https%3A%2F%2Fclinic.example%2F', { view: 'page', key: 'https://clinic.example/' }],
    ['#compare=a&compare=b&compare=a', { view: 'compare', keys: ['a', 'b'] }],
  ])('reads %s', (hash, route) => {
    expect(routeOf(hash)).toEqual(route);
  });

  it('reads back what was written', () => {
    const key = fc.string({ minLength: 1, unit: 'grapheme' });
    fc.assert(
      fc.property(fc.uniqueArray(key, { minLength: 1 }), (keys) => {
        const [first = ''] = keys;
        for (const route of [{ view: 'page', key: first } as const, { view: 'compare', keys } as const])
          expect(routeOf(hashOf(route))).toEqual(route);
      }),
    );
  });
});
