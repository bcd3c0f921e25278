/** What kind of study there is, as a heading and in a few words (`short`); of people, or of animals as patients. */
export const strength = {
  'strength.controlled-trials.people': 'Tested against a comparison in people',
  'strength.controlled-trials.animals': 'Tested against a comparison in animals',
  'strength.uncontrolled-studies.people': 'People treated, nobody compared',
  'strength.uncontrolled-studies.animals': 'Animals treated, nobody compared',
  'strength.reviews-only': 'Only summaries by experts',
  'strength.preclinical-only': 'Only in animals or the laboratory',
  'strength.none': 'No study in these packs tests this',

  'strength.controlled-trials.short.people': 'Compared in people',
  'strength.controlled-trials.short.animals': 'Compared in animals',
  'strength.uncontrolled-studies.short': 'Nobody compared',
  'strength.reviews-only.short': 'Summaries only',
  'strength.preclinical-only.short': 'Animals or laboratory',
  'strength.none.short': 'No study in these packs',

  /** Of several claims, whose own titles may be "not all", "on record" or "compared, but not shown to be by chance". */
  'strength.none.group': 'No study in these packs tests this, or not all of it',
  'strength.none.group-short': 'No study, or not for all',
  'strength.uncontrolled-studies.group': 'Treated, but no comparison by chance shown',
  'strength.uncontrolled-studies.group-short': 'No comparison by chance shown',

  'strength.in-part': 'Not all of this was tested',
  /** Whether chance decided is not known: "nobody compared" would be wrong. */
  'strength.compared-unclear.people': 'Compared in people, but not shown to be by chance',
  'strength.compared-unclear.animals': 'Compared in animals, but not shown to be by chance',
  /** Notices, rulings and reports of harm have no rung. */
  'strength.harm-on-record': 'No study counts this, but harm is on record',
  'strength.law-on-record': 'What authorities, courts and laws say',
} as const;
