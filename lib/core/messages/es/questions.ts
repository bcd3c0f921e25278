import type { questions as en } from '../en/questions.ts';
import type { Translation } from '../language.ts';

export const questions: Translation<typeof en> = {
  'questions.evidence-for-my-condition': '¿Qué evidencia hay para mi afección y dónde está publicada?',
  'questions.which-product': '¿Qué producto se inyecta exactamente y qué estudios probaron ese mismo?',
  'questions.whose-cells': '¿De dónde vienen las células o el tejido, y cómo se preparan y se analizan?',
  'questions.control-group': '¿Se comparó a los pacientes con personas que no lo recibieron?',
  'questions.formal-trial':
    '¿Forma esto parte de un ensayo formal, dónde está registrado y quién lo supervisa?',
  // The number that the US FDA gives a product under trial is asked for by its English letters.
  'questions.regulator':
    '¿Está aprobado el producto para mi afección? Si no: ¿cuál es su número IND y puedo ver la carta?',
  'questions.risks': '¿Qué puede salir mal, con qué frecuencia ocurrió aquí y quién paga si sufro un daño?',
  'questions.alternatives': '¿Qué otras opciones tengo y qué pasa si espero?',
  'questions.results-of-own-patients':
    '¿A cuántos pacientes se trató, cómo se les siguió y cuántos no mejoraron?',
  'questions.cost-and-follow-up': '¿Cuánto cuesta en total y qué seguimiento habrá?',
  'questions.origin': 'Según los consejos de la ISSCR y de la FDA de los Estados Unidos.',
};
