/** Words that number what follows them even in brackets: "step (2)". Few, because any noun may be cited. */
const NUMBERED_BEFORE =
  /(?:^|[^A-Za-z\u00c0-\u024f])(?:no|nrs?|nos|steps?|figures?|figs?|tables?|phases?|stages?|grades?|chapters?|sections?|pages?|options?|questions?|answers?|types?|class|tiers?|levels?|parts?|packages?|rooms?|days?|weeks?|lessons?|modules?|zones?|category|ext|extension|scale|ages?|aged|teeth|toes|fingers|ribs|vertebrae|comments|reviews|photos|likes|shares|cart|quantity|qty|stars?)\.?\s?$/i;

/**
 * Words that lead to what is in the brackets, so that it is a number and no citation: "in all of (4) cases", "only (2)
 * left". Citations follow what they are for.
 */
const LEADING_BEFORE =
  /(?:^|[^A-Za-z\u00c0-\u024f])(?:of|at|for|to|from|with|the|an?|is|are|was|were|has|have|takes?|needs?|requires?|lasting|within|about|around|approximately|nearly|over|under|than|up|every|each|only|both|twice|couple|several|few|multiple|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\s?$/i;
/** Prices, decimals and counts, beside which brackets hold a deviation or a share: "7.1 (2)", "n = 12 (6)", "5 of 12 (4)". */
const FIGURE_BEFORE =
  /(?:[$€£]\s?[\d.,]{1,9}|\d[.,]\d{1,3}|=\s?\d{1,6}|\bfrom \d{1,6}|\d\s?(?:\/|of|to|:)\s?\d{1,6})\s?$/;

/** Words that form a name with the digits glued to them: "omega3", "type2". */
const NAMED_BY_NUMBER = new Set(
  (
    'age art caspase chapter class coenzyme collagen covid day factor fig figure floor gen grade group hour ' +
    'interleukin item level line month nos omega option page phase room sars section size stage step suite table ' +
    'tel type unit version vitamin vol web week windows year'
  ).split(' '),
);

/** Abbreviations whose full stop ends no sentence: "Fig.3", "Jan.5". */
const ABBREVIATIONS = new Set(
  (
    'no nos nr art fig vol pp sec ch eq ca approx vs ver rev para ext tel max min avg st ste dr ed eds ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);

const NUMBER_WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty'
  )
    .split(' ')
    .map((word, index) => [word, index + 1]),
);
const TENS: Readonly<Record<string, number>> = { thirty: 30, forty: 40, fifty: 50, sixty: 60, ninety: 90 };

/** What is counted, timed or measured: "(3) sessions", "pain,5 days". */
const COUNTED_AFTER =
  /^[\s-]{0,2}(?:%|°|(?:percent|minute|min|hour|hr|day|week|month|year|yr|session|visit|injection|treatment|dose|vial|patient|people|person|participant|shot|syringe|case|time|million|billion|thousand|ml|cc|mg|mcg|kg|lb|mm|cm|inch|mile|step|level|of)(?:e?s)?\b)/i;

/** Whether a text ends in a word that numbers what follows it in brackets. */
export function endsWithNumbered(before: string): boolean {
  return NUMBERED_BEFORE.test(before);
}

/** Whether what stands before round brackets makes a number of what is in them. */
export function endsWithCount(before: string): boolean {
  return LEADING_BEFORE.test(before) || FIGURE_BEFORE.test(before);
}

/** Whether a word with digits glued to it is a name ("omega3") and not a cited word. */
export function isNamedByNumber(word: string): boolean {
  return NAMED_BY_NUMBER.has(word.toLowerCase());
}

export function isAbbreviation(word: string): boolean {
  return ABBREVIATIONS.has(word.toLowerCase());
}

/** "three (3)": the digits only repeat the word. */
export function endsWithSameNumber(before: string, number: number): boolean {
  const word =
    /(?<![A-Za-z\u00c0-\u024f])([A-Za-z\u00c0-\u024f]+)\s?$/.exec(before)?.[1]?.toLowerCase() ?? '';
  const value = NUMBER_WORDS[word] ?? TENS[word];
  return (
    value === number || (number > 20 && value === number % 10 && /-[A-Za-z\u00c0-\u024f]+\s?$/.test(before))
  );
}

/** "in the next months (3-6)": the brackets say how many, unless a number before already did ("12 months (3-6)"). */
export function endsWithUnit(before: string): boolean {
  return /(?<!\d[\s-])\b(?:minutes|hours|days|weeks|months|years)\s?$/i.test(before);
}

/** Whether a text begins with something that the number before it counts. */
export function startsWithCounted(after: string): boolean {
  return COUNTED_AFTER.test(after);
}
