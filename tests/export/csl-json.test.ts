import { expect, test } from 'vitest';
import type { CslItem } from '../../lib/core/types/index.ts';
import { cite } from '../../lib/evidence/cite/cite.ts';
import { forCiting } from '../../lib/evidence/cite/to-csl.ts';
import { cslJson } from '../../lib/export/csl-json.ts';
import { packPages, packStudies } from './pack-studies.ts';
import { written } from './write-file.ts';

test('CSL-JSON has every study of the packs once, as its pack has it but for the dots of initials', () => {
  expect(JSON.parse(written(cslJson, packPages))).toEqual(packStudies.map(({ csl }) => forCiting(csl)));
});

/** Letters and digits: a style sets quotes, dashes and points of its own. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

test('CSL-JSON is read by citeproc-js: each work comes back with title, first author, year and DOI', () => {
  const items: CslItem[] = JSON.parse(written(cslJson, packPages));
  expect(items.length).toBe(packStudies.length);
  for (const item of items) {
    const text = bare(cite(item).vancouver);
    const parts = [item.title, item.author[0]?.family, item.DOI, item.issued?.['date-parts'][0][0]];
    for (const part of parts) if (part !== undefined) expect(text).toContain(bare(String(part)));
  }
});
