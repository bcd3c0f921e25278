import type { exports as en } from '../en/exports.ts';
import type { Translation } from '../language.ts';

export const exports: Translation<typeof en> = {
  'exports.report': 'Informe (página web)',
  'exports.report-line': 'Para leer e imprimir: citas, estudios, referencias y lo que esto no es.',
  'exports.markdown': 'Informe (Markdown)',
  'exports.markdown-line': 'El mismo informe en texto sencillo con marcas, para notas y editores.',
  'exports.csv': 'Tabla (CSV)',
  'exports.csv-line':
    'Una fila por afirmación, para hojas de cálculo. La mayoría de ellas la abre tal como está.',
  'exports.json': 'Datos (JSON)',
  'exports.json-line': 'Todo lo leído y encontrado, en una sola lista de páginas, para programas.',
  'exports.jsonl': 'Datos (JSON Lines)',
  'exports.jsonl-line': 'Lo mismo, una página por línea, para muchas páginas.',
  'exports.annotations': 'Anotaciones (W3C, JSON-LD)',
  'exports.annotations-line': 'Una nota sobre cada pasaje, para herramientas de anotación.',
  'exports.claim-review': 'Borradores de ClaimReview (schema.org)',
  'exports.claim-review-line':
    'Un comienzo para una verificación propia: sin calificación ni autor, no para publicarlo tal como está.',
  'exports.ris': 'Estudios (RIS)',
  'exports.ris-line':
    'Los estudios que se muestran junto a las afirmaciones, también los cercanos, para Zotero, EndNote, Mendeley y otros.',
  'exports.bibtex': 'Estudios (BibTeX)',
  'exports.bibtex-line':
    'Los estudios que se muestran junto a las afirmaciones, también los cercanos, para LaTeX y JabRef.',
  'exports.csl-json': 'Estudios (CSL-JSON)',
  'exports.csl-json-line':
    'Los estudios que se muestran junto a las afirmaciones, también los cercanos, para Pandoc, Zotero y programas.',

  'exports.said-how': 'La página {wording}.',

  'exports.standing': '{relation}: {design}.',
  'exports.relation-direct': 'Sobre esto',
  'exports.relation-indirect': 'Sobre algo cercano, no sobre esto',
  'exports.relation-cited': 'Citado por la página',
  'exports.relation-other-product': 'Cercano, pero otro producto',

  'exports.draft':
    'Borrador hecho por {software} el {date} con palabras de una página; nadie lo ha revisado. Antes de publicarlo, una persona tiene que comprobar la cita en su lugar y completar: author (quién verifica), url (dónde está la verificación), datePublished, reviewRating (su propio juicio; aquí no se da ninguno) y quién hizo la afirmación (itemReviewed.author). Después se quitan este comentario y creativeWorkStatus.',
  'exports.appearance': 'Leído el {date}.',
};
