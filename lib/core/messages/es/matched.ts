import type { matched as en } from '../en/matched.ts';
import type { Translation } from '../language.ts';

export const matched: Translation<typeof en> = {
  'matched.treatment': 'Tratamiento',
  'matched.where': 'Dónde o para qué',
  'matched.disorder': 'Trastorno',
  'matched.outcome': 'Qué cambia',
  'matched.comparator': 'Comparado con',
  'matched.kind': 'Se leyó como la afirmación de que',
  'matched.sources': 'Fuentes nombradas',
  'matched.from-sentence': '“{words}”, de esta frase',
  'matched.from-previous': '“{words}”, de la frase anterior',
  'matched.from-heading': '“{words}”, del título de arriba',
  'matched.from-list': '“{words}”, de la línea que precede a la lista',
  'matched.another-disorder': 'uno del que no trata ningún estudio de estos paquetes',
  'matched.efficacy': 'el tratamiento ayuda',
  'matched.comparative': 'el tratamiento sale bien de la comparación con otra cosa',
  'matched.regeneration': 'una parte del cuerpo vuelve a crecer',
  'matched.content': 'hay algo en el producto',
  'matched.mechanism': 'el tratamiento actúa de algún modo',
  'matched.safety': 'el tratamiento es seguro o no',
  'matched.regulatory': 'el tratamiento está permitido o no',
  'matched.evidence': 'hay investigación o no',
  'matched.experience': 'la clínica tiene experiencia',
  'matched.kind-by-words': '{kind}, por “{words}”',
  'matched.kind-by-words-above': '{kind}, por “{words}”, de la línea que precede a la lista',
};
