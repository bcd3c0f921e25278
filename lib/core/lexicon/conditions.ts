import type { ConditionId } from '../types/index.ts';
import { BODY_DISORDERS, NERVES } from './disorders-of-the-body.ts';
import { HAIR_AND_SKIN } from './hair-and-skin.ts';
import { OTHER_DISORDERS } from './other-disorders.ts';
import { ACHILLES, CUFF, GLUTEAL, MUSCLE_INJURIES, PATELLAR } from './tendons-and-muscles.ts';
import type { Term } from './types.ts';

const JOINT_TAIL = '(?:[ -]+(?:joints?|pain))?';
const OA = '(?:osteo)?arthrit(?:is|ic)|OA|worn(?:[ -]out)?|degenerat(?:ive|ed)';

/** A joint named with its arthritis: "knee osteoarthritis", "arthritic hips", "arthritis of the knee". */
function arthritic(concept: ConditionId, site: string): Term<ConditionId> {
  return {
    concept,
    disorder: 'osteoarthritis',
    pattern: `(?:${site})(?:[ -]+joints?)?[ -]+(?:(?:osteo)?arthritis|OA)|(?:${OA})[ -]+(?:${site})(?:[ -]+joints?)?|(?:osteo)?arthritis[ -]+(?:of|in)[ -]+(?:(?:the|your|my|his|her|their|both)[ -]+)?(?:${site})`,
  };
}

/** Sites, tissues and disorders as pages name them. Ids: the labelling guide. */
export const CONDITION_TERMS: readonly Term<ConditionId>[] = [
  {
    concept: 'disc',
    pattern:
      '(?:(?:inter)?vertebral|lumbar|spinal|low(?:er)?[ -]+back|degenerat(?:ed|ive|ing)|bulging|herniated|slipped|painful|worn(?:[ -]+out)?)?[ -]*(?:and[ -]+)?\\bdis[ck]s?\\b(?![ -]+(?:golf|jockey))(?:[ -]+(?:disease|degeneration|bulges?|herniations?|tears?|problems?|height))?',
  },
  { concept: 'disc', pattern: 'intra-?dis[ck]al|discogenic' },
  { concept: 'disc', pattern: 'DDD', strength: 'exact' },
  { concept: 'spine', pattern: 'C?LBP', strength: 'exact' },
  { concept: 'knee', disorder: 'osteoarthritis', pattern: 'KOA', strength: 'exact' },
  {
    concept: 'radiculopathy',
    pattern:
      'radiculopath(?:y|ies)|radicular(?:[ -]+pain)?|sciatica|(?:pinched|compressed|irritated|spinal)[ -]+nerves?(?:[ -]+roots?)?|nerve[ -]+roots?(?:[ -]+pain)?|transforaminal(?:[ -]+epidural)?|(?:prp|plate?let|lysate|cells?|biologic)\\w*[ -]+(?:\\w+[ -]+){0,2}?epidurals?|epidurals?[ -]+(?:prp|plate?let|lysate|of)|(?<!\\b(?:after|before|without|than|failed|instead[ -]+of)[ -]+(?:an?[ -]+|the[ -]+)?)epidurals?',
  },
  { concept: 'facet', pattern: 'facets?(?![ -]+of)(?:[ -]+joints?(?:[ -]+pain)?)?|zygapophysial' },
  {
    concept: 'si-joint',
    pattern:
      'sacro-?iliac(?:[ -]+joints?)?(?:[ -]+(?:pain|problems?|instability|dysfunction))?|(?:SI|S\\.I\\.)[ -]+joints?(?:[ -]+(?:pain|problems?|instability|dysfunction))?|SIJ(?:[ -]+pain)?',
  },
  {
    concept: 'spine-muscle',
    pattern:
      'multifidus(?:[ -]+muscles?)?|(?:low(?:er)?[ -]+)?back[ -]+(?:stabili[sz]ing[ -]+)?muscles?|(?:paraspinal|spinal[ -]+stabili[sz]er)[ -]+muscles?|stabili[sz]er[ -]+muscles?',
  },
  {
    concept: 'stenosis',
    pattern:
      '(?<!\\b(?:aortic|carotid|mitral|pulmonic|pulmonary|tracheal|pyloric|renal|coronary|artery)[ -])(?:spinal[ -]+)?stenosis',
  },
  {
    concept: 'spine',
    pattern:
      '(?:low(?:er)?|mid|upper)[ -]+backs?(?:[ -]+(?:pain|problems?|surgery|procedures?))?|back[ -]+(?:pain|problems?|surgery|injur(?:y|ies))|(?:neck|back)[ -]+(?:and|or)[ -]+(?:neck|back)[ -]+pain|neck(?:[ -]+pain)?|spin(?:e|es|al)(?![ -]+(?:(?:and|&)[ -]+\\w+[ -]+)?(?:cent(?:er|re)|clinic|institute|surgeon|speciali))|lumbar|vertebra(?:e|l)?|backaches?|(?:in|into)[ -]+(?:the|your|my|his|her)[ -]+backs?(?![ -]+of)',
  },
  arthritic('knee', 'knees?'),
  { concept: 'knee', pattern: `knees?${JOINT_TAIL}|patell(?:a|ar)|tibial` },
  ...PATELLAR,
  arthritic('hip', 'hips?'),
  { concept: 'hip', pattern: `hips?${JOINT_TAIL}` },
  ...GLUTEAL,
  arthritic('shoulder', 'shoulders?'),
  { concept: 'shoulder', pattern: `shoulders?${JOINT_TAIL}` },
  ...CUFF,
  { concept: 'elbow', pattern: 'elbows?(?:[ -]+pain)?' },
  {
    concept: 'elbow',
    disorder: 'lateral-elbow-pain',
    pattern: 'tennis[ -]+elbow|(?:lateral[ -]+)?epicondyl\\w+',
  },
  {
    concept: 'foot-ankle',
    pattern: 'ankles?|(?:foot|feet)(?:[ -]+pain)?|heel[ -]+(?:cords?|pain)|achilles(?:[ -]+tendons?)?',
  },
  arthritic('foot-ankle', 'ankles?|foot|feet'),
  { concept: 'foot-ankle', disorder: 'plantar-fasciitis', pattern: 'plantar[ -]+fasc\\w+' },
  ...ACHILLES,
  { concept: 'hand-wrist', pattern: 'wrists?|hands?[ -]+(?:arthritis|pain)|thumbs?' },
  arthritic('hand-wrist', 'hands?|thumbs?|wrists?'),
  { concept: 'joint', disorder: 'osteoarthritis', pattern: '(?:osteo)?arthrit(?:is|ic)(?:[ -]+joints?)?' },
  {
    concept: 'joint',
    disorder: 'another-disorder',
    pattern: '(?:septic|infectious|juvenile(?:[ -]+idiopathic)?|gouty|reactive|inflammatory)[ -]+arthritis',
  },
  { concept: 'joint', disorder: 'osteoarthritis', pattern: 'OA', strength: 'exact' },
  {
    concept: 'joint',
    pattern:
      'joints?(?:[ -]+(?:pain|problems?|disease))?|orthop(?:a)?edic[ -]+(?:injur\\w+|conditions?|problems?|issues?|pain|patients)|musculoskeletal[ -]+(?:injur\\w+|conditions?|problems?|pain|disorders?)',
  },
  {
    concept: 'tendon',
    pattern:
      'tend(?:on|ons|inous|initis|initides|inopath(?:y|ies)|inosis|onitis)|heel[ -]+cords?|achilles(?:[ -]+tendons?)?',
  },
  { concept: 'ligament', pattern: 'ligaments?' },
  {
    concept: 'muscle',
    pattern: 'muscles?|muscular|musculoskeletal(?:[ -]+(?:injur\\w+|conditions?|problems?|pain|disorders?))?',
  },
  ...MUSCLE_INJURIES,
  { concept: 'cartilage', pattern: 'cartilage|chondral' },
  ...HAIR_AND_SKIN,
  {
    concept: 'neurological',
    pattern:
      'neuro(?:log|degenerat)\\w+|neuropath(?:y|ies)|nerve[ -]+(?:damage|injur(?:y|ies)|repair|cells?)|brain',
  },
  ...NERVES,
  {
    concept: 'autoimmune',
    pattern: 'autoimmun\\w+',
  },
  { concept: 'heart-lung', pattern: '(?:heart|cardiac)(?:[ -]+muscles?)?|lungs?|pulmonary' },
  ...OTHER_DISORDERS,
  { concept: 'sexual', pattern: "sexual|vaginal|peyronie'?s?|libido|peni(?:s|le)|girth" },
  { concept: 'sexual', pattern: '[OP][ -](?:[Ss]hots?|SHOTS?)', strength: 'exact' },
  { concept: 'diabetes', pattern: 'diabetics?' },
  { concept: 'diabetes', disorder: 'diabetes', pattern: 'diabetes(?:[ -]+mellitus)?' },
  ...BODY_DISORDERS,
  {
    concept: 'animal',
    pattern:
      '(?<!\\b(?:service|hot|guide)[ -])dogs?|cats?|(?:race-?)?horses?|equine|canine|feline|companion[ -]+animals?|mares?|foals?|puppies|pets?(?![ -]+(?:scans?|ct|imaging))',
  },
  {
    concept: 'other',
    pattern:
      'fertility|dental|gums?|implants?|periodontal|bones?[ -]+(?:healing|fractures?)|fractures?|kidney|liver',
  },
  // A disorder that no other term knows: nothing here is about it. The particular ones win where both match.
  {
    concept: 'other',
    disorder: 'another-disorder',
    pattern:
      '(?!(?:diagn|progn|fibr|osm|apopt|symbi|hypn|mit|met)osis)\\w{3,}(?:itis|osis|algia|opath(?:y|ies)|emia)|(?!(?:the|an?|this|that|of|any|many|various|chronic|different|systemic|acute|these|those|such|and|or|cure|prevent|treat|some|other|certain|by|for|from|with|their|your|its|in|on|to|degenerative|joint|underlying|serious|common|no)\\b)\\w+[ -]+(?:syndromes?|disease)|(?:long[ -]+)?covid|lyme|whiplash|tmj|jaws?(?:[ -]+joints?)?(?:[ -]+pain)?|ribs?|pelvic(?:[ -]+floor)?|migraines?|headaches?|cancers?|asthma|allergies|depression|anxiety|menopause|hernias?',
  },
  {
    concept: 'other',
    disorder: 'another-disorder',
    pattern:
      'nerve[ -]+pain|(?:burn|scald)s|fissures?|h(?:a)?emorrhoids?|hearing[ -]+loss|tinnitus|(?:chronic[ -]+)?fatigue|sepsis|cirrhosis|hiv|hepatitis|insomnia|obesity|addiction|tumou?rs[ -]+of|breast(?:s|[ -]+lifts?)?|bladder|prostate|thyroid|stomach|colitis',
  },
];
