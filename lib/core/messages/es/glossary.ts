import type { glossary as en } from '../en/glossary.ts';
import type { Translation } from '../language.ts';

/** The forms are those of the Spanish texts, not translations of the English forms. */
export const glossary: Translation<typeof en> = {
  'glossary.randomized-trial.name': 'Ensayo aleatorizado',
  'glossary.randomized-trial.forms':
    'ensayo aleatorizado|ensayos aleatorizados|ensayo controlado aleatorizado|ensayos controlados aleatorizados|aleatorizado|aleatorizados',
  'glossary.randomized-trial.explanation':
    'Un estudio en el que el azar decide quién recibe el tratamiento y quién recibe otra cosa. Así los grupos se diferencian solo por el tratamiento, o casi.',
  'glossary.controlled-study.name': 'Estudio comparativo sin aleatorización',
  'glossary.controlled-study.forms':
    'estudio comparativo sin aleatorización|estudios comparativos sin aleatorización|sin aleatorización|estudio controlado|estudios controlados',
  'glossary.controlled-study.explanation':
    'Un estudio que compara a personas tratadas con otras, sin que el azar decida quién está en cada grupo. Los grupos pueden diferir también en otras cosas.',
  'glossary.comparison-group.name': 'Grupo de comparación',
  'glossary.comparison-group.forms':
    'grupo de comparación|grupos de comparación|grupo de control|grupos de control|comparador',
  'glossary.comparison-group.explanation':
    'Personas del mismo estudio que no recibieron el tratamiento. Sin ellas no se puede saber qué habría ocurrido de todos modos.',
  'glossary.placebo.name': 'Placebo',
  'glossary.placebo.forms': 'placebo|placebos',
  'glossary.placebo.explanation':
    'Algo que parece el tratamiento y no tiene ninguna parte activa, como una inyección de suero salino.',
  'glossary.sham.name': 'Tratamiento simulado',
  'glossary.sham.forms': 'procedimiento simulado|tratamiento simulado|inyección simulada',
  'glossary.sham.explanation':
    'Un tratamiento fingido: se hace todo como si fuera real, salvo la parte que se pone a prueba.',
  'glossary.blinded.name': 'Cegado',
  'glossary.blinded.forms': 'doble ciego|simple ciego|cegado|cegados|no cegado|cegamiento',
  'glossary.blinded.explanation':
    'Las personas tratadas, o quienes miden, no saben quién recibió qué. Se dice doble ciego cuando no lo sabían ni unas ni otros. Así las esperanzas influyen menos en los resultados.',
  'glossary.case-series.name': 'Serie de casos',
  'glossary.case-series.forms': 'serie de casos|series de casos',
  'glossary.case-series.explanation':
    'Se sigue a personas que recibieron un tratamiento y no se compara a nadie. Muchas habrían mejorado, o no, sin él.',
  'glossary.case-report.name': 'Informe de un caso',
  'glossary.case-report.forms': 'informe de un caso|informe de caso|informes de casos',
  'glossary.case-report.explanation':
    'La historia de un paciente, o de unos pocos. Muestra que algo puede ocurrir, no con qué frecuencia.',
  'glossary.survey.name': 'Encuesta (estudio transversal)',
  'glossary.survey.forms': 'estudio transversal|estudios transversales|encuesta|encuestas',
  'glossary.survey.explanation':
    'Se observan una sola vez muchas personas, clínicas o páginas, y no se sigue a nadie en el tiempo.',
  'glossary.narrative-review.name': 'Revisión narrativa',
  'glossary.narrative-review.forms': 'revisión narrativa|revisiones narrativas',
  'glossary.narrative-review.explanation':
    'Un resumen hecho por expertos, que eligieron ellos mismos qué leer. No pone nada a prueba.',
  'glossary.systematic-review.name': 'Revisión sistemática',
  'glossary.systematic-review.forms': 'revisión sistemática|revisiones sistemáticas',
  'glossary.systematic-review.explanation':
    'Una búsqueda de todos los estudios sobre una pregunta, con reglas fijadas de antemano. Vale lo que valen los estudios que encuentra.',
  'glossary.meta-analysis.name': 'Metaanálisis',
  'glossary.meta-analysis.forms': 'metaanálisis|meta-análisis',
  'glossary.meta-analysis.explanation': 'Un cálculo que reúne los números de varios estudios.',
  'glossary.laboratory-study.name': 'Estudio de laboratorio',
  'glossary.laboratory-study.forms': 'estudio de laboratorio|estudios de laboratorio|trabajo de laboratorio',
  'glossary.laboratory-study.explanation':
    'Un trabajo con células o productos en un laboratorio. No se trató a nadie.',
  'glossary.animal-study.name': 'Estudio en animales',
  'glossary.animal-study.forms': 'estudio en animales|estudios en animales',
  'glossary.animal-study.explanation':
    'Un estudio en animales. Lo que ocurre en ellos puede no ocurrir en las personas.',
  'glossary.guideline.name': 'Guía clínica',
  'glossary.guideline.forms': 'guía clínica|guías clínicas',
  'glossary.guideline.explanation':
    'Consejos de una sociedad médica o de un organismo. No es en sí un estudio, sino que se apoya en algunos.',
  'glossary.peer-review.name': 'Revisión por pares',
  'glossary.peer-review.forms': 'revisión por pares|revisado por pares|revisada por pares',
  'glossary.peer-review.explanation':
    'Otros investigadores leen el trabajo antes de que se publique. Es un control, no una garantía.',
  'glossary.meeting-abstract.name': 'Resumen o póster de un congreso',
  'glossary.meeting-abstract.forms':
    'resumen de un congreso|resumen de congreso|póster de un congreso|póster o resumen de un congreso',
  'glossary.meeting-abstract.explanation':
    'Un informe breve y preliminar que se presentó en un congreso. A menudo nadie lo ha comprobado por completo.',
  'glossary.preprint.name': 'Prepublicación',
  'glossary.preprint.forms': 'prepublicación|prepublicaciones',
  'glossary.preprint.explanation':
    'Un trabajo que sus autores hicieron público antes de que lo leyeran otros investigadores.',
  'glossary.registered-trial.name': 'Registro de un ensayo',
  'glossary.registered-trial.forms': 'ensayo registrado|ensayos registrados|registro de un ensayo',
  'glossary.registered-trial.explanation':
    'El plan de un ensayo que se inscribió en un registro público. Dice qué se planeó, no qué se encontró.',
  'glossary.follow-up.name': 'Seguimiento',
  'glossary.follow-up.forms': 'seguimiento',
  'glossary.follow-up.explanation':
    'Durante cuánto tiempo se observó a las personas después del tratamiento.',
  'glossary.significant.name': 'Estadísticamente significativo',
  'glossary.significant.forms':
    'estadísticamente significativo|estadísticamente significativa|significación estadística|diferencia significativa|diferencias significativas',
  'glossary.significant.explanation':
    'Se dice de una diferencia que sería rara si el tratamiento no produjera ninguna. No dice que sea lo bastante grande para que un paciente la note.',
  'glossary.oxford-level.name': 'Nivel de Oxford',
  'glossary.oxford-level.forms': 'Oxford CEBM 2011|nivel de Oxford',
  'glossary.oxford-level.explanation':
    'Una escala de 1 a 5 para los tipos de estudio, del Oxford Centre for Evidence-Based Medicine. Clasifica el tipo de estudio, no lo que encontró. Las revistas de ortopedia usan otra escala.',
  'glossary.mesh.name': 'MeSH',
  'glossary.mesh.forms': 'MeSH',
  'glossary.mesh.explanation':
    'Medical Subject Headings: la lista de términos con que las bibliotecas médicas ordenan las obras.',
  'glossary.retracted.name': 'Retractado',
  'glossary.retracted.forms': 'retractado|retractada|retractación|retractaciones',
  'glossary.retracted.explanation':
    'La revista o los autores se retractaron del trabajo, por errores o por cómo se hizo o se publicó. Ya no cuenta como resultado publicado.',
  'glossary.expression-of-concern.name': 'Expresión de preocupación',
  'glossary.expression-of-concern.forms': 'expresión de preocupación|expresiones de preocupación',
  'glossary.expression-of-concern.explanation':
    'Los editores tienen dudas sobre el trabajo y lo dicen. No se ha retractado.',
  'glossary.doi.name': 'DOI',
  'glossary.doi.forms': 'DOI',
  'glossary.doi.explanation':
    'Un identificador permanente de una obra, con el que se la encuentra dondequiera que esté.',
  'glossary.crossref.name': 'Crossref',
  'glossary.crossref.forms': 'Crossref',
  'glossary.crossref.explanation':
    'Un registro público de obras académicas. Las editoriales le comunican las obras nuevas, y las correcciones y retractaciones.',
  'glossary.prp.name': 'PRP (plasma rico en plaquetas)',
  'glossary.prp.forms': 'PRP|plasma rico en plaquetas',
  'glossary.prp.explanation':
    'Plasma rico en plaquetas: la parte de la sangre de una persona que contiene la mayoría de las plaquetas. No es un tratamiento con células madre.',
  'glossary.stem-cells.name': 'Células madre',
  'glossary.stem-cells.forms': 'células madre|célula madre',
  'glossary.stem-cells.explanation':
    'Células que pueden convertirse en otros tipos de células. A qué células se refiere la palabra cambia de un producto a otro.',
  'glossary.cultured-cells.name': 'Células cultivadas',
  'glossary.cultured-cells.forms':
    'células madre cultivadas|células madre cultivadas en laboratorio|células cultivadas|células cultivadas en laboratorio',
  'glossary.cultured-cells.explanation':
    'Células que se han multiplicado en un laboratorio, durante semanas.',
  'glossary.platelet-lysate.name': 'Lisado plaquetario',
  'glossary.platelet-lysate.forms': 'lisado plaquetario',
  'glossary.platelet-lysate.explanation': 'Plaquetas que se han roto para que salga lo que hay en ellas.',
  'glossary.bone-marrow-concentrate.name': 'Concentrado de médula ósea',
  'glossary.bone-marrow-concentrate.forms': 'concentrado de médula ósea',
  'glossary.bone-marrow-concentrate.explanation':
    'Médula ósea que se extrae y se centrifuga el mismo día. Las células madre son una parte mínima de ella.',
  'glossary.exosomes.name': 'Exosomas',
  'glossary.exosomes.forms': 'exosomas|exosoma',
  'glossary.exosomes.explanation': 'Partículas diminutas que liberan las células. No son células.',
  'glossary.amniotic-product.name': 'Producto amniótico',
  'glossary.amniotic-product.forms':
    'producto amniótico|productos amnióticos|líquido amniótico|membrana amniótica',
  'glossary.amniotic-product.explanation':
    'Algo hecho con el líquido o las membranas que rodean al bebé antes de nacer, donados tras un parto.',
  'glossary.autologous.name': 'Autólogo (del propio paciente)',
  'glossary.autologous.forms': 'autólogo|autóloga|autólogos|autólogas|del propio paciente',
  'glossary.autologous.explanation': 'De la misma persona a la que se trata.',
  'glossary.allogeneic.name': 'Alogénico (de un donante)',
  'glossary.allogeneic.forms': 'alogénico|alogénica|alogénicos|alogénicas|donante|donantes',
  'glossary.allogeneic.explanation': 'De otra persona, un donante.',
  'glossary.near.name': 'Cercano',
  'glossary.near.forms': 'algo cercano|cercano, pero otro producto',
  'glossary.near.explanation':
    'Se dice de un estudio que está cerca de la afirmación y no la pone a prueba: otra afección, otro resultado u otro producto. Nunca cuenta como respaldo.',
  'glossary.evidence-pack.name': 'Paquete de evidencia',
  'glossary.evidence-pack.forms': 'paquete de evidencia|paquetes de evidencia|paquete|paquetes',
  'glossary.evidence-pack.explanation':
    'Un archivo de estudios que se leyeron y describieron para esta extensión. Lo que no está en ningún paquete no se conoce aquí.',
  'glossary.record.name': 'Ficha',
  'glossary.record.forms': 'ficha|fichas',
  'glossary.record.explanation':
    'Lo que un paquete contiene sobre un estudio o documento: dónde apareció, de qué tipo es y qué encontró.',
};
