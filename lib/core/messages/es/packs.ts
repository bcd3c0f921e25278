import type { packs as en } from '../en/packs.ts';
import type { Translation } from '../language.ts';

export const packs: Translation<typeof en> = {
  'packs.heading': 'Paquetes de evidencia',
  'packs.about':
    'Las respuestas salen de los paquetes activados y de nada más. Cada estudio dice de qué paquete procede. Al cambiar esto, las páginas abiertas se leen de nuevo.',
  'packs.none-on': 'No hay ningún paquete de evidencia activado.',
  'packs.none-on-line': 'Las páginas quedan sin marcas hasta que se active uno.',
  'packs.reading': 'Leyendo sus preferencias …',
  'packs.not-readable': 'No se pudieron leer sus preferencias ({reason}).',
  'packs.retry': 'Intentar de nuevo',

  'packs.records': { 1: '{count} ficha', n: '{count} fichas' },
  'packs.findings': { 1: '{count} hallazgo', n: '{count} hallazgos' },
  'packs.facts': '{records}, {findings}. Versión {version}, {date}, {licence}.',
  'packs.bundled': 'Viene con la extensión.',
  'packs.yours': 'Añadido por usted.',
  'packs.yours-since': 'Añadido por usted, {date}.',
  'packs.left-out':
    'Queda fuera: ya no supera las comprobaciones. Puede exportarlo tal como está guardado, corregirlo y añadirlo de nuevo.',
  'packs.more-problems': { 1: 'y {count} problema más', n: 'y {count} problemas más' },
  'packs.export': 'Exportar',
  'packs.export-one': 'Exportar {title}',
  'packs.remove': 'Quitar',
  'packs.remove-one': 'Quitar {title}',

  'packs.was-removed': 'Se quitó “{title}”.',
  'packs.was-replaced': 'Se reemplazó la versión {version} de “{title}”.',
  'packs.unusable-was-replaced': 'Se reemplazó lo que ocupaba el lugar de “{title}”.',
  'packs.put-it-back': 'Restaurar',
  'packs.put-back': '“{title}” se restauró.',
  'packs.put-back.on': '“{title}” se restauró y está activado.',
  'packs.put-back.off': '“{title}” se restauró y está desactivado.',
  'packs.put-back.left-out': '“{title}” se restauró, pero queda fuera: la lista dice por qué.',
  'packs.not-done.switch-on': '“{title}” no se activó.',
  'packs.not-done.switch-off': '“{title}” no se desactivó.',
  'packs.not-done.export': '“{title}” no se exportó.',
  'packs.not-done.remove': '“{title}” no se quitó.',
  'packs.not-done.put-back': '“{title}” no se restauró.',
  'packs.not-done.add': '“{title}” no se añadió.',
  'packs.nothing-changed': 'Nada ha cambiado ({reason}).',

  'packs.add-heading': 'Añadir un paquete desde un archivo',
  'packs.choose-file': 'Elegir un archivo …',
  'packs.drop-file': 'o suéltelo aquí. JSON, 1 MB como máximo.',
  'packs.cited-by':
    'Las referencias de sus estudios las escribe citeproc-js, {copyright}. {phrase}: {link}. {licences}',
  'packs.licences': 'Licencias de lo que contiene la extensión',
  'packs.reading-file': 'Leyendo {file} …',
  'packs.refused': '{file} no se añadió.',
  'packs.refused-line': 'Nada ha cambiado. Lo que hay que corregir (en inglés):',
  'packs.adding': 'Añadiendo “{title}” …',
  'packs.added': '“{title}” se añadió.',
  'packs.added.on': '“{title}” se añadió y está activado.',
  'packs.added.off': '“{title}” se añadió y está desactivado.',
  'packs.added.left-out': '“{title}” se añadió, pero queda fuera: la lista dice por qué.',
  'packs.updated': '“{title}” {version} ocupó el lugar de la versión {before}.',
  'packs.updated.on': '“{title}” {version} ocupó el lugar de la versión {before} y está activado.',
  'packs.updated.off': '“{title}” {version} ocupó el lugar de la versión {before} y está desactivado.',
  'packs.updated.left-out':
    '“{title}” {version} ocupó el lugar de la versión {before}, pero queda fuera: la lista dice por qué.',
  'packs.mended': '“{title}” {version} ocupó el lugar del que había quedado fuera.',
  'packs.mended.on': '“{title}” {version} ocupó el lugar del que había quedado fuera y está activado.',
  'packs.mended.off': '“{title}” {version} ocupó el lugar del que había quedado fuera y está desactivado.',
  'packs.mended.left-out':
    '“{title}” {version} ocupó el lugar del que había quedado fuera, pero también queda fuera: la lista dice por qué.',
  'packs.not-kept': '“{title}” no se añadió:',
  'packs.not-kept-line':
    'el navegador no lo guardó ({reason}). Nada ha cambiado. Quite un paquete que ya no necesite e inténtelo de nuevo.',

  'packs.preview': 'El paquete que se leyó',
  'packs.preview-holds': '{records} ({designs}), {findings}.',
  'packs.preview-facts':
    'Versión {version}, {date}, {licence}. Todavía no cuenta. Lo que dice es la palabra de su autor; se comprueba su forma, no sus datos.',
  'packs.replaces-version':
    'Ocupa el lugar de la versión {version} del paquete “{id}”, que usted añadió antes.',
  'packs.replaces-unusable':
    'Ocupa el lugar del paquete “{id}”, que usted añadió antes y que queda fuera porque ya no supera las comprobaciones.',
  'packs.add': 'Añadir este paquete',
  'packs.replace': 'Reemplazar por la versión {version}',
  'packs.do-not-add': 'No añadirlo',
  'packs.look-at-records': 'Ver las fichas y lo que el paquete dice de cada una ({count})',
  'packs.title-not-read': 'Título no leído',
  'packs.record-facts': '{name}. {design}.',
  'packs.no-result': 'No da ningún resultado de esta ficha.',
  'packs.show-records': { 1: 'Mostrar {count} ficha más', n: 'Mostrar {count} fichas más' },
  'packs.show-some-records': {
    1: 'Mostrar {next} de {count} ficha más',
    n: 'Mostrar {next} de {count} fichas más',
  },
  'packs.show-sentences': { 1: 'Mostrar {count} frase más', n: 'Mostrar {count} frases más' },
  'packs.show-some-sentences': {
    1: 'Mostrar {next} de {count} frase más',
    n: 'Mostrar {next} de {count} frases más',
  },
  'packs.no-site': 'No afirma que ningún sitio web pertenezca a un autor.',
  'packs.look-at-sites': 'Ver los sitios web que, según el paquete, pertenecen a un autor ({count})',
  'packs.sites-line':
    'En estos sitios se le diría que el estudio lo escribió la clínica a la que pertenece la página.',
  'packs.show-sites': { 1: 'Mostrar {count} sitio web más', n: 'Mostrar {count} sitios web más' },
  'packs.show-some-sites': {
    1: 'Mostrar {next} de {count} sitio web más',
    n: 'Mostrar {next} de {count} sitios web más',
  },

  'packs.own-heading': 'Escribir un paquete propio',
  'packs.own':
    'Un paquete es un archivo JSON: referencias, cómo se hizo cada estudio, qué se halló. {schema} viene con la extensión; {make} y {check}, en el proyecto, ayudan a escribir uno.',
  'packs.own-schema': 'Su esquema JSON (JSON Schema)',
};
