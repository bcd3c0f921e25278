const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number from ten on in words: the source of a regular expression without groups. Fewer are hardly ever a study. */
export const NUMBER_WORD = `(?:${TENS.join('|')})(?:[ -](?:${ONES.slice(0, 9).join('|')}))?|${ONES.slice(9).join('|')}`;

/** The number that digits or words say; null where they say none. */
export function numberOf(text: string): number | null {
  if (/^\d/.test(text)) return Number(text.replaceAll(',', ''));
  const [first = '', second] = text.split(/[ -]/);
  const ten = TENS.indexOf(first);
  const one = ONES.indexOf(second ?? first);
  if (ten >= 0) return (ten + 2) * 10 + (second === undefined ? 0 : one + 1);
  return one >= 0 ? one + 1 : null;
}
