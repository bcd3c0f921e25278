import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundledPacks } from '../../lib/evidence/bundled.ts';
import type { CslItem, Pack, Study } from '../../lib/evidence/schema.ts';

/**
 * Compares the bundled packs with the audited facts that they were drawn from, where their folder lies beside the
 * repository. Elsewhere there is nothing to compare with, and these tests are skipped.
 */
const FACTS = new URL('../../../shared/evidence/', import.meta.url);
const SOURCES = [
  { packId: 'back-pain-article', records: 'references.json', findings: 'gold/findings.json' },
  { packId: 'landmarks', records: 'landmarks.json', findings: 'gold/findings.json' },
  {
    packId: 'beyond-the-spine',
    records: 'beyond-the-spine/records.json',
    findings: 'beyond-the-spine/findings.json',
  },
] as const;
const present = SOURCES.every(({ records, findings }) =>
  [records, findings].every((file) => existsSync(new URL(file, FACTS))),
);

/** Left out whole: its title, year, journal and DOI are not known, and its one finding may not be shown. */
const LEFT_OUT = ['jacob-ed-prp-meta'];
/** The page that was read is a mirror; the pack links the publisher or PubMed, or nothing where neither is known. */
const OTHER_LINK: Readonly<Record<string, string | null>> = {
  'tuakli-wosornu-2016': null,
  'moore-2022': 'https://doi.org/10.14444/8380',
  'sheth-2018': 'https://pubmed.ncbi.nlm.nih.gov/28800920/',
};
/** A congress report that the facts file as a journal's article. */
const MEETINGS = ['ovarian-prp-rct'];

interface FactRecord {
  id: string;
  authors: { family: string; given?: string }[];
  year: number | null;
  title: string | null;
  description?: string;
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
  followUpMonths: number | null;
  comparisonMonths?: number | null;
  outcomeFallback?: string | null;
}

const read = <T>(file: string): T[] =>
  present ? JSON.parse(readFileSync(new URL(file, FACTS), 'utf8')) : [];

const STATUS: Record<string, string> = {
  'verified-abstract': 'abstract-read',
  'verified-bibliographic': 'existence-confirmed',
  'from-memory': 'as-listed',
};

/** Numbers as printed, without the commas that group digits. */
const numbers = (text: string): string[] =>
  text.replace(/(\d),(?=\d{3})/g, '$1').match(/\d+(?:\.\d+)?/g) ?? [];

const recalls = (fact: FactRecord, word: string): boolean =>
  fact.verification.fromMemoryFields.some((field) => field.toLowerCase().includes(word));

/** What of a fact may be carried over: not what is said of the page, and nothing that is recalled. */
const carried = (fact: FactRecord): string => {
  const note = (fact.verification.note ?? '')
    .split(/(?<=\.) /)
    .filter((sentence) => !/from memory/i.test(sentence));
  const hidden = ['articleClaim', 'articleUse', 'discrepancy', 'refNumber', 'verification'];
  const rest = Object.entries(fact).filter(
    ([key]) => !hidden.includes(key) && !fact.verification.fromMemoryFields.includes(key),
  );
  return JSON.stringify([rest, note]);
};

/** Fields of a finding that stand empty in the facts and are left out of the packs, where absence says the same. */
const withoutEmpty = (finding: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(finding).filter(
      ([key, value]) =>
        !['recordId', 'displayable', 'outcomeFallback'].includes(key) &&
        (value !== null || ['intervention', 'comparator', 'n', 'followUpMonths', 'caveat'].includes(key)),
    ),
  );

describe.runIf(present).each(SOURCES)('$packId and the facts', ({ packId, records, findings }) => {
  const facts = read<FactRecord>(records).filter(({ id }) => !LEFT_OUT.includes(id));
  const ids = facts.map(({ id }) => id);
  const factFindings = read<FactFinding>(findings).filter(({ recordId }) => ids.includes(recordId));
  const shown = factFindings.filter(({ displayable }) => displayable);
  const hidden = factFindings.filter(({ displayable }) => !displayable);
  const pack = bundledPacks.find(({ id }) => id === packId) as Pack;
  const packText = JSON.stringify(pack);
  const entry = (id: string): { reference: CslItem; study: Study } => ({
    reference: pack.references.find((reference) => reference.id === id) as CslItem,
    study: pack.studies.find((study) => study.id === id) as Study,
  });

  it('have the same records in the same order', () => {
    expect(pack.studies.map(({ id }) => id)).toEqual(ids);
  });

  it.each(facts)('agree on the bibliography of $id', (fact) => {
    const { reference, study } = entry(fact.id);
    const join = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(', ') || null;
    expect({
      authors: reference.author,
      year: reference.issued?.['date-parts'][0][0] ?? null,
      title: reference.title ?? null,
      description: study.description,
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
      authors: recalls(fact, 'initials') ? fact.authors.map(({ family }) => ({ family })) : fact.authors,
      year: recalls(fact, 'year') ? null : fact.year,
      title: fact.title,
      description: fact.description,
      container: fact.containerTitle,
      publisher: fact.publisher,
      volume: recalls(fact, 'volume') ? null : fact.volume,
      issue: fact.issue,
      pages: fact.pages,
      doi: fact.doi,
      pmid: fact.pmid,
      pmcid: fact.pmcid,
      url: OTHER_LINK[fact.id] === undefined ? fact.url : OTHER_LINK[fact.id],
    });
  });

  it.each(facts)('agree on design, level and size of $id', (fact) => {
    const { study } = entry(fact.id);
    expect(study).toMatchObject({
      design: fact.studyType,
      level: fact.evidenceLevel,
      meeting: fact.kind.startsWith('conference') || MEETINGS.includes(fact.id),
      n: fact.sampleSize.total,
      arms: fact.sampleSize.arms.map((arm) =>
        recalls(fact, `${arm.label.toLowerCase()} count`) ? { ...arm, n: null } : arm,
      ),
      followUpMonths: fact.followUpMonths,
      controlled: fact.controlled,
      registration: fact.registration,
    });
    expect(study.checked.status).toBe(STATUS[fact.verification.status]);
  });

  it.each(facts)('agree on every number said of $id', (fact) => {
    const { id: _id, checked, samePeople: _same, ...said } = entry(fact.id).study;
    const known = new Set(numbers(carried(fact)));
    const others = new Set(
      ids
        .flatMap((id) => numbers(id))
        .concat(SOURCES.flatMap((s) => read<FactRecord>(s.records)).flatMap(({ id }) => numbers(id))),
    );
    expect(
      numbers(JSON.stringify([said, checked.note])).filter((n) => !known.has(n) && !others.has(n)),
    ).toEqual([]);
  });

  it.each(facts)('leave out of $id what is recalled', (fact) => {
    const { study } = entry(fact.id);
    for (const field of fact.verification.fromMemoryFields) {
      if (field === 'adverseEvents') expect(study.harms).toBeNull();
      else if (field === 'fundingOrConflict') expect(study.ties).toBeNull();
      else if (field === 'authorsWorkForCitingClinic')
        expect(pack.affiliations.map(({ studyId }) => studyId)).not.toContain(fact.id);
      // Bibliography and arms are compared above; a pack has no outcomes beside its findings, which are compared
      // below, and says itself where not all authors are named.
      else
        expect(field).toMatch(
          /^(?:outcomes: |employer of the remaining authors$|.*\b(?:year|volume|initials|count|author list|composite)\b)/,
        );
    }
    if (recalls(fact, 'author list')) expect(study.moreAuthors).toBe(true);
  });

  it('tie exactly the studies whose tie is established', () => {
    const tied = facts.filter(({ authorsWorkForCitingClinic }) => authorsWorkForCitingClinic === true);
    expect(pack.affiliations.map(({ studyId }) => studyId)).toEqual(tied.map(({ id }) => id));
  });

  it('have the same findings, of those that may be shown', () => {
    expect(pack.findings.map(({ id }) => id).sort()).toEqual(shown.map(({ id }) => id).sort());
  });

  it.each(shown)('agree on every field of $id', (fact) => {
    const found = pack.findings.find(({ id }) => id === fact.id);
    // The packs add labels for matching: what a picture measured, which harm a sentence names, what a review is
    // made of, and that the "other" condition of one record is the eye; they agree where the facts have them.
    const {
      structureOf,
      harmOf: _harm,
      reviewOf,
      disorder,
      studyId,
      ...finding
    } = { ...found } as Record<string, unknown>;
    const {
      structureOf: measured,
      reviewOf: made,
      disorder: named,
      comparisonMonths,
      ...others
    } = withoutEmpty(fact);
    const shorter = comparisonMonths === fact.followUpMonths ? {} : { comparisonMonths };
    expect({ ...finding, studyId }).toStrictEqual({
      ...others,
      ...(comparisonMonths === undefined ? {} : shorter),
      studyId: fact.recordId,
    });
    if (measured !== undefined) expect(structureOf).toBe(measured);
    if (made !== undefined) expect(reviewOf).toBe(made);
    expect(disorder).toBe(named ?? (fact.recordId === 'kuriyan-2017' ? 'eye-disease' : undefined));
  });

  it.runIf(hidden.length > 0).each(hidden)('keep $id and its sentence out', (fact) => {
    expect(packText).not.toContain(`"${fact.id}"`);
    expect(packText).not.toContain(JSON.stringify(fact.plain).slice(1, -1));
  });
});
