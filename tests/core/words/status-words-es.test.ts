import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { speak } from '../../../lib/core/messages/index.ts';
import type { CrossrefState, NoAnswer, SourceStatus, Work } from '../../../lib/core/types/index.ts';
import { dateWords } from '../../../lib/core/words/dates-and-places.ts';
import { statusLine } from '../../../lib/core/words/status-words.ts';

beforeEach(() => speak('es'));
afterEach(() => speak('en'));

const WITH_DOI = { doi: '10.5555/a', referenceId: null };
const IN_A_PACK = { doi: '10.5555/a', referenceId: 'ember-2016' };
const BARE = { doi: null, referenceId: null };
const DAY = '2026-11-25';
const WORK: Work = {
  ...{ doi: '10.5555/a', title: 'Another work', container: null, year: 2019, authors: 'Fox and others' },
  type: 'journal-article',
};

describe('lo que se dice cuando no se preguntó', () => {
  it.each<[CrossrefState, string]>([
    [
      'off',
      'No se preguntó qué fue de ella: las consultas a Crossref están desactivadas (véanse las opciones).',
    ],
    ['private', 'No se preguntó qué fue de ella: en una ventana privada no se pregunta nada a Crossref.'],
    [
      'failed',
      'No se pudo preguntar qué fue de ella. Se volverá a preguntar cuando se abra de nuevo la página.',
    ],
    ['asking', 'Preguntando a Crossref qué fue de ella …'],
    ['on', 'No se preguntó por ella a Crossref.'],
  ])('%s', (crossref, expected) => {
    expect(statusLine(undefined, crossref, WITH_DOI)).toBe(expected);
  });

  it('una fuente por la que no se puede preguntar', () => {
    expect(statusLine(undefined, 'on', BARE)).toBe(
      'No se preguntó a Crossref: la página no da ni un DOI ni palabras suficientes.',
    );
  });
});

describe('lo que respondió Crossref', () => {
  const found: SourceStatus = {
    ...{ state: 'found', work: WORK, by: 'doi', notices: [], noticeOf: [], asked: DAY },
  };
  it.each<[string, SourceStatus, typeof WITH_DOI | typeof IN_A_PACK, (date: string) => string]>([
    [
      'ningún aviso',
      found,
      WITH_DOI,
      (date) => `No se encontró ningún aviso en Crossref (consulta: ${date}). Eso no prueba que no lo haya.`,
    ],
    [
      'otra obra',
      { state: 'other-work', work: WORK, asked: DAY },
      WITH_DOI,
      (date) =>
        `Crossref tiene otra obra con el DOI que da la página: “Another work” (Fox y otros, 2019). Uno de los dos puede estar impreso con una errata, así que aquí no se muestra nada de lo que Crossref dice de esa obra (consulta: ${date}).`,
    ],
    [
      'otra obra, sin autores ni título',
      { state: 'other-work', work: { ...WORK, title: null, authors: null, year: null }, asked: DAY },
      WITH_DOI,
      (date) =>
        `Crossref tiene otra obra con el DOI que da la página: “10.5555/a”. Uno de los dos puede estar impreso con una errata, así que aquí no se muestra nada de lo que Crossref dice de esa obra (consulta: ${date}).`,
    ],
    [
      'DOI desconocido',
      { state: 'not-there', asked: DAY },
      WITH_DOI,
      (date) =>
        `Crossref no conoce este DOI (consulta: ${date}). Puede estar registrado en otro lugar, o impreso con una errata.`,
    ],
    [
      'DOI desconocido de una obra de un paquete',
      { state: 'not-there', asked: DAY },
      IN_A_PACK,
      (date) => `Crossref no conoce este DOI (consulta: ${date}). Puede estar registrado en otro lugar.`,
    ],
    [
      'nada parecido',
      { state: 'nothing-like-it', asked: DAY },
      WITH_DOI,
      (date) => `Crossref no tiene nada que se parezca lo suficiente a estas palabras (consulta: ${date}).`,
    ],
  ])('%s', (_, status, reference, expected) => {
    expect(statusLine(status, 'on', reference)).toBe(expected(dateWords(DAY)));
  });

  it('nada más donde hay avisos', () => {
    const notices = [
      { kind: 'retraction', label: 'Retraction', doi: '10.5555/n', sources: [], date: null } as const,
    ];
    expect(statusLine({ ...found, notices }, 'on', WITH_DOI)).toBeNull();
  });
});

describe('por qué no hubo respuesta', () => {
  const cases: Readonly<Record<NoAnswer, string>> = {
    offline: 'No se pudo conectar con Crossref.',
    busy: 'Crossref pidió esperar hasta las 14:05 UTC. Después se le volverá a preguntar.',
    refused: 'Crossref rechaza las consultas desde esta red.',
    timeout: 'Crossref tardó demasiado en responder.',
    'not-crossref': 'La red respondió en lugar de Crossref',
    interrupted: 'La consulta a Crossref se interrumpió.',
    'too-many': 'se le pregunta, como máximo, por 200 fuentes',
    failed: 'Crossref respondió con un error.',
  };
  // The keys are those of the record above.
  it.each(Object.entries(cases) as [NoAnswer, string][])('%s', (why, words) => {
    const status: SourceStatus = { state: 'no-answer', why, retryAfter: '2026-11-25T14:05:00.000Z' };
    expect(statusLine(status, 'on', WITH_DOI)).toContain(words);
  });

  it('sin la hora a la que se puede volver a preguntar', () => {
    expect(statusLine({ state: 'no-answer', why: 'busy', retryAfter: null }, 'on', WITH_DOI)).toBe(
      'Crossref pidió esperar. Se le volverá a preguntar más tarde.',
    );
  });
});
