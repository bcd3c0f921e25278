import type { Cue } from '../types/index.ts';

export type WeighedCue = Cue & { readonly weight: number };

/** Felt or seen by the patient; what heals, calms or is repaired is still a way of getting there. */
const FELT =
  /\b(?:pain|relie\w+|mobility|function\w*|symptoms?|thicker|fuller|wrinkles?|appearance|quality[ -]+of[ -]+life|surgery|density)\b/;

/**
 * Which of a clause's cues says what it claims. Mostly the heaviest; but what a therapy sets in motion
 * ("releases growth factors that repair tissue") is a way of working, however it ends (labelling guide), and
 * what it holds outweighs that another product does not hold it.
 *
 * @param cues heaviest first
 * @param text the clause, folded and in lower case
 * @returns the same cues, the main one first
 */
export function mainFirst(cues: readonly WeighedCue[], text: string): readonly WeighedCue[] {
  const [heaviest] = cues;
  if (heaviest === undefined) return cues;
  const main = cues.find((c) => c !== heaviest && goesBefore(c, heaviest, text)) ?? heaviest;
  return [main, ...cues.filter((c) => c !== main)];
}

function goesBefore(cue: WeighedCue, heaviest: WeighedCue, text: string): boolean {
  if (cue.ruleId === 'acts-by' && cue.start < heaviest.start) {
    if (heaviest.ruleId === 'regrows') return true;
    return heaviest.ruleId === 'benefit-verb' && !FELT.test(text);
  }
  if (cue.ruleId === 'contains' && heaviest.ruleId === 'better-than') return /\bunlike\b/.test(heaviest.text);
  // "A safe and effective treatment" is said of the effect.
  return (
    heaviest.ruleId === 'safe-or-risky' &&
    (cue.ruleId === 'works' || cue.ruleId === 'treatment-option') &&
    /\bsafe,?[ -]+(?:(?:and|natural),?[ -]+)*effective\b|\b(?:effective|efficient)[ -]+and[ -]+safe\b/.test(
      text,
    )
  );
}
