import type { source as en } from '../en/source.ts';
import type { Translation } from '../language.ts';

export const source: Translation<typeof en> = {
  'source.numbered': 'La fuente {label}',
  'source.numbered-within': 'la fuente {label}',
  'source.linked': 'La fuente enlazada en “{label}”',
  'source.linked-within': 'la fuente enlazada en “{label}”',
  'source.in-note': 'La fuente de la nota en “{label}”',
  'source.in-note-within': 'la fuente de la nota en “{label}”',
  'source.cited-as-number': 'fuente {label}',
  'source.cited-as-name': '“{label}”',

  'source.heading-numbered': 'Fuente {label}: {kind}',
  'source.heading': '{name}: {kind}',
  'source.kind-by-title': '{design}, según su título',
  'source.kind-registration': 'registro de un ensayo',
  'source.kind-unknown': 'tipo de estudio desconocido',
  'source.registration':
    'Un registro en ClinicalTrials.gov: dice que se planeó un estudio, no qué se encontró en él.',

  'source.recognised-doi': 'Se reconoció por su DOI.',
  'source.recognised-pmid': 'Se reconoció por su número en PubMed.',
  'source.recognised-pmcid': 'Se reconoció por su número en PubMed Central.',
  'source.recognised-likeness': 'Se reconoció por su título, junto con su autor o su año.',
  'source.found-by-doi': 'Se encontró en Crossref por su DOI.',
  'source.found-by-words':
    'Se encontró en Crossref por las palabras de la referencia, no por un número: conviene ver si es la misma obra.',

  'source.published-preprint':
    'En Crossref figura como prepublicación o algo parecido, sin revisión por pares.',
  'source.published-as':
    'En Crossref figura como: {type}. Eso dice cómo se publicó, no qué tipo de estudio es.',
  'source.type.book': 'libro',
  'source.type.book-chapter': 'capítulo de libro',
  'source.type.component': 'componente',
  'source.type.dataset': 'conjunto de datos',
  'source.type.dissertation': 'tesis',
  'source.type.edited-book': 'libro colectivo',
  'source.type.journal': 'revista',
  'source.type.journal-article': 'artículo de revista',
  'source.type.journal-issue': 'número de una revista',
  'source.type.monograph': 'monografía',
  'source.type.other': 'otro',
  'source.type.peer-review': 'revisión por pares',
  'source.type.proceedings': 'actas',
  'source.type.proceedings-article': 'artículo de actas',
  'source.type.reference-book': 'obra de consulta',
  'source.type.reference-entry': 'entrada de una obra de consulta',
  'source.type.report': 'informe',
  'source.type.standard': 'norma',

  'source.doi': 'doi {doi}',
  'source.where-with-doi': '{where}, doi {doi}',
  'source.where-unknown': 'La fuente',
  'source.pubmed': 'PubMed {id}',
  'source.pubmed-central': 'PubMed Central, {id}',
  'source.clinical-trials': 'ClinicalTrials.gov, {id}',
  'source.own-link': 'El enlace de la propia página: {host}',
};
