import type { ConditionId } from '../types/index.ts';
import type { Term } from './types.ts';

const JOINT_TAIL = '(?:[\\s-]+(?:joints?|pain|arthritis|osteoarthritis|OA))?';

/** Sites, tissues and disorders as pages name them. Ids: the labelling guide. */
export const CONDITION_TERMS: readonly Term<ConditionId>[] = [
  {
    concept: 'disc',
    pattern:
      '(?:(?:inter)?vertebral|lumbar|spinal|low(?:er)?[\\s-]+back|degenerat(?:ed|ive|ing)|bulging|herniated|slipped|painful|worn(?:[\\s-]+out)?)?[\\s-]*(?:and[\\s-]+)?\\bdis[ck]s?\\b(?:[\\s-]+(?:disease|degeneration|bulges?|herniations?|tears?|problems?|height))?',
  },
  { concept: 'disc', pattern: 'intra-?dis[ck]al|discogenic' },
  { concept: 'disc', pattern: 'DDD', strength: 'exact' },
  {
    concept: 'radiculopathy',
    pattern:
      'radiculopath(?:y|ies)|radicular(?:[\\s-]+pain)?|sciatica|(?:pinched|compressed|irritated|spinal)[\\s-]+nerves?(?:[\\s-]+roots?)?|nerve[\\s-]+roots?(?:[\\s-]+pain)?|(?:transforaminal|epidural)s?',
  },
  { concept: 'facet', pattern: 'facet(?:s|[\\s-]+joints?(?:[\\s-]+pain)?)?|zygapophysial' },
  {
    concept: 'si-joint',
    pattern:
      'sacro-?iliac(?:[\\s-]+joints?)?(?:[\\s-]+(?:pain|problems?|instability|dysfunction))?|(?:SI|S\\.I\\.)[\\s-]+joints?(?:[\\s-]+(?:pain|problems?|instability|dysfunction))?|SIJ(?:[\\s-]+pain)?',
  },
  {
    concept: 'spine-muscle',
    pattern:
      'multifidus|(?:low(?:er)?[\\s-]+)?back[\\s-]+(?:stabili[sz]ing[\\s-]+)?muscles?|(?:paraspinal|spinal[\\s-]+stabili[sz]er)[\\s-]+muscles?|stabili[sz]er[\\s-]+muscles?',
  },
  { concept: 'stenosis', pattern: '(?:spinal[\\s-]+)?stenosis' },
  {
    concept: 'spine',
    pattern:
      '(?:low(?:er)?|mid|upper)[\\s-]+backs?(?:[\\s-]+(?:pain|problems?|surgery|procedures?))?|back[\\s-]+(?:pain|problems?|surgery|injur(?:y|ies))|(?:neck|back)[\\s-]+(?:and|or)[\\s-]+(?:neck|back)[\\s-]+pain|neck(?:[\\s-]+pain)?|spin(?:e|es|al)|lumbar|vertebra(?:e|l)?|backaches?',
  },
  { concept: 'knee', pattern: `knees?${JOINT_TAIL}|meniscus|meniscal|patell(?:a|ar)|ACL|tibial` },
  { concept: 'hip', pattern: `hips?${JOINT_TAIL}` },
  { concept: 'shoulder', pattern: `shoulders?${JOINT_TAIL}|rotator[\\s-]+cuffs?` },
  { concept: 'elbow', pattern: "elbows?(?:[\\s-]+pain)?|(?:tennis|golfer'?s)[\\s-]+elbow|epicondyl\\w+" },
  {
    concept: 'foot-ankle',
    pattern:
      'ankles?(?:[\\s-]+arthritis)?|(?:foot|feet)(?:[\\s-]+pain)?|heel[\\s-]+(?:cords?|pain)|achilles(?:[\\s-]+tend\\w+)?|plantar[\\s-]+fasc\\w+',
  },
  { concept: 'hand-wrist', pattern: 'wrists?|hands?[\\s-]+(?:arthritis|pain)|thumbs?|carpal[\\s-]+tunnel' },
  { concept: 'joint', pattern: '(?:osteo)?arthrit(?:is|ic)|joints?(?:[\\s-]+(?:pain|problems?|disease))?' },
  {
    concept: 'tendon',
    pattern:
      'tend(?:on|ons|inous|initis|initides|inopath(?:y|ies)|inosis|onitis)|rotator[\\s-]+cuffs?|heel[\\s-]+cords?|achilles(?:[\\s-]+tend\\w+)?',
  },
  { concept: 'ligament', pattern: 'ligaments?|ACL|sprains?' },
  { concept: 'muscle', pattern: 'muscles?|muscular|musculoskeletal' },
  { concept: 'cartilage', pattern: 'cartilage|chondral' },
  {
    concept: 'hair',
    pattern: 'hair(?:[\\s-]+(?:loss|growth|density|follicles?|thinning))?|bald(?:ness|ing)?|alopecia|scalp',
  },
  {
    concept: 'skin',
    pattern:
      'skin|wrinkles?|scars?|scarring|facials?|face[\\s-]?lifts?|complexion|collagen[\\s-]+production|acne|fine[\\s-]+lines',
  },
  {
    concept: 'neurological',
    pattern:
      "neurolog\\w+|parkinson'?s?|alzheimer'?s?|stroke|autism|multiple[\\s-]+sclerosis|spinal[\\s-]+cord[\\s-]+injur(?:y|ies)|cerebral[\\s-]+palsy|neuropath(?:y|ies)|dementia",
  },
  { concept: 'neurological', pattern: 'MS|ALS', strength: 'exact' },
  { concept: 'autoimmune', pattern: "autoimmun\\w+|lupus|rheumatoid|crohn'?s?" },
  { concept: 'heart-lung', pattern: 'heart|cardiac|lungs?|COPD|pulmonary' },
  {
    concept: 'sexual',
    pattern:
      "erectile\\w*(?:[\\s-]+(?:dysfunction|function))?|erections?|sexual|vaginal|peyronie'?s?|libido|orgasms?",
  },
  { concept: 'diabetes', pattern: 'diabet\\w+' },
  { concept: 'animal', pattern: 'dogs?|cats?|horses?|equine|canine|pets?' },
  {
    concept: 'other',
    pattern:
      'fertility|ovar(?:y|ies|ian)|IVF|endometri\\w+|eyes?|dry[\\s-]+eye|dental|gums?|implants?|periodontal|wounds?|bones?[\\s-]+(?:healing|fractures?)|fractures?|kidney|liver',
  },
];
