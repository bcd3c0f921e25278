/** The whole sentence turned round: "Myth: …", "…, that's just not accurate", "clinics that say so are misleading". */
const TURNED =
  /^\W*myth\b[^.]{0,4}:|\b(?:that(?:'s|[ -]+is)|it's|it[ -]+is|is|are)[ -]+(?:just[ -]+|simply[ -]+)?(?:not[ -]+(?:accurate|true|correct|supported|(?:being[ -]+)?honest)|untrue|inaccurate|a[ -]+(?:common[ -]+)?(?:myth|misconception)|false|wrong(?![ -]+(?:with|to)\b)|mistaken|misleading|lying|deceiving|dishonest)\b|(?:\bnot|n't)[ -]+telling[ -]+the[ -]+truth\b/;

/** "Pain tells you that something is wrong": wrong with the body, not with what is said. */
const BODY_WRONG = /\b(?:something|anything|nothing|what|whatever)(?:'s|[ -]+is)[ -]+wrong\b/g;

/**
 * The sentence without the words that turn it round, as long as before so that offsets still hold.
 *
 * @param text folded and in lower case
 * @returns null where nothing turns it
 */
export function withoutTurn(text: string): string | null {
  const clear = text.replace(BODY_WRONG, (m) => ' '.repeat(m.length));
  const turn = TURNED.exec(clear);
  if (turn === null) return null;
  const { index } = turn;
  return text.slice(0, index) + ' '.repeat(turn[0].length) + text.slice(index + turn[0].length);
}

/** @param text folded and in lower case */
export const isTurned = (text: string): boolean => withoutTurn(text) !== null;
