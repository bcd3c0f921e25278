import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundledPacks } from '../../lib/evidence/bundled.ts';
import type { CslItem, Study } from '../../lib/evidence/schema.ts';

/**
 * Compares the pack with the audited facts that it was drawn from, where their folder lies beside the repository.
 * Elsewhere there is nothing to compare with, and these tests are skipped.
 */
const FACTS = new URL('../../../shared/evidence/', import.meta.url);
const REFERENCES = new URL('references.json', FACTS);
const FINDINGS = new URL('gold/findings.json', FACTS);
const present = existsSync(REFERENCES) && existsSync(FINDINGS);

interface FactRecord {
  id: string;
  authors: { family: string; given: string }[];
  year: number;
  title: string;
  containerTitle: string | null;
  volume: string | null;
  issue: string | null;
  pages: string | null;
  publisher: string | null;
  doi: string | null;
  pmid: string | null;
  pmcid: string | null;
  url: string | null;
  kind: string;
  studyType: string;
  evidenceLevel: number | null;
  sampleSize: { total: number | null; arms: { label: string; n: number | null }[]; note: string | null };
  followUpMonths: number | null;
  controlled: boolean | null;
  registration: string | null;
  authorsWorkForCitingClinic: boolean | null;
  verification: { status: string; fromMemoryFields: string[]; note: string | null };
}

interface FactFinding {
  id: string;
  recordId: string;
  displayable: boolean;
  plain: string;
  product?: string | null;
  structureOf?: string;
}

const read = <T>(file: URL): T[] => (present ? JSON.parse(readFileSync(file, 'utf8')) : []);
const facts = read<FactRecord>(REFERENCES);
const ids = facts.map(({ id }) => id);
const factFindings = read<FactFinding>(FINDINGS).filter(({ recordId }) => ids.includes(recordId));

const pack = bundledPacks.find(({ id }) => id === 'back-pain-article')!;
const packText = JSON.stringify(pack);
const entry = (id: string): { reference: CslItem; study: Study } => ({
  reference: pack.references.find((reference) => reference.id === id)!,
  study: pack.studies.find((study) => study.id === id)!,
});

const STATUS: Record<string, string> = {
  'verified-abstract': 'abstract-read',
  'verified-bibliographic': 'existence-confirmed',
  'from-memory': 'as-listed',
};

/** Numbers as printed, without the commas that group digits. */
const numbers = (text: string): string[] =>
  text.replace(/(\d),(?=\d{3})/g, '$1').match(/\d+(?:\.\d+)?/g) ?? [];

/** What of a fact may be carried over: not what is said of the page, and nothing that is recalled. */
const carried = (fact: FactRecord): string => {
  const note = (fact.verification.note ?? '')
    .split(/(?<=\.) /)
    .filter((sentence) => !/from memory/i.test(sentence));
  const hidden = ['articleClaim', 'articleUse', 'discrepancy', 'citationGlitch', 'refNumber', 'verification'];
  const rest = Object.entries(fact).filter(
    ([key]) => !hidden.includes(key) && !fact.verification.fromMemoryFields.includes(key),
  );
  return JSON.stringify([rest, note]);
};

describe.runIf(present)('the pack and the facts', () => {
  it('have the same references in the same order', () => {
    expect(pack.studies.map(({ id }) => id)).toEqual(ids);
  });

  it.each(facts)('agree on the bibliography of $id', (fact) => {
    const { reference } = entry(fact.id);
    const join = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(', ') || null;
    expect({
      authors: reference.author,
      year: reference.issued['date-parts'],
      title: reference.title,
      container: reference['container-title'] ?? join(reference['event-title'], reference['event-place']),
      publisher: join(reference.publisher, reference['publisher-place']),
      volume: reference.volume ?? null,
      issue: reference.issue ?? null,
      pages: reference.page ?? null,
      doi: reference.DOI ?? null,
      pmid: reference.PMID ?? null,
      pmcid: reference.PMCID ?? null,
      url: reference.URL ?? null,
    }).toEqual({
      authors: fact.authors,
      year: [[fact.year]],
      title: fact.title,
      container: fact.containerTitle,
      publisher: fact.publisher,
      volume: fact.volume,
      issue: fact.issue,
      pages: fact.pages,
      doi: fact.doi,
      pmid: fact.pmid,
      pmcid: fact.pmcid,
      url: fact.url,
    });
  });

  it.each(facts)('agree on design, level and size of $id', (fact) => {
    const { study } = entry(fact.id);
    expect(study).toMatchObject({
      design: fact.studyType,
      level: fact.evidenceLevel,
      meeting: fact.kind.startsWith('conference'),
      n: fact.sampleSize.total,
      arms: fact.sampleSize.arms,
      followUpMonths: fact.followUpMonths,
      controlled: fact.controlled,
      registration: fact.registration,
    });
    expect(study.checked.status).toBe(STATUS[fact.verification.status]);
  });

  it.each(facts)('agree on every number said of $id', (fact) => {
    const { id: _id, checked, ...said } = entry(fact.id).study;
    const known = new Set(numbers(carried(fact)));
    expect(numbers(JSON.stringify([said, checked.note])).filter((number) => !known.has(number))).toEqual([]);
  });

  it.each(facts)('leave out of $id what is recalled', (fact) => {
    const { study } = entry(fact.id);
    for (const field of fact.verification.fromMemoryFields) {
      if (field === 'adverseEvents') expect(study.harms).toBeNull();
      else if (field === 'fundingOrConflict') expect(study.ties).toBeNull();
      else if (field === 'authorsWorkForCitingClinic')
        expect(pack.affiliations.map(({ studyId }) => studyId)).not.toContain(fact.id);
      // A pack has no outcomes beside its findings, and names no employer that the ties do not give.
      else expect(field).toMatch(/^(?:outcomes: |employer of the remaining authors$)/);
    }
  });

  it('tie exactly the studies whose tie is established', () => {
    const tied = facts.filter(({ authorsWorkForCitingClinic }) => authorsWorkForCitingClinic === true);
    expect(pack.affiliations.map(({ studyId }) => studyId)).toEqual(tied.map(({ id }) => id));
  });

  it('have the same findings, of those that may be shown', () => {
    const shown = factFindings.filter(({ displayable }) => displayable);
    expect(pack.findings.map(({ id }) => id)).toEqual(shown.map(({ id }) => id));
  });

  it.each(factFindings.filter(({ displayable }) => displayable))('agree on every field of $id', (fact) => {
    const { recordId, displayable: _displayable, product, ...rest } = fact;
    const { structureOf, ...finding } = pack.findings.find(({ id }) => id === fact.id)!;
    const { structureOf: known, ...others } = rest;
    expect(finding).toStrictEqual({ ...others, studyId: recordId, ...(product && { product }) });
    // The facts name the measure in a field for two findings, and in the sentence for the others.
    if (known !== undefined) expect(structureOf).toBe(known);
  });

  it.each(factFindings.filter(({ displayable }) => !displayable))('keep $id and its sentence out', (fact) => {
    expect(packText).not.toContain(`"${fact.id}"`);
    expect(packText).not.toContain(JSON.stringify(fact.plain).slice(1, -1));
  });
});
