import type { ClaimRule, RuleExamples } from './types.ts';

/** Set against nothing given, it is a question of effect, not of choice: rules, section 10. */
const INERT = /\b(?:placebos?|sham|saline|dummy|salt[ -]+water|contrast[ -]+dye|than[ -]+nothing)\b/;

/** Another treatment after "than", known or not: unknown, the comparison is answered by no study here. */
const SOMETHING =
  /\bjust[ -]+as[ -]+well\b|[ -](?:was|were)[ -]+ahead\b|\bsecond[ -]+to[ -]+none\b|\bno[ -]+other[ -]+[\w ]{0,40}\bcomes?[ -]+(?:even[ -]+)?close\b|\blasts?[ -]+(?:(?:far|much|even)[ -]+)?longer\b|\bthan[ -]+(?!(?:ever|expected|before|usual|normal|average|you|we|they|it|i|a|an|one|two|half|ten|five|that|most|just|when|if|not|those[ -]+who|people|patients|others?[ -]+(?:clinics?|people|patients)|anyone|in|at|on|\d)\b)[a-z]|\bas[ -]+(?:prp|stem|bone|plate?let|bmac|exosomes?)\b/;

export const betterThan: ClaimRule = {
  id: 'better-than',
  kind: 'comparative',
  title: 'Sets it against something else',
  why: '"Better than steroid", "outlasts surgery" can only be shown by a study that compares the two.',
  reach: 'linked',
  weight: 70,
  pattern:
    /\b(?:(?:no|not|far|much|significantly|clearly)[ -]+)?(?:(?:better|superior|safer|stronger|faster|cheaper|longer|quicker|easier|greater|worse|inferior)(?:[ \w,-]{0,40}?\b(?:than|to)\b)|(?:more|less|fewer|lower|no[ -]+more)[ -]+(?:\w+(?:[ \w,-]{0,30}?\bthan\b)|than\b)|outperform\w*|outlasts?|beats?|performed[ -]+better|did[ -]+better|better[ -]+(?:results?|outcomes?)[ \w-]{0,20}\bthan|(?:compar(?:ed|ing|es)|versus|vs)[ -]+(?:with|to|against)?|(?:work(?:s|ed)?|does|do|did|done|fare[sd]?|perform(?:s|ed)?)[ -]+(?:just[ -]+|at[ -]+least[ -]+|almost[ -]+)?as[ -]+well[ -]+as|lasts?[ -]+(?:(?:far|much|even)[ -]+)?longer(?![^.]{0,30}\bthan\b)|(?:does|do|did|fare[sd]?)[ -]+just[ -]+as[ -]+well(?![ -]+(?:as|if|that)\b)|(?:prp|cells?|bmac|exosomes?)[ -]+(?:group|arm|patients)[ -]+(?:was|were)[ -]+ahead|second[ -]+to[ -]+none|comes?[ -]+(?:even[ -]+)?close(?:[ -]+to)?(?![ -]+the[ -]+end)|(?:just[ -]+)?as[ -]+(?:good|effective|much|long|safe)[ -]+as|the[ -]+same(?![ -]+(?:time|day|way|manner|moment))(?:[ -]+\w+){0,2}[ -]+as|no[ -]+(?:worse|better|safer)[ -]+than|unlike)\b/,
  when: (clause, at) =>
    (clause.namesComparator || /\bprp\b|stem|cells?|exosomes?|plasma|marrow|plate?lets?/.test(clause.text)) &&
    !/^as[ -]+well[ -]+as\b/.test(at[0]) &&
    !/\b(?:longer|more)[ \w-]{0,40}\bthan[ -]+any(?:[ -]+other)?[ -]+(?:clinic|doctor|practice|cent(?:er|re)|team|hospital|in)\b/.test(
      clause.text,
    ) &&
    !/\bmore[ -]+(?:\w+[ -]+){0,3}?experience\b/.test(clause.text) &&
    !/\bmore[ -]+than[ -]+(?:a[ -]+)?(?:\d|one|two|decade|year|any)/.test(clause.text) &&
    (/\bunlike\b/.test(at[0])
      ? clause.namesComparator
      : clause.namesComparator || SOMETHING.test(clause.text)),
  kindOf: (clause) => (INERT.test(clause.text) ? 'efficacy' : 'comparative'),
};

/** Kept apart from the rule so that builds leave them out. */
export const examples: RuleExamples = {
  claims: [
    'For SI joint pain PRP clearly outlasts cortisone.',
    'PRP works better than steroid shots.',
    { text: 'PRP works as well as cortisone for SI joint pain.', kind: 'comparative' },
    { text: 'Marrow concentrate works just as well as PRP in stiff knees.', kind: 'comparative' },
    { text: 'PRP gives the same relief as steroid.', kind: 'comparative' },
    { text: 'PRP helps sciatica as much as an epidural steroid.', kind: 'comparative' },
    { text: 'PRP does more for thinning hair than minoxidil.', kind: 'comparative' },
    'For arthritic knees bone marrow concentrate is superior to PRP.',
    { text: 'PRP did just as well as surgery.', kind: 'comparative', stance: 'asserts' },
    { text: 'PRP takes longer to act but lasts far longer.', kind: 'comparative' },
    { text: 'No other injection comes close to PRP.', kind: 'comparative', stance: 'asserts' },
    'PRP did just as well, and left no scar.',
    'At six months the PRP group was ahead.',
    'For stiff knees PRP is second to none.',
    { text: 'PRP was superior to exercise for stiff knees.', kind: 'comparative' },
    'Marrow concentrate beats cortisone for stiff knees.',
    { text: 'PRP was no better than saline for disc pain.', kind: 'efficacy', stance: 'denies' },
    'Unlike surgery, stem cell therapy leaves the joint whole.',
  ],
  notClaims: [
    'PRP is drawn at the same time as the other samples.',
    'More than 200 people have asked about PRP.',
    'Surgery is better than bed rest.',
    'We use platelets as well as stem cells.',
    'PRP takes longer to book in summer.',
    'Come close to the screen to see the PRP.',
    'At noon the PRP tour was ahead of time.',
    'PRP clinics did well, as well as shops.',
  ],
};
