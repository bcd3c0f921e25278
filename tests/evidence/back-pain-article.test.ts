import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { bundledPacks } from '../../lib/evidence/bundled.ts';
import { checkPack } from '../../lib/evidence/check-pack.ts';
import { readPacks } from '../../lib/evidence/read-packs.ts';
import { toIndex } from '../../lib/evidence/to-index.ts';
import { toRecords } from '../../lib/evidence/to-records.ts';

const text = readFileSync(
  new URL('../../lib/evidence/packs/back-pain-article.json', import.meta.url),
  'utf8',
);
const pack = bundledPacks.find(({ id }) => id === 'back-pain-article');
if (pack === undefined) throw new Error('the pack is not bundled');
const records = toRecords([pack]);
const index = toIndex([pack]);
const record = (id: string) => {
  const found = records.get(id);
  if (found === undefined) throw new Error(`no record ${id}`);
  return found;
};

/** In the order of the article's own list. */
const IDS = [
  'berger-2015',
  'becktell-2018',
  'panero-2019',
  'gianakos-2017',
  'vleeming-2012',
  'kalichman-2017',
  'manchikanti-2016',
  'white-panjabi-1978',
  'monfett-2016',
  'singla-2017',
  'hussein-2016',
  'centeno-2017-platelet-lysate',
  'pettine-2017',
  'centeno-2017-msc',
  'elabd-2016',
  'sakai-2003',
  'noriega-2017',
  'orozco-2011',
];

describe('the bundled packs', () => {
  it('are all the packs of the folder, and pass every check', () => {
    const folder = fileURLToPath(new URL('../../lib/evidence/packs', import.meta.url));
    expect(readPacks(folder)).toEqual(bundledPacks);
    expect(checkPack(JSON.parse(text))).toEqual({ ok: true, pack });
  });
});

describe('the pack of the back pain article', () => {
  it('holds its 18 references in their order, each appraised', () => {
    expect(pack.id).toBe('back-pain-article');
    expect(pack.licence).toBe('CC-BY-4.0');
    expect(pack.references.map(({ id }) => id)).toEqual(IDS);
    expect(pack.studies.map(({ id }) => id)).toEqual(IDS);
  });

  it('gives the index and the records the same studies and findings', () => {
    expect(index.studies.map(({ id }) => id)).toEqual(IDS);
    expect([...records.keys()]).toEqual(IDS);
    expect(IDS.flatMap((id) => record(id).findings.map((finding) => finding.id)).sort()).toEqual(
      index.findings.map(({ id }) => id).sort(),
    );
    for (const study of index.studies) {
      const { year, title, doi, level, design, n, meeting, controlled, authorDomains } = record(study.id);
      expect(study).toMatchObject({ year, title, doi, level, design, n, meeting, controlled, authorDomains });
    }
  });

  it.each([
    ['berger-2015', 'laboratory', true],
    ['becktell-2018', 'laboratory', true],
    ['panero-2019', 'laboratory', false],
    ['sakai-2003', 'animal', false],
    ['monfett-2016', 'narrative-review', false],
    ['white-panjabi-1978', 'textbook', false],
  ])('says of %s: %s, at a meeting: %j, and no level', (id, design, meeting) => {
    expect(record(id)).toMatchObject({ design, meeting, level: null });
  });

  it.each([
    'hussein-2016',
    'centeno-2017-platelet-lysate',
    'pettine-2017',
    'centeno-2017-msc',
    'elabd-2016',
    'orozco-2011',
  ])('says that %s compared nobody', (id) => {
    expect(record(id)).toMatchObject({ design: 'case-series', level: 4, controlled: false });
    for (const finding of record(id).findings) expect(finding.comparator).toBeNull();
  });

  it('ties three studies, and no others, to the clinic and its company', () => {
    const tied = index.studies.filter(({ authorDomains }) => authorDomains.length > 0);
    expect(tied.map(({ id }) => id)).toEqual([
      'centeno-2017-platelet-lysate',
      'centeno-2017-msc',
      'elabd-2016',
    ]);
    for (const { authorDomains } of tied)
      expect(authorDomains).toEqual(['centenoschultz.com', 'regenexx.com']);
  });

  it('says donor cells of the Spanish trial, own cells of the series, and neither of the rabbits', () => {
    const source = (id: string) => index.studies.find((study) => study.id === id)?.cellSource;
    expect(source('noriega-2017')).toBe('allogeneic');
    for (const id of ['centeno-2017-msc', 'elabd-2016', 'orozco-2011']) expect(source(id)).toBe('autologous');
    expect(source('sakai-2003')).toBeUndefined();
  });

  it('says what was studied where no result was read', () => {
    expect(index.studies.find(({ id }) => id === 'berger-2015')).toMatchObject({
      interventions: ['amniotic'],
      conditions: [],
    });
    expect(index.studies.find(({ id }) => id === 'white-panjabi-1978')).toMatchObject({
      interventions: [],
      conditions: ['spine'],
    });
    for (const id of ['berger-2015', 'becktell-2018', 'white-panjabi-1978'])
      expect(record(id).findings).toEqual([]);
  });

  it.each([
    ['orozco-2011--height', 'disc-height', 'no-difference'],
    ['orozco-2011--water', 'disc-water', 'improved'],
    ['noriega-2017--structure', 'disc-wear-grade', 'improved'],
    ['pettine-2017--structure', 'disc-wear-grade', 'mixed'],
    ['centeno-2017-msc--bulge-measured', 'disc-bulge', 'not-applicable'],
    ['sakai-2003--animal-tested', undefined, 'not-applicable'],
  ])('says what %s measured', (id, structureOf, direction) => {
    const finding = index.findings.find((entry) => entry.id === id);
    expect(finding?.structureOf).toBe(structureOf);
    expect(finding?.direction).toBe(direction);
  });

  it('says "measured, not read" of the trial\'s pain scores, and nothing of its harms', () => {
    const { findings, harms } = record('noriega-2017');
    expect(findings.map(({ id }) => id)).toEqual(['noriega-2017--structure', 'noriega-2017--pain-measured']);
    expect(findings[1]).toMatchObject({
      direction: 'not-applicable',
      plain: expect.stringContaining('was not read'),
    });
    expect(harms).toBeNull();
  });

  it.each([
    ['berger-2015', 'Berger and others', 'Interventional Orthopedics Foundation Annual Meeting, Denver'],
    ['white-panjabi-1978', 'White and Panjabi', 'J.B. Lippincott'],
    ['hussein-2016', 'Hussein and Hussein', 'SICOT-J'],
    ['noriega-2017', 'Noriega and others', 'Transplantation'],
  ])('shows %s as %s, %s', (id, authors, container) => {
    expect(record(id)).toMatchObject({ authors, container });
  });

  it('keeps the letters of names', () => {
    const names = pack.references.find(({ id }) => id === 'noriega-2017')?.author.map(({ family }) => family);
    expect(names).toEqual(expect.arrayContaining(['Hernández-Ramajo', 'Martín-Ferrero', 'García-Sancho']));
  });

  it('gives the DOIs that the article prints damaged, mended', () => {
    expect(record('singla-2017').doi).toBe('10.1111/papr.12526');
    expect(record('noriega-2017').doi).toBe('10.1097/tp.0000000000001484');
    expect(record('sakai-2003').doi).toBe('10.1016/s0142-9612(03)00222-9');
  });

  it.each([
    ['what rests on memory', /memory/i],
    ['what the page made of its sources', /articleClaim|articleUse|discrepancy|citationGlitch/],
    ['that authors have no ties', /authorsWork|"domains": \[\]/],
    ['a repost or a mirror', /wasatch|mipain|docksci|docslib|pdfroom|vdocuments/i],
    ['scan figures that were not read', /23 ?%|responders/],
    ['a later paper that was not found', /1947603520976767/],
  ])('does not hold %s', (_what, pattern) => {
    expect(text).not.toMatch(pattern);
  });
});
