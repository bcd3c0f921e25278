import type { ConditionId } from '../types/index.ts';
import type { Term } from './types.ts';

/** "MS HILL", "ED SAYS": in a line of capitals it may be somebody's name, but not after what is done for a disorder. */
const inCapitals = (short: string): string =>
  `(?:${short}(?!\\.?[ ](?!PRP\\b)[A-Z]{2,}\\b)|(?<=\\b(?:FOR|WITH|OF|TREAT|TREATS|TREATING|CURES?|RELIEVES?|HELPS?|REVERSES?|IMPROVES?|HAVE) )${short}(?!\\.))`;

export const NERVES: readonly Term<ConditionId>[] = [
  {
    concept: 'neurological',
    disorder: 'autism',
    pattern: 'autis(?:m|tic)(?:[ -]+spectrum(?:[ -]+disorders?)?)?',
  },
  { concept: 'neurological', disorder: 'cerebral-palsy', pattern: 'cerebral[ -]+palsy' },
  { concept: 'neurological', disorder: 'multiple-sclerosis', pattern: 'multiple[ -]+sclerosis' },
  {
    concept: 'neurological',
    disorder: 'multiple-sclerosis',
    pattern: `(?<!, )${inCapitals('MS')}(?!,? (?:RD|MD|PhD|RN|PT)\\b)`,
    strength: 'exact',
  },
  {
    concept: 'neurological',
    disorder: 'als',
    pattern: "amyotrophic[ -]+lateral[ -]+sclerosis|lou[ -]+gehrig'?s(?:[ -]+disease)?",
  },
  { concept: 'neurological', disorder: 'als', pattern: 'ALS', strength: 'exact' },
  {
    concept: 'neurological',
    disorder: 'spinal-cord-injury',
    pattern:
      '(?:spinal[ -]+cord|spine[ -]+cord)[ -]+(?:injur(?:y|ies)|damage)|(?:severed|injured|damaged|torn|transected|crushed|bruised)[ -]+spin(?:al|e)[ -]+cords?',
  },
  { concept: 'neurological', disorder: 'stroke', pattern: '(?<!\\bswim(?:ming)?[ -])strokes?(?![ -]+of\\b)' },
];

export const BODY_DISORDERS: readonly Term<ConditionId>[] = [
  { concept: 'heart-lung', disorder: 'heart-failure', pattern: '(?:congestive[ -]+)?heart[ -]+failure' },
  {
    concept: 'heart-lung',
    disorder: 'copd',
    pattern: 'copd|chronic[ -]+obstructive[ -]+pulmonary[ -]+disease|emphysema',
  },
  {
    concept: 'diabetes',
    disorder: 'type-1-diabetes',
    pattern: '(?:type[ -]+(?:1|i|one)|juvenile)[ -]+diabetes',
  },
  { concept: 'diabetes', disorder: 'type-2-diabetes', pattern: 'type[ -]+(?:2|ii|two)[ -]+diabetes' },
  {
    concept: 'autoimmune',
    disorder: 'crohn-perianal-fistula',
    pattern:
      "crohn'?s?(?:[ -]+disease)?[ -]+(?:peri-?anal[ -]+)?fistulas?|(?:peri-?anal[ -]+)?fistulas?[ -]+(?:of|in|from)[ -]+crohn'?s?(?:[ -]+disease)?",
  },
  {
    concept: 'sexual',
    disorder: 'erectile-dysfunction',
    pattern: 'erectile\\w*(?:[ -]+(?:dysfunction|function))?|erections?|impotence',
  },
  {
    concept: 'sexual',
    disorder: 'erectile-dysfunction',
    pattern: `(?<!\\b(?:[Ii]n|[Aa]t|to|IN|AT|TO) (?:the|an|our|THE|AN|OUR) )${inCapitals('ED')}`,
    strength: 'exact',
  },
  {
    concept: 'sexual',
    disorder: 'female-sexual-dysfunction',
    pattern: 'female[ -]+sexual[ -]+(?:dysfunction|function)|orgasms?',
  },
  {
    concept: 'other',
    disorder: 'stress-incontinence',
    pattern:
      '(?:stress[ -]+)?(?:urinary[ -]+)?incontinence|bladder[ -]+leak\\w*|urine[ -]+leak\\w*|leak\\w*[ -]+urine',
  },
  {
    concept: 'other',
    disorder: 'eye-disease',
    pattern:
      'eyes?(?:[ -]+(?:diseases?|conditions?|problems?))?|dry[ -]+eyes?|(?:age-related[ -]+)?macular[ -]+degeneration|glaucoma|cataracts?|retin(?:a|as|al|itis)(?:[ -]+(?:pigmentosa|diseases?))?|eyesight',
  },
  {
    concept: 'other',
    disorder: 'graft-versus-host',
    pattern: 'graft[ -](?:versus|vs)[ -]host(?:[ -]+disease)?|gvhd',
  },
  {
    concept: 'other',
    disorder: 'tooth-extraction',
    pattern:
      '(?:tooth|dental|molar)[ -]+extractions?|extraction[ -]+sockets?|wisdom[ -]+(?:tooth|teeth)|dry[ -]+sockets?|pulled[ -]+(?:tooth|teeth)',
  },
  {
    concept: 'other',
    disorder: 'infertility',
    pattern:
      'infertil\\w+|sperm(?:[ -]+(?:count|quality|motility))?|ovar(?:y|ies|ian)(?:[ -]+(?:rejuvenation|reserve|insufficiency|failure))?|ivf|(?:thin[ -]+)?endometri\\w+|repeated[ -]+implantation[ -]+failure',
  },
];
