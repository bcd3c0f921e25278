import type { ConditionId } from '../types/index.ts';
import type { Term } from './types.ts';

const JOINT_TAIL = '(?:[ -]+(?:joints?|pain|arthritis|osteoarthritis|OA))?';

/** Sites, tissues and disorders as pages name them. Ids: the labelling guide. */
export const CONDITION_TERMS: readonly Term<ConditionId>[] = [
  {
    concept: 'disc',
    pattern:
      '(?:(?:inter)?vertebral|lumbar|spinal|low(?:er)?[ -]+back|degenerat(?:ed|ive|ing)|bulging|herniated|slipped|painful|worn(?:[ -]+out)?)?[ -]*(?:and[ -]+)?\\bdis[ck]s?\\b(?:[ -]+(?:disease|degeneration|bulges?|herniations?|tears?|problems?|height))?',
  },
  { concept: 'disc', pattern: 'intra-?dis[ck]al|discogenic' },
  { concept: 'disc', pattern: 'DDD', strength: 'exact' },
  {
    concept: 'radiculopathy',
    pattern:
      'radiculopath(?:y|ies)|radicular(?:[ -]+pain)?|sciatica|(?:pinched|compressed|irritated|spinal)[ -]+nerves?(?:[ -]+roots?)?|nerve[ -]+roots?(?:[ -]+pain)?|(?:transforaminal|epidural)s?',
  },
  { concept: 'facet', pattern: 'facet(?:s|[ -]+joints?(?:[ -]+pain)?)?|zygapophysial' },
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
  { concept: 'stenosis', pattern: '(?:spinal[ -]+)?stenosis' },
  {
    concept: 'spine',
    pattern:
      '(?:low(?:er)?|mid|upper)[ -]+backs?(?:[ -]+(?:pain|problems?|surgery|procedures?))?|back[ -]+(?:pain|problems?|surgery|injur(?:y|ies))|(?:neck|back)[ -]+(?:and|or)[ -]+(?:neck|back)[ -]+pain|neck(?:[ -]+pain)?|spin(?:e|es|al)|lumbar|vertebra(?:e|l)?|backaches?',
  },
  { concept: 'knee', pattern: `knees?${JOINT_TAIL}|meniscus|meniscal|patell(?:a|ar)|ACL|tibial` },
  { concept: 'hip', pattern: `hips?${JOINT_TAIL}` },
  { concept: 'shoulder', pattern: `shoulders?${JOINT_TAIL}|rotator[ -]+cuffs?` },
  { concept: 'elbow', pattern: "elbows?(?:[ -]+pain)?|(?:tennis|golfer'?s)[ -]+elbow|epicondyl\\w+" },
  {
    concept: 'foot-ankle',
    pattern:
      'ankles?(?:[ -]+arthritis)?|(?:foot|feet)(?:[ -]+pain)?|heel[ -]+(?:cords?|pain)|achilles(?:[ -]+tend\\w+)?|plantar[ -]+fasc\\w+',
  },
  { concept: 'hand-wrist', pattern: 'wrists?|hands?[ -]+(?:arthritis|pain)|thumbs?|carpal[ -]+tunnel' },
  { concept: 'joint', pattern: '(?:osteo)?arthrit(?:is|ic)|joints?(?:[ -]+(?:pain|problems?|disease))?' },
  {
    concept: 'tendon',
    pattern:
      'tend(?:on|ons|inous|initis|initides|inopath(?:y|ies)|inosis|onitis)|rotator[ -]+cuffs?|heel[ -]+cords?|achilles(?:[ -]+tend\\w+)?',
  },
  { concept: 'ligament', pattern: 'ligaments?|ACL|sprains?' },
  { concept: 'muscle', pattern: 'muscles?|muscular|musculoskeletal' },
  { concept: 'cartilage', pattern: 'cartilage|chondral' },
  {
    concept: 'hair',
    pattern: 'hair(?:[ -]+(?:loss|growth|density|follicles?|thinning))?|bald(?:ness|ing)?|alopecia|scalp',
  },
  {
    concept: 'skin',
    pattern:
      'skin|wrinkles?|scars?|scarring|facials?|face[ -]?lifts?|complexion|collagen[ -]+production|acne|fine[ -]+lines',
  },
  {
    concept: 'neurological',
    pattern:
      "neurolog\\w+|parkinson'?s?|alzheimer'?s?|stroke|autism|multiple[ -]+sclerosis|spinal[ -]+cord[ -]+injur(?:y|ies)|cerebral[ -]+palsy|neuropath(?:y|ies)|dementia",
  },
  { concept: 'neurological', pattern: 'MS|ALS', strength: 'exact' },
  { concept: 'autoimmune', pattern: "autoimmun\\w+|lupus|rheumatoid|crohn'?s?" },
  { concept: 'heart-lung', pattern: 'heart|cardiac|lungs?|COPD|pulmonary' },
  {
    concept: 'sexual',
    pattern:
      "erectile\\w*(?:[ -]+(?:dysfunction|function))?|erections?|sexual|vaginal|peyronie'?s?|libido|orgasms?",
  },
  { concept: 'diabetes', pattern: 'diabet\\w+' },
  { concept: 'animal', pattern: 'dogs?|cats?|horses?|equine|canine|pets?' },
  {
    concept: 'other',
    pattern:
      'fertility|ovar(?:y|ies|ian)|IVF|endometri\\w+|eyes?|dry[ -]+eye|dental|gums?|implants?|periodontal|wounds?|bones?[ -]+(?:healing|fractures?)|fractures?|kidney|liver',
  },
  // A disorder that no other term knows: nothing here is about it. The particular ones win where both match.
  {
    concept: 'other',
    pattern:
      '\\w{3,}(?:itis|osis|algia|opath(?:y|ies)|emia)|(?:\\w+[ -]+)?(?:syndromes?|disease)|(?:long[ -]+)?covid|lyme|whiplash|tmj|jaws?|ribs?|pelvic(?:[ -]+floor)?|migraines?|headaches?|cancers?|asthma|allergies|depression|anxiety|incontinence|menopause|hernias?',
  },
];
