import { describe, expect, it } from 'vitest';
import type { AskedFrame, ReadTabFrame } from '../../lib/background/pages.ts';
import { type RecordTools, recordPage } from '../../lib/background/record-page.ts';
import { sha256 } from '../../lib/background/sha256.ts';
import { chosenEvidence } from '../../lib/cli/scan/evidence.ts';
import { analyze } from '../../lib/core/analyze.ts';
import type { ReadFrame } from '../../lib/core/page-record/read-frame.ts';
import type { TextBlock } from '../../lib/core/types/index.ts';
import { askedFrame, readerState } from './states.ts';

const { index, records } = chosenEvidence(null);
const PAGE = 'https://clinic.example/prp?x=1';

/** A frame as its reader tells it, with what the core finds in its lines. */
function frame(lines: readonly string[], over: Partial<ReadFrame> = {}): ReadFrame {
  const blocks = lines.map((text, id): TextBlock => ({ id, role: 'paragraph', level: 0, text }));
  const source = { domain: 'clinic.example', title: 'Knees', lang: null };
  return {
    address: PAGE,
    canonical: 'https://clinic.example/prp',
    domain: 'clinic.example',
    title: 'Knees',
    blocks,
    analysis: analyze(blocks, { evidence: index, source }),
    statuses: [],
    crossref: 'off',
    ...over,
  };
}

const done = (frameId = 0) => ({ ...askedFrame({ state: readerState({}) }), frameId });

function tools(
  frames: readonly ReadTabFrame[],
  looked: readonly AskedFrame[] = frames.map(({ frameId }) => done(frameId)),
  over: Partial<RecordTools> = {},
): RecordTools {
  return {
    pages: { look: async () => looked, read: async () => frames },
    tab: async () => ({ address: PAGE, title: 'Knees, from the tab' }),
    records: async (ids) => ids.flatMap((id) => records.get(id) ?? []),
    packs: async () => [{ id: 'landmarks', title: 'Landmarks', version: '1.0.0', date: '2026-01-01' }],
    version: '9.9.9',
    now: () => '2026-05-12T09:30:00.000Z',
    sha256,
    ...over,
  };
}

describe('recordPage', () => {
  it('puts down what the page says, where, when and with what it was read', async () => {
    const lines = ['PRP eases sacroiliac joint pain.', 'We open at nine.'];
    const record = await recordPage(7, tools([{ frameId: 0, read: frame(lines) }]));
    expect(record).toMatchObject({
      source: PAGE,
      address: PAGE,
      canonical: 'https://clinic.example/prp',
      domain: 'clinic.example',
      title: 'Knees',
      readAt: '2026-05-12T09:30:00.000Z',
      language: 'en',
      characters: lines.join('\n').length,
      sha256: await sha256(lines.join('\n')),
      madeWith: { version: '9.9.9', packs: [{ id: 'landmarks' }] },
    });
    expect(record?.claims).toMatchObject([
      { text: lines[0], strength: 'controlled-trials', after: '\nWe open at nine.' },
    ]);
    const shown = record?.claims[0]?.studies.map(({ referenceId }) => referenceId) ?? [];
    expect(record?.records.map(({ id }) => id)).toEqual([...new Set(shown)]);
    expect(shown.length).toBeGreaterThan(0);
  });

  it('keeps neither the text nor the trace', async () => {
    const record = await recordPage(7, tools([{ frameId: 0, read: frame(['PRP eases knee pain.']) }]));
    expect(record).not.toHaveProperty('text');
    expect(record?.claims[0]).not.toHaveProperty('trace');
  });

  it('has the claims of all frames, each with the address of its frame', async () => {
    const inner = frame(['PRP eases hip pain.'], { address: 'https://ads.example/a' });
    const frames = [
      { frameId: 0, read: frame(['PRP eases knee pain.']) },
      { frameId: 5, read: inner },
      { frameId: 9, read: { ...inner, address: '' } },
    ];
    const record = await recordPage(7, tools(frames));
    expect(record?.claims.map(({ text, frame }) => [text, frame])).toEqual([
      ['PRP eases knee pain.', undefined],
      ['PRP eases hip pain.', 'https://ads.example/a'],
      ['PRP eases hip pain.', ''],
    ]);
  });

  it('takes the tab’s own title and address where only a frame speaks of such a therapy', async () => {
    const inner = frame(['PRP eases hip pain.'], {
      address: 'https://ads.example/a',
      title: 'Ad',
      domain: 'ads.example',
    });
    const record = await recordPage(7, tools([{ frameId: 3, read: inner }]));
    expect(record).toMatchObject({
      address: PAGE,
      canonical: null,
      domain: 'clinic.example',
      title: 'Knees, from the tab',
    });
  });

  it('keeps what Crossref said of a source', async () => {
    const status = { state: 'not-there', asked: '2026-05-01' } as const;
    const read = frame(
      [
        'PRP eases knee pain (1).',
        'References',
        '(1) Ember A. A made-up study. J Invent. 2016. doi:10.9999/a',
      ],
      {
        statuses: [[1, status]],
        crossref: 'on',
      },
    );
    const record = await recordPage(7, tools([{ frameId: 0, read }]));
    expect(record?.crossref).toBe('on');
    expect(record?.references).toMatchObject([{ id: 1, status }]);
  });

  it.each([{ status: 'failed' as const }, { partUnread: true }])(
    'says where a frame is %j',
    async (state) => {
      const read = frame(['PRP eases knee pain.']);
      const failed = { ...askedFrame({ state: readerState(state) }), frameId: 4 };
      expect(await recordPage(7, tools([{ frameId: 0, read }], [done(), failed]))).toMatchObject({
        partUnread: true,
      });
      expect(await recordPage(7, tools([{ frameId: 0, read }]))).not.toHaveProperty('partUnread');
    },
  );

  it.each<[string, readonly ReadTabFrame[], readonly AskedFrame[]]>([
    ['nothing was read', [], [done()]],
    [
      'a frame is still being read',
      [{ frameId: 0, read: frame(['PRP eases knee pain.']) }],
      [done(), { ...askedFrame({ state: readerState({ status: 'reading' }) }), frameId: 2 }],
    ],
    [
      'a reader is on its way',
      [{ frameId: 0, read: frame(['PRP eases knee pain.']) }],
      [done(), { ...askedFrame({ verdict: 'hit', state: null }), frameId: 2 }],
    ],
  ])('is nothing while %s', async (_, frames, looked) => {
    expect(await recordPage(7, tools(frames, looked))).toBeNull();
  });
});
