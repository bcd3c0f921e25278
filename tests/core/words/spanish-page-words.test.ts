import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { speak } from '../../../lib/core/messages/index.ts';
import {
  type AssessedProduct,
  type Assessment,
  CLAIM_KINDS,
  PAGE_TOPICS,
  QUESTION_IDS,
  TRACE_REASONS,
} from '../../../lib/core/types/index.ts';
import { countryWords, dateWords } from '../../../lib/core/words/dates-and-places.ts';
import { languageName, otherLanguageWords } from '../../../lib/core/words/language-name.ts';
import { kindWords, partWords } from '../../../lib/core/words/match-words.ts';
import {
  allTopicsSpokenOf,
  topicsCaution,
  topicsLead,
  topicWords,
} from '../../../lib/core/words/page-topics.ts';
import { NOTHING_REASONS } from '../../../lib/core/words/popup-state.ts';
import {
  claimsTitle,
  moreSourcesWords,
  nothingWords,
  referencesLine,
} from '../../../lib/core/words/popup-words.ts';
import { productLines } from '../../../lib/core/words/product-lines.ts';
import { questionsSource, questionsText, questionWords } from '../../../lib/core/words/questions.ts';
import { traceReason, traceWords } from '../../../lib/core/words/trace-words.ts';
import { annotation, frame } from '../../browser/components/fixtures.ts';

beforeEach(() => speak('es'));
afterEach(() => speak('en'));

/** What each thing says in Spanish and in English. */
function inBoth(words: () => string): readonly [spanish: string, english: string] {
  const spanish = words();
  speak('en');
  const english = words();
  speak('es');
  return [spanish, english];
}

describe('dates and countries', () => {
  it.each([
    ['2026-11-25', '25 de noviembre de 2026'],
    ['2020-01-02', '2 de enero de 2020'],
    ['2021-06', 'junio de 2021'],
    ['2021', '2021'],
  ])('%s is %s', (date, words) => expect(dateWords(date)).toBe(words));

  it('has every month', () => {
    const months = Array.from({ length: 12 }, (_, i) => dateWords(`2026-${String(i + 1).padStart(2, '0')}`));
    expect(months.map((month) => month.replace(' de 2026', ''))).toEqual(
      Array.from({ length: 12 }, (_, i) =>
        new Intl.DateTimeFormat('es', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, i)),
      ),
    );
  });

  it('names countries that it knows, and leaves the others as they are', () => {
    expect(['US', 'EU', 'GB', 'MX', 'NZ', 'toString'].map(countryWords)).toEqual([
      'Estados Unidos',
      'Unión Europea',
      'Reino Unido',
      'México',
      'NZ',
      'toString',
    ]);
  });
});

describe('a page in another language', () => {
  it.each([
    ['fr', 'Esta página está en francés.'],
    ['es', 'Esta página está en español.'],
    ['und', 'Esta página está en otro idioma.'],
    ['qqq', 'Esta página está en otro idioma.'],
  ])('%s', (code, title) => {
    expect(otherLanguageWords(code)).toEqual({ title, line: 'Solo se buscan afirmaciones en inglés.' });
  });

  it('is named in the language that is spoken when it is asked', () => {
    expect(inBoth(() => languageName('de') ?? '')).toEqual(['alemán', 'German']);
    expect(inBoth(() => otherLanguageWords('de').title)[1]).toBe('This page is in German.');
  });
});

describe('the popup', () => {
  it.each([
    [1, '1 afirmación en esta página'],
    [31, '31 afirmaciones en esta página'],
  ])('counts %d', (claims, title) => expect(claimsTitle(claims)).toBe(title));

  it.each([
    [{ known: 0, total: 0 }, null],
    [{ known: 18, total: 18 }, 'Sus 18 fuentes están todas en estos paquetes.'],
    [{ known: 1, total: 18 }, '1 de sus 18 fuentes está en estos paquetes.'],
    [{ known: 7, total: 18 }, '7 de sus 18 fuentes están en estos paquetes.'],
    [{ known: 0, total: 18 }, 'Ninguna de sus 18 fuentes está en estos paquetes.'],
    [{ known: 0, total: 1 }, 'Su única fuente no está en estos paquetes.'],
    [{ known: 1, total: 1 }, 'Su única fuente está en estos paquetes.'],
  ])('%j', (references, line) => expect(referencesLine(references)).toBe(line));

  it.each([
    [1, 1, 'Mostrar 1 fuente más'],
    [7, 7, 'Mostrar 7 fuentes más'],
    [20, 1800, 'Mostrar 20 de 1800 fuentes más'],
  ])('offers more sources: %i of %i', (next, rest, words) => {
    expect(moreSourcesWords(next, rest)).toBe(words);
  });

  it('says why there is nothing', () => {
    expect(nothingWords('no-such-therapy')).toEqual({
      title: 'Nada que buscar',
      line: 'No encontramos mención de células madre, PRP ni similares. Solo conocemos sus nombres en inglés.',
    });
    expect(nothingWords('therapy-but-no-claims').line).toBe(
      'Esta página habla de un tratamiento así. No encontramos ninguna frase que diga lo que hace.',
    );
  });
});

describe('the page as a whole', () => {
  it('tells what it does not speak of', () => {
    expect([topicsLead(), ...PAGE_TOPICS.map(topicWords), topicsCaution()]).toEqual([
      'No encontramos ninguna frase sobre:',
      'los riesgos o efectos secundarios de estos tratamientos',
      'si están aprobados o quién los supervisa',
      'otros tratamientos y lo que habla a su favor',
      'estudios sin beneficio o lo limitada que es la evidencia',
      'Buscamos palabras, solo en esta página. Puede decirse con otras palabras o en otro lugar.',
    ]);
    expect(allTopicsSpokenOf()).toMatch(/^Habla de riesgos, aprobación, alternativas/);
  });

  it('asks in Spanish, one question a line', () => {
    expect(questionsText(['control-group', 'alternatives'])).toBe(
      '- ¿Se comparó a los pacientes con personas que no lo recibieron?\n- ¿Qué otras opciones tengo y qué pasa si espero?',
    );
    expect(questionsSource()).toBe('Según los consejos de la ISSCR y de la FDA de los Estados Unidos.');
  });

  it.each(QUESTION_IDS)('%s is a question of the reader', (id) => {
    expect(questionWords(id)).toMatch(/¿[^?]+\?$/);
  });
});

it('tells where each part of a claim comes from', () => {
  const claim = frame('It calms arthritic knees (3).', { interventions: ['prp'], conditions: ['knee'] });
  const [knee] = claim.conditions;
  const conditions = knee === undefined ? [] : [{ ...knee, disorder: 'another-disorder' as const }];
  const interventions = claim.interventions.map((m) => ({ ...m, source: 'heading' as const, text: 'PRP' }));
  const [cue] = claim.cues;
  const cues = cue === undefined ? [] : [{ ...cue, blockId: 7 }];
  expect(partWords({ ...claim, interventions, conditions, cues })).toEqual([
    { part: 'Tratamiento', words: ['“PRP”, del título de arriba'] },
    { part: 'Dónde o para qué', words: ['“knee”, de esta frase'] },
    { part: 'Trastorno', words: ['uno del que no trata ningún estudio de estos paquetes'] },
    {
      part: 'Se leyó como la afirmación de que',
      words: [`el tratamiento ayuda, por “${cue?.text}”, de la línea que precede a la lista`],
    },
  ]);
});

describe('what was weighed', () => {
  const group = (why: Assessment['trace'][number]['why'], count: number) => ({ why, count, findingIds: [] });

  it('is said with its numbers', () => {
    const { assessment } = annotation({
      trace: [group('decides', 1), group('near-outcome', 2), group('other-product', 1240)],
    });
    expect(traceWords(assessment)).toMatchObject({
      summary: '1243 hallazgos examinados; sobre esto o algo cercano: 3.',
      taken: [
        { line: 'Base de lo que se dice arriba: 1 hallazgo.' },
        { line: 'Cerca: con una medida de algo parecido: 2 hallazgos.' },
      ],
      left: [{ line: 'Se dejó fuera: sobre otro producto: 1240 hallazgos.' }],
    });
  });

  it.each([
    ['es', '1 hallazgo examinado; sobre esto o algo cercano: ninguno.'],
    ['en', '1 finding looked at, none of them about this or near it.'],
  ] as const)('is said to be near in nothing, in %s', (language, summary) => {
    speak(language);
    expect(traceWords(annotation({ trace: [group('background', 1)] }).assessment).summary).toBe(summary);
  });
});

describe('product by product', () => {
  const product = (over: Partial<AssessedProduct>): AssessedProduct => ({
    ...{
      intervention: 'bmc',
      strength: 'controlled-trials',
      direction: 'in-line',
      studyIds: ['a'],
      silent: 0,
    },
    ...over,
  });
  it.each<[Partial<AssessedProduct>, string, string]>([
    [
      {},
      'Concentrado de médula ósea: con comparación en personas, 1 estudio, apunta en el mismo sentido.',
      'Bone marrow concentrate: compared in people, 1 study, points the same way.',
    ],
    [
      { strength: 'none', direction: 'not-applicable', studyIds: ['a', 'b'] },
      'Concentrado de médula ósea: hay constancia, 2 estudios, lo que se halló no se leyó, o no permite decidirlo.',
      'Bone marrow concentrate: on record, 2 studies, what was found was not read, or does not settle it.',
    ],
    [
      { intervention: 'cultured-msc', cellSource: 'allogeneic', studyIds: ['a', 'b', 'c'], silent: 2 },
      'Células de donantes cultivadas en laboratorio: con comparación en personas, 3 estudios, el resultado de 2 no se leyó o no permite decidirlo; el otro apunta en el mismo sentido.',
      "Donors' laboratory-grown cells: compared in people, 3 studies, the result of 2 not read or not settling it, the other points the same way.",
    ],
    [
      { direction: 'mixed', studyIds: ['a', 'b', 'c'], silent: 1, strength: 'uncontrolled-studies' },
      'Concentrado de médula ósea: sin comparación, 3 estudios, el resultado de 1 no se leyó o no permite decidirlo; los otros 2 no coinciden.',
      'Bone marrow concentrate: nobody compared, 3 studies, the result of 1 not read or not settling it, the other 2 disagree.',
    ],
    [
      { direction: 'mixed', studyIds: ['a', 'b'], silent: 1 },
      'Concentrado de médula ósea: con comparación en personas, 2 estudios, el resultado de 1 no se leyó o no permite decidirlo; el otro apunta en ambos sentidos.',
      'Bone marrow concentrate: compared in people, 2 studies, the result of 1 not read or not settling it, the other points both ways.',
    ],
  ])('%j', (over, spanish, english) => {
    const lines = () => productLines(annotation({ products: [product(over)] }).assessment).join(' ');
    expect(inBoth(lines)).toEqual([spanish, english]);
  });
});

it('nothing is said with the English words', () => {
  const texts: readonly (() => string)[] = [
    ...TRACE_REASONS.map((why) => () => traceReason(why)),
    ...CLAIM_KINDS.map((kind) => () => kindWords(kind)),
    ...PAGE_TOPICS.map((topic) => () => topicWords(topic)),
    ...QUESTION_IDS.map((id) => () => questionWords(id)),
    ...NOTHING_REASONS.flatMap((reason) => [
      () => nothingWords(reason).title,
      () => nothingWords(reason).line,
    ]),
  ];
  const spanish = texts.map((text) => text());
  expect(new Set(spanish).size).toBe(texts.length);
  for (const [es, en] of texts.map(inBoth)) expect(es).not.toBe(en);
});
