import type { ConditionId } from '../types/index.ts';
import type { Term } from './types.ts';

export const HAIR_AND_SKIN: readonly Term<ConditionId>[] = [
  { concept: 'hair', pattern: 'hair(?:[ -]+(?:growth|density|follicles?))?|scalp' },
  {
    concept: 'hair',
    disorder: 'androgenetic-alopecia',
    pattern:
      '(?<!\\b(?:induced|postpartum|chemotherapy|chemo|stress)[ -]+(?:related[ -]+)?)hair[ -]+(?:loss|thinning)|thin(?:ning)?[ -]+hair|(?:(?:fe)?male[ -]+pattern[ -]+)?bald(?:ness|ing)|(?<!\\b(?:traction|scarring|cicatricial|chemotherapy)[ -])(?:androgen(?:et)?ic[ -]+)?alopecia|(?:fe)?male[ -]+pattern[ -]+(?:hair[ -]+loss)|receding[ -]+hairlines?',
  },
  {
    concept: 'hair',
    disorder: 'another-disorder',
    pattern:
      '(?:traction|scarring|cicatricial|(?:chemotherapy|chemo|stress|drug)[ -]+(?:induced|related))[ -]+(?:alopecia|hair[ -]+loss)|postpartum[ -]+hair[ -]+loss|telogen[ -]+effluvium',
  },
  { concept: 'hair', disorder: 'alopecia-areata', pattern: 'alopecia[ -]+areata|patchy[ -]+hair[ -]+loss' },
  {
    concept: 'skin',
    pattern: 'skin|scars?|scarring|facials?|faces?|face[ -]?lifts?|complexion|collagen[ -]+production|acne',
  },
  {
    concept: 'skin',
    disorder: 'photoaging',
    pattern:
      'wrinkles?|fine[ -]+lines(?:[ -]+and[ -]+wrinkles)?|photo-?ag(?:e)?ing|(?:ag(?:e)?ing|sun-?damaged)[ -]+skin|(?:skin|facial)[ -]+(?:rejuvenation|ag(?:e)?ing)',
  },
  { concept: 'skin', disorder: 'acne-scars', pattern: 'acne[ -]+scar(?:s|ring)' },
  {
    concept: 'skin',
    disorder: 'chronic-wound',
    pattern:
      '(?:chronic|non-?healing|stubborn|diabetic|open)[ -]+(?:foot[ -]+)?(?:wounds?|ulcers?)|(?:foot|leg|pressure|skin)[ -]+ulcers?|wounds?(?![ -]+(?:healing|care))',
  },
  {
    concept: 'skin',
    disorder: 'another-disorder',
    pattern:
      'vitiligo|eczema|psoriasis|melasma|rosacea|cellulite|stretch[ -]+marks|dark[ -]+circles|hyperpigmentation',
  },
  { concept: 'skin', disorder: 'lichen-sclerosus', pattern: 'lichen[ -]+sclerosus' },
];
