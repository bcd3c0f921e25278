import type { welcome as en } from '../en/welcome.ts';
import type { Translation } from '../language.ts';

export const welcome: Translation<typeof en> = {
  'welcome.title': 'Primeros pasos: Behind the Claim',
  'welcome.lead':
    'Marca lo que las páginas de clínicas afirman sobre células madre, PRP y tratamientos parecidos. Pulse una frase marcada: muestra qué tipo de estudio hay detrás y qué es lo que no se sabe.',
  'welcome.marks': 'Qué significan las marcas',
  'welcome.marks-line':
    'Más peldaños firmes: un tipo de estudio que puede mostrar más. Lo que halló se dice con palabras, y puede apuntar en sentido contrario.',
  'welcome.sample-trials': 'PRP eases knee pain.',
  'welcome.sample-series': 'Bone marrow concentrate calms a sore back.',
  'welcome.sample-reviews': 'Stem cells help tired joints.',
  'welcome.sample-preclinical': 'Stem cells rebuild discs.',
  'welcome.sample-none': 'Exosomes restore your energy.',
  'welcome.sample-note': 'Ejemplos inventados, en inglés como las páginas que se leen.',
  'welcome.flag': 'Sombreado: hay algo que saber, como una fuente que no es lo que la página dice que es.',
  'welcome.not': 'Sus límites',
  'welcome.no-verdict': 'No da veredictos: qué significa lo juzga usted.',
  'welcome.no-advice': 'No da consejo médico.',
  'welcome.english': 'Solo lee páginas en inglés.',
  'welcome.packs': 'Solo conoce los estudios de sus paquetes de evidencia; puede haber otros.',
  'welcome.silence':
    'El silencio no significa “falso”: “ningún estudio en estos paquetes” solo dice que no contienen ninguno.',
  'welcome.leaves': 'Qué sale de su equipo',
  'welcome.leaves-line':
    'Nada, salvo que usted active las consultas en las opciones. Entonces las referencias de una página van a Crossref, el registro de las editoriales.',
  'welcome.list-sites': 'Indicar los sitios en las opciones.',
  'welcome.where': 'Dónde encontrarlo',
  'welcome.button':
    'El botón de la barra de herramientas cuenta las afirmaciones de una página y abre el panel que las enumera. Es posible que el navegador lo guarde detrás de la pieza de puzle.',
  'welcome.keys': 'Teclas',
  'welcome.options': 'Todas las opciones',
  'welcome.done': 'Puede cerrar esta página; no vuelve a aparecer.',
};
