import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { speak } from '../../../lib/core/messages/index.ts';
import { DESIGNS } from '../../../lib/core/types/index.ts';
import { designName } from '../../../lib/core/words/design.ts';
import { kindOfStudy } from '../../../lib/core/words/kind-of-study.ts';
import { referenceName } from '../../../lib/core/words/reference-name.ts';
import { statements } from '../statements/page.ts';

beforeEach(() => speak('es'));
afterEach(() => speak('en'));

const TITLED = '“in a rat model”';
const SCALES =
  'Las revistas de ortopedia llaman “Level I” a un buen ensayo aleatorizado; la tabla de Oxford de 2011 lo llama nivel 2.';

describe('what the record of a source says, in Spanish', () => {
  it.each([
    ['A study of 500 patients showed it (1).', () => 'Su ficha dice: 112 personas.'],
    ['It was tested in 50 patients (5).', () => `Su ficha dice: ${designName('animal')}, no en personas.`],
    [
      'A study of 200 patients showed it (4).',
      () => `Su ficha dice: ${designName('narrative-review')}. No da ningún número de personas.`,
    ],
    [
      'A study of 500 patients showed it (10).',
      () => `Según su título se hizo en animales o en el laboratorio (${TITLED}).`,
    ],
    ['A double-blind trial showed it (1).', () => 'Su ficha dice: doble ciego, o más.'],
    ['A double-blind trial showed it (2).', () => 'Su ficha dice: sin cegamiento.'],
    ['A double-blind study showed it (3).', () => `Su ficha dice: ${designName('case-series')}.`],
    [
      'A double-blinded trial showed it (8).',
      () =>
        `Su ficha dice: ${designName('randomized-controlled-trial')}. No consta en ella quién sabía qué tratamiento se daba.`,
    ],
    ['A double-blind study showed it (10).', () => `Según su título es un estudio en animales (${TITLED}).`],
    ['A level 1 study showed it (4).', () => `Su ficha dice: ${designName('narrative-review')}. ${SCALES}`],
    ['A randomized trial showed it (10).', () => `Según su título es un estudio en animales (${TITLED}).`],
    [
      'A peer-reviewed study showed it (6).',
      () => 'Su ficha dice: póster o resumen de congreso, sin revisión por pares.',
    ],
    ['A peer-reviewed study showed it (1).', () => 'No consta en su ficha si pasó una revisión por pares.'],
    [
      'A study of 500 patients showed it (9).',
      () =>
        `${referenceName({ label: '9', place: 'list' })} no está en ningún paquete, así que esto no se pudo comparar.`,
    ],
  ])('%s', (sentence, record) => {
    expect(statements(sentence).map((one) => one.record)).toEqual([record()]);
  });
});

describe('a kind of study with its article', () => {
  it.each([
    ['randomized-controlled-trial', 'un ensayo aleatorizado'],
    ['narrative-review', 'una revisión narrativa'],
    ['case-series', 'una serie de casos'],
    ['cross-sectional', 'una encuesta'],
    ['regulator-notice', 'un aviso de una autoridad reguladora'],
  ] as const)('%s', (design, words) => {
    expect(kindOfStudy(design)).toBe(words);
  });

  it.each(DESIGNS)('of %s has one, in both languages', (design) => {
    expect(kindOfStudy(design)).toMatch(/^una? \p{Ll}/u);
    speak('en');
    expect(kindOfStudy(design)).toBe(
      `${/^[aeiou]/.test(designName(design)) ? 'an' : 'a'} ${designName(design)}`,
    );
  });
});
