import type { trace as en } from '../en/trace.ts';
import type { Translation } from '../language.ts';

export const trace: Translation<typeof en> = {
  'trace.decides': 'Decidieron lo que se dice arriba',
  'trace.lower-rung': 'Sobre esto mismo, en un peldaño más bajo de la escalera',
  'trace.not-asked': 'Sobre esto, pero midieron algo que la página no afirma',
  'trace.broader-product': 'Cerca: sobre un tipo de producto más amplio',
  'trace.wider-condition': 'Cerca: sobre una afección más amplia',
  'trace.unnamed-disorder': 'Cerca: sobre un solo trastorno, que la página no nombra',
  'trace.near-outcome': 'Cerca: midieron algo próximo',
  'trace.other-comparison': 'Cerca: compararon con otra cosa que la página',
  'trace.given-together': 'Cerca: sobre un solo producto, cuando la página habla de varios juntos',
  'trace.own-results': 'Cerca: de otros, cuando la página habla de sus propios resultados',
  'trace.other-country': 'Cerca: sobre las leyes de otro país',
  'trace.other-site': 'Cerca: sobre otra parte de la columna',
  'trace.other-product': 'Fuera: sobre otro producto',
  'trace.other-cells': 'Fuera: sobre células o tejido de otro origen',
  'trace.other-condition': 'Fuera: sobre otra parte del cuerpo u otros pacientes',
  'trace.other-disorder': 'Fuera: sobre otro trastorno',
  'trace.other-outcome': 'Fuera: sobre algo que la página no afirma aquí',
  'trace.background': 'Fuera: contexto general, que no pone nada a prueba',
  'trace.line': { 1: '{why}: {count} hallazgo.', n: '{why}: {count} hallazgos.' },
  'trace.summary': {
    1: '{count} hallazgo examinado; sobre esto o algo cercano: {taken}.',
    n: '{count} hallazgos examinados; sobre esto o algo cercano: {taken}.',
  },
  'trace.summary-of-none': {
    1: '{count} hallazgo examinado; sobre esto o algo cercano: ninguno.',
    n: '{count} hallazgos examinados; sobre esto o algo cercano: ninguno.',
  },
};
