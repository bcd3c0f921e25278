import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { speak } from '../../../lib/core/messages/index.ts';
import {
  type Assessment,
  DESIGNS,
  type Design,
  type RecordFinding,
  type StudyRecord,
} from '../../../lib/core/types/index.ts';
import { countedDesign } from '../../../lib/core/words/design.ts';
import { evidenceLine } from '../../../lib/core/words/evidence-line.ts';
import { annotation, byId, finding, frame, match, record, trial } from '../../browser/components/fixtures.ts';

beforeAll(() => speak('es'));
afterAll(() => speak('en'));

function line(over: Partial<Assessment>, ...records: readonly StudyRecord[]): string {
  return evidenceLine(annotation({ ...over, studies: records.map((r) => match(r.id)) }), byId(...records));
}

/** A study of its own people, by a team of its own. */
function study(id: string, design: Design, over: Partial<RecordFinding> = {}): StudyRecord {
  const n = over.n === undefined ? 30 : over.n;
  const findings = [finding(`${id}--pain`, { ...over, design, n })];
  return record(id, { design, n, authors: id, arms: [], findings });
}

describe('every kind of study, one and several', () => {
  const COUNTED: Readonly<Record<Design, readonly [one: string, two: string]>> = {
    'systematic-review': ['1 revisión sistemática', '2 revisiones sistemáticas'],
    'randomized-controlled-trial': ['1 ensayo aleatorizado', '2 ensayos aleatorizados'],
    'controlled-study': [
      '1 estudio comparativo sin aleatorización',
      '2 estudios comparativos sin aleatorización',
    ],
    'case-series': ['1 serie de casos', '2 series de casos'],
    'case-report': ['1 informe de caso', '2 informes de caso'],
    'cross-sectional': ['1 encuesta', '2 encuestas'],
    animal: ['1 estudio en animales', '2 estudios en animales'],
    laboratory: ['1 estudio de laboratorio', '2 estudios de laboratorio'],
    'narrative-review': ['1 revisión narrativa', '2 revisiones narrativas'],
    guideline: ['1 guía clínica', '2 guías clínicas'],
    textbook: ['1 libro de texto', '2 libros de texto'],
    'regulator-notice': ['1 aviso de una autoridad reguladora', '2 avisos de autoridades reguladoras'],
    'court-decision': ['1 resolución judicial', '2 resoluciones judiciales'],
    regulation: ['1 ley o reglamento', '2 leyes o reglamentos'],
    'patient-guide': ['1 guía para pacientes', '2 guías para pacientes'],
    'insurer-policy': ['1 registro de normas de aseguradoras', '2 registros de normas de aseguradoras'],
  };

  it.each(DESIGNS)('%s', (design) => {
    expect([1, 2].map((n) => countedDesign(n, design))).toEqual(COUNTED[design]);
  });

  const TRIAL = { comparator: 'sham' };
  it.each<[Design, Partial<RecordFinding>, one: string, two: string]>([
    [
      'randomized-controlled-trial',
      TRIAL,
      '1 ensayo aleatorizado, 30 personas, con comparación durante 2 años.',
      '2 ensayos aleatorizados, 60 personas en total, con comparación durante 2 años.',
    ],
    [
      'controlled-study',
      TRIAL,
      '1 estudio comparativo sin aleatorización, 30 personas, con comparación durante 2 años.',
      '2 estudios comparativos sin aleatorización, 60 personas en total, con comparación durante 2 años.',
    ],
    [
      'case-series',
      {},
      '1 serie de casos, 30 personas, 2 años.',
      '2 series de casos, 60 personas en total, 2 años.',
    ],
    ['case-report', { n: 1 }, '1 informe de caso, 1 persona.', '2 informes de caso, 2 personas en total.'],
    [
      'randomized-controlled-trial',
      {},
      'Personas tratadas en 1 ensayo aleatorizado, sin comparación en este punto: 30 personas, 2 años.',
      'Personas tratadas en 2 ensayos aleatorizados, sin comparación en este punto: 60 personas en total, 2 años.',
    ],
    ['systematic-review', {}, '1 revisión sistemática, 30 personas.', '2 revisiones sistemáticas.'],
    ['narrative-review', {}, '1 revisión narrativa.', '2 revisiones narrativas.'],
    ['animal', {}, '1 estudio en animales.', '2 estudios en animales.'],
  ])('%s in a line', (design, over, one, two) => {
    const ember = study('ember', design, over);
    expect(line({}, ember)).toBe(`${one} Apunta en el mismo sentido.`);
    expect(line({}, ember, study('fern', design, over))).toBe(`${two} Apuntan en el mismo sentido.`);
  });

  it('products of a laboratory', () => {
    const laboratory = study('a', 'laboratory', { n: 3, outcome: 'product-content' });
    expect(line({}, { ...laboratory, subjects: 'laboratory' })).toBe(
      '1 estudio de laboratorio, 3 productos. Apunta en el mismo sentido.',
    );
  });
});

describe('people and time', () => {
  const series = (id: string, n: number | null, months: number | null = 24): StudyRecord =>
    study(id, 'case-series', { n, followUpMonths: months });

  it.each([
    [
      'unknown',
      [series('a', null, null)],
      '1 serie de casos, número de personas no conocido, tiempo no conocido.',
    ],
    ['one month', [series('a', 5, 1)], '1 serie de casos, 5 personas, 1 mes.'],
    [
      'thousands',
      [series('a', 1341), series('b', 12000)],
      '2 series de casos, 13\u00a0341 personas en total, 2 años.',
    ],
    [
      'two times',
      [series('a', 5, 3), series('b', 6, 12)],
      '2 series de casos, 11 personas en total, 3 meses y 12 meses.',
    ],
    [
      'a range, one of them not known',
      [series('a', 5, 3), series('b', 6, 12), series('c', 7, 24), series('d', 8, null)],
      '4 series de casos, 26 personas en total, 3 meses a 2 años (donde se conoce).',
    ],
    [
      'one number not known',
      [series('a', 26), series('b', null)],
      '2 series de casos, 26 personas en 1 de los estudios, número no conocido en 1, 2 años.',
    ],
  ])('%s', (_what, records, start) => {
    expect(line({}, ...records).startsWith(`${start} `), line({}, ...records)).toBe(true);
  });

  it('people who are perhaps the same are not added up', () => {
    const again = { ...series('b', 20), samePeople: { as: 'a', certain: false } };
    const third = { ...series('c', null), samePeople: { as: 'a', certain: false } };
    expect(line({}, series('a', 12), again)).toContain('12 y 20 personas (algunas quizá las mismas), 2 años');
    expect(line({}, series('a', 12), again, third)).toContain(
      '12 y 20 personas (algunas quizá las mismas), número no conocido en 1',
    );
  });

  it('reports on the same people are one study', () => {
    const again = trial('b', { n: 230, samePeople: { as: 'a', certain: true } });
    expect(line({}, trial('a', { n: 230 }), again)).toContain(
      '1 ensayo aleatorizado en 2 informes, 230 personas',
    );
  });

  it('a trial whose time is not known', () => {
    expect(line({}, trial('a', {}, { followUpMonths: null }))).toContain(
      '40 personas, con comparación durante un tiempo no conocido.',
    );
  });

  it('different comparisons are not added up, nor a review to the trials that it may hold', () => {
    const steroid = trial('b', {}, { comparator: 'steroid' });
    expect(line({}, trial('a'), steroid)).toContain('40 y 40 personas, con comparación');
    const review = study('r', 'systematic-review', { comparator: 'placebo', n: 131 });
    expect(line({}, trial('a'), review)).toContain(
      '; 1 revisión sistemática, 131 personas (algunas quizá las mismas).',
    );
  });
});

describe('the direction', () => {
  const one = [trial('a')];
  const two = [trial('a'), trial('b')];
  it.each([
    ['in-line', one, 'Apunta en el mismo sentido.'],
    ['in-line', two, 'Apuntan en el mismo sentido.'],
    ['against', one, 'Apunta en sentido contrario.'],
    ['against', two, 'Apuntan en sentido contrario.'],
    ['mixed', one, 'Apunta en ambos sentidos.'],
    ['mixed', two, 'No coinciden entre sí.'],
    ['not-applicable', one, 'Lo que halló no se leyó, o no permite decidirlo.'],
    ['not-applicable', two, 'Lo que hallaron no se leyó, o no permite decidirlo.'],
  ] as const)('%s of %j', (direction, records, end) => {
    expect(line({ direction }, ...records).endsWith(` ${end}`)).toBe(true);
  });

  const unread = { direction: 'not-applicable' } as const;
  it('without those that have no say in it', () => {
    const silent = [trial('b', {}, unread), trial('c', {}, unread)];
    expect(line({ direction: 'against' }, trial('a'), ...silent)).toMatch(
      /\. Lo que hallaron 2 de los estudios no se leyó, o no permite decidirlo\. El otro apunta en sentido contrario\.$/,
    );
    expect(line({ direction: 'mixed' }, trial('a'), trial('d'), ...silent.slice(1))).toMatch(
      /\. Lo que halló 1 de los estudios no se leyó, o no permite decidirlo\. Los otros 2 no coinciden entre sí\.$/,
    );
  });

  it('of laws and notices, which find nothing: they take a side or none', () => {
    const law = frame('PRP is approved.', { kind: 'regulatory', interventions: ['prp'] });
    const of = (id: string, direction: RecordFinding['direction']) =>
      study(id, 'regulator-notice', { outcome: 'regulatory', direction, subjects: 'documents' });
    const notices = [of('a', 'absent'), of('b', 'not-applicable')];
    const found = {
      strength: 'none',
      direction: 'against',
      studies: notices.map(({ id }) => match(id)),
    } as const;
    const said = () => evidenceLine(annotation(found, law), byId(...notices));
    expect(said()).toBe(
      '2 avisos de autoridades reguladoras. 1 de los documentos no toma partido. El otro apunta en sentido contrario.',
    );
    speak('en');
    expect(said()).toBe("2 regulators' notices. 1 of them takes no side. The other points the other way.");
    speak('es');
  });
});

it('counts studies lower on the ladder apart, for safety', () => {
  const safe = frame('PRP is safe.', { kind: 'safety', interventions: ['prp'] });
  const claim = annotation(
    { strength: 'controlled-trials', direction: 'mixed', studies: [match('t'), match('b')] },
    safe,
  );
  expect(evidenceLine(claim, byId(trial('t'), record('b')))).toBe(
    '1 ensayo aleatorizado, 40 personas, con comparación durante 3 meses; además, 1 estudio más abajo en la escalera. No coinciden entre sí.',
  );
});

test.each([
  [1, '1 ensayo aleatorizado, 1 animal, con comparación durante 3 meses.'],
  [74, '1 ensayo aleatorizado, 74 animales, con comparación durante 3 meses.'],
  [null, '1 ensayo aleatorizado, número de animales no conocido, con comparación durante 3 meses.'],
])('counts %j animals where they are the patients', (n, start) => {
  const dogs = frame('PRP calms lame dogs.', { interventions: ['prp'], conditions: ['animal'] });
  const claim = annotation({ strength: 'controlled-trials', studies: [match('a')] }, dogs);
  expect(evidenceLine(claim, byId(trial('a', { n, subjects: 'animals' })))).toBe(
    `${start} Apunta en el mismo sentido.`,
  );
});
