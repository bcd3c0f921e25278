/** A study beside a claim: its heading, facts and warnings, and how its record was checked. */
export const study = {
  'study.heading-cited': 'Cited: {design}',
  'study.heading-cited-as-number': 'Cited as ({label}): {design}',
  'study.heading-cited-as-name': 'Cited as “{label}”: {design}',
  'study.heading-indirect': 'About something near, not this: {design}',
  'study.heading-other-product': 'Near, but another product: {design}',
  'study.does-not-test': 'It does not test this claim itself.',
  'study.no-support': 'Shown so that it is not mistaken for support.',

  'study.year-unknown': 'year not known',
  'study.people-unknown': 'number of people not known',
  'study.nobody-compared': 'On this point it says what became of those treated; nobody was compared.',
  'study.treated-only': {
    1: '{people} treated, nobody compared on this point',
    n: '{people} treated, nobody compared on this point',
  },
  'study.products': { 1: '{count} product', n: '{count} products' },
  'study.compared': 'compared for {time}',
  'study.compared-then-followed': 'compared for {compared}, followed to {followed} without a comparison',
  'study.followed': 'followed for {time}',
  'study.as-of': 'as of {date}',
  'study.tested': 'Tested: {products}.',
  'study.later': 'Published after the sources that the page cites here.',

  'study.reported-by': 'As reported by {by}.',
  'study.same-people': 'The same people as in an earlier report: they are counted once.',
  'study.perhaps-same-people':
    'Probably some of the same people as in another report: the numbers are not added up.',
  'study.made-of-controlled': 'Its studies compared people; whether by chance was not read.',
  'study.made-of-mixed': 'Some of its studies are randomized trials, others are not.',
  'study.made-of-uncontrolled': 'Most of its studies compared nobody.',
  'study.made-of-preclinical': 'Most of its studies are in animals or the laboratory.',
  'study.made-of-unread': 'What kinds of study it is made of was not read.',
  'study.meeting': 'Meeting poster or abstract, not peer reviewed.',
  'study.in-animals': 'Tested in animals, not in people.',
  'study.in-laboratory': 'Laboratory work: nobody was treated.',

  'study.level': '{level} (Oxford CEBM 2011). {reason}',
  'study.level-none': 'None. {reason}',
  'study.checked-read': 'We read the abstract or the document itself ({date}).',
  'study.checked-exists': 'We confirmed that it exists, and did not read its results in full ({date}).',
  'study.checked-listed': 'We know it from a reference list only ({date}).',

  'study.name': '{who}, {year}',
  'study.nameless': 'A record without a name',
  'study.authors-pair': '{first} and {second}',
  'study.authors-others': '{first} and others',
} as const;
