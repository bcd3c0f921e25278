import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { animalsOrLaboratory } from '../../../lib/core/assess/flags/animals-or-laboratory.ts';
import { FLAG_RULES } from '../../../lib/core/assess/flags/index.ts';
import { nameOf } from '../../../lib/core/assess/name-of-study.ts';
import { withNotices } from '../../../lib/core/assess/notice-flags.ts';
import { speak } from '../../../lib/core/messages/index.ts';
import type { FlagId, SourceStatus } from '../../../lib/core/types/index.ts';
import { noticeVerb } from '../../../lib/core/words/notice-words.ts';
import { referenceName, referenceWithin } from '../../../lib/core/words/reference-name.ts';
import { timeWords } from '../../../lib/core/words/time.ts';
import { frame } from '../../browser/components/fixtures.ts';
import { read } from '../page-with-sources.ts';
import { HEEL } from '../references/studies.ts';

beforeEach(() => speak('es'));
afterEach(() => speak('en'));

/** A source of the page's list, at the beginning of a sentence and within one. */
const source = (n: number) => referenceName({ label: String(n), place: 'list' });
const within = (n: number) => referenceWithin({ label: String(n), place: 'list' });

const SCALES =
  'Las revistas de ortopedia llaman “Level I” a un buen ensayo aleatorizado; la tabla de Oxford de 2011 lo llama nivel 2.';

/** A sentence of a page, and what is said of it; names of sources are looked up when Spanish is spoken. */
const CASES: readonly (readonly [FlagId, string, () => string])[] = [
  [
    'rank-inflation',
    'A randomized trial shows that bone marrow concentrate relieves disc pain (13).',
    () => `La página presenta ${within(13)} como “randomized trial”. Es una serie de casos.`,
  ],
  [
    'rank-inflation',
    'A level 1 study shows that PRP in the disc reduces pain (9).',
    () =>
      `La página presenta ${within(9)} como “level 1 study”. Es una revisión narrativa: unos expertos resumen lo que eligieron leer. La tabla de Oxford no tiene ningún peldaño para ella. ${SCALES}`,
  ],
  [
    'rank-inflation',
    'Level I evidence shows that bone marrow concentrate eases disc pain.',
    () =>
      `La página habla de “Level I evidence”. Sobre esto no hay ningún estudio de ese tipo en estos paquetes. ${SCALES}`,
  ],
  [
    'source-differs',
    'A study of 500 patients shows that PRP helps sacroiliac pain (10).',
    () => `La página dice de ${within(10)}: “500 patients”. Su ficha dice: 40 personas.`,
  ],
  [
    'beyond-evidence',
    'PRP is proven to relieve disc pain.',
    () => '“proven” dice más de lo que puede mostrar cualquier estudio de estos paquetes.',
  ],
  [
    'other-product',
    'Your own cultured stem cells relieve disc pain (17).',
    () =>
      `${source(17)} estudió células de donantes cultivadas en laboratorio. La página habla de células del propio paciente cultivadas en laboratorio.`,
  ],
  [
    'animals-or-laboratory',
    'Cultured stem cells regrow discs (16).',
    () => `${source(16)} es un estudio en animales. No puede mostrar lo que ocurre en las personas.`,
  ],
  [
    'animals-or-laboratory',
    'Amniotic fluid products relieve disc pain (3).',
    () => `${source(3)} es un trabajo de laboratorio. No puede mostrar lo que ocurre en las personas.`,
  ],
  [
    'animals-or-laboratory',
    'In rabbits, cultured stem cells eased disc pain.',
    () => 'La página habla de “rabbits”. Eso no puede mostrar lo que ocurre en las personas.',
  ],
  [
    'other-condition',
    'Bone marrow concentrate relieves knee pain (13).',
    () => `${source(13)} trata de una afección distinta de la que menciona la página.`,
  ],
  [
    'authors-sell-it',
    'Platelet lysate eases sciatica (12).',
    () => `${source(12)} es obra de la clínica a la que pertenece esta página.`,
  ],
  [
    'no-control-group',
    'Bone marrow concentrate relieves disc pain (13).',
    () => `${source(13)} no tuvo grupo de control: no se comparó a nadie.`,
  ],
  [
    'no-control-group',
    'Bone marrow concentrate reduces disc pain.',
    () => 'Ninguno de los estudios que responden a esto tuvo grupo de control: no se comparó a nadie.',
  ],
  [
    'small',
    'PRP helps sacroiliac pain more than steroid (10).',
    () => `${source(10)} incluye a 40 personas: tan pocas que el azar puede pesar mucho.`,
  ],
  [
    'small',
    'PRP eases sacroiliac joint pain.',
    () => 'Todos los estudios de esto en personas tienen menos de 50 participantes.',
  ],
  [
    'short',
    'PRP helps sacroiliac pain more than steroid (10).',
    () => `${source(10)} siguió a las personas durante ${timeWords(3)}: no muestra qué pasa después.`,
  ],
  [
    'short',
    'PRP eases sacroiliac joint pain.',
    () => 'Todos los estudios de esto en personas terminaron antes de los 6 meses.',
  ],
  [
    'regulatory',
    'Our stem cell injections are FDA approved.',
    () =>
      'La página dice “FDA approved”. Eso se refiere a un permiso, no a si funciona; se puede consultar la lista del propio organismo regulador.',
  ],
  [
    'trial-registration-as-approval',
    'Our stem cell therapy is approved and listed on ClinicalTrials.gov.',
    () =>
      '“on ClinicalTrials.gov”: se está probando. Eso no significa que esté aprobado ni que se haya demostrado que funciona.',
  ],
  [
    'trial-registration-as-approval',
    'Our stem cell therapy is FDA registered.',
    () =>
      '“FDA registered”: figura en una lista. Eso no significa que esté aprobado ni que se haya demostrado que funciona.',
  ],
  [
    'offshore',
    'Cultured stem cells are available at our clinic in Panama, where they are permitted.',
    () =>
      '“available at our clinic in Panama”: que esté permitido en otro lugar no significa que se haya demostrado que funciona.',
  ],
  [
    'own-cells-therefore-safe',
    'PRP is safe because it comes from your own blood.',
    () => '“your own blood” se da como la razón de que sea seguro. De dónde procede no demuestra que lo sea.',
  ],
  [
    'count-of-cells',
    'Each umbilical dose contains 30 million stem cells.',
    () => '“30 million stem cells” es un número de células, no un resultado en pacientes.',
  ],
  [
    'testimonial',
    'Many of our patients report less pain after PRP.',
    () => 'La página cuenta lo que dicen pacientes. Eso no muestra cuántos son, ni por qué.',
  ],
  [
    'product-varies',
    'Stem cells relieve disc pain.',
    () => 'Depende de qué producto sea: “Stem cells” puede designar muchos. Cada estudio dice cuál estudió.',
  ],
];

describe('in Spanish, with the page’s words as they are', () => {
  it.each(CASES)('%s: %s', (id, sentence, reason) => {
    const domain = id === 'authors-sell-it' ? 'centenoschultz.com' : 'clinic.example';
    const { flags } = read(sentence, { domain }).assessment;
    expect(flags.filter((flag) => flag.id === id).map((flag) => flag.reason)).toContain(reason());
  });

  it('every flag of a page’s words and sources has a case', () => {
    const held = new Set(CASES.map(([id]) => id));
    expect(FLAG_RULES.map(({ id }) => id).filter((id) => !held.has(id))).toEqual([]);
  });
});

it('says that there is nothing but animals and the laboratory', () => {
  const text = 'prp eases sore discs';
  const raised = animalsOrLaboratory.raise({
    ...{
      frame: frame(text, { interventions: ['prp'], conditions: ['disc'] }),
      text,
      original: (span) => span,
    },
    ...{ source: { domain: null, title: '', lang: 'en' }, cited: [], statements: [], restsOnUnknown: false },
    ...{ direct: [], directStudies: [], strength: 'preclinical-only', comparedUnclear: false },
  });
  expect(raised.map(({ reason }) => reason)).toEqual([
    'En estos paquetes, lo único que hay detrás de esto son estudios en animales o de laboratorio.',
  ]);
});

it.each([
  [{ firstAuthor: null, title: null, year: null }, 'Una ficha'],
  [{ firstAuthor: null, title: null, year: 2017 }, 'Una ficha de 2017'],
  [{ firstAuthor: null, title: 'Marrow', year: 2017 }, '“Marrow” 2017'],
  [{ firstAuthor: 'Lind', title: 'Marrow', year: null }, 'Lind'],
])('a study without a number goes by what is known of it: %j', (known, name) => {
  expect(nameOf({ ...HEEL, ...known })).toBe(name);
});

describe('what Crossref knows of a source, in Spanish', () => {
  const claim = () => read('Bone marrow concentrate relieves disc pain (13).');
  const LIST = { ...{ number: 13, label: '13', place: 'list' as const }, text: '' };
  const added = (status: SourceStatus): string[] => {
    const annotation = claim();
    const [id = 0] = annotation.frame.citations.flatMap((mark) => mark.references);
    const entry = (id: number) => ({
      ...LIST,
      ...{ id, blockId: 23, start: 0, end: 10, url: null, doi: '10.5555/slip', pmid: null, pmcid: null },
      ...{ nct: null, referenceId: null, matchedBy: null, titleDesign: null },
    });
    const references = Array.from({ length: id }, (_, before) => entry(before + 1));
    const { flags } = withNotices(annotation, references, () => status).assessment;
    return flags.filter((flag) => !annotation.assessment.flags.includes(flag)).map((flag) => flag.reason);
  };

  it('names a DOI that it has not', () => {
    expect(added({ state: 'not-there', asked: '2026-11-25' })).toEqual([
      `Crossref no conoce el DOI que la página da para ${within(13)} (consultado el 25 de noviembre de 2026). Puede estar registrado en otro lugar o impreso con una errata.`,
    ]);
  });

  it('says what a notice says, and how the work was found', () => {
    const retraction = {
      ...{ kind: 'retraction' as const, label: 'retraction', doi: '10.5555/b', date: '2020-01-02' },
      sources: ['publisher' as const],
    };
    const work = {
      ...{ doi: '10.5555/a', title: 'Marrow', container: null, year: 2011 },
      ...{ authors: 'Lind and Roe', type: 'journal-article' },
    };
    expect(
      added({
        ...{ state: 'found', by: 'likeness', work, asked: '2026-11-25' },
        ...{ notices: [retraction], noticeOf: [] },
      }),
    ).toEqual([
      `${source(13)} ${noticeVerb(retraction)}, según el registro de Crossref. Allí se encontró por las palabras de la referencia, no por un número: compruebe si es la misma obra.`,
    ]);
  });
});
