import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { DISORDER_CONCEPTS, OUTCOME_CONCEPTS } from '../../../lib/core/concepts/index.ts';
import { speak } from '../../../lib/core/messages/index.ts';
import { DISORDERS, OUTCOMES, STRENGTHS, type Strength } from '../../../lib/core/types/index.ts';
import { disorderLabel, outcomeLabel } from '../../../lib/core/words/concept-labels.ts';
import { silenceLine, silenceOf } from '../../../lib/core/words/evidence-line.ts';
import { notKnownLines } from '../../../lib/core/words/not-known-lines.ts';
import { list } from '../../../lib/core/words/numbers.ts';
import { strengthShort, strengthTitle } from '../../../lib/core/words/strength.ts';
import { annotation, byId, frame, match, record, trial } from '../../browser/components/fixtures.ts';

beforeAll(() => speak('es'));
afterAll(() => speak('en'));

const HORSES = frame('PRP helps horses.', { interventions: ['prp'], conditions: ['animal'] });
const SAFE = frame('PRP is safe.', { kind: 'safety', interventions: ['prp'] });
const LAW = frame('PRP is approved.', { kind: 'regulatory', interventions: ['prp'] });

describe('the strength', () => {
  const TITLES: Readonly<Record<Strength, readonly [people: string, animals: string, short: string]>> = {
    'controlled-trials': [
      'Puesto a prueba con una comparación en personas',
      'Puesto a prueba con una comparación en animales',
      'Comparado en personas',
    ],
    'uncontrolled-studies': [
      'Personas tratadas, sin comparación',
      'Animales tratados, sin comparación',
      'Sin comparación',
    ],
    'reviews-only': ['Solo resúmenes de expertos', 'Solo resúmenes de expertos', 'Solo resúmenes'],
    'preclinical-only': [
      'Solo en animales o en el laboratorio',
      'Solo en animales o en el laboratorio',
      'Animales o laboratorio',
    ],
    none: [
      'Ningún estudio de estos paquetes pone esto a prueba',
      'Ningún estudio de estos paquetes pone esto a prueba',
      'Ningún estudio en estos paquetes',
    ],
  };

  it.each(STRENGTHS)('%s', (strength) => {
    expect([
      strengthTitle(annotation({ strength })),
      strengthTitle(annotation({ strength }, HORSES)),
      strengthShort(strength),
    ]).toEqual(TITLES[strength]);
  });

  it.each([
    [
      'by chance or not',
      annotation({ comparedUnclear: true }),
      'Comparado en personas, pero no consta que fuera al azar',
    ],
    [
      'law',
      annotation({ strength: 'none', studies: [match('a')] }, LAW),
      'Lo que dicen autoridades, tribunales y leyes',
    ],
    [
      'harm',
      annotation({ strength: 'none', studies: [match('a')] }, SAFE),
      'Ningún estudio ha contado esto, pero constan daños',
    ],
  ])('%s', (_what, claim, title) => expect(strengthTitle(claim)).toBe(title));
});

describe('silence', () => {
  it.each([
    ['efficacy', 'asserts', 131, 'Se han revisado 131 fichas. Eso no prueba que no funcione.'],
    ['efficacy', 'denies', 1, 'Se ha revisado 1 ficha. Eso no prueba nada en un sentido ni en el otro.'],
    ['safety', 'asserts', 2, 'Se han revisado 2 fichas. Eso no prueba nada en un sentido ni en el otro.'],
  ] as const)('%s, %s, %d', (kind, stance, looked, expected) => {
    expect(silenceLine(kind, stance, looked)).toBe(expected);
  });

  const parts = (place: 'disc' | 'animal') =>
    annotation(
      {
        strength: 'none',
        parts: [
          { conditions: [place], strength: 'controlled-trials', direction: 'against' },
          { conditions: ['knee'], strength: 'none', direction: 'not-applicable' },
        ],
      },
      frame('PRP helps.', { interventions: ['prp'], conditions: [place, 'knee'] }),
    );

  it('of a part is told apart from what was tested', () => {
    expect(strengthTitle(parts('disc'))).toBe('No todo esto se ha puesto a prueba');
    expect(silenceOf(parts('disc'))).toBe(
      'En el disco: comparado en personas, apunta en sentido contrario. En la rodilla: ningún estudio en estos paquetes. Se han revisado 65 fichas. Eso no prueba que no funcione.',
    );
  });

  it('says of no animal that it is a person', () => {
    expect(silenceOf(parts('animal'))).toMatch(/^En animales: comparado en animales,/);
    speak('en');
    expect(silenceOf(parts('animal'))).toMatch(/^In animals: compared in animals,/);
    speak('es');
  });
});

describe('what is not known', () => {
  const kind = (one: 'efficacy' | 'regeneration' | 'content' | 'regulatory' | 'safety') =>
    frame('PRP does.', { kind: one, interventions: ['prp'] });
  const study = [match('a')];
  const against = { direction: 'against', studies: study } as const;

  it.each([
    ['anyway', annotation({ studies: study }), 'Si habrían mejorado de todos modos.'],
    [
      'it, anyway',
      annotation({ studies: study }, kind('regeneration')),
      'Si habría ocurrido de todos modos.',
    ],
    ['harm', annotation({ studies: study }, SAFE), 'Si habría ocurrido sin el tratamiento.'],
    ['people without it', annotation(against), 'Cómo les habría ido a las personas sin el tratamiento.'],
    [
      'animals without it',
      annotation(against, HORSES),
      'Cómo les habría ido a los animales sin el tratamiento.',
    ],
    [
      'by chance',
      annotation({ comparedUnclear: true, studies: study }),
      'Si el azar decidió quién recibía el tratamiento y, por tanto, si los grupos eran parecidos.',
    ],
    ['a study', annotation({ strength: 'reviews-only' }), 'Qué mostraría un estudio propio en personas.'],
    ['in people', annotation({ strength: 'preclinical-only' }), 'Si ocurre lo mismo en personas.'],
    ['in animals', annotation({ strength: 'preclinical-only' }, HORSES), 'Si ocurre lo mismo en animales.'],
    [
      'other products',
      annotation({ strength: 'preclinical-only' }, kind('content')),
      'Qué contienen los productos que no se analizaron.',
    ],
    [
      'law',
      annotation({ strength: 'none', studies: study }, kind('regulatory')),
      'Qué dicen hoy las autoridades: cada aviso lleva su fecha.',
    ],
    [
      'how often',
      annotation({ strength: 'none', studies: study }, SAFE),
      'Con qué frecuencia ocurre: los informes no cuentan a quienes no sufrieron daños.',
    ],
    [
      'a product',
      annotation({ strength: 'none', untested: ['prp'] }),
      'PRP: ningún estudio de estos paquetes pone esto a prueba.',
    ],
  ])('%s', (_what, claim, expected) => {
    expect(notKnownLines(claim, byId(record('a')))).toEqual([expected]);
  });

  const trials = (months: number | null, comparator: string, on = HORSES) =>
    notKnownLines(
      annotation({ strength: 'controlled-trials', studies: study }, on),
      byId(trial('a', {}, { followUpMonths: months, comparator })),
    );

  it('of time and of a pretend treatment', () => {
    expect(trials(1, 'steroid')).toEqual([
      'Si da mejor resultado que un tratamiento simulado (un placebo).',
      'Qué ocurre después de 1 mes.',
    ]);
    expect(trials(null, 'sham')).toEqual(['Cuánto tiempo se siguió a los animales.']);
    expect(trials(null, 'sham', kind('efficacy'))).toEqual(['Cuánto tiempo se siguió a las personas.']);
  });

  it('of a source whose result was not read', () => {
    const cited = match('a', { relation: 'cited', citedAs: '1', findingIds: [] });
    const unread = record('a', { findings: [], authors: 'Ember' });
    expect(notKnownLines(annotation({ studies: [cited] }), byId(unread))).toContain(
      'Qué halló el estudio (Ember, 2016): no hemos leído el resultado.',
    );
  });
});

test.each([
  [['pan', 'inflamación'], 'pan e inflamación'],
  [['padres', 'hijos'], 'padres e hijos'],
  [['agua', 'hielo'], 'agua y hielo'],
  [['PRP', 'exosomas'], 'PRP y exosomas'],
])('joins %j', (parts, joined) => expect(list(parts)).toBe(joined));

describe('names of disorders and outcomes', () => {
  it('are in English as the concepts have them', () => {
    speak('en');
    const labels = new Map([...DISORDER_CONCEPTS, ...OUTCOME_CONCEPTS].map(({ id, label }) => [id, label]));
    for (const id of DISORDERS) expect(disorderLabel(id)).toBe(labels.get(id));
    for (const id of OUTCOMES) expect(outcomeLabel(id)).toBe(labels.get(id));
    speak('es');
  });

  it('are in Spanish each its own', () => {
    const names = [...DISORDERS.map(disorderLabel), ...OUTCOMES.map(outcomeLabel)];
    expect(new Set(names).size).toBe(names.length);
    expect([disorderLabel('copd'), outcomeLabel('pain')]).toEqual(['EPOC', 'el dolor']);
  });
});
