import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { speak } from '../../../lib/core/messages/index.ts';
import { saysLine } from '../../../lib/core/words/says-line.ts';
import { frame } from '../../browser/components/fixtures.ts';

beforeAll(() => speak('es'));
afterAll(() => speak('en'));

type Parts = Parameters<typeof frame>[1];

const PAIN_IN_DISC: Parts = { interventions: ['prp'], conditions: ['disc'], outcomes: ['pain'] };
const REGROWN: Parts = { kind: 'regeneration', interventions: ['stem-cell'], conditions: ['disc'] };
const LIVING: Parts = { kind: 'content', interventions: ['amniotic'] };
const SAFE: Parts = { kind: 'safety', interventions: ['exosomes'] };
const BACKED: Parts = { kind: 'evidence', interventions: ['prp'], conditions: ['spine'] };
const ALTERNATIVE: Parts = {
  kind: 'comparative',
  interventions: ['prp', 'stem-cell'],
  conditions: ['spine'],
  comparators: ['surgery'],
};
const BETTER: Parts = {
  kind: 'comparative',
  interventions: ['prp'],
  conditions: ['si-joint'],
  outcomes: ['pain'],
  comparators: ['steroid'],
};

/** Every kind that is paraphrased, asserted, hedged and denied. */
const BY_STANCE: readonly (readonly [
  text: string,
  parts: Parts,
  asserts: string,
  hedges: string,
  denies: string,
])[] = [
  [
    'PRP calms a sore disc.',
    PAIN_IN_DISC,
    'el PRP, en el disco, alivia el dolor',
    'el PRP, en el disco, puede aliviar el dolor',
    'el PRP, en el disco, no alivia el dolor',
  ],
  [
    'Exosomes wake up hair.',
    { interventions: ['exosomes'], conditions: ['hair'] },
    'los exosomas, para el cabello, ayudan',
    'los exosomas, para el cabello, pueden ayudar',
    'los exosomas, para el cabello, no ayudan',
  ],
  [
    'Discs regrow after stem cells.',
    REGROWN,
    'las células madre hacen crecer de nuevo los discos',
    'las células madre pueden hacer crecer de nuevo los discos',
    'las células madre no hacen crecer de nuevo los discos',
  ],
  [
    'There are living cells in amniotic vials, no others have them.',
    LIVING,
    'los productos amnióticos contienen células vivas',
    'los productos amnióticos pueden contener células vivas',
    'los productos amnióticos no contienen células vivas',
  ],
  [
    'Exosomes are safe.',
    SAFE,
    'los exosomas son un tratamiento seguro',
    'los exosomas pueden ser un tratamiento seguro',
    'los exosomas no son un tratamiento seguro',
  ],
  [
    'There is decent research on PRP for backs.',
    BACKED,
    'el PRP, en la espalda, tiene el respaldo de la investigación',
    'el PRP, en la espalda, puede tener el respaldo de la investigación',
    'el PRP, en la espalda, no tiene el respaldo de la investigación',
  ],
  [
    'PRP and stem cells are an alternative to surgery.',
    ALTERNATIVE,
    'el PRP y las células madre, en la espalda, son una alternativa a “surgery”',
    'el PRP y las células madre, en la espalda, pueden ser una alternativa a “surgery”',
    'el PRP y las células madre, en la espalda, no son una alternativa a “surgery”',
  ],
  [
    'PRP beats steroid for sacroiliac pain.',
    BETTER,
    'el PRP, en la articulación sacroilíaca, alivia el dolor con mejor resultado que “steroid”',
    'el PRP, en la articulación sacroilíaca, puede aliviar el dolor con mejor resultado que “steroid”',
    'el PRP, en la articulación sacroilíaca, no alivia el dolor con mejor resultado que “steroid”',
  ],
  [
    'PRP does better than saline.',
    { kind: 'comparative', interventions: ['prp'], comparators: ['saline'] },
    'el PRP da mejor resultado que “saline”',
    'el PRP puede dar mejor resultado que “saline”',
    'el PRP no da mejor resultado que “saline”',
  ],
];

describe.each(BY_STANCE)('%s', (text, parts, asserts, hedges, denies) => {
  test.each([
    ['asserts', asserts],
    ['hedges', hedges],
    ['denies', denies],
  ] as const)('%s: %s', (stance, expected) => {
    expect(saysLine(frame(text, { ...parts, stance }))).toBe(expected);
  });
});

describe('several promises', () => {
  const both: Parts = { interventions: ['prp'], conditions: ['knee'], outcomes: ['pain', 'function'] };
  it.each([
    ['asserts', 'el PRP, en la rodilla, alivia el dolor y mejora la función'],
    ['hedges', 'el PRP, en la rodilla, puede aliviar el dolor y mejorar la función'],
    // "no alivia el dolor y mejora la función" would assert the second.
    ['denies', 'el PRP, en la rodilla, no alivia el dolor ni mejora la función'],
  ] as const)('%s: %s', (stance, expected) => {
    expect(saysLine(frame('PRP and knees.', { ...both, stance }))).toBe(expected);
  });
});

test.each<[text: string, parts: Parts, says: string]>([
  [
    'Cord cells rebuild the cartilage of your knee.',
    { kind: 'regeneration', interventions: ['umbilical'], conditions: ['knee', 'cartilage'] },
    'los productos del cordón umbilical, en la rodilla, reconstruyen el cartílago',
  ],
  [
    'Marrow reverses what a hip went through.',
    { kind: 'regeneration', interventions: ['bmc'], conditions: ['hip'] },
    'el concentrado de médula ósea, en la cadera, revierte el daño en el tejido',
  ],
  [
    'Cells grown for weeks made the bulge smaller.',
    { interventions: ['cultured-msc'], conditions: ['disc', 'spine'], outcomes: ['structure'] },
    'las células madre cultivadas en laboratorio, en el disco, reducen los abultamientos del disco',
  ],
  ['Exosomes come without any risk.', SAFE, 'los exosomas no conllevan ningún riesgo'],
  ['The body never rejects exosomes.', SAFE, 'los exosomas nunca provocan rechazo en el cuerpo'],
  [
    'Lysate lets muscles heal.',
    { interventions: ['platelet-lysate'], conditions: ['muscle'], outcomes: ['healing'] },
    'el lisado plaquetario, en el músculo, ayuda a sanar',
  ],
  ['PRP calls repair cells.', { kind: 'mechanism', interventions: ['prp'] }, '“PRP calls repair cells.”'],
])('says of %j', (text, parts, says) => {
  expect(saysLine(frame(text, parts))).toBe(says);
});

test('a disorder stands in for its place, with its article', () => {
  const claim = frame('PRP helps.', { interventions: ['prp'], conditions: ['neurological'] });
  const conditions = claim.conditions.map((m) => ({ ...m, disorder: 'als' as const }));
  expect(saysLine({ ...claim, conditions })).toBe('el PRP, para la ELA, ayuda');
});

test('a quotation stays in the page’s language, after the product that it does not name', () => {
  const claim = frame('It is allowed abroad.', { kind: 'regulatory', interventions: ['stem-cell'] });
  const before = claim.interventions.map((m) => ({ ...m, source: 'previous' as const }));
  expect(saysLine({ ...claim, interventions: before })).toBe('células madre: “It is allowed abroad.”');
});

test.each([
  [{ cellSource: 'autologous' }, 'las células madre del propio paciente alivian el dolor'],
  [{ cellSource: 'allogeneic' }, 'las células madre de donante alivian el dolor'],
] as const)('whose cells: %j', (whose, says) => {
  const claim = frame('Cells ease pain.', { interventions: ['stem-cell'], outcomes: ['pain'] });
  const interventions = claim.interventions.map((m) => ({ ...m, ...whose }));
  expect(saysLine({ ...claim, interventions })).toBe(says);
});
