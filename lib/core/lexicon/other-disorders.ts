import type { ConditionId } from '../types/index.ts';
import type { Term } from './types.ts';

/**
 * Disorders that pages name and no finding is about. Naming them binds the claim to them, so that trials of
 * another disorder at the same place ("arthritis of the ankle" for "gout in the ankle") do not answer it.
 */
const at = (concept: ConditionId, pattern: string): Term<ConditionId> => ({
  concept,
  disorder: 'another-disorder',
  pattern,
});

const TEARS = '(?:tears?|torn|injur(?:y|ies)|ruptures?|damage|strains?|problems?|repairs?)';
const SORE_TENDON = 'tend(?:on|initis|onitis|inopath(?:y|ies)|inosis)';

export const OTHER_DISORDERS: readonly Term<ConditionId>[] = [
  at('elbow', "golfer'?s[ -]+elbow|medial[ -]+epicondyl\\w+"),
  at('shoulder', '(?:frozen|dislocated|separated|unstable)[ -]+shoulders?|adhesive[ -]+capsulitis'),
  at('shoulder', `labr(?:al|um)(?:[ -]+${TEARS})?|slap[ -]+(?:tears?|lesions?)|(?:shoulder[ -]+)?bursitis`),
  at('shoulder', '(?:shoulder[ -]+)?impingement(?:[ -]+syndrome)?'),
  at(
    'tendon',
    `(?:biceps?|triceps?|hamstring|quadriceps|peroneal|tibialis|flexor|extensor|iliopsoas|popliteal|posterior[ -]+tibial|de[ -]+quervain'?s?)[ -]+${SORE_TENDON}(?:[ -]+${TEARS})?`,
  ),
  at('knee', `menisc(?:us|al)(?:[ -]+${TEARS})?|torn[ -]+meniscus`),
  at(
    'knee',
    "(?:runner'?s[ -]+knee|patellofemoral(?:[ -]+(?:pain|syndrome))*|kneecap(?:[ -]+pain)?|baker'?s[ -]+cyst|chondromalacia(?:[ -]+patella\\w*)?)",
  ),
  at(
    'knee',
    `(?:ACL|MCL|LCL|PCL|acl|mcl|lcl|pcl)(?:[ -]+${TEARS})?|cruciate[ -]+ligaments?(?:[ -]+${TEARS})?`,
  ),
  at(
    'ligament',
    'sprain(?:s|ed)?(?:[ -]+(?:ankles?|wrists?|knees?|thumbs?))?|(?:ankle|wrist|knee|thumb)[ -]+sprains?',
  ),
  at('foot-ankle', 'sprained[ -]+ankles?|ankle[ -]+sprains?'),
  at('ligament', `(?:ACL|MCL|acl|mcl)|torn[ -]+ligaments?|ligament[ -]+(?:tears?|injur(?:y|ies)|ruptures?)`),
  at('foot-ankle', "bunions?|morton'?s[ -]+neuroma|flat[ -]+feet|shin[ -]+splints|(?:big[ -]+)?toes?"),
  at(
    'hand-wrist',
    '(?:trigger|mallet)[ -]+(?:finger|thumb)s?|carpal[ -]+tunnel(?:[ -]+syndrome)?|dupuytren\\w*|fingers?',
  ),
  at('hip', 'avascular[ -]+necrosis|osteonecrosis|groins?|hip[ -]+dysplasia'),
  at('joint', 'gout'),
  at(
    'other',
    '(?:urge|overflow|f(?:a)?ecal|bowel|anal)[ -]+(?:urinary[ -]+)?incontinence|(?:cryptoglandular[ -]+)?peri-?anal[ -]+fistulas?|anal[ -]+fissures?',
  ),
  at(
    'autoimmune',
    "lupus|rheumatoid(?:[ -]+(?:arthritis|joints?))?|psoriatic[ -]+arthritis|crohn'?s?(?:[ -]+disease)?|ulcerative[ -]+colitis|sj(?:o|ö)gren'?s?(?:[ -]+syndrome)?|scleroderma",
  ),
  at(
    'neurological',
    "(?:parkinson|alzheimer|huntington)'?s?(?:[ -]+disease)?|dementia|epilepsy|(?:peripheral|diabetic)[ -]+neuropath(?:y|ies)|(?:traumatic[ -]+)?brain[ -]+injur(?:y|ies)|concussions?|guillain[ -]barr\\w+",
  ),
  at(
    'heart-lung',
    'heart[ -]+attacks?|(?:pulmonary|lung)[ -]+fibrosis|(?:coronary|heart|lung)[ -]+disease|angina|covid(?:[ -]+lungs?)?',
  ),
  at(
    'spine',
    'scoliosis|spondylolisthesis|ankylosing[ -]+spondylitis|tailbones?|coccyx|failed[ -]+back[ -]+surgery(?:[ -]+syndrome)?',
  ),
  at('muscle', `(?:calf|quadriceps|pectoral|groin)[ -]+(?:muscle[ -]+)?${TEARS}`),
  at('hand-wrist', "de[ -]+quervain'?s?(?:[ -]+(?:tendon\\w*|tenosynovitis|disease))?"),
  at(
    'other',
    'pcos|(?:recurrent[ -]+)?miscarriages?|endometriosis|(?:gum|tooth)[ -]+loss|missing[ -]+teeth|hearing[ -]+loss|neuromas?',
  ),
  at('muscle', 'muscular[ -]+dystroph(?:y|ies)|fibromyalgia|sarcopenia|myositis'),
];
