/** What is known of a source that the page says something of. `{design}` is a kind of study without its article. */
export const statements = {
  'statements.design': 'Its record says: {design}.',
  'statements.design-blinding-not-known':
    'Its record says: {design}. Who knew which treatment was given is not in it.',
  'statements.design-not-in-people': 'Its record says: {design}, not in people.',
  'statements.design-people-not-known': 'Its record says: {design}. It gives no number of people.',
  'statements.people': 'Its record says: {people}.',
  'statements.blinding-none': 'Its record says: nobody was blinded.',
  'statements.blinding-single': 'Its record says: single-blind.',
  'statements.blinding-double': 'Its record says: double-blind, or more.',
  'statements.meeting': 'Its record says: a meeting poster or abstract, not peer reviewed.',
  'statements.peer-review-not-known': 'Whether it was peer reviewed is not in its record.',
  'statements.by-title': 'By its title it is {kind} (“{words}”).',
  'statements.by-title-not-in-people': 'By its title it is in animals or the laboratory (“{words}”).',
  'statements.in-no-pack': '{source} is in no pack, so this could not be compared.',
  'statements.two-scales':
    'Orthopaedic journals call a good randomized trial “Level I”; the Oxford table of 2011 calls it level 2.',
} as const;
