import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language, MESSAGES, speak } from '../../../lib/core/messages/index.ts';
import {
  explanation,
  formsOf,
  GLOSSARY_IDS,
  type GlossaryId,
  type GlossedWord,
  glossed,
  termName,
} from '../../../lib/core/words/glossary.ts';

afterEach(() => speak('en'));

type Parts = ReturnType<typeof glossed>;
const words = (parts: Parts): GlossedWord[] => parts.filter((part) => typeof part !== 'string');
const joined = (parts: Parts): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');

it('lists every word that the catalogue explains', () => {
  const explained = Object.keys(MESSAGES.en).flatMap((key) => /^glossary\.(.+)\.forms$/.exec(key)?.[1] ?? []);
  expect([...GLOSSARY_IDS].sort()).toEqual(explained.sort());
});

describe.each(LANGUAGES)('the glossary in %s', (language) => {
  it.each(GLOSSARY_IDS)(
    '%s is found by each of its forms, and explained in at most three sentences',
    (term) => {
      speak(language);
      for (const form of formsOf(term)) expect(glossed(form)).toEqual([{ term, text: form }]);
      expect(termName(term)).toMatch(/^\p{Lu}/u);
      const said = explanation(term);
      expect(said).toMatch(/^\p{Lu}.*\.$/u);
      expect(said.match(/\.(?: |$)/g)?.length).toBeLessThanOrEqual(3);
    },
  );

  it('gives no form to two words, and no advice', () => {
    speak(language);
    const forms = GLOSSARY_IDS.flatMap((term) => formsOf(term).map((form) => form.toLowerCase()));
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
    const advice = GLOSSARY_IDS.map(explanation).filter((said) =>
      /\b(?:should|must|ask your|your doctor|debe|debería|consulte|su médico)\b/i.test(said),
    );
    expect(advice).toEqual([]);
  });

  it('splits a text without losing a letter of it, each word once, none in quotation marks', () => {
    speak(language);
    const some = fc.oneof(
      fc.constantFrom(...GLOSSARY_IDS.flatMap(formsOf), '“', '”', ' ', '. ', '-', 'non-', 's', 'PRP'),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const parts = glossed(text);
        expect(joined(parts)).toBe(text);
        const terms = words(parts).map(({ term }) => term);
        expect(new Set(terms).size).toBe(terms.length);
        expect(parts).not.toContain('');
        expect(words(glossed(`“${text.replace(/[“”]/g, '')}”`))).toEqual([]);
      }),
    );
  });
});

it.each<[Language, string, readonly (readonly [GlossaryId, string])[]]>([
  [
    'en',
    '2 randomized trials, 145 people in all. Then a third randomized trial.',
    [['randomized-trial', 'randomized trials']],
  ],
  [
    'en',
    'Systematic review: it reads randomized trials.',
    [
      ['systematic-review', 'Systematic review'],
      ['randomized-trial', 'randomized trials'],
    ],
  ],
  ['en', 'Oxford CEBM 2011 calls it level 2.', [['oxford-level', 'Oxford CEBM 2011']]],
  [
    'en',
    'The page calls it a “randomized trial”. It is a narrative review.',
    [['narrative-review', 'narrative review']],
  ],
  ['en', 'He said “they “tested” PRP” of PRP.', [['prp', 'PRP']]],
  ['en', 'An open “quote with PRP', []],
  ['en', 'A non-randomized design, PRPs and an unblinded-looking one.', []],
  [
    'en',
    'Comparison study without randomization',
    [['controlled-study', 'Comparison study without randomization']],
  ],
  ['en', 'Scans showed no tumours near it; harm is on record.', []],
  ['en', '', []],
  [
    'es',
    '2 ensayos aleatorizados, con seguimiento; la página dice “placebo”.',
    [
      ['randomized-trial', 'ensayos aleatorizados'],
      ['follow-up', 'seguimiento'],
    ],
  ],
  [
    'es',
    'Concentrado de médula ósea, del propio paciente.',
    [
      ['bone-marrow-concentrate', 'Concentrado de médula ósea'],
      ['autologous', 'del propio paciente'],
    ],
  ],
  ['es', 'A randomized trial of exosomes', []],
])('in %s, “%s”', (language, text, expected) => {
  speak(language);
  expect(words(glossed(text)).map(({ term, text: form }) => [term, form])).toEqual(expected);
});

it('finds in each language what that language says', () => {
  expect(words(glossed('stem cells'))).toHaveLength(1);
  speak('es');
  expect(words(glossed('stem cells'))).toEqual([]);
  speak('en');
  expect(words(glossed('stem cells'))).toHaveLength(1);
});
