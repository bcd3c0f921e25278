import type { status as en } from '../en/status.ts';
import type { Translation } from '../language.ts';

export const status: Translation<typeof en> = {
  'status.no-notice':
    'No se encontró ningún aviso en Crossref (consulta: {date}). Eso no prueba que no lo haya.',
  'status.not-there': 'Crossref no conoce este DOI (consulta: {date}). Puede estar registrado en otro lugar.',
  'status.not-there-or-slip':
    'Crossref no conoce este DOI (consulta: {date}). Puede estar registrado en otro lugar, o impreso con una errata.',
  'status.nothing-like-it':
    'Crossref no tiene nada que se parezca lo suficiente a estas palabras (consulta: {date}).',
  'status.other-work':
    'Crossref tiene otra obra con el DOI que da la página: “{title}”. Uno de los dos puede estar impreso con una errata, así que aquí no se muestra nada de lo que Crossref dice de esa obra (consulta: {date}).',
  'status.other-work-by':
    'Crossref tiene otra obra con el DOI que da la página: “{title}” ({who}). Uno de los dos puede estar impreso con una errata, así que aquí no se muestra nada de lo que Crossref dice de esa obra (consulta: {date}).',

  'status.offline':
    'No se pudo conectar con Crossref. Se le volverá a preguntar cuando se abra de nuevo la página.',
  'status.busy': 'Crossref pidió esperar. Se le volverá a preguntar más tarde.',
  'status.busy-until': 'Crossref pidió esperar hasta las {time} UTC. Después se le volverá a preguntar.',
  'status.refused':
    'Crossref rechaza las consultas desde esta red. Quien administra la red quizá sepa por qué; una dirección de correo en las opciones puede ayudar.',
  'status.timeout':
    'Crossref tardó demasiado en responder. Se le volverá a preguntar cuando se abra de nuevo la página.',
  'status.not-crossref':
    'La red respondió en lugar de Crossref, quizá con una página de inicio de sesión. Abra primero cualquier otra página y después, de nuevo, esta.',
  'status.interrupted':
    'La consulta a Crossref se interrumpió. Se le volverá a preguntar cuando se abra de nuevo la página.',
  'status.too-many':
    'No se preguntó por ella a Crossref: de una misma página se le pregunta, como máximo, por {most} fuentes.',
  'status.failed':
    'Crossref respondió con un error. Se le volverá a preguntar cuando se abra de nuevo la página.',

  'status.look-ups-off':
    'No se preguntó qué fue de ella: las consultas a Crossref están desactivadas (véanse las opciones).',
  'status.look-ups-private':
    'No se preguntó qué fue de ella: en una ventana privada no se pregunta nada a Crossref.',
  'status.look-ups-failed':
    'No se pudo preguntar qué fue de ella. Se volverá a preguntar cuando se abra de nuevo la página.',
  'status.look-ups-asking': 'Preguntando a Crossref qué fue de ella …',
  'status.not-asked': 'No se preguntó por ella a Crossref.',
  'status.cannot-ask': 'No se preguntó a Crossref: la página no da ni un DOI ni palabras suficientes.',
};
