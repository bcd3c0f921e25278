/**
 * Words that a reader may ask about. `forms`: how our texts write them, parted by "|"; one form belongs to one word.
 * Explanations say what a word means, never what a study found or what to do.
 */
export const glossary = {
  'glossary.randomized-trial.name': 'Randomized trial',
  'glossary.randomized-trial.forms':
    'randomized trial|randomized trials|randomized controlled trial|randomized controlled trials|randomized',
  'glossary.randomized-trial.explanation':
    'A study in which chance decides who gets the treatment and who gets something else. The groups then differ by the treatment alone, or nearly so.',
  'glossary.controlled-study.name': 'Comparison study without randomization',
  'glossary.controlled-study.forms':
    'comparison study without randomization|comparison studies without randomization|without randomization|controlled study|controlled studies',
  'glossary.controlled-study.explanation':
    'A study that compares treated people with others, without leaving it to chance who is in which group. The groups may differ in other ways, too.',
  'glossary.comparison-group.name': 'Comparison group',
  'glossary.comparison-group.forms':
    'comparison group|comparison groups|control group|control groups|comparator|uncontrolled',
  'glossary.comparison-group.explanation':
    'People in the same study who did not get the treatment. Without them nobody can tell what would have happened anyway.',
  'glossary.placebo.name': 'Placebo',
  'glossary.placebo.forms': 'placebo|placebos',
  'glossary.placebo.explanation':
    'Something that looks like the treatment and has no active part, such as an injection of salt water.',
  'glossary.sham.name': 'Sham (pretend) treatment',
  'glossary.sham.forms':
    'sham procedure|sham treatment|sham injection|sham|pretend treatment|pretend injection',
  'glossary.sham.explanation':
    'A pretend treatment: everything is done as if, except for the part that is tested.',
  'glossary.blinded.name': 'Blinded',
  'glossary.blinded.forms': 'double-blind|single-blind|blinded|unblinded|blinding',
  'glossary.blinded.explanation':
    'The people treated, or those who measure, do not know who got what. Double-blind is said where neither knew. Hopes then colour the results less.',
  'glossary.case-series.name': 'Case series',
  'glossary.case-series.forms': 'case series',
  'glossary.case-series.explanation':
    'People who were treated are followed, and nobody is compared. Many would have improved, or not, without it.',
  'glossary.case-report.name': 'Case report',
  'glossary.case-report.forms': 'case report|case reports',
  'glossary.case-report.explanation':
    'The story of one patient, or a few. It shows that something can happen, not how often.',
  'glossary.survey.name': 'Survey (cross-sectional study)',
  'glossary.survey.forms': 'cross-sectional study|cross-sectional studies|survey|surveys',
  'glossary.survey.explanation':
    'Many people, clinics or pages are looked at once, and nobody is followed over time.',
  'glossary.narrative-review.name': 'Narrative review',
  'glossary.narrative-review.forms': 'narrative review|narrative reviews',
  'glossary.narrative-review.explanation':
    'An overview by experts, who chose themselves what to read. It tests nothing.',
  'glossary.systematic-review.name': 'Systematic review',
  'glossary.systematic-review.forms': 'systematic review|systematic reviews',
  'glossary.systematic-review.explanation':
    'A search for every study of one question, by rules set beforehand. It is as good as the studies that it finds.',
  'glossary.meta-analysis.name': 'Meta-analysis',
  'glossary.meta-analysis.forms': 'meta-analysis|meta-analyses',
  'glossary.meta-analysis.explanation': 'A calculation that puts the numbers of several studies together.',
  'glossary.laboratory-study.name': 'Laboratory study',
  'glossary.laboratory-study.forms': 'laboratory study|laboratory studies|laboratory work',
  'glossary.laboratory-study.explanation': 'Work with cells or products in a laboratory. Nobody was treated.',
  'glossary.animal-study.name': 'Animal study',
  'glossary.animal-study.forms': 'animal study|animal studies',
  'glossary.animal-study.explanation': 'A study in animals. What happens in them may not happen in people.',
  'glossary.guideline.name': 'Guideline',
  'glossary.guideline.forms': 'guideline|guidelines',
  'glossary.guideline.explanation':
    'Advice by a medical society or an agency. It is not a study itself, but rests on some.',
  'glossary.peer-review.name': 'Peer review',
  'glossary.peer-review.forms': 'peer review|peer reviewed|peer-reviewed',
  'glossary.peer-review.explanation':
    'Other researchers read the work before it is published. It is a check, and no guarantee.',
  'glossary.meeting-abstract.name': 'Meeting abstract or poster',
  'glossary.meeting-abstract.forms': 'meeting abstract|meeting abstracts|meeting poster|meeting posters',
  'glossary.meeting-abstract.explanation':
    'A short early report that was shown at a meeting. Often nobody has checked it in full.',
  'glossary.preprint.name': 'Preprint',
  'glossary.preprint.forms': 'preprint|preprints',
  'glossary.preprint.explanation': 'A work that its authors made public before other researchers read it.',
  'glossary.registered-trial.name': 'Registration of a trial',
  'glossary.registered-trial.forms':
    'registered trial|registered trials|registration of a trial|trial registration|registration',
  'glossary.registered-trial.explanation':
    'A plan for a trial that was written down in a public register. It says what was planned, not what was found.',
  'glossary.follow-up.name': 'Follow-up',
  'glossary.follow-up.forms': 'follow-up',
  'glossary.follow-up.explanation': 'How long people were watched after the treatment.',
  'glossary.significant.name': 'Statistically significant',
  'glossary.significant.forms':
    'statistically significant|statistical significance|significant difference|significant differences|not significant',
  'glossary.significant.explanation':
    'Said of a difference that would be rare if the treatment made none. It does not say that the difference is large enough for a patient to feel.',
  'glossary.oxford-level.name': 'Oxford level',
  'glossary.oxford-level.forms': 'Oxford CEBM 2011|Oxford level',
  'glossary.oxford-level.explanation':
    'A scale from 1 to 5 for kinds of study, by the Oxford Centre for Evidence-Based Medicine. It ranks the kind of study, not what it found. Orthopaedic journals use another scale.',
  'glossary.mesh.name': 'MeSH',
  'glossary.mesh.forms': 'MeSH',
  'glossary.mesh.explanation':
    'Medical Subject Headings: the list of terms by which medical libraries sort works.',
  'glossary.retracted.name': 'Retracted',
  'glossary.retracted.forms': 'retracted|retraction|retractions',
  'glossary.retracted.explanation':
    'The journal or the authors took the work back, for errors or for how it was made or published. It no longer counts as a published result.',
  'glossary.expression-of-concern.name': 'Expression of concern',
  'glossary.expression-of-concern.forms': 'expression of concern|expressions of concern',
  'glossary.expression-of-concern.explanation':
    'The editors have doubts about the work and say so. It has not been taken back.',
  'glossary.doi.name': 'DOI',
  'glossary.doi.forms': 'DOI|DOIs',
  'glossary.doi.explanation': 'A lasting number for a work, by which it can be found wherever it is kept.',
  'glossary.crossref.name': 'Crossref',
  'glossary.crossref.forms': 'Crossref',
  'glossary.crossref.explanation':
    'A public register of scholarly works. Publishers tell it of new works, and of corrections and retractions.',
  'glossary.prp.name': 'PRP (platelet-rich plasma)',
  'glossary.prp.forms': 'PRP|platelet-rich plasma',
  'glossary.prp.explanation':
    'Platelet-rich plasma: the part of a person’s blood that holds most of the platelets. It is not a stem cell treatment.',
  'glossary.stem-cells.name': 'Stem cells',
  'glossary.stem-cells.forms': 'stem cells|stem cell',
  'glossary.stem-cells.explanation':
    'Cells that can become other kinds of cells. Which cells are meant differs from product to product.',
  'glossary.cultured-cells.name': 'Cultured cells',
  'glossary.cultured-cells.forms':
    'lab-grown stem cells|laboratory-grown cells|lab-grown cells|grown in culture|culture-expanded',
  'glossary.cultured-cells.explanation':
    'Cells that were grown to larger numbers in a laboratory, over weeks.',
  'glossary.platelet-lysate.name': 'Platelet lysate',
  'glossary.platelet-lysate.forms': 'platelet lysate',
  'glossary.platelet-lysate.explanation':
    'Platelets that were broken open, so that what is in them comes out.',
  'glossary.bone-marrow-concentrate.name': 'Bone marrow concentrate',
  'glossary.bone-marrow-concentrate.forms':
    'bone marrow concentrate|bone-marrow concentrate|marrow concentrate',
  'glossary.bone-marrow-concentrate.explanation':
    'Bone marrow that is drawn and spun on the same day. Stem cells are a tiny part of it.',
  'glossary.exosomes.name': 'Exosomes',
  'glossary.exosomes.forms': 'exosomes|exosome',
  'glossary.exosomes.explanation': 'Tiny particles that cells release. They are not cells.',
  'glossary.amniotic-product.name': 'Amniotic product',
  'glossary.amniotic-product.forms': 'amniotic product|amniotic products|amniotic fluid|amniotic membrane',
  'glossary.amniotic-product.explanation':
    'Something made from the fluid or the membranes around an unborn child, given after a birth.',
  'glossary.autologous.name': 'Autologous (the patient’s own)',
  'glossary.autologous.forms': "autologous|the patient’s own|the patient's own",
  'glossary.autologous.explanation': 'From the same person who is treated.',
  'glossary.allogeneic.name': 'Allogeneic (from a donor)',
  'glossary.allogeneic.forms': "allogeneic|donor|donors|donors'",
  'glossary.allogeneic.explanation': 'From another person, a donor.',
  'glossary.near.name': 'Near',
  'glossary.near.forms': 'something near|near, but another product',
  'glossary.near.explanation':
    'Said of a study that is close to the claim and does not test it: another condition, another result or another product. It is never counted as support.',
  'glossary.evidence-pack.name': 'Evidence pack',
  'glossary.evidence-pack.forms': 'evidence pack|evidence packs|pack|packs',
  'glossary.evidence-pack.explanation':
    'A file of studies that were read and described for this extension. What is in no pack is not known here.',
  'glossary.record.name': 'Record',
  'glossary.record.forms': 'records looked through|its record|the record|this record|a record|our record',
  'glossary.record.explanation':
    'What a pack holds on one study or document: where it appeared, what kind it is and what it found.',
} as const;
