/**
 * The field's words (PICO). Ids follow the labelling guide for claims and the matching rules for findings;
 * they are part of the `scan` contract and must not be renamed.
 */

export const INTERVENTIONS = [
  'prp',
  'platelet-lysate',
  'bmc',
  'cultured-msc',
  'adipose',
  'amniotic',
  'umbilical',
  'exosomes',
  'stem-cell',
  'regenerative',
] as const;
export type InterventionId = (typeof INTERVENTIONS)[number];

export const CONDITIONS = [
  'disc',
  'radiculopathy',
  'facet',
  'si-joint',
  'spine-muscle',
  'spine',
  'stenosis',
  'knee',
  'hip',
  'shoulder',
  'elbow',
  'foot-ankle',
  'hand-wrist',
  'joint',
  'tendon',
  'ligament',
  'muscle',
  'cartilage',
  'hair',
  'skin',
  'neurological',
  'autoimmune',
  'heart-lung',
  'sexual',
  'diabetes',
  'animal',
  'other',
] as const;
export type ConditionId = (typeof CONDITIONS)[number];

/**
 * Disorders, the second facet of a condition: a knee with osteoarthritis, a tendon with a rupture. A claim that
 * names one is tested only by findings on the same one, or on none in particular.
 */
export const DISORDERS = [
  'osteoarthritis',
  'achilles-tendinopathy',
  'achilles-rupture',
  'lateral-elbow-pain',
  'rotator-cuff',
  'rotator-cuff-repair',
  'plantar-fasciitis',
  'patellar-tendinopathy',
  'gluteal-tendinopathy',
  'hamstring-injury',
  'muscle-strain',
  'androgenetic-alopecia',
  'alopecia-areata',
  'photoaging',
  'acne-scars',
  'chronic-wound',
  'lichen-sclerosus',
  'erectile-dysfunction',
  'female-sexual-dysfunction',
  'stress-incontinence',
  'tooth-extraction',
  'infertility',
  'autism',
  'cerebral-palsy',
  'multiple-sclerosis',
  'als',
  'spinal-cord-injury',
  'stroke',
  'heart-failure',
  'copd',
  'diabetes',
  'type-1-diabetes',
  'type-2-diabetes',
  'crohn-perianal-fistula',
  'eye-disease',
  'graft-versus-host',
] as const;
export type DisorderId = (typeof DISORDERS)[number];

/**
 * A disorder as a claim names it. `another-disorder` is one that the graph does not know ("gout", "frozen
 * shoulder"): it binds like any other, and no finding is about it.
 */
export type NamedDisorder = DisorderId | 'another-disorder';

export const OUTCOMES = [
  'pain',
  'function',
  'structure',
  'muscle',
  'avoiding-surgery',
  'product-content',
  'harm',
  'regulatory',
  'appearance',
  'healing',
  'fertility',
  'disease-course',
] as const;
export type OutcomeId = (typeof OUTCOMES)[number];

/** What a finding may be about besides the outcomes that a claim can name; never sets strength or direction. */
export type FindingOutcome = OutcomeId | 'background' | 'marketing-practice';

export const CLAIM_KINDS = [
  'efficacy',
  'comparative',
  'regeneration',
  'content',
  'mechanism',
  'safety',
  'regulatory',
  'evidence',
  'experience',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** `can` counts as plain assertion; `hedges` is may, might, could, promising, designed to. */
export type Stance = 'asserts' | 'hedges' | 'denies';

/** Whose cells: the patient's own, or a donor's. Restricts `cultured-msc`. */
export type CellSource = 'autologous' | 'allogeneic';
