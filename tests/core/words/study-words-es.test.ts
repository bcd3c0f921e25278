import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testedProduct } from '../../../lib/core/match/reasons.ts';
import { speak } from '../../../lib/core/messages/index.ts';
import type { Design, Relation, ReviewOf, StudyRecord } from '../../../lib/core/types/index.ts';
import { countryWords, dateWords } from '../../../lib/core/words/dates-and-places.ts';
import { designName } from '../../../lib/core/words/design.ts';
import {
  checkedWords,
  laterThanCited,
  levelWords,
  relationNotes,
  sourceLink,
  studyFacts,
  studyHeading,
  studyName,
  studyWarnings,
  testedLine,
} from '../../../lib/core/words/index.ts';
import { sentenceCase } from '../../../lib/core/words/numbers.ts';
import { timeWords } from '../../../lib/core/words/time.ts';
import { finding, match, PRP_DISC, record, trial } from '../../browser/components/fixtures.ts';

beforeEach(() => speak('es'));
afterEach(() => speak('en'));

const SOME_DESIGNS: readonly Design[] = [
  'randomized-controlled-trial',
  'case-series',
  'narrative-review',
  'animal',
  'court-decision',
];

describe('el encabezado', () => {
  const forms: readonly (readonly [Relation, string | null, (design: string) => string])[] = [
    ['cited', '9', (design) => `Se cita como (9): ${design}`],
    ['cited', 'Fox, 2020', (design) => `Se cita como “Fox, 2020”: ${design}`],
    ['cited', null, (design) => `Se cita: ${design}`],
    ['direct', null, sentenceCase],
    ['indirect', null, (design) => `Sobre algo cercano, no sobre esto: ${design}`],
    ['other-product', null, (design) => `Cercano, pero otro producto: ${design}`],
  ];
  const cases = forms.flatMap(([relation, citedAs, heading]) =>
    SOME_DESIGNS.map((design) => [relation, citedAs, design, heading] as const),
  );
  it.each(cases)('%s %s: %s', (relation, citedAs, design, heading) => {
    expect(studyHeading(match('a', { relation, citedAs }), record('a', { design }))).toBe(
      heading(designName(design)),
    );
  });
});

it.each<[Relation, boolean, true | undefined, readonly string[]]>([
  ['direct', true, undefined, []],
  ['cited', true, undefined, []],
  ['cited', false, undefined, ['Probó PRP.', 'No pone a prueba esta afirmación.']],
  ['cited', false, true, ['Probó PRP.']],
  ['other-product', false, undefined, ['Probó PRP.', 'Se muestra para que no se tome por un respaldo.']],
  ['indirect', false, undefined, ['Probó PRP.']],
])('notas de %s, directo: %s, nada: %s', (relation, alsoDirect, nothingOnClaim, expected) => {
  const base = { relation, alsoDirect, reasons: ['Probó PRP.'] };
  const one = match('a', nothingOnClaim === undefined ? base : { ...base, nothingOnClaim });
  expect(relationNotes(one)).toEqual(expected);
});

describe('los datos', () => {
  it.each<[string, StudyRecord, () => readonly string[]]>([
    ['un ensayo', trial('a'), () => ['2016', '40 personas', `comparación durante ${timeWords(3)}`]],
    ['una serie', record('a'), () => ['2016', '30 personas', `seguimiento durante ${timeWords(24)}`]],
    [
      'sin número',
      record('a', { n: null }),
      () => ['2016', 'número de personas desconocido', `seguimiento durante ${timeWords(24)}`],
    ],
    [
      'sin año',
      record('a', { year: null, n: 1 }),
      () => ['año desconocido', '1 persona', `seguimiento durante ${timeWords(24)}`],
    ],
    [
      'solo tratadas',
      trial('a', { n: 47 }, { comparator: null, n: 29, followUpMonths: 12 }),
      () => [
        '2016',
        '29 personas tratadas, sin comparación con nadie en este punto',
        `seguimiento durante ${timeWords(12)}`,
      ],
    ],
    [
      'solo una tratada',
      trial('a', { n: 47 }, { comparator: null, n: 1, followUpMonths: 12 }),
      () => [
        '2016',
        '1 persona tratada, sin comparación con nadie en este punto',
        `seguimiento durante ${timeWords(12)}`,
      ],
    ],
    [
      'comparación breve',
      trial('a', {}, { comparisonMonths: 2, followUpMonths: 12 }),
      () => [
        '2016',
        '40 personas',
        `comparación durante ${timeWords(2)}, seguimiento hasta ${timeWords(12)} sin comparación`,
      ],
    ],
    [
      'un laboratorio',
      record('a', { design: 'laboratory', subjects: 'laboratory', n: 3, findings: [] }),
      () => ['2016', '3 productos'],
    ],
    [
      'un aviso',
      record('a', {
        ...{ design: 'regulator-notice', subjects: 'documents' },
        findings: [finding('a--pain', { followUpMonths: null, asOf: '2021-06', country: 'US' })],
      }),
      () => ['2016', `a fecha de ${dateWords('2021-06')}`, countryWords('US')],
    ],
  ])('%s', (_, study, expected) => {
    expect(studyFacts(match('a'), study)).toEqual(expected());
  });
});

describe('las advertencias', () => {
  const reviewOf = (made: ReviewOf) =>
    record('a', {
      design: 'systematic-review',
      findings: [finding('a--pain', { design: 'systematic-review', reviewOf: made })],
    });
  it.each<[string, StudyRecord, readonly string[]]>([
    ['ninguna', record('a'), []],
    ['animales', record('a', { subjects: 'animals' }), ['Se probó en animales, no en personas.']],
    [
      'laboratorio y congreso',
      record('a', { subjects: 'laboratory', meeting: true }),
      [
        'Póster o resumen de un congreso, sin revisión por pares.',
        'Trabajo de laboratorio: no se trató a nadie.',
      ],
    ],
    [
      'por otra fuente',
      record('a', { reportedBy: 'a news agency' }),
      ['Resultados leídos en otra fuente: a news agency.'],
    ],
    [
      'las mismas personas',
      record('a', { samePeople: { as: 'b', certain: true } }),
      ['Las mismas personas que en un informe anterior: se cuentan una sola vez.'],
    ],
    [
      'quizá las mismas',
      record('a', { samePeople: { as: 'b', certain: false } }),
      ['Probablemente algunas de las mismas personas que en otro informe: los números no se suman.'],
    ],
    ['revisión de ensayos', reviewOf('randomized'), []],
    [
      'revisión de comparaciones',
      reviewOf('controlled'),
      ['Sus estudios compararon a personas; no se leyó si las repartió el azar.'],
    ],
    ['revisión mixta', reviewOf('mixed'), ['Algunos de sus estudios son ensayos aleatorizados y otros no.']],
    [
      'revisión sin comparación',
      reviewOf('mostly-uncontrolled'),
      ['La mayoría de sus estudios no comparó a nadie.'],
    ],
    [
      'revisión preclínica',
      reviewOf('mostly-preclinical'),
      ['La mayoría de sus estudios son en animales o de laboratorio.'],
    ],
    ['revisión no leída', reviewOf('not-read'), ['No se leyó qué tipos de estudio reúne.']],
  ])('%s', (_, study, expected) => {
    expect(studyWarnings(study)).toEqual(expected);
  });
});

it('el nivel, con su escala', () => {
  expect(levelWords(trial('a'))).toBe('2 (Oxford CEBM 2011). Single randomized trial.');
  expect(levelWords(record('a', { level: null, levelReason: '' }))).toBe('Ninguno.');
});

it.each([
  ['abstract-read', 'Leímos el resumen o el propio documento (2026-01-02).'],
  ['existence-confirmed', 'Confirmamos que existe, y no leímos sus resultados por completo (2026-01-02).'],
  ['as-listed', 'Solo lo conocemos por una lista de referencias (2026-01-02).'],
] as const)('cómo se comprobó: %s', (status, expected) => {
  const checked = { status, date: '2026-01-02', note: null };
  expect(checkedWords(record('a', { checked }))).toBe(expected);
  expect(checkedWords(record('a', { checked: { ...checked, note: 'A note.' } }))).toBe(`${expected} A note.`);
});

it('el nombre, el producto probado y la fuente', () => {
  expect(studyName(record('a'))).toBe('Ember y otros, 2016');
  const bare = { authors: null, container: null, title: null, description: null, year: null };
  expect(studyName(record('a', bare))).toBe('Una ficha sin nombre');
  expect(sourceLink(record('a', { ...bare, doi: '10.9999/a' }))?.text).toBe('La fuente, doi 10.9999/a');
  const broad = {
    ...PRP_DISC,
    interventions: PRP_DISC.interventions.map((mention) => ({ ...mention, concept: 'stem-cell' as const })),
  };
  expect(testedLine(match('a'), trial('a'), broad)).toBe(
    `Se probó: ${testedProduct({ intervention: 'prp' })}.`,
  );
  expect(laterThanCited(match('a'), record('a', { year: 2024 }), [2017])).toBe(
    'Publicado después de las fuentes que la página cita aquí.',
  );
});
