import { describe, expect, it } from 'vitest';
import type { Annotation, Direction, EvidenceIndex, Strength } from '../../lib/core/types/index.ts';
import { bundledPacks } from '../../lib/evidence/bundled.ts';
import { toIndex } from '../../lib/evidence/to-index.ts';
import { readExample } from './read-example.ts';

/** Sentences of our own for the rules of matching and assessment, against all bundled packs. */
const evidence: EvidenceIndex = toIndex(bundledPacks);

function read(text: string, heading?: string): Annotation {
  const [first] = readExample(heading === undefined ? text : { text, heading }, evidence);
  if (first === undefined) throw new Error(`no claim found in: ${text}`);
  return first;
}
const direct = ({ assessment }: Annotation): string[] =>
  assessment.studies.filter(({ relation }) => relation === 'direct').map(({ studyId }) => studyId);
const flags = ({ assessment }: Annotation): string[] => assessment.flags.map(({ id }) => id);

describe('strength and direction', () => {
  it.each<[string, Strength, Direction]>([
    // The older kinder trial and the later one that found nothing.
    ['PRP in the disc eases pain.', 'controlled-trials', 'mixed'],
    ['PRP in the disc is no better than saline for pain.', 'controlled-trials', 'mixed'],
    ['Bone marrow concentrate in the disc eases pain.', 'controlled-trials', 'against'],
    ['PRP eases arthritis of the ankle.', 'controlled-trials', 'against'],
    ['PRP does nothing for arthritis of the ankle.', 'controlled-trials', 'in-line'],
    ['Stem cells regrow worn spinal discs.', 'controlled-trials', 'mixed'],
    ['Stem cells do not regrow worn spinal discs.', 'controlled-trials', 'mixed'],
    // A review of mostly uncontrolled studies is no test against a comparison.
    ['A PRP epidural calms sciatica.', 'uncontrolled-studies', 'in-line'],
    ['PRP in the facet joints eases back pain.', 'reviews-only', 'not-applicable'],
    ['Amniotic fluid holds growth factors.', 'preclinical-only', 'in-line'],
    // Silence.
    ['Fat-derived cells bring spinal discs back to life.', 'none', 'not-applicable'],
    ['PRP is a natural alternative to back surgery.', 'none', 'not-applicable'],
    ['PRP cures kidney disease.', 'none', 'not-applicable'],
    // Beyond the spine: the disorder binds.
    ['PRP makes thinning hair denser and helps it grow.', 'controlled-trials', 'mixed'],
    ['PRP helps hair grow.', 'none', 'not-applicable'],
    ['PRP helps alopecia areata.', 'controlled-trials', 'not-applicable'],
    ['Stem cells help autism.', 'controlled-trials', 'against'],
    ['PRP treats stress incontinence.', 'controlled-trials', 'against'],
    ['PRP works better than hyaluronic acid for knee arthritis.', 'controlled-trials', 'in-line'],
    ['Stem cells lower blood sugar in type 2 diabetes.', 'none', 'not-applicable'],
    // Animals as patients.
    ['Cultured stem cells help dogs with arthritis.', 'controlled-trials', 'in-line'],
    ['PRP helps horses with tendon injuries.', 'uncontrolled-studies', 'against'],
  ])('%s', (text, strength, direction) => {
    const { assessment } = read(text);
    expect([assessment.strength, assessment.direction]).toEqual([strength, direction]);
  });

  it('says where studies compared without chance, or it was not read', () => {
    expect(read('PRP helps horses with tendon injuries.').assessment.comparedUnclear).toBe(true);
    expect(read('PRP in the disc eases pain.').assessment.comparedUnclear).toBeUndefined();
    expect(flags(read('PRP helps horses with tendon injuries.'))).not.toContain('no-control-group');
  });
});

describe('harm', () => {
  it.each<[string, Direction]>([
    ['PRP in the disc has no side effects.', 'against'],
    ['PRP in the disc never causes infection.', 'against'],
    ['PRP in the disc is safe.', 'mixed'],
    ['PRP in the disc can cause infection.', 'in-line'],
    ['PRP in the disc is not without risk.', 'in-line'],
    ['Exosomes have zero side effects.', 'against'],
    ['Umbilical cord products have caused infections.', 'in-line'],
    ['Stem cells have caused blindness.', 'in-line'],
    // No harm of that name is on record for this product: no word either way.
    ['Platelet lysate can cause blindness.', 'not-applicable'],
    // A notice about the whole class has harms on record, a trial of these cells had none.
    ['Donor stem cells in the disc caused no serious events.', 'mixed'],
  ])('%s', (text, direction) => {
    expect(read(text).assessment.direction).toBe(direction);
  });

  it('of the face is not held against PRP in a joint or on the scalp', () => {
    for (const text of ['PRP in the knee is safe.', 'PRP for hair loss is safe.'])
      expect(direct(read(text))).not.toContain('karam-2020');
    expect(direct(read('PRP facials are safe.'))).toContain('karam-2020');
  });

  it('that was reported counts as soon as one place of several has it', () => {
    const heading = 'PRP for the sacroiliac joint and the disc';
    expect(read('PRP comes from your own blood, so there is no risk.', heading).assessment.direction).toBe(
      'against',
    );
  });
});

describe('the law', () => {
  it.each<[string, Direction]>([
    ['Our stem cells are FDA approved for back pain.', 'against'],
    ['Stem cells are not approved by the FDA for back pain.', 'in-line'],
    ['Fat cells taken the same day are not a drug.', 'against'],
    ['Cultured stem cells are regulated as a drug in the United States.', 'in-line'],
    ['Our exosomes are approved by the FDA.', 'against'],
    // One product was approved, for one disease of children.
    ['Our cultured stem cells are approved by the FDA.', 'against'],
    ['Stem cells are approved for graft-versus-host disease.', 'in-line'],
    ['Stem cells are approved to treat autism.', 'against'],
    // The notices name neither PRP nor lysate.
    ['PRP is approved by the FDA.', 'not-applicable'],
    // Another country's law.
    ['Stem cells are approved in Panama for arthritis.', 'not-applicable'],
    ['Cultured stem cells are allowed elsewhere.', 'not-applicable'],
  ])('%s', (text, direction) => {
    expect(read(text).assessment.direction).toBe(direction);
  });

  it('is never shown beside PRP', () => {
    expect(read('PRP is approved by the FDA.').assessment.studies).toEqual([]);
  });

  it('of the joints does not cover grown cartilage, which was approved', () => {
    const { assessment } = read('Stem cells are approved by the FDA for knee cartilage.');
    const notice = assessment.trace.find(({ findingIds }) =>
      findingIds.includes('fda-consumer-alert-2020--orthopaedic'),
    );
    expect(notice?.why).toBe('wider-condition');
  });
});

describe('what is direct', () => {
  it.each<[string, string[], string[]]>([
    // Own and donor cells are siblings; donor marrow cells are no same-day concentrate.
    [
      'Your own cultured stem cells ease disc pain.',
      ['vadala-2025-dream'],
      ['pers-2024-respine', 'levi-2025'],
    ],
    [
      'Donor stem cells from bone marrow ease disc pain.',
      ['pers-2024-respine'],
      ['levi-2025', 'orozco-2011'],
    ],
    // Both labels restrict.
    ['Cultured donor fat cells relieve knee pain.', [], ['mautner-2023', 'gupta-2016-stempeucel']],
    // A pooled finding counts for each product that it names.
    ['Platelet lysate around the nerve root eases pain.', ['kubrova-2022'], ['tuakli-wosornu-2016']],
    // Given together: no study of one alone.
    ['PRP with stem cells heals discs.', [], ['schepers-2022', 'levi-2025']],
    ['PRP eases Achilles tendinopathy.', ['kearney-2021'], ['keene-2019', 'paget-2021']],
    ['PRP heals a torn Achilles tendon.', ['keene-2019'], ['kearney-2021']],
    ['We see a 92% success rate with marrow concentrate in worn discs.', [], ['levi-2025']],
  ])('%s', (text, wanted, unwanted) => {
    const shown = direct(read(text));
    expect(shown).toEqual(expect.arrayContaining(wanted));
    for (const id of unwanted) expect(shown).not.toContain(id);
  });

  it('is told product by product where the name is broad', () => {
    const { assessment } = read('Stem cells ease disc pain.');
    expect(assessment.flags.map(({ id }) => id)).toContain('product-varies');
    expect(assessment.products).toContainEqual(
      expect.objectContaining({ intervention: 'bmc', direction: 'against', studyIds: ['levi-2025'] }),
    );
    const donors = assessment.products?.find(({ cellSource }) => cellSource === 'allogeneic');
    expect(donors).toMatchObject({ intervention: 'cultured-msc', direction: 'against', silent: 3 });
    expect(read('Bone marrow concentrate eases disc pain.').assessment.products).toBeUndefined();
  });

  it('has both sides among the first three where studies disagree', () => {
    const { assessment } = read('PRP eases knee arthritis.');
    expect(assessment.direction).toBe('mixed');
    const first = assessment.studies.slice(0, 3).flatMap(({ findingIds }) => findingIds);
    const said = evidence.findings.filter(({ id }) => first.includes(id)).map((f) => f.direction);
    expect(said).toContain('improved');
    expect(said).toContain('no-difference');
  });

  it('shows before all others what a page cites by author, year and subject', () => {
    const { assessment } = read('Tuakli-Wosornu and others (2016) found that PRP in the disc eases pain.');
    expect(assessment.studies[0]).toMatchObject({ studyId: 'tuakli-wosornu-2016', relation: 'cited' });
  });
});

describe('evidence about evidence', () => {
  it.each<[string, Direction]>([
    ['There are no randomized trials of cultured stem cells in discs.', 'not-applicable'],
    ['No good evidence supports stem cells for disc pain.', 'in-line'],
    // No better than placebo, better than the patients' own whole blood.
    ['Studies prove that PRP works for tennis elbow.', 'mixed'],
  ])('%s', (text, direction) => {
    expect(read(text).assessment.direction).toBe(direction);
  });
});

describe('a disorder that nobody tested is answered with silence', () => {
  it.each([
    "PRP relieves golfer's elbow.",
    'PRP helps a frozen shoulder.',
    'A meniscus tear heals with PRP.',
    'A sprained ankle recovers faster with PRP.',
    'PRP relieves gout in the ankle.',
    'PRP heals biceps tendon injuries.',
    'Stem cells relieve rheumatoid arthritis of the knee.',
    'PRP improves psoriatic arthritis.',
    'PRP relieves septic arthritis.',
    "PRP treats De Quervain's tendonitis.",
    'PRP heals a torn labrum of the hip.',
    "Stem cells improve the symptoms of Parkinson's disease.",
    'Stem cells help lupus.',
    'Stem cells heal the damage of heart attacks.',
    'Stem cells cure macular degeneration.',
    'PRP treats chemotherapy-induced hair loss.',
    'PRP treats traction alopecia.',
    'PRP cures urge incontinence.',
    'Stem cells heal cryptoglandular perianal fistulas.',
    'PRP cures anal fissures.',
    'PRP relieves tailbone pain.',
    'PRP eases pain in the big toe.',
    'PRP or platelet lysate eases nerve pain.',
    // Nothing in the lexicon knows the word.
    'PRP cures zonkery.',
    'Stem cells heal the gut.',
    'Stem cells heal the gut of children, as a published study shows.',
    // Given in the course of an operation.
    'PRP during knee replacement surgery reduces pain.',
    'Stem cells improve spinal fusion surgery results.',
    'PRP improves sperm count in infertile men.',
    'Neck pain from bulging discs can be treated with stem cells.',
    'PRP helps cats with arthritis.',
    'Amniotic stem cells relieve knee pain.',
  ])('%s', (text) => {
    expect(read(text).assessment.strength).toBe('none');
    expect(read(text).assessment.direction).toBe('not-applicable');
  });

  it.each([
    ['PRP used during rotator cuff surgery lowers the chance of the tendon tearing again.', 'han-2019'],
    ['Fat stem cells in the eye have caused blindness.', 'kuriyan-2017'],
    ["Stem cells heal perianal fistulas of Crohn's disease.", 'panes-2016'],
    ['Ovarian rejuvenation with PRP improves fertility.', 'ovarian-prp-rct'],
  ])('and one that was tested is found: %s', (text, studyId) => {
    expect(direct(read(text))).toContain(studyId);
  });
});

describe('words that only look like a disorder or a site', () => {
  it.each([
    ['PRP relieves knee pain after an epidural.', ['knee']],
    ['Bone marrow concentrate taken from the hip eases knee arthritis.', ['knee']],
    ['Stem cells harvested from your hip relieve disc pain.', ['disc']],
    ['PRP made from blood taken at the elbow heals the Achilles tendon.', ['foot-ankle', 'tendon']],
    ['Stem cells by Jane Doe, MS, RD, relieve knee pain.', ['knee']],
    ['In the ED, PRP eases knee pain.', ['knee']],
    ['PRP helps tennis elbow but not plantar fasciitis.', ['elbow']],
  ])('%s', (text, conditions) => {
    expect(read(text).frame.conditions.map(({ concept }) => concept)).toEqual(conditions);
  });
});

describe('the product', () => {
  it.each([
    ['PRP, stem cells and exosomes relieve knee pain.', ['prp', 'stem-cell', 'exosomes']],
    ['Stem cells or bone marrow concentrate ease disc pain.', ['stem-cell', 'bmc']],
    ['Amniotic stem cells relieve knee pain.', ['amniotic']],
    // The source of exosomes is no product besides.
    ['Amniotic exosomes relieve knee arthritis.', ['exosomes']],
    ['Exosomes from umbilical cord help knees.', ['exosomes']],
    ['Platelet-derived exosomes heal tendons.', ['exosomes']],
  ])('%s', (text, interventions) => {
    expect(read(text).frame.interventions.map(({ concept }) => concept)).toEqual(interventions);
  });

  it.each([
    ["Patients' own cultured stem cells shrink disc bulges.", 'autologous'],
    ['Your own cultured cells relieve disc pain better than donor cells.', 'autologous'],
    ['Donor cells relieve disc pain better than your own cultured cells.', 'allogeneic'],
  ])('%s', (text, source) => {
    expect(read(text).frame.interventions[0]?.cellSource).toBe(source);
  });

  it('of a birth is never the reader’s own', () => {
    expect(direct(read('Autologous stem cells relieve disc pain.'))).not.toContain('pang-2014');
  });
});

describe('little harm, no harm and harm', () => {
  it.each<[string, Direction]>([
    ['Cord tissue products are sterile and infection-free.', 'against'],
    ['Umbilical cord stem cells are tumor-free.', 'against'],
    ['Exosomes eliminate the risk of rejection.', 'against'],
    ['The risk of complications from stem cells is close to zero.', 'mixed'],
    ['Risks of bone marrow concentrate are rare.', 'mixed'],
    ['PRP rarely causes infection.', 'mixed'],
    ['Complications after PRP injections into a disc are rare.', 'mixed'],
    ['PRP may cause a few days of soreness.', 'not-applicable'],
    ['Stem cell injections in the eye have blinded patients.', 'in-line'],
    ['Stem cells are safe for your dog.', 'not-applicable'],
  ])('%s', (text, direction) => {
    expect(read(text).assessment.direction).toBe(direction);
  });

  it.each([
    'Stem cells carry fewer risks than knee replacement surgery.',
    'Umbilical cord stem cells have a lower risk of rejection than donor marrow.',
    'Unlike steroids, PRP does not damage cartilage.',
    'PRP avoids the side effects of steroids.',
  ])('compared with something else, no study of pain answers: %s', (text) => {
    expect(read(text).frame.kind).toBe('comparative');
    expect(read(text).assessment.strength).toBe('none');
  });

  it.each([
    ['PRP lowers the risk of re-injury after an Achilles rupture.', 'efficacy'],
    ['PRP reduces the risk of infection after surgery.', 'safety'],
  ])('prevented is a benefit: %s', (text, kind) => {
    expect(read(text).frame.kind).toBe(kind);
  });
});

describe('denials that are none', () => {
  it.each([
    'Achilles tendinopathy that did not respond to rest heals with PRP.',
    'If physiotherapy has not helped your Achilles tendinopathy PRP can heal it.',
    'Steroids do not heal Achilles tendinopathy, but PRP does.',
    'No treatment heals Achilles tendinopathy like PRP does.',
    'Without PRP, Achilles tendinopathy may never heal.',
    'Never underestimate how PRP heals Achilles tendinopathy.',
    'Contrary to what some doctors say, PRP does help Achilles tendinopathy.',
  ])('%s', (text) => {
    expect(read(text).frame.stance).not.toBe('denies');
    expect(read(text).assessment.direction).toBe('against');
  });

  it.each([
    'PRP does not heal Achilles tendinopathy.',
    'PRP makes no difference to Achilles tendinopathy.',
    'Research shows that PRP does not help Achilles tendinopathy.',
  ])('%s', (text) => {
    expect(read(text).frame.stance).toBe('denies');
    expect(read(text).assessment.direction).toBe('in-line');
  });
});

describe('comparisons', () => {
  it.each<[string, Strength, Direction]>([
    ['PRP works better than minoxidil for hair loss.', 'none', 'not-applicable'],
    ['PRP is better than shockwave therapy for tennis elbow.', 'none', 'not-applicable'],
    ['Bone marrow concentrate is as effective as PRP for knee arthritis.', 'controlled-trials', 'in-line'],
    ['Bone marrow concentrate is better than PRP for knee arthritis.', 'controlled-trials', 'against'],
    ['PRP combined with hyaluronic acid works better than either alone.', 'none', 'not-applicable'],
    ['Few treatments work as well as PRP for tennis elbow.', 'none', 'not-applicable'],
  ])('%s', (text, strength, direction) => {
    const { frame, assessment } = read(text);
    expect(frame.kind).toBe('comparative');
    expect([assessment.strength, assessment.direction]).toEqual([strength, direction]);
  });
});

describe('lawful, listed and handled is not approved', () => {
  it.each([
    'Stem cell treatment is legal in Florida.',
    'Our stem cells are minimally manipulated and used in a homologous way.',
    'Our exosomes come from an FDA-registered laboratory.',
    'Our clinic follows FDA guidelines for stem cell therapy.',
  ])('%s', (text) => {
    expect(read(text).assessment.direction).toBe('not-applicable');
    expect(flags(read(text))).toContain('regulatory');
  });

  it('and a register is never called a test', () => {
    const { assessment } = read('Our exosomes come from an FDA-registered laboratory.');
    const listed = assessment.flags.find(({ id }) => id === 'trial-registration-as-approval');
    expect(listed?.reason).not.toMatch(/tested/);
  });
});
