import { describe, expect, it } from 'vitest';
import { analyze } from '../../lib/core/analyze.ts';
import { inOrderOfPacks } from '../../lib/core/evidence-order.ts';
import type { EvidenceIndex, TextBlock } from '../../lib/core/types/index.ts';
import { bundledPacks } from '../../lib/evidence/bundled.ts';
import type { Pack } from '../../lib/evidence/schema.ts';
import { toIndex } from '../../lib/evidence/to-index.ts';
import { samplePack } from '../evidence/sample-pack.ts';

/** A copy of a bundled record under another id: the check refuses it, and the core must not rely on that. */
function copyOf(studyId: string, packId: string, firstAuthor: string | null): Pack {
  const source = bundledPacks.find(({ studies }) => studies.some(({ id }) => id === studyId));
  const reference = source?.references.find(({ id }) => id === studyId);
  const study = source?.studies.find(({ id }) => id === studyId);
  if (reference === undefined || study === undefined) throw new Error(`no ${studyId}`);
  const { DOI: _doi, PMID: _pmid, PMCID: _pmcid, URL: _url, ...printed } = reference;
  const author = firstAuthor === null ? printed.author : [{ family: firstAuthor }];
  return {
    ...samplePack(),
    id: packId,
    references: [{ ...printed, author, id: 'copy-2017' }],
    studies: [{ ...study, id: 'copy-2017' }],
    findings: [],
    affiliations: [],
  };
}

const cited = (evidence: EvidenceIndex): (string | null)[] => {
  const texts = [
    'PRP injections relieve sacroiliac joint pain [1].',
    'References',
    '1. Singla V, Batra YK, Bharti N, Goni VG, Marwaha N. Steroid vs. Platelet-Rich Plasma in Ultrasound-Guided Sacroiliac Joint Injection for Chronic Low Back Pain. Pain Pract. 2017;17(6):782-791.',
  ];
  const blocks = texts.map(
    (text, id): TextBlock =>
      text === 'References'
        ? { id, role: 'heading', level: 2, text }
        : { id, role: 'paragraph', level: 0, text },
  );
  return analyze(blocks, { evidence, source: { domain: null, title: '', lang: null } }).references.map(
    ({ referenceId }) => referenceId,
  );
};

describe('a bundled record that a page cites', () => {
  it('is found without added packs', () => {
    expect(cited(toIndex(bundledPacks))).toEqual(['singla-2017']);
  });

  it.each([
    ['aaa-first', null],
    ['zzz-last', null],
    ['aaa-first', 'Batra'],
    ['zzz-last', 'Batra'],
  ])('is neither replaced nor unsettled by a copy in pack %s by %s', (packId, author) => {
    expect(cited(toIndex(bundledPacks, [copyOf('singla-2017', packId, author)]))).toEqual(['singla-2017']);
  });

  it('leaves its place to the copy where its own pack is off', () => {
    const others = bundledPacks.filter(({ id }) => id !== 'back-pain-article');
    expect(cited(toIndex(others, [copyOf('singla-2017', 'zzz-last', null)]))).toEqual(['copy-2017']);
  });
});

describe('packs in order', () => {
  const named = (id: string): Pack => ({ ...samplePack(), id, findings: [] });

  it('are the bundled ones by their ids, then the added ones by theirs', () => {
    const given = toIndex([named('m-bundled'), named('b-bundled')], [named('z-added'), named('a-added')]);
    const { packs, studies } = inOrderOfPacks(given);
    const order = ['b-bundled', 'm-bundled', 'a-added', 'z-added'];
    expect(packs.map(({ id }) => id)).toEqual(order);
    expect([...new Set(studies.map(({ packId }) => packId))]).toEqual(order);
  });
});
