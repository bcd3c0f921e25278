import type { reasons as en } from '../en/reasons.ts';
import type { Translation } from '../language.ts';

/** The subject, where none is named, is "el estudio". */
export const reasons: Translation<typeof en> = {
  'reasons.named': 'La página lo nombra.',
  'reasons.cited': 'La página lo cita como {label}.',
  'reasons.tests-something-else': 'No pone a prueba lo que dice la frase.',
  'reasons.tested': 'Estudió {product}.',
  'reasons.tested-narrower':
    'Estudió {product}, uno de los productos a los que se refiere la palabra general.',
  'reasons.about': 'Trata de {product}.',
  'reasons.about-narrower':
    'Trata de {product}, uno de los productos a los que se refiere la palabra general.',
  'reasons.broader-product': 'La página nombra un producto más concreto que el que se estudió.',
  'reasons.other-product': 'La página habla de otro producto.',
  'reasons.other-cells': 'La página habla de células o tejido de otro origen.',
  'reasons.wider-condition': 'Abarca una afección más amplia que la que nombra la página.',
  'reasons.unnamed-disorder': 'Trata de un solo trastorno, que la página no nombra.',
  'reasons.measured': 'Midió {outcome}, algo de lo que habla la página.',
  'reasons.speaks-of': 'Trata sobre {outcome}, algo de lo que habla la página.',
  'reasons.measured-near': 'Midió {outcome}, algo cercano a lo que dice la página, pero no lo mismo.',
  'reasons.not-compared': 'No hizo la comparación con {other}.',
  'reasons.not-compared-as-the-page': 'No hizo la comparación que hace la página.',
  'reasons.comparator': '“{words}”',
  'reasons.or': '{first} o {last}',
  'reasons.given-together': 'La página habla de productos que se dan juntos. El estudio probó uno solo.',
  'reasons.own-results': 'La página habla de sus propios resultados. Este estudio es de otros.',
  'reasons.other-country': 'Trata de las leyes de un país distinto del que menciona la página.',
  'reasons.other-side-of-fertility':
    'Estudió un aspecto de la fertilidad distinto del que menciona la página.',
  'reasons.other-animals': 'Estudió animales distintos de los que menciona la página.',
  'reasons.not-its-cells':
    'La página habla de células amnióticas. El estudio probó un producto amniótico, no sus células.',
  'reasons.not-the-neck': 'Estudió la parte baja de la espalda, no el cuello.',
};
