import type { ConditionId } from '../types/index.ts';
import type { Term } from './types.ts';

export const NERVES: readonly Term<ConditionId>[] = [
  {
    concept: 'neurological',
    disorder: 'autism',
    pattern: 'autis(?:m|tic)(?:[ -]+spectrum(?:[ -]+disorders?)?)?',
  },
  { concept: 'neurological', disorder: 'cerebral-palsy', pattern: 'cerebral[ -]+palsy' },
  { concept: 'neurological', disorder: 'multiple-sclerosis', pattern: 'multiple[ -]+sclerosis' },
  { concept: 'neurological', disorder: 'multiple-sclerosis', pattern: 'MS', strength: 'exact' },
  {
    concept: 'neurological',
    disorder: 'als',
    pattern: "amyotrophic[ -]+lateral[ -]+sclerosis|lou[ -]+gehrig'?s(?:[ -]+disease)?",
  },
  { concept: 'neurological', disorder: 'als', pattern: 'ALS', strength: 'exact' },
  {
    concept: 'neurological',
    disorder: 'spinal-cord-injury',
    pattern: '(?:spinal[ -]+cord|spine[ -]+cord)[ -]+(?:injur(?:y|ies)|damage)',
  },
  { concept: 'neurological', disorder: 'stroke', pattern: 'strokes?' },
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
    pattern: "(?:crohn'?s?(?:[ -]+disease)?|peri-?anal)[ -]+fistulas?",
  },
  {
    concept: 'sexual',
    disorder: 'erectile-dysfunction',
    pattern: 'erectile\\w*(?:[ -]+(?:dysfunction|function))?|erections?|impotence',
  },
  { concept: 'sexual', disorder: 'erectile-dysfunction', pattern: 'ED', strength: 'exact' },
  {
    concept: 'sexual',
    disorder: 'female-sexual-dysfunction',
    pattern: 'female[ -]+sexual[ -]+(?:dysfunction|function)|orgasms?',
  },
  {
    concept: 'other',
    disorder: 'stress-incontinence',
    pattern: '(?:stress[ -]+)?(?:urinary[ -]+)?incontinence|bladder[ -]+leak\\w*',
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
      'infertil\\w+|ovar(?:y|ies|ian)(?:[ -]+(?:rejuvenation|reserve|insufficiency|failure))?|ivf|(?:thin[ -]+)?endometri\\w+|repeated[ -]+implantation[ -]+failure',
  },
];
