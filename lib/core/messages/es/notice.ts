import type { notice as en } from '../en/notice.ts';
import type { Translation } from '../language.ts';

/** The verbs agree with whatever they follow: "la fuente 9", "Centeno et al., 2017". */
export const notice: Translation<typeof en> = {
  'notice.retraction': 'Retractado',
  'notice.withdrawal': 'Retirado',
  'notice.removal': 'Eliminado',
  'notice.partial-retraction': 'Retractado en parte',
  'notice.expression-of-concern': 'Expresión de preocupación',
  'notice.correction': 'Corregido',
  'notice.new-version': 'Hay una versión más reciente',
  'notice.other': 'Un aviso (“{label}”)',

  'notice.line': '{what}.',
  'notice.line-dated': '{what}, {date}.',
  'notice.line-told': '{what}; según {told}.',
  'notice.line-dated-told': '{what}, {date}; según {told}.',
  'notice.told-publisher': 'la editorial',
  'notice.told-retraction-watch': 'Retraction Watch',

  'notice.verb-retraction': 'fue objeto de una retractación',
  'notice.verb-withdrawal': 'fue objeto de una retirada',
  'notice.verb-removal': 'fue objeto de una eliminación',
  'notice.verb-partial-retraction': 'fue objeto de una retractación parcial',
  'notice.verb-expression-of-concern': 'lleva una expresión de preocupación',
  'notice.verb-correction': 'fue objeto de una corrección',
  'notice.verb-new-version': 'tiene una versión más reciente',
  'notice.verb-other': 'tiene un aviso',
  'notice.verb-dated': '{verb} ({date})',

  'notice.about-another': 'Esta obra es en sí misma un aviso (“{label}”), sobre la obra con el DOI {doi}.',
};
