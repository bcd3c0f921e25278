import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressList } from '../../lib/cli/scan/address-list.ts';
import { fromLine } from '../../lib/cli/scan/journal/entry.ts';
import { decodeText } from '../../lib/cli/scan/web/charset.ts';
import { analyze } from '../../lib/core/analyze.ts';
import { changesBetween, compareTable } from '../../lib/core/compare/index.ts';
import { speaksOfTherapy } from '../../lib/core/gate.ts';
import { pageLanguage } from '../../lib/core/language.ts';
import { around } from '../../lib/core/page-record/around.ts';
import { passageLink } from '../../lib/core/page-record/passage-link.ts';
import { findDois } from '../../lib/core/references/doi.ts';
import { identifiersIn, isSourceAddress } from '../../lib/core/references/identifiers.ts';
import { splitSentences } from '../../lib/core/sentences.ts';
import type { TextBlock } from '../../lib/core/types/index.ts';
import { readList, readWork } from '../../lib/crossref/answer-schema.ts';
import { readItem } from '../../lib/crossref/found-work.ts';
import { plainText } from '../../lib/crossref/plain-text.ts';
import { retryAfter } from '../../lib/crossref/retry-after.ts';
import { bundledPacks } from '../../lib/evidence/bundled.ts';
import { toIndex } from '../../lib/evidence/to-index.ts';
import { pageKey } from '../../lib/saved/page-key.ts';
import { listAnswer, RECORDED, workAnswer } from '../crossref/recorded.ts';
import { pageRecord, recordedClaim } from '../page-record.ts';
import { anyText, anyThing, holds, spoiled, spoiledText } from './spoiled.ts';

/** What the web answers, and what stands on its pages. */
const evidence = toIndex(bundledPacks);

const PAGE = `PRP relieves knee pain.[1] "Stem cells" (Ember et al., 2010) may help (1, 2)–[3]; see doi:10.5555/Made.1.
References
1. Ember J, Vale A. A made-up trial of growth factors (GF). J Invent. 2010;1(2):3-4. PMID: 12345678. NCT01234567
2. Vale A. “Another trial”. https://doi.org/10.5555/made%2F2`;

const span = (text: string) => fc.tuple(fc.nat(text.length + 5), fc.nat(text.length + 5));
const blocks: fc.Arbitrary<TextBlock[]> = fc
  .array(fc.oneof(anyText, spoiledText(PAGE)), { minLength: 1, maxLength: 4 })
  .chain((texts) =>
    fc.tuple(
      ...texts.map((text, id) =>
        fc
          .record({
            role: fc.constantFrom<TextBlock['role']>('heading', 'paragraph', 'list-item', 'cell'),
            level: fc.nat(6),
            places: fc.array(span(text), { maxLength: 3 }),
            href: fc.oneof(anyText, fc.constantFrom('#1', 'https://doi.org/10.5555/a', '__proto__')),
          })
          .map(({ role, level, places, href }): TextBlock => {
            const spans = places.map(([start, end]) => ({ start, end }));
            return {
              ...{ id, role, level, text, raised: spans },
              links: spans.map((one) => ({ ...one, href })),
              notes: spans.map((one) => ({ ...one, note: href })),
              anchors: spans.map(({ start }) => ({ name: href, at: start })),
            };
          }),
      ),
    ),
  );

describe('a page of anything', () => {
  it('is read, and what is found stands in it', () => {
    holds(
      blocks,
      (page) => {
        const told = analyze(page, { evidence, source: { domain: null, title: '', lang: 'en' } });
        const text = (id: number) => page[id]?.text ?? '';
        for (const { frame } of told.annotations)
          expect(text(frame.blockId).slice(frame.start, frame.end)).toBe(frame.text);
        for (const mark of told.marks) expect(text(mark.blockId).slice(mark.start, mark.end)).toBe(mark.text);
        const ids = new Set(told.references.map(({ id }) => id));
        for (const { references } of told.marks) for (const id of references) expect(ids).toContain(id);
      },
      150,
    );
  });

  it('has a language, sentences that cover it, and a gate', () => {
    holds(fc.oneof(anyText, spoiledText(PAGE)), (text) => {
      expect(pageLanguage([{ id: 1, role: 'paragraph', level: 0, text }], text)).toMatch(/^[a-z]{2,8}$/);
      const rest = splitSentences(text).reduceRight(
        (all, { start, end }) => all.slice(0, start) + all.slice(end),
        text,
      );
      expect(rest.trim()).toBe('');
      expect(speaksOfTherapy(text)).toBeTypeOf('boolean');
    });
  });

  it('has identifiers of their own form, or none', () => {
    holds(fc.tuple(spoiledText(PAGE), anyText), ([text, address]) => {
      for (const { doi, start, end } of findDois(text)) {
        expect(doi).toMatch(/^10\.\d{4,9}/);
        expect([start < end, end <= text.length]).toEqual([true, true]);
      }
      const { pmid, pmcid, nct } = identifiersIn(text, [address]);
      expect([pmid ?? '1', pmcid ?? 'PMC1', nct ?? 'NCT01234567'].join()).toMatch(/^\d+,PMC\d+,NCT\d{8}$/);
      expect(isSourceAddress(address)).toBeTypeOf('boolean');
      expect(pageKey(address)).toBeTypeOf('string');
    });
  });
});

describe('a record of anything', () => {
  const record = (text: string) =>
    pageRecord({
      ...{ address: text, characters: text.length },
      claims: [
        recordedClaim({ text, before: text, after: text }),
        recordedClaim({ text: 'PRP eases pain.' }),
      ],
    });

  it('is compared, linked to and shown with what stands around', () => {
    holds(fc.tuple(fc.oneof(anyText, spoiledText(PAGE)), fc.nat(300), fc.nat(300)), ([text, a, b]) => {
      const one = record(text);
      const [claim] = one.claims;
      if (claim !== undefined) passageLink(one, claim);
      expect(changesBetween(one, one).changes).toEqual([]);
      expect(compareTable([{ id: 'a', record: one }], 'page').rows.length).toBeGreaterThan(0);
      const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
      const { before, after } = around(text, { start, end });
      expect(text.slice(0, start).endsWith(before)).toBe(true);
      expect(text.slice(end).startsWith(after)).toBe(true);
    });
  });
});

describe('an answer of Crossref', () => {
  const works = RECORDED.slice(0, 3);

  it.each(works)('that is spoiled is not believed, or can be shown: $DOI', (work) => {
    expect(readWork(workAnswer(work))).not.toBeNull();
    holds(fc.oneof(anyThing, spoiled(workAnswer(work))), (value) => {
      const item = readWork(value);
      if (item !== null) expect(readItem(item).work.doi).toMatch(/^10\.\d{4,9}\/\S+$/);
    });
    holds(spoiled(listAnswer([work])), (value) => {
      for (const item of readList(value)?.items ?? []) expect(readItem(item).notices).toBeInstanceOf(Array);
    });
  });

  it('has titles of one line, and a time to wait of at most a day', () => {
    holds(
      fc.oneof(anyText, spoiledText('A &lt;i&gt;trial&amp;amp;&#x1F600; of <jats:p>two</jats:p>')),
      (text) => {
        expect(plainText(text)).not.toMatch(/[\n\t]/);
        const wait = retryAfter(text, 0);
        if (wait !== null) expect([wait >= 0, wait <= 86_400_000]).toEqual([true, true]);
      },
    );
  });
});

describe('what is scanned', () => {
  it('a list of addresses', () => {
    holds(spoiledText('# mine\nhttps://clinic.example/a#b\r\nhttp://user:word@x.example\n\nnone'), (text) => {
      const { addresses, problems } = addressList(text, 'list');
      for (const { protocol, hash } of addresses)
        expect([/^https?:$/.test(protocol), hash]).toEqual([true, '']);
      for (const problem of problems) expect(problem).toMatch(/^list, line \d+: /);
    });
  });

  it('a line of the journal', () => {
    const line = JSON.stringify({ ...pageRecord(), scanned: { with: {}, file: null } });
    holds(fc.oneof(anyText, spoiledText(line), fc.json()), (text) => {
      const entry = fromLine(text);
      if (entry !== null) expect(entry.record.source).toBeTypeOf('string');
    });
  });

  it('bytes, whatever they say of themselves', () => {
    const header = fc.oneof(
      anyText,
      anyText.map((name) => `text/html; charset=${name}`),
    );
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }).map((all) => Buffer.from(all)),
      spoiledText('<?xml version="1.0" encoding="latin1"?><meta charset="utf-16">').map((all) =>
        Buffer.from(all),
      ),
    );
    holds(fc.tuple(bytes, header), ([all, type]) => {
      expect(decodeText(all, type)).toBeTypeOf('string');
    });
  });
});
