import type { trace as en } from '../en/trace.ts';
import type { Translation } from '../language.ts';

export const trace: Translation<typeof en> = {
  'trace.decides': 'Base de lo que se dice arriba',
  'trace.lower-rung': 'Sobre esto mismo, en un peldaño más bajo de la escalera',
  'trace.not-asked': 'Sobre esto, pero con una medida de algo que la página no afirma',
  'trace.broader-product': 'Cerca: sobre un tipo de producto más amplio',
  'trace.wider-condition': 'Cerca: sobre una afección más amplia',
  'trace.unnamed-disorder': 'Cerca: sobre un solo trastorno, que la página no nombra',
  'trace.near-outcome': 'Cerca: con una medida de algo parecido',
  'trace.other-comparison': 'Cerca: con una comparación distinta de la que hace la página',
  'trace.given-together': 'Cerca: sobre un solo producto, cuando la página habla de varios juntos',
  'trace.own-results': 'Cerca: de otros, cuando la página habla de sus propios resultados',
  'trace.other-country': 'Cerca: sobre las leyes de otro país',
  'trace.other-site': 'Cerca: sobre otra parte de la columna',
  'trace.other-product': 'Se dejó fuera: sobre otro producto',
  'trace.other-cells': 'Se dejó fuera: sobre células o tejido de otro origen',
  'trace.other-condition': 'Se dejó fuera: sobre otra parte del cuerpo u otros pacientes',
  'trace.other-disorder': 'Se dejó fuera: sobre otro trastorno',
  'trace.other-outcome': 'Se dejó fuera: sobre algo que la página no afirma aquí',
  'trace.background': 'Se dejó fuera: contexto general, que no pone nada a prueba',
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
