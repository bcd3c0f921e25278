import { pointsBack } from '../context.ts';
import { ITEM } from '../rules/benefit-item.ts';
import { BENEFIT, PATIENTS } from '../rules/words.ts';

/** What may stand before a sentence's subject. */
const LEAD =
  /^\W*(?:(?:and|but|so|also|now|then|yet|still|today|however|moreover|furthermore|in[ -]+addition|additionally|as[ -]+a[ -]+result|over[ -]+time|typically|usually|often|generally|in[ -]+general|in[ -]+fact|finally|until[ -]+(?:now|recently)|currently|unfortunately|fortunately),?[ ]+)*(?:(?:in|after|with|within|for|by|when|once|if|since|because|while|although|unlike|during|at|on|over|compared|as|to|from|through|under|without|depending|due|besides|beyond|before|instead|rather)\b[^,]{0,90},[ ]+)?(?:(?:also|even|only|about|around|nearly|almost|over|up[ -]+to|more[ -]+than|at[ -]+least)[ -]+)*/;
/** Subjects that lean on what was spoken of: the treatment, what is in it, whom it is given to, and what comes of it. */
const LEANS = new RegExp(
  `^(?:${PATIENTS}|(?:[\\w%]+[ ]+){0,4}?(?:of|in)[ ]+(?:our[ ]+|the[ ]+|all[ ]+)?(?:${PATIENTS})\\b|(?:the|a|an|our|your|my|no|any|all|each|every|further|other|new|early|first|final|full|good|best|better|initial|visible|possible|common|potential|main|most|some|few|several|serious|mild|minor|rare|clinical|recent|published|small|large|one|two|three|four|five|six|half)\\b|\\d|that\\b|there\\b|here\\b|(?:\\w+[ ]+){1,4}?(?:we|i|you)[ ]|you\\b|we\\b|i\\b|he\\b|she\\b|who\\b|what\\b|which\\b|how\\b|(?:(?!(?:${BENEFIT})\\b)\\w+[ -]+){0,2}?(?:results?|effects?|relief|benefits?|improvements?|recovery|downtime|risks?|side[ -]+effects|complications|infections?|bruising|swelling|soreness|reactions?|outcomes?|success|safety|studies|trials?|research|evidence|data|scientists|researchers|doctors|physicians|clinicians|fda|regulators?|growth[ -]+factors?|plate?lets?|plasma|cells?|exosomes?|cytokines?|proteins?|injections?|sessions?|treatments?|therap(?:y|ies)|procedures?|collagen|hair|skin|pain|inflammation|symptoms|tissues?|[a-z]{2,5}f)\\b)`,
);
/** A sentence without a subject: an item, a caption, what follows a colon. */
const VERB_FIRST = new RegExp(
  `^(?:${BENEFIT}|(?:\\w+ly[ ]+)?\\w+(?:ing|ed)\\b|(?:say|wave|bid|get|feel|enjoy|discover|find|try|imagine|designed|made|used|given|approved|backed|safe|natural|effective|proven|non-?\\w+|less|more|contains?|releases?|stimulat\\w+|promot\\w+|support\\w*|works?|acts?|helps?|provides?|offers?|delivers?|contributes?|gives?|makes?|is|are|was|has|can|may|will|does|do|not|never|up)\\b)`,
);
/** "Smoking slows healing": a doing as the subject, unless it is one of benefit ("reducing pain helps"). */
const DOING = new RegExp(
  `^(?!(?:${BENEFIT})\\b)\\w+ing[ ]+(?:(?:alone|itself|too|also|daily)[ ]+)?(?=\\w+s\\b)(?:${BENEFIT})\\b`,
);
/** So near its beginning, a verb is the sentence's own; farther on, the words are a fragment. In words. */
const FINITE =
  /^(?:[\w'’%-]+[ ]+){1,7}?(?:is|are|was|were|has|have|had|can|could|may|might|will|would|does|do|did|(?!this\b|plus\b)\w+(?:s|ed))\b/;

/**
 * Whether a clause that names no product speaks of something of its own: "Metformin lowers blood sugar" after a
 * sentence on PRP. Not by a list of all else that exists, but by its subject: only what leans on what was spoken
 * of, and what has no subject, is said of the therapy.
 *
 * @param text the clause, folded and in lower case
 */
export function hasOwnSubject(text: string): boolean {
  if (ITEM.test(text) || pointsBack(text)) return false;
  const main = text.replace(LEAD, '');
  if (DOING.test(main)) return true;
  return !LEANS.test(main) && !VERB_FIRST.test(main) && FINITE.test(main);
}
