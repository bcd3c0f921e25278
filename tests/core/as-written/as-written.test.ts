import { describe, expect, it } from 'vitest';
import { MISSPELT } from '../../../lib/core/as-written/misspelt.ts';
import { spelling } from '../../../lib/core/as-written/spelling.ts';
import { speaksOfTherapy } from '../../../lib/core/gate.ts';
import { claimsIn } from './claims-in.ts';

/** The same claim in plain words, and as people write it. */
const PAIRS: readonly (readonly [plain: string, written: string])[] = [
  // What is not seen, or looks the same
  ['Stem cells relieve knee pain.', 'St\u00adem cells re\u00adlieve knee pain.'],
  ['Stem cells relieve knee pain.', '\ufeffStem\u200b cells re\u200dlieve kn\u2060ee pain.\u200b'],
  ['PRP heals plantar fasciitis.', 'PRP\u00a0 heals  plantar\u00a0\u00a0fasciitis.'],
  ['Platelet-rich fibrin heals fissures.', 'Platelet-rich \ufb01brin heals \ufb01ssures.'],
  ['Amniotic fluid relieves knee pain.', 'Amniotic \ufb02uid relieves knee pain.'],
  // Quotes, apostrophes, hyphens, spaces
  ["PRP doesn't heal tendons.", 'PRP doesn’t heal tendons.'],
  ["PRP doesn't heal tendons.", 'PRP doesn´t heal tendons.'],
  ["PRP doesn't heal tendons.", 'PRP doesn`t heal tendons.'],
  ['PRP "cures" knee arthritis.', 'PRP “cures” knee arthritis.'],
  ['PRP "cures" knee arthritis.', 'PRP «cures» knee arthritis.'],
  ['Platelet-rich plasma heals tendons.', 'Platelet\u2011rich plasma heals tendons.'],
  ['Stem-cell therapy heals tendons.', 'Stem–cell\u2009therapy heals tendons.'],
  // Misspellings and other names
  ['Platelet-rich plasma heals tendons.', 'Platlet-rich plasma heals tendons.'],
  ['Platelet rich plasma relieves pain in the hip.', 'Plattelet rich plasma relieves pain in the hip.'],
  ['Platelet injections relieve knee pain.', 'Platelette injections relieve knee pain.'],
  ['Platelet rich plasma heals tendons.', 'Plasma rich platelets heals tendons.'],
  ['Platelet rich plasma heals tendons.', 'Platelet rich in plasma heals tendons.'],
  ['Platelet rich plasma heals tendons.', 'Protein rich plasma heals tendons.'],
  ['PRP heals tendons.', 'P.R.P. heals tendons.'],
  ["PRP's growth factors heal tendons.", 'PRP’s growth factors heal tendons.'],
  ['Stem cells relieve knee pain.', 'Stemcells relieve knee pain.'],
  ['Stem cells relieve knee pain.', 'Stem-cells relieve knee pain.'],
  ['Our stem cell therapy relieves knee pain.', 'Our steam cell therapy relieves knee pain.'],
  ['Mesenchymal stem cells regrow cartilage.', 'Mesenchimal stem cells regrow cartlidge.'],
  ['Exosomes relieve knee osteoarthritis.', 'Exosones relieve knee osteoarthrits.'],
  ['Exosomes relieve knee osteoarthritis.', 'Exosomes relieve knee osteo-arthritis.'],
  ['Exosomes relieve knee arthritis.', 'Exosomes relieve knee arthitis.'],
  ['Autologous stem cells regrow cartilage.', 'Autologus stem cells regrow cartiledge.'],
  ['Umbilical cord cells cure arthritis.', 'Umbillical cord cells cure arthritus.'],
  ['Amniotic fluid relieves knee pain.', 'Amnionic fluid relieves knee pain.'],
  ['PRP beats hyaluronic acid for knee pain.', 'PRP beats hylauronic acid for knee pain.'],
  ['PRP reverses tendinosis.', 'PRP reverses tendonosis.'],
  ['PRP relieves tendinitis.', 'PRP relieves tendonitis.'],
  ['PRP heals plantar fasciitis.', 'PRP heals planter fascitis.'],
  ['PRP cures erectile dysfunction.', 'PRP cures erectile disfunction.'],
  // Capitals
  ['Platelet rich plasma heals your knee.', 'PLATELET RICH PLASMA HEALS YOUR KNEE.'],
  ['Platelet rich plasma heals your knee.', 'PLATLET RICH PLASMA HEALS YOUR KNEE.'],
  ['The O-Shot improves orgasms.', 'THE O-SHOT® IMPROVES ORGASMS.'],
  ['The P-Shot relieves ED.', 'THE P-SHOT RELIEVES ED.'],
  ['Stem cells treat MS and ALS.', 'STEM CELLS TREAT MS AND ALS.'],
  [
    'Injected MSCs reduce knee pain in our cells clinic.',
    'INJECTED MSCS REDUCE KNEE PAIN IN OUR CELLS CLINIC.',
  ],
  // Spelling of the two sides of the sea
  [
    'A randomized trial showed that PRP relieves knee pain.',
    'A randomised trial showed that PRP relieves knee pain.',
  ],
  ['PRP optimizes healing of tendons.', 'PRP optimises healing of tendons.'],
  ['PRP improves the color of your skin.', 'PRP improves the colour of your skin.'],
  ['Stem cells do not cause tumors.', 'Stem cells do not cause tumours.'],
  ['Stem cell therapy is not licensed in Europe.', 'Stem cell therapy is not licenced in Europe.'],
  ['PRP heals orthopedic injuries.', 'PRP heals orthopaedic injuries.'],
  ['PRP treats anemia.', 'PRP treats anaemia.'],
  // Counts
  ['PRP has a 90% success rate.', 'PRP has a 90\u202f% success rate.'],
  ['PRP helps 80% of patients.', 'PRP helps 80 % of patients.'],
  ['80% of patients improve after PRP.', 'Eighty per cent of patients improve after PRP.'],
  ['80% of patients improve after PRP.', '8 out of 10 patients improve after PRP.'],
  ['90% of patients had less pain after PRP.', 'Nine in ten patients had less pain after PRP.'],
];

describe('a claim, however it is written', () => {
  it.each(PAIRS)('%s · %s', (plain, written) => {
    const [expected] = claimsIn(plain);
    const [found, ...more] = claimsIn(written);
    expect(expected).toBeDefined();
    expect(more).toEqual([]);
    expect(found?.meaning).toEqual(expected?.meaning);
    expect(speaksOfTherapy(written)).toBe(true);
  });

  it.each([
    [
      'We offer platlet rich plasma. Platlet injections relieve knee pain. Call us.',
      'Platlet injections relieve knee pain.',
      'Platlet injections',
    ],
    ['We use P.R.P. for that. P.R.P. heals tendons.', 'P.R.P. heals tendons.', 'P.R.P.'],
    [
      '\u200b We listen.\u00a0 St\u00adem cel\u200bls\u200b relieve knee pain.\u200b Call.',
      'St\u00adem cel\u200bls\u200b relieve knee pain.',
      'St\u00adem cel\u200bls',
    ],
  ])('is shown in the words of the page: %s', (text, claim, product) => {
    const found = claimsIn(text).at(-1);
    expect(found?.text).toBe(claim);
    expect(found?.products).toEqual([product]);
  });
});

describe('P.R.P.', () => {
  it.each([
    ['We use P.R.P. It heals tendons.', 'We use PRP. It heals tendons.'],
    ['We inject P.R.P.', 'We inject PRP.'],
    [
      'P.R.P. Therapy heals tendons, and so do P.R.P., P. R. P. and p.r.p injections.',
      'PRP Therapy heals tendons, and so do PRP, PRP and PRP injections.',
    ],
  ])('%s', (written, meant) => {
    expect(spelling(written)?.text).toBe(meant);
  });
});

describe('words that are nothing but themselves', () => {
  it.each([
    'The spa has a steam room; call on your cell phone.',
    'Violets grow in planter boxes beside a plate of steamed celery.',
    'Dr. Cartlidge and Ann Cartledge met in the theatre.',
    'The rotor and its cuff were repaired by the surgeon.',
    'Re: generative art, plasma screens and a rich plasma of stars.',
    'Platform, plateau, platen, platinum, template.',
    'Miscellaneous messages came by steam.',
  ])('%s', (text) => {
    expect(spelling(text)).toBeNull();
    expect(speaksOfTherapy(text)).toBe(false);
  });

  it('a spa may have steam cells', () => {
    expect(spelling('Our spa has steam cells that relieve pain.')).toBeNull();
  });

  it.each([
    ['a name in capitals', 'MS HILL SAYS STEM CELLS RELIEVE KNEE PAIN.', ['knee']],
    ['another', 'STEM CELLS RELIEVED HER KNEE PAIN, AND ED JONES CHEERED.', ['knee']],
  ])('%s', (_name, text, conditions) => {
    expect(claimsIn(text).flatMap((c) => c.meaning.conditions)).toEqual(conditions);
  });

  it('fat in capitals is no product', () => {
    expect(claimsIn('STEM CELL THERAPY HEALS YOUR KNEE SO YOU CAN BURN FAT.')[0]?.meaning.products).toEqual([
      'stem-cell',
    ]);
  });
});

describe('the list of misspellings', () => {
  const SLIPS = Object.entries(MISSPELT).flatMap(([meant, slips]) => slips.map((slip) => ({ meant, slip })));

  it.each(SLIPS)('$slip: $meant', ({ slip, meant }) => {
    expect(spelling(`Our ${slip} is new.`)?.text).toBe(`Our ${meant} is new.`);
    expect(spelling(`OUR ${slip.toUpperCase()} IS NEW.`)?.text).toBe(`OUR ${meant.toUpperCase()} IS NEW.`);
    expect(spelling(`Our ${meant} is new.`)).toBeNull();
    // What the gate lets pass in its right spelling it must let pass in a wrong one.
    expect(speaksOfTherapy(slip)).toBe(speaksOfTherapy(meant));
  });
});
