import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reasonsFor, testedProduct } from '../../../lib/core/match/reasons.ts';
import { speak } from '../../../lib/core/messages/index.ts';
import { INTERVENTIONS } from '../../../lib/core/types/index.ts';
import { citedAsWords } from '../../../lib/core/words/reference-name.ts';
import { bundledPacks } from '../../../lib/evidence/bundled.ts';
import { toIndex } from '../../../lib/evidence/to-index.ts';
import { finding, PRP_DISC } from '../../browser/components/fixtures.ts';
import { read } from '../page-with-sources.ts';
import { readExample } from '../read-example.ts';

beforeEach(() => speak('es'));
afterEach(() => speak('en'));

type Fits = Parameters<typeof reasonsFor>[0];
const FITS: Fits = {
  frame: PRP_DISC,
  finding: { ...finding('a--pain'), studyId: 'a', outcome: 'pain' },
  product: 'same',
  outcome: 'direct',
  place: 'direct',
  compared: true,
};
const STEROID = {
  ...PRP_DISC,
  comparators: ['Steroid', 'Surgery'].map((text) => ({
    ...{ blockId: 1, start: 0, end: 5, text, source: 'sentence' as const },
    concept: 'other-treatment' as const,
  })),
};

describe('why a study is shown, and why it is no closer', () => {
  it.each<[string, Partial<Fits>, string[]]>([
    ['direct', {}, ['Estudió PRP.', 'Midió el dolor, algo de lo que habla la página.']],
    [
      'one of many products',
      { product: 'narrower' },
      [
        'Estudió PRP, uno de los productos a los que se refiere la palabra general.',
        'Midió el dolor, algo de lo que habla la página.',
      ],
    ],
    [
      'a wider product and place',
      { product: 'broader', place: 'wider-condition' },
      [
        'Estudió PRP.',
        'La página nombra un producto más concreto que el que se estudió.',
        'Abarca una afección más amplia que la que nombra la página.',
        'Midió el dolor, algo de lo que habla la página.',
      ],
    ],
    [
      'another product, near in what it measured',
      { product: 'other-product', outcome: 'near-outcome' },
      [
        'Estudió PRP.',
        'La página habla de otro producto.',
        'Midió el dolor, algo cercano a lo que dice la página, pero no lo mismo.',
      ],
    ],
    [
      'other cells, and a disorder that the page does not name',
      { product: 'other-cells', place: 'unnamed-disorder' },
      [
        'Estudió PRP.',
        'La página habla de células o tejido de otro origen.',
        'Trata de un solo trastorno, que la página no nombra.',
        'Midió el dolor, algo de lo que habla la página.',
      ],
    ],
    [
      'a document',
      { finding: { ...FITS.finding, subjects: 'documents', outcome: 'regulatory' }, product: 'narrower' },
      [
        'Trata de PRP, uno de los productos a los que se refiere la palabra general.',
        'Trata sobre la situación legal, algo de lo que habla la página.',
      ],
    ],
    [
      'another comparison than the page names',
      { frame: STEROID, compared: false },
      [
        'Estudió PRP.',
        'Midió el dolor, algo de lo que habla la página.',
        'No hizo la comparación con “steroid” o “surgery”.',
      ],
    ],
    [
      'another comparison than the page leaves unnamed',
      { compared: false },
      [
        'Estudió PRP.',
        'Midió el dolor, algo de lo que habla la página.',
        'No hizo la comparación que hace la página.',
      ],
    ],
  ])('%s', (_, over, reasons) => {
    expect(reasonsFor({ ...FITS, ...over })).toEqual(reasons);
  });

  it('names the words that are compared with as they are, in English', () => {
    speak('en');
    expect(reasonsFor({ ...FITS, frame: STEROID, compared: false }).at(-1)).toBe(
      'It did not compare with steroid or surgery.',
    );
  });

  const evidence = toIndex(bundledPacks);
  it.each([
    [
      'PRP combined with stem cells relieves knee pain.',
      'La página habla de productos que se dan juntos. El estudio probó uno solo.',
    ],
    [
      '90% of our patients with knee pain improved after PRP.',
      'La página habla de sus propios resultados. Este estudio es de otros.',
    ],
    [
      'Stem cell therapy for knee pain is approved in Japan.',
      'Trata de las leyes de un país distinto del que menciona la página.',
    ],
    ['PRP relieves neck pain.', 'Estudió la parte baja de la espalda, no el cuello.'],
    [
      'PRP improves the sperm of infertile men.',
      'Estudió un aspecto de la fertilidad distinto del que menciona la página.',
    ],
    ['PRP relieves the arthritis of cats.', 'Estudió animales distintos de los que menciona la página.'],
    [
      'Amniotic stem cells relieve knee pain.',
      'La página habla de células amnióticas. El estudio probó un producto amniótico, no sus células.',
    ],
  ])('%s', (sentence, reason) => {
    const studies = readExample(sentence, evidence).flatMap(({ assessment }) => assessment.studies);
    expect(studies.flatMap(({ reasons }) => reasons)).toContain(reason);
  });

  it('says that the page cites it, also where it tests something else', () => {
    const [study] = read('PRP relieves facet joint pain (7).').assessment.studies;
    expect(study?.reasons).toEqual([
      `La página lo cita como ${citedAsWords('7')}.`,
      'No pone a prueba lo que dice la frase.',
    ]);
  });
});

describe('the product that was tested', () => {
  it.each([
    ['cultured-msc', undefined, 'células cultivadas en laboratorio'],
    ['cultured-msc', 'allogeneic', 'células de donantes cultivadas en laboratorio'],
    ['stem-cell', 'autologous', 'células madre del propio paciente'],
    ['amniotic', 'allogeneic', 'un producto amniótico de donantes'],
    [null, undefined, 'ningún producto de este tipo'],
  ] as const)('%s, %s', (intervention, cellSource, name) => {
    expect(testedProduct({ intervention, ...(cellSource && { cellSource }) })).toBe(name);
  });

  it.each(['en', 'es'] as const)('has a name of its own in %s, with whose cells', (language) => {
    speak(language);
    const names = INTERVENTIONS.flatMap((intervention) => [
      testedProduct({ intervention }),
      testedProduct({ intervention, cellSource: 'autologous' }),
      testedProduct({ intervention, cellSource: 'allogeneic' }),
    ]);
    expect(new Set(names).size).toBe(3 * INTERVENTIONS.length);
  });
});
