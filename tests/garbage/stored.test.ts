import fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { AnalysisRequest } from '../../lib/analysis-port.ts';
import { parseAnalysis } from '../../lib/background/parse-analysis.ts';
import { parseMessage, type Sender } from '../../lib/background/parse-message.ts';
import { readKept } from '../../lib/crossref/kept.ts';
import { checkPack } from '../../lib/evidence/check-pack.ts';
import { parsePack } from '../../lib/evidence/parse-pack.ts';
import type { Message } from '../../lib/messages.ts';
import { reviewed } from '../../lib/packs/imported.ts';
import { readStored } from '../../lib/packs/store.ts';
import { parseHandOver } from '../../lib/panel/hand-over.ts';
import { pageRecordSchema, savedPageSchema } from '../../lib/saved/record-schema.ts';
import { hashOf, routeOf } from '../../lib/saved/route.ts';
import { found, tagsOf, tagsTyped } from '../../lib/saved/search.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings.ts';
import { parseSettings, toStored } from '../../lib/settings/stored.ts';
import { samplePack } from '../evidence/sample-pack.ts';
import { pageRecord, recordedClaim, recordedReference } from '../page-record.ts';
import { savedPage } from '../saved/saved-page.ts';
import { anyText, anyThing, expectNoPollution, holds, spoiled, spoiledText } from './spoiled.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

/** What comes from outside is taken as it should be, or not at all; a value that was spoiled may still be as it should. */
/** A store of the browser keeps JSON; the made-up one takes null for nothing. */
function asJson(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value)) ?? 0;
  } catch {
    return 0;
  }
}

const SELF = { id: 'ours', baseUrl: 'chrome-extension://ours/' };
const PAGE: Sender = { id: 'ours', url: 'https://clinic.example/', tab: { id: 3 } };
const POPUP: Sender = { id: 'ours', url: 'chrome-extension://ours/popup.html' };

const MESSAGES: readonly (readonly [Message, Sender])[] = [
  [
    {
      ...{ kind: 'sources/look-up', asked: true },
      queries: [{ id: 0, doi: '10.5555/a', printed: null, text: 'A trial.', referenceId: null }],
    },
    PAGE,
  ],
  [{ kind: 'page/claim', tabId: 3, frameId: 0, claim: '3:10-40' }, POPUP],
];

describe('a message', () => {
  it.each(MESSAGES.map(([message, sender]) => [message.kind, message, sender] as const))(
    'is refused once it is spoiled, or is as it should be: %s',
    (_, message, sender) => {
      expect(parseMessage(message, sender, SELF)).toEqual(message);
      holds(spoiled(message), (value) => {
        const read = parseMessage(value, sender, SELF);
        if (read !== null) expect(parseMessage(read, sender, SELF)).toEqual(read);
      });
    },
  );
});

describe('what a reader sends of its page', () => {
  it.each<[string, AnalysisRequest]>([
    [
      'text',
      {
        kind: 'text',
        blocks: [
          {
            ...{ id: 1, role: 'paragraph', level: 0, text: 'PRP helps knees.' },
            links: [{ start: 0, end: 3, href: 'https://doi.org/10.5555/a' }],
            ...{ raised: [{ start: 1, end: 2 }], notes: [{ start: 0, end: 3, note: 'A note.' }] },
            ...{ anchors: [{ name: 'a', at: 0 }], ordinals: [1] },
          },
        ],
      },
    ],
    [
      'analyze',
      {
        kind: 'analyze',
        order: { at: 0, remove: 2, insert: [3, 4] },
        source: { domain: 'clinic.example', title: 'PRP', lang: 'en' },
        first: [3],
      },
    ],
  ])('is taken as it should be, or not at all: %s', (_, valid) => {
    expect(parseAnalysis(valid)).toEqual(valid);
    holds(fc.oneof(anyThing, spoiled(valid)), (value) => {
      const request = parseAnalysis(value);
      if (request !== null) expect(parseAnalysis(request)).toEqual(request);
    });
  });
});

describe('settings', () => {
  const valid = { ...toStored({ ...DEFAULT_SETTINGS, offHosts: ['clinic.example'], packsOff: ['a'] }) };

  it('are read from anything, and what is read can be kept', () => {
    holds(fc.oneof(anyThing, spoiled(valid)), (value) => {
      // Whether it was damaged is told, and not kept.
      const { wasDamaged, ...settings } = parseSettings(value);
      expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
      for (const [key, first] of Object.entries(DEFAULT_SETTINGS))
        expect(settings).toHaveProperty(key, expect.any(Object(first).constructor));
      expect(parseSettings(toStored(settings))).toEqual(settings);
    });
  });
});

describe('a pack', () => {
  it('that is spoiled is refused with what to mend, or passes again', () => {
    holds(fc.oneof(anyThing, spoiled(samplePack())), (value) => {
      const check = checkPack(value);
      if (check.ok) expect(checkPack(check.pack)).toEqual(check);
      else expect(check.problems.length).toBeGreaterThan(0);
    });
  });

  it('file is read from any text', () => {
    const text = fc.oneof(anyText, spoiledText(JSON.stringify(samplePack(), null, 1)));
    holds(text, (file) => {
      const check = parsePack(file);
      if (!check.ok) for (const { entry, mend } of check.problems) expect([entry, mend]).not.toContain('');
    });
  });

  it('in store is told as one that cannot be used, whatever stands there', async () => {
    const stored = {
      pack: samplePack(),
      importedAt: '2026-05-12',
      cited: { a: { vancouver: 'A', apa: 'A' } },
    };
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyThing, spoiled(stored)).map(asJson), async (value) => {
        fakeBrowser.reset();
        await fakeBrowser.storage.local.set({ 'pack:one': value, other: value });
        const packs = reviewed(await readStored(), []);
        expect(packs.map(({ id }) => id)).toEqual(['one']);
        for (const pack of packs) if (!pack.ok) expect(pack.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
    expectNoPollution();
  });
});

describe('what is saved', () => {
  const record = pageRecord({ claims: [recordedClaim({ frame: '' })], references: [recordedReference()] });

  it.each([
    ['a page', savedPageSchema, savedPage()],
    ['a record', pageRecordSchema, record],
  ] as const)('is read back as %s, or not at all', (_, schema, valid) => {
    expect(v.safeParse(schema, valid).output).toEqual(valid);
    holds(fc.oneof(anyThing, spoiled(valid)), (value) => {
      const read = v.safeParse(schema, value);
      if (read.success) expect(v.safeParse(schema, read.output).output).toEqual(read.output);
    });
  });

  it('is searched for any words', () => {
    const page = savedPage();
    holds(fc.tuple(anyText, anyText), ([text, note]) => {
      const pages = [{ ...page, note, tags: tagsTyped(note) }];
      expect(pages).toEqual(expect.arrayContaining(found(pages, { text, tag: null })));
      expect(found(pages, { text: note, tag: null })).toEqual(pages);
      expect(
        tagsOf(pages)
          .map(({ tag }) => tag)
          .sort(),
      ).toEqual([...(pages[0]?.tags ?? [])].sort());
    });
  });
});

describe('an address of the saved pages', () => {
  it('is a view, whatever it says', () => {
    holds(
      fc.oneof(
        anyText,
        anyText.map((key) => `#page=${key}`),
        spoiledText('#compare=a&compare=b'),
      ),
      (hash) => {
        const route = routeOf(hash);
        expect(routeOf(hashOf(route))).toEqual(route);
      },
    );
  });
});

describe('what the panel is handed', () => {
  const valid = { kind: 'claim', tabId: 1, frameId: 0, claim: '1:0-4', at: 5 };

  it('is ours, or nothing', () => {
    expect(parseHandOver(valid)).toEqual(valid);
    holds(fc.oneof(anyThing, spoiled(valid)), (value) => {
      const read = parseHandOver(value);
      if (read !== null) {
        expect(['check', 'claim']).toContain(read.kind);
        expect(read.at).toBeTypeOf('number');
        expect(read.kind === 'claim' ? read.claim : read.text).toBeTypeOf('string');
      }
    });
  });
});

describe('an answer of Crossref in store', () => {
  const valid = { key: 'doi:10.5555/a', gotAt: 5, status: { state: 'not-there', asked: '2026-05-12' } };

  it('is one of ours, or none', () => {
    expect(readKept(valid)).toEqual(valid);
    holds(fc.oneof(anyThing, spoiled(valid)), (value) => {
      const read = readKept(value);
      if (read !== null) {
        expect([typeof read.key, typeof read.gotAt]).toEqual(['string', 'number']);
        expect(['found', 'other-work', 'not-there', 'nothing-like-it']).toContain(read.status.state);
      }
    });
  });
});

beforeEach(() => fakeBrowser.reset());
