import type { Clause } from '../rules/types.ts';
import type { Cue } from '../types/index.ts';

export type WeighedCue = Cue & { readonly weight: number };

/** Felt or seen by the patient; what heals, calms or is repaired is still a way of getting there. */
const FELT =
  /\b(?:pain|relie\w+|mobility|function\w*|symptoms?|thicker|fuller|wrinkles?|appearance|quality[ -]+of[ -]+life|surgery|density)\b/;
/** Felt or seen too, where it is said of the therapy and not of what is in it. */
const SEEN =
  /\b(?:re-?growth|hair[ -]+(?:health|growth|quality)|complexion|texture|recovery|thinning|progression|various[ -]+(?:\w+[ -]+)?conditions|overall)\b/;
/** What is in a product, as the subject. */
const PARTS =
  /^(?:\W*\w+[ -]*:[ ]*)?(?:(?:the|these|those|concentrated|such|all)[ -]+)*(?:growth[ -]+factors?|plate?lets?|stem[ -]+cells?|cells?|exosomes?|cytokines?|proteins?|they)\b/;
/** How it is given, beside what it does: "a non-surgical treatment that stimulates …". */
const MANNER = /^(?:(?:less|minimally|non)[ -]*(?:invasive|surgical)|non-?surgical|non-?invasive)$/;
/** "Was supposed to repair": another's promise, told beside what came of it. */
const PURPORTED =
  /\b(?:supposed|promis\w+|meant|claim(?:ed|ing)|purport\w+)[ -]+(?:\w+[ -]+)?to[ -]+(?:\w+[ -]+){0,3}?$/;
const IN_ORDER_TO = /\bto[ -]+(?:help[ -]+)?$/;
/** "Unregulated clinics": of where it was done, not of the therapy. */
const WHERE_DONE =
  /\b(?:unregulated|unlicen[sc]ed|unapproved|illegal)[ -]+(?:\w+[ -]+){0,3}?(?:clinics?|facilit(?:y|ies)|cent(?:er|re)s?|providers?|practitioners?|places?|operators?)\b/;
const HARMED =
  /\b(?:infect\w*|tumou?rs?|blind\w*|blood[ -]+clots?|embolism|harm(?:s|ed|ful)?|complications?|reactions?|injured|hurt|killed|sickened|maimed|hospitali[sz]ed)\b/;
/** A word of the law that is left: then it is about the law after all. */
const STATUS =
  /\b(?:fda|approv\w*|(?:un)?licen[sc]ed|legal\w*|illegal\w*|regulat\w*|unregulated|permitted|cleared)\b/;
/** "Without a steroid's side effects", "without the risks of surgery": what is spared is another treatment's. */
const HARMS_OF_ANOTHER =
  /\bwithout[ -]+(?:(?:any|all|of|the|an?)[ -]+){0,3}(?:(?:\w+[ -]+){0,2}?(?:risks?|dangers?|side[ -]+effects?|complications?|harms?)(?:[ -]+(?:and|or)[ -]+[\w -]{3,16}?)?[ -]+(?:of|from)[ -]+(?:an?[ -]+|the[ -]+)?(?:(?:cortico)?steroids?|cortisone|surger\w+|operations?|drugs?|medic\w+|painkillers?|opioids?|nsaids?|fillers?|replacements?|epidurals?|anti-?inflammator\w+)|(?:(?:cortico)?steroids?|cortisone|surgery|operation|drug|medication|painkiller|opioid|filler)s?'?s?'?[ -]+(?:risks?|dangers?|side[ -]+effects?|complications?))\b/;
/** Any word of safety, once that is taken away. */
const SAFETY =
  /\b(?:safe\w*|risk\w*|side[ -]+effects?|complications?|adverse|reject\w*|infect\w*|allerg\w*|tolerated|harm\w*|downtime|danger\w*)\b/;
/** "Halves the risk of dry socket": a disorder that is made rarer, by words that `safe-or-risky` takes for a harm. */
const MADE_RARER =
  /\b(?:halv(?:e|es|ed|ing)|cut(?:s|ting)?|slash(?:es|ed|ing)?|quarter(?:s|ed)|reduc\w+|lower(?:s|ed|ing)?)[ -]+(?:\w+[ -]+){0,2}?(?:risks?|odds|chances?|rates?)[ -]+of[ -]+(?!(?:\w+[ -]+){0,2}?(?:infect|reject|allerg|side|complicat|adverse|reaction|bleed|transmi|immun|harm|tumou?r|embol|clot))/;

const SAYS_MORE: ReadonlySet<string> = new Set([
  'acts-by',
  'benefit-verb',
  'regrows',
  'patient-outcome',
  'works',
]);

/**
 * Which of a clause's cues says what it claims. Mostly the heaviest; but what a therapy sets in motion
 * ("releases growth factors that repair tissue") is a way of working, however it ends (labelling guide), and
 * what it holds outweighs that another product does not hold it.
 *
 * @param cues heaviest first
 * @param clause where it stands in its block, and its text, folded and in lower case; cues stand in the block
 * @returns the same cues, the main one first
 */
export function mainFirst(
  cues: readonly WeighedCue[],
  { text, start }: Pick<Clause, 'text' | 'start'>,
): readonly WeighedCue[] {
  const [heaviest] = cues;
  if (heaviest === undefined) return cues;
  const against = inClause(heaviest, start);
  const main = cues.find((c) => c !== heaviest && goesBefore(inClause(c, start), against, text)) ?? heaviest;
  const rarer = main.ruleId === 'safe-or-risky' && isMadeRarer(text);
  return [rarer ? { ...main, kind: 'efficacy' } : main, ...cues.filter((c) => c !== main)];
}

const inClause = (cue: WeighedCue, start: number): WeighedCue => ({
  ...cue,
  start: cue.start - start,
  end: cue.end - start,
});

function isMadeRarer(text: string): boolean {
  const rest = text.replace(MADE_RARER, '');
  return rest !== text && !SAFETY.test(rest);
}

function goesBefore(cue: WeighedCue, heaviest: WeighedCue, text: string): boolean {
  if (cue.ruleId === 'acts-by' && cue.start < heaviest.start) {
    if (heaviest.ruleId === 'regrows')
      return heaviest.kind === 'regeneration' || PARTS.test(text) || !SEEN.test(text);
    if (heaviest.ruleId === 'alternative-to') return MANNER.test(heaviest.text);
    return heaviest.ruleId === 'benefit-verb' && !FELT.test(text) && (PARTS.test(text) || !SEEN.test(text));
  }
  if (heaviest.ruleId === 'better-than' && (cue.ruleId === 'contains' || cue.ruleId === 'safe-or-risky')) {
    // "Unlike other treatments, …": what is said of this one follows.
    if (/\bunlike\b/.test(heaviest.text)) return true;
    return cue.ruleId === 'contains' && cue.start < heaviest.start;
  }
  if (heaviest.ruleId === 'regrows' && cue.ruleId === 'safe-or-risky')
    return PURPORTED.test(text.slice(0, heaviest.start));
  // "Uses a concentration of platelets to speed healing": the end, not the means.
  if (heaviest.ruleId === 'contains' && SAYS_MORE.has(cue.ruleId))
    return (
      /\bus(?:es|ing)\b/.test(text.slice(0, heaviest.start)) && IN_ORDER_TO.test(text.slice(0, cue.start))
    );
  // "PRP contains your own blood, so there is little chance of infection": what follows from it.
  if (heaviest.ruleId === 'contains' && cue.ruleId === 'safe-or-risky')
    return /,[ -]+(?:so|thus|therefore|which[ -]+means)\b/.test(text.slice(heaviest.start, cue.start));
  // "Has treated 150 patients, with improvement in 78%": the outcome.
  if (heaviest.ruleId === 'has-used-it') return /^(?:improv|relie|recover)/.test(cue.text);
  // "Injections containing PRP drew interest, but studies are not conclusive": what is in them is said in passing.
  if (heaviest.text === 'containing' && cue.ruleId === 'evidence-base') return true;
  if (heaviest.ruleId === 'legal-status' && cue.ruleId === 'safe-or-risky') {
    const rest = text.replace(WHERE_DONE, '');
    return rest !== text && HARMED.test(rest) && !STATUS.test(rest);
  }
  if (heaviest.ruleId === 'safe-or-risky' && SAYS_MORE.has(cue.ruleId)) {
    const rest = text.replace(HARMS_OF_ANOTHER, '');
    if (rest !== text && !SAFETY.test(rest)) return true;
  }
  // "Regulation is lacking", "regulatory guidelines" beside what is known.
  if (heaviest.ruleId === 'legal-status' && cue.ruleId === 'evidence-base')
    return heaviest.text.startsWith('regulat');
  if (heaviest.ruleId === 'alternative-to' || heaviest.ruleId === 'safe-or-risky') {
    if (MANNER.test(heaviest.text) && SAYS_MORE.has(cue.ruleId)) return true;
  }
  if (cue.ruleId === 'evidence-base' && heaviest.ruleId === 'safe-or-risky')
    return /\b(?:challenges|obstacles|hurdles)\b/.test(cue.text);
  // "A safe and effective treatment" is said of the effect.
  return (
    heaviest.ruleId === 'safe-or-risky' &&
    (cue.ruleId === 'works' || cue.ruleId === 'treatment-option') &&
    /\bsafe,?[ -]+(?:(?:and|natural),?[ -]+)*effective\b|\b(?:effective|efficient)[ -]+and[ -]+safe\b/.test(
      text,
    )
  );
}
