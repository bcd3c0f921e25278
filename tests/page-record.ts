import type { FullPageRecord, RecordedClaim, RecordedReference } from '../lib/core/types/index.ts';

/** Make-believe pages as they are kept: every clinic, study and number is invented. */

/** A claim at a place; `text` decides its end. */
export function recordedClaim(over: Partial<RecordedClaim> = {}): RecordedClaim {
  const text = over.text ?? 'PRP eases knee pain.';
  const start = over.start ?? 0;
  return {
    text,
    start,
    end: start + text.length,
    before: '',
    after: '',
    kind: 'efficacy',
    stance: 'asserts',
    interventions: ['prp'],
    conditions: ['knee'],
    disorders: [],
    outcomes: ['pain'],
    citations: [],
    sources: [],
    strength: 'controlled-trials',
    direction: 'in-line',
    title: 'Tested against a comparison in people',
    line: '2 made-up trials, 90 people in all.',
    flags: [],
    studies: [],
    ...over,
  };
}

export function recordedReference(over: Partial<RecordedReference> = {}): RecordedReference {
  return {
    id: 1,
    number: 1,
    label: '1',
    place: 'list',
    text: 'Ember A. A made-up study. Journal of Invented Medicine. 2016.',
    url: null,
    doi: null,
    pmid: null,
    pmcid: null,
    nct: null,
    referenceId: null,
    matchedBy: null,
    titleDesign: null,
    ...over,
  };
}

export function pageRecord(over: Partial<FullPageRecord> = {}): FullPageRecord {
  return {
    source: 'https://clinic.example/knees',
    address: 'https://clinic.example/knees',
    canonical: null,
    domain: 'clinic.example',
    title: 'Knees at the Invented Clinic',
    readAt: '2026-05-12T09:30:00.000Z',
    characters: 100,
    sha256: 'a'.repeat(64),
    language: 'en',
    words: 'en',
    madeWith: {
      version: '0.1.0',
      packs: [{ id: 'make-believe', title: 'Make-believe studies', version: '1.0.0', date: '2026-01-01' }],
    },
    crossref: 'off',
    claims: [],
    references: [],
    marks: [],
    statements: [],
    report: null,
    records: [],
    ...over,
  };
}
