import type { welcome as en } from '../en/welcome.ts';
import type { Translation } from '../language.ts';

export const welcome: Translation<typeof en> = {
  'welcome.title': 'Primeros pasos: Behind the Claim',
  'welcome.lead':
    'En las páginas de clínicas marca las frases que afirman algo sobre células madre, PRP y tratamientos parecidos. Pulse una frase marcada para ver qué tipo de estudio hay detrás, cuántas personas participaron y qué es lo que no se sabe.',
  'welcome.marks': 'Qué significan las marcas',
  'welcome.marks-line':
    'Más peldaños firmes: un tipo de estudio que puede mostrar más. Lo que halló se dice con palabras; puede apuntar en sentido contrario.',
  'welcome.sample-trials': 'PRP eases knee pain.',
  'welcome.sample-series': 'Bone marrow concentrate calms a sore back.',
  'welcome.sample-reviews': 'Stem cells help tired joints.',
  'welcome.sample-preclinical': 'Stem cells rebuild discs.',
  'welcome.sample-none': 'Exosomes restore your energy.',
  'welcome.sample-note':
    'Las frases son inventadas (en inglés, como las páginas que se leen), y también lo es aquí lo que hay detrás de ellas.',
  'welcome.flag':
    'Sombreado: hay algo que saber, por ejemplo que una fuente es un tipo de estudio distinto del que dice la página.',
  'welcome.not': 'Qué no hace',
  'welcome.no-verdict':
    'No da veredictos. Muestra qué tipo de estudio hay y qué halló; qué significa eso lo juzga usted.',
  'welcome.no-advice':
    'No da consejo médico. Hable con un profesional de la medicina que no le venda el tratamiento.',
  'welcome.english': 'Solo lee páginas en inglés.',
  'welcome.packs':
    'Solo conoce los estudios de sus paquetes de evidencia. No busca en la literatura, y puede haber estudios más recientes.',
  'welcome.silence':
    'El silencio no significa “falso”: “Ningún estudio en estos paquetes” solo dice que estos paquetes no contienen ninguno. Tampoco una página sin marcas significa que se haya visto que es correcta.',
  'welcome.leaves': 'Qué sale de su equipo',
  'welcome.leaves-line':
    'Nada, salvo que usted active las consultas en las opciones. Entonces los DOI de las fuentes de una página, o las palabras de una referencia sin DOI, van a Crossref, el registro de las editoriales.',
  'welcome.list-sites': 'Indicar los sitios en las opciones.',
  'welcome.where': 'Dónde encontrarlo',
  'welcome.button':
    'El botón de la barra de herramientas abre una ventana que cuenta las afirmaciones de una página y activa o desactiva la extensión en su sitio. Es posible que el navegador haya guardado el botón detrás de la pieza de puzle.',
  'welcome.panel':
    'El panel lateral enumera todas las afirmaciones de la página, sus fuentes y lo que no dice. Se abre desde esa ventana.',
  'welcome.keys': 'Teclas',
  'welcome.keys-change': 'Se pueden cambiar en los ajustes de extensiones del navegador.',
  'welcome.options': 'Todas las opciones',
  'welcome.done': 'Eso es todo. Puede cerrar esta página; no vuelve a aparecer.',
};
