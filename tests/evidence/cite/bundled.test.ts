import { describe, expect, it } from 'vitest';
import { bundledPacks } from '../../../lib/evidence/bundled.ts';
import { cite } from '../../../lib/evidence/cite/cite.ts';

const studies = bundledPacks.flatMap(({ id, studies, references }) =>
  studies.flatMap((study) => {
    const item = references.find((reference) => reference.id === study.id);
    return item === undefined ? [] : [{ name: `${id} › ${study.id}`, study, item }];
  }),
);

/** Letters and digits alone: styles set quotation marks, dashes and full stops in their own way. */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

describe('every study of the bundled packs', () => {
  it('is there to be cited', () => {
    expect(studies.length).toBeGreaterThan(100);
  });

  it.each(studies)('$name', ({ study, item }) => {
    const { vancouver, apa } = cite(item, study);
    for (const text of [vancouver, apa]) {
      // What the reference has is there …
      expect(bare(text)).toContain(bare(item.author[0]?.family ?? ''));
      expect(bare(text)).toContain(bare(item.title ?? study.description ?? ''));
      expect(text).toContain(String(item.issued?.['date-parts'][0][0] ?? ''));
      expect(text).toContain(item.DOI ?? item.URL ?? '');
      expect(bare(text)).toContain(bare(item['container-title'] ?? ''));
      // … and nothing that is no part of a citation.
      expect(text).not.toMatch(/undefined|\[object|null|NaN|Nobody|___/);
      expect(text).not.toMatch(/&(?:#\d+|#x[\da-f]+|[a-z]+);|<\/?\w+>/i);
      expect(text).not.toMatch(/\.\.|[,;:]\.|\(\)|\[\]|[;,:]$|\s\s|^\s|\s$|\n/);
      expect(text.startsWith('1.')).toBe(false);
    }
    expect(apa.includes('n.d.')).toBe(item.issued === undefined);
    expect(/ et al\./.test(apa)).toBe(study.moreAuthors === true);
  });

  it('has all initials of its first author', () => {
    const cut = studies.flatMap(({ name, study, item }) => {
      const first = item.author[0];
      if (first?.given === undefined || !/^\p{Lu}{2,4}$/u.test(first.given)) return [];
      return cite(item, study).vancouver.startsWith(`${first.family} ${first.given}`.replace("'", '’'))
        ? []
        : [name];
    });
    expect(cut).toEqual([]);
  });
});
