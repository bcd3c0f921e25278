/** Runs that patterns stumble over: words, gaps, what is word and gap at once, digits, signs. */
const UNITS = [
  ...[
    'a',
    'a ',
    'a-',
    'a - ',
    '---i',
    '- ',
    '  ',
    ' -',
    '.',
    'a.',
    'a,',
    ', ',
    "'a",
    "a'",
    '1',
    '1,',
    'A',
    'A ',
  ],
  ...[
    'a b-',
    'as ',
    'less-v-f-',
    'ing ',
    '\n',
    '\n ',
    '\t',
    '(',
    'a(',
    '"',
    '[1',
    '/',
    ':',
    'a: ',
    '%',
    '&',
    'é',
  ],
];

/** What no pattern ends with, so that a match fails late; and nothing, for those that must reach the end. */
const ENDS = ['\u0000', ''];

/** More words of a pattern say nothing new. */
const MOST_WORDS = 60;

/**
 * Texts that are made to have one pattern take its longest way: its own words, then one thing again and again, then
 * what does not fit. A search that any program makes by itself is not cleverer than this for the patterns here, in
 * which a run of words and gaps stands between words of a list.
 *
 * @param length of each, in UTF-16 units; roughly
 */
export function* hostileTo(source: string, length: number): Generator<string> {
  const words = wordsOf(source);
  const leads = ['', 'a ', ...words.map((word) => `${word} `)];
  const own = words.flatMap((word) => [`${word} `, `${word} - `]);
  const few = ['', 'a ', ...words.slice(0, 4).map((word) => `${word} `)];
  for (const [before, units] of [
    [leads, UNITS],
    [few, own],
  ] as const)
    for (const lead of before)
      for (const unit of units) {
        const run = unit.repeat(Math.ceil(length / unit.length));
        for (const end of ENDS) yield lead + run + end;
      }
}

/** The letters that a pattern asks for as they stand, in order. */
function wordsOf(source: string): string[] {
  const plain = source.replace(/\\[a-zA-Z]|\[\^?[^\]]*\]|\{[^}]*\}/g, '|');
  return [...new Set(plain.match(/[a-zA-Z'’]+/g))].slice(0, MOST_WORDS);
}
