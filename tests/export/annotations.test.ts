import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotations } from '../../lib/export/annotations.ts';
import { pageRecord, recordedClaim } from '../page-record.ts';
import { hostilePage, hostileText } from './hostile.ts';
import { all, type Expanded, expandedFrom, things } from './json-ld.ts';
import { madeUpStudy } from './made-up-study.ts';
import { exportPage, written } from './write-file.ts';

const study = madeUpStudy();
const claim = recordedClaim({
  text: 'PRP eases\nknee pain.',
  start: 9,
  before: 'We say:\n',
  after: ' Call us.',
  flags: [{ id: 'small', reason: 'Twelve people.' }],
  studies: [{ referenceId: study.id, relation: 'other-product' }],
});
const record = pageRecord({ claims: [claim], records: [study] });

const read = (...pages: Parameters<typeof exportPage>[]) =>
  expandedFrom(
    written(
      annotations,
      pages.map((page) => exportPage(...page)),
    ),
  );

const targetOf = (annotation: Expanded | undefined) => things(annotation, 'oa:hasTarget')[0];
const quoteOf = (annotation: Expanded | undefined) => things(targetOf(annotation), 'oa:hasSelector')[0];
const sourceOf = (annotation: Expanded | undefined) => things(targetOf(annotation), 'oa:hasSource')[0];
const bodiesOf = (annotation: Expanded | undefined, purpose: string) =>
  things(annotation, 'oa:hasBody').filter((body) =>
    things(body, 'oa:hasPurpose').some((one) => one['@id'] === `http://www.w3.org/ns/oa#${purpose}`),
  );
const wordsOf = (annotation: Expanded | undefined, purpose: string) =>
  bodiesOf(annotation, purpose).flatMap((body) => all(body, 'rdf:value'));

describe('annotations', () => {
  test('quote the passage with what stands around it, on the page as it was read', async () => {
    const [annotation] = await read([record]);
    expect(annotation?.['@type']).toEqual(['http://www.w3.org/ns/oa#Annotation']);
    expect(all(quoteOf(annotation), 'oa:exact')).toEqual([claim.text]);
    expect(all(quoteOf(annotation), 'oa:prefix')).toEqual([claim.before]);
    expect(all(quoteOf(annotation), 'oa:suffix')).toEqual([claim.after]);
    expect(sourceOf(annotation)?.['@id']).toBe('https://clinic.example/knees');
    expect(things(targetOf(annotation), 'oa:hasState').flatMap((one) => all(one, 'oa:sourceDate'))).toEqual([
      record.readAt,
    ]);
  });

  test('say what stands behind the claim', async () => {
    const [annotation] = await read([record]);
    expect(wordsOf(annotation, 'classifying')).toEqual(['strength: controlled-trials', 'direction: in-line']);
    expect(wordsOf(annotation, 'tagging')).toEqual(['flag: small']);
    expect(wordsOf(annotation, 'commenting')).toEqual(['Twelve people.']);
    expect(wordsOf(annotation, 'describing')[0]).toBe(`${claim.title}. ${claim.line}`);
  });

  test('name no study without how it stands to the claim', async () => {
    const [annotation] = await read([record]);
    expect(wordsOf(annotation, 'describing')[2]).toMatch(
      /^Near, but another product: randomized trial\. .*A made-up trial/,
    );
    const [link] = bodiesOf(annotation, 'linking');
    expect(all(link, 'rdfs:label')).toEqual(['Near, but another product: randomized trial.']);
    expect(things(link, 'oa:hasSource')[0]?.['@id']).toBe('https://doi.org/10.9999/made.up');
  });

  test("are at a frame's address, where it has one", async () => {
    const of = (frame: string) => pageRecord({ claims: [{ ...claim, frame }] });
    const [framed, without] = await read([of('https://frames.example/a')], [of('')]);
    expect(sourceOf(framed)?.['@id']).toBe('https://frames.example/a');
    expect(sourceOf(without)?.['@id']).toBe('https://clinic.example/knees');
  });

  test('of a file name it by its text, and count places in code points', async () => {
    const text = '😀 We say: PRP heals.';
    const placed = recordedClaim({ text: 'PRP heals.', start: text.indexOf('PRP') });
    const [annotation] = await read([
      pageRecord({ address: null, text, claims: [placed], sha256: 'ff'.repeat(32) }),
    ]);
    expect(sourceOf(annotation)?.['@id']).toBe(
      `ni:///sha-256;${Buffer.alloc(32, 255).toString('base64url')}`,
    );
    const position = things(targetOf(annotation), 'oa:hasSelector')[1];
    const [start, end] = [Number(all(position, 'oa:start')[0]), Number(all(position, 'oa:end')[0])];
    expect([...text].slice(start, end).join('')).toBe('PRP heals.');
  });

  test("keep the reader's own words apart", async () => {
    const [own, found] = await read([record, { note: 'Ask them.', tags: ['knees'] }]);
    expect(wordsOf(own, 'commenting')).toEqual(['Ask them.']);
    expect(wordsOf(own, 'tagging')).toEqual(['knees']);
    expect(all(own, 'dcterms:creator')).toEqual([]);
    expect(quoteOf(own)).toBeUndefined();
    expect(all(quoteOf(found), 'oa:exact')).toEqual([claim.text]);
  });

  test('have an id each, the same in every file', async () => {
    const pages = [
      pageRecord({ claims: [claim, { ...claim, start: 90 }] }),
      pageRecord({ claims: [claim], address: 'https://clinic.example/hips' }),
      pageRecord({ claims: [claim], readAt: '2026-05-13T09:30:00.000Z' }),
      pageRecord({ claims: [claim], sha256: 'b'.repeat(64) }),
    ];
    const found = await read(...pages.map((one): Parameters<typeof exportPage> => [one, { note: 'So.' }]));
    const ids = found.map((one) => String(one['@id']));
    expect(new Set(ids).size).toBe(9);
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect((await read([pages[3]!])).map((one) => one['@id'])).toEqual([ids.at(-1)]);
  });

  test('keep every passage, whatever it says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostilePage(hostileText), { maxLength: 3 }), async (pages) => {
        const bare = pages.map((page) => exportPage(page.record));
        const found = await expandedFrom(written(annotations, bare));
        const told = found.map((one) =>
          ['exact', 'prefix', 'suffix'].map((part) => all(quoteOf(one), `oa:${part}`)[0]),
        );
        const meant = pages.flatMap(({ record: { claims } }) =>
          claims.map(({ text, before, after }) => [text, before, after]),
        );
        expect(told).toEqual(meant);
      }),
      { numRuns: 40 },
    );
  });
});
