import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseAnalysis } from '../lib/background/parse-analysis.ts';
import { parseMessage } from '../lib/background/parse-message.ts';
import { readList, readWork } from '../lib/crossref/answer-schema.ts';
import { readKept } from '../lib/crossref/kept.ts';
import { bundledPacks } from '../lib/evidence/bundled.ts';
import { parsePack } from '../lib/evidence/parse-pack.ts';
import { pageRecordSchema, savedPageSchema } from '../lib/saved/record-schema.ts';
import { DEFAULT_SETTINGS } from '../lib/settings/settings.ts';
import { parseSettings, toStored } from '../lib/settings/stored.ts';
import { RECORDED } from './crossref/recorded.ts';
import { pageRecord, recordedClaim, recordedReference } from './page-record.ts';
import { savedPage } from './saved/saved-page.ts';

/**
 * Data of others may hold the names by which a script's objects are changed for all. No reader of such data lets one
 * through, at any depth, and after it all objects are as they were.
 */
const SELF = { id: 'us', baseUrl: 'chrome-extension://us/' };
const WORK = RECORDED[0];
const VALUES: readonly (readonly [string, unknown, (value: unknown) => unknown])[] = [
  ['a pack', bundledPacks[0], (value) => parsePack(JSON.stringify(value))],
  ['settings', toStored(DEFAULT_SETTINGS), parseSettings],
  [
    'a saved record',
    pageRecord({ claims: [recordedClaim()], references: [recordedReference()] }),
    (value) => v.safeParse(pageRecordSchema, value).output,
  ],
  ['a saved page', savedPage(), (value) => v.safeParse(savedPageSchema, value).output],
  ['a work', { status: 'ok', 'message-type': 'work', message: WORK }, readWork],
  [
    'a list of works',
    { status: 'ok', 'message-type': 'work-list', message: { 'total-results': 1, items: [WORK] } },
    readList,
  ],
  ['a kept answer', { key: 'a', gotAt: 1, status: { state: 'not-there', asked: '2026-01-01' } }, readKept],
  [
    'a message',
    { kind: 'records/get', ids: ['a-2020'] },
    (value) => parseMessage(value, { id: 'us', url: 'https://clinic.example/' }, SELF),
  ],
  [
    'the text of a page',
    { kind: 'text', blocks: [{ id: 1, role: 'paragraph', level: 0, text: 'PRP helps.' }] },
    parseAnalysis,
  ],
];

/** As `JSON.parse` gives it: an own property of that name, in every object. */
function polluted(value: unknown): unknown {
  const json = JSON.stringify(value);
  const more = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},';
  return JSON.parse(json.replace(/\{(?=")/g, `{${more}`));
}

describe.each(VALUES)('%s that would change all objects', (_, value, read) => {
  it('changes none, and nothing of it is kept', () => {
    expect(read(value) ?? null).not.toBeNull();
    const before = Object.getOwnPropertyNames(Object.prototype);
    const was = JSON.stringify(read(polluted(value)) ?? null);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(was).not.toContain('"polluted"');
  });
});
