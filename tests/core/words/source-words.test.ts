import { afterEach, describe, expect, it } from 'vitest';
import { type Language, speak } from '../../../lib/core/messages/index.ts';
import type { PageReference, ReferencePlace, SourceStatus } from '../../../lib/core/types/index.ts';
import { authorsWords } from '../../../lib/core/words/authors-words.ts';
import { designName } from '../../../lib/core/words/design.ts';
import { citedAsWords, referenceName, referenceWithin } from '../../../lib/core/words/reference-name.ts';
import {
  linkOfSource,
  publishedAs,
  recognisedLine,
  registrationNote,
  sourceHeading,
} from '../../../lib/core/words/source-words.ts';
import { record } from '../../browser/components/fixtures.ts';

afterEach(() => speak('en'));

function reference(over: Partial<PageReference> = {}): PageReference {
  return {
    ...{ id: 1, number: 9, label: '9', place: 'list', text: 'Ember. A study. 2016.', blockId: 1 },
    ...{ url: null, doi: null, pmid: null, pmcid: null, nct: null },
    ...{ referenceId: null, matchedBy: null, titleDesign: null },
    ...over,
  };
}

const FOUND: SourceStatus = {
  state: 'found',
  work: {
    ...{ doi: '10.5555/a', title: 'A randomized trial', container: null, year: null, authors: null },
    type: 'journal-article',
  },
  by: 'likeness',
  notices: [],
  noticeOf: [],
  titleDesign: { design: 'randomized-controlled-trial', words: 'randomized trial' },
  asked: '2026-11-25',
};

describe('the name of a source', () => {
  it.each<[Language, ReferencePlace, string, string, string]>([
    ['en', 'list', '9', 'Source 9', 'source 9'],
    ['en', 'list', '†', 'Source †', 'source †'],
    ['en', 'list', 'Fox et al., 2020', 'Fox et al., 2020', 'Fox et al., 2020'],
    ['en', 'link', 'a study', 'The source linked at “a study”', 'the source linked at “a study”'],
    ['en', 'note', 'a', 'The source in the note at “a”', 'the source in the note at “a”'],
    ['es', 'list', '9', 'La fuente 9', 'la fuente 9'],
    ['es', 'prose', 'Fox et al., 2020', 'Fox et al., 2020', 'Fox et al., 2020'],
    ['es', 'link', 'a study', 'La fuente enlazada en “a study”', 'la fuente enlazada en “a study”'],
    ['es', 'note', 'a', 'La fuente de la nota en “a”', 'la fuente de la nota en “a”'],
  ])('in %s, %s “%s”: %s', (language, place, label, atBeginning, within) => {
    speak(language);
    expect(referenceName({ place, label })).toBe(atBeginning);
    expect(referenceWithin({ place, label })).toBe(within);
  });

  it.each<[Language, string, string]>([
    ['en', '9', 'source 9'],
    ['en', 'Fox, 2020', '“Fox, 2020”'],
    ['es', '9', 'fuente 9'],
    ['es', 'Fox, 2020', '“Fox, 2020”'],
  ])('in %s, cited as %s: %s', (language, label, expected) => {
    speak(language);
    expect(citedAsWords(label)).toBe(expected);
  });

  it('within a sentence is left alone where it is nobody else’s to change', () => {
    expect(referenceWithin({ place: 'list', label: 'Sourcewell 2019' })).toBe('Sourcewell 2019');
    speak('es');
    expect(referenceWithin({ place: 'list', label: 'Lafuente 2019' })).toBe('Lafuente 2019');
  });
});

describe('authors', () => {
  it.each<[string, string]>([
    ['Ember', 'Ember'],
    ['Ember and others', 'Ember y otros'],
    ['Ember and Fox', 'Ember y Fox'],
    ['de la Portilla and van der Berg', 'de la Portilla y van der Berg'],
    ['Food and Drug Administration', 'Food and Drug Administration'],
    ['Anderson', 'Anderson'],
  ])('%s: %s', (authors, expected) => {
    expect(authorsWords(authors)).toBe(authors);
    speak('es');
    expect(authorsWords(authors)).toBe(expected);
  });
});

describe('the heading of a source', () => {
  const known = record('a', { design: 'narrative-review' });
  it('in English', () => {
    expect(sourceHeading(reference(), known, undefined)).toBe('Source 9: narrative review');
    expect(sourceHeading(reference(), undefined, FOUND)).toBe('Source 9: randomized trial, by its title');
    expect(sourceHeading(reference({ nct: 'NCT00000000' }), undefined, undefined)).toBe(
      'Source 9: registration of a trial',
    );
    expect(sourceHeading(reference({ label: 'Fox, 2020' }), undefined, undefined)).toBe(
      'Fox, 2020: type of study not known',
    );
  });

  it('in Spanish', () => {
    speak('es');
    expect(sourceHeading(reference(), known, undefined)).toBe(`Fuente 9: ${designName('narrative-review')}`);
    expect(sourceHeading(reference(), undefined, FOUND)).toBe(
      `Fuente 9: ${designName('randomized-controlled-trial')}, según su título`,
    );
    expect(sourceHeading(reference({ nct: 'NCT00000000' }), undefined, undefined)).toBe(
      'Fuente 9: registro de un ensayo',
    );
    expect(sourceHeading(reference({ label: 'Fox, 2020' }), undefined, undefined)).toBe(
      'Fox, 2020: tipo de estudio desconocido',
    );
    expect(sourceHeading(reference({ place: 'link', label: 'a study' }), undefined, undefined)).toBe(
      'La fuente enlazada en “a study”: tipo de estudio desconocido',
    );
    expect(registrationNote()).toContain('no qué se encontró');
  });
});

it.each<[PageReference['matchedBy'], SourceStatus | undefined, string | null, string | null]>([
  ['doi', undefined, 'Recognised by its DOI.', 'Se reconoció por su DOI.'],
  ['pmid', undefined, 'Recognised by its number at PubMed.', 'Se reconoció por su número en PubMed.'],
  [
    'pmcid',
    undefined,
    'Recognised by its number at PubMed Central.',
    'Se reconoció por su número en PubMed Central.',
  ],
  [
    'likeness',
    undefined,
    'Recognised by its title, with its author or year.',
    'Se reconoció por su título, junto con su autor o su año.',
  ],
  [null, { ...FOUND, by: 'doi' }, 'Found at Crossref by its DOI.', 'Se encontró en Crossref por su DOI.'],
  [
    null,
    FOUND,
    'Found at Crossref by the words of the reference, not by a number: see whether it is the same work.',
    'Se encontró en Crossref por las palabras de la referencia, no por un número: conviene ver si es la misma obra.',
  ],
  [null, undefined, null, null],
])('recognised by %s', (matchedBy, status, english, spanish) => {
  expect(recognisedLine(reference({ matchedBy }), status)).toBe(english);
  speak('es');
  expect(recognisedLine(reference({ matchedBy }), status)).toBe(spanish);
});

it.each<[string, string, string]>([
  [
    'journal-article',
    'Crossref lists it as: journal article.',
    'En Crossref figura como: artículo de revista.',
  ],
  ['book-chapter', 'Crossref lists it as: book chapter.', 'En Crossref figura como: capítulo de libro.'],
  ['made-up-type', 'Crossref lists it as: made up type.', 'En Crossref figura como: made up type.'],
  ['posted-content', 'which is not peer reviewed', 'sin revisión por pares'],
])('published as %s', (type, english, spanish) => {
  expect(publishedAs(type)).toContain(english);
  speak('es');
  expect(publishedAs(type)).toContain(spanish);
});

it('leads to a source by the best name known, and says whose link it is', () => {
  const url = 'https://www.clinic.test/paper?a=1';
  const textOf = (over: Partial<PageReference>) =>
    linkOfSource(reference({ url, ...over }), undefined, undefined)?.text;
  const all = [{ doi: '10.5555/a' }, { pmid: '1' }, { pmcid: 'PMC1' }, { nct: 'NCT00000000' }];
  const same = ['doi 10.5555/a', 'PubMed 1', 'PubMed Central, PMC1', 'ClinicalTrials.gov, NCT00000000'];
  expect([...all, {}].map(textOf)).toEqual([...same, 'The page’s own link: clinic.test']);
  speak('es');
  expect([...all, {}].map(textOf)).toEqual([...same, 'El enlace de la propia página: clinic.test']);
});
