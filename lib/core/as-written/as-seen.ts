import { type EditedText, edited } from './edited-text.ts';
import { UNSEEN } from './unseen.ts';

/** Spaces that are one character and no line break; two in a row look like one. */
const SPACE = '[ \\t\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]';
const LEADING_SPACE = new RegExp(`^${SPACE}`);
/** Letters that are drawn as one character. */
const LIGATURES: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
};

const PATTERN = new RegExp(
  `${SPACE}(?:${UNSEEN.source}*${SPACE})+|${UNSEEN.source}+|[${Object.keys(LIGATURES).join('')}]`,
  'g',
);

/**
 * The text as it looks: without what is drawn as nothing, spaces in a row as one, ligatures as their letters.
 *
 * @returns null where it is so already
 */
export function asSeen(text: string): EditedText | null {
  return edited(text, PATTERN, (piece) => LIGATURES[piece] ?? (LEADING_SPACE.test(piece) ? ' ' : ''));
}
