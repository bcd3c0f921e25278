import type { Cue, Span } from '../types/index.ts';

/** Verbs whose object, when it is no person and no general word, is what is treated. */
const VERB =
  /^(?:cur|treat|reliev|heal|eas|help|revers|eliminat|alleviat|stop|prevent|resolv|fix|slow|sooth|calm|fad|aid)/;
/** Where the object ends. */
const END =
  /[.,;:()"!?]|[ -](?:and|or|in|with|for|by|of|after|from|without|than|but|when|while|because|so|that|which|who|to|on|at|within|over|as|through|during|by|faster|better|quickly|naturally|again|if|whether|not|\d+)\b/;
const LEAD =
  /^(?:(?:the|your|their|his|her|my|our|a|an|any|all|some|many|most|most|chronic|severe|mild|moderate|acute|persistent|stubborn|lingering|both|these|those|such|up|away|old|long-standing|common)[ -]+)*/;
/** What anybody may have: says nothing of which disorder is meant. */
const GENERAL =
  /^(?:pains?|aches?|sore\w*|symptoms?|discomfort|suffering|functions?|mobility|movement|heal\w*|inflammation|swelling|stiff\w*|recover\w*|patients?|people|persons?|individuals?|you|them|it|us|him|her|me|this|that|these|those|body|bod(?:y|ies)|lives|life|tissues?|injur\w+|damage\w*|results?|qualit\w+|conditions?|diseases?|problems?|disorders?|issues?|ailments?|illness\w*|performance|everyone|everybody|anyone|many|most|some|men|women|athletes?|players?|runners?|clients?|adults?|children|seniors?|process\w*|time|strength|circulation|flow|blood|cells?|health|healthy|well|themselves|itself|yourself|areas?|surger\w+|needs?|risks?|confidence|energy|sleep|wellness|well-being|immunity|system|aging|ageing|appearance|comfort|outcomes?|relief|benefits?|things|nothing|little|more|less|much|way|ways|lot|lots|cause|causes|root|source|progress\w*|decline|wear|degenerat\w+|repair|growth|regrow\w*|regenerat\w+|return|live|get|feel|avoid|make|keep|restor\w+|reduc\w+|increas\w+|improv\w+|manag\w+|support\w*|promot\w+|stimulat\w+|maintain\w*|achiev\w+|boost\w*|deliver\w*|creat\w+|lost|worn|damaged|injured|all|one|two|out|off|its|own|who|how)$/;

/**
 * What a benefit is said to be for, where no term of the lexicon knows it: "cures anal fissures". Rather than
 * answer with every trial of the product, the claim is then about a disorder that nothing here is about.
 *
 * @param text the clause, folded and in lower case
 * @param cue the main cue, in offsets of `text`
 * @returns the object's span in `text`; null where there is none, or it is a general word
 */
export function unknownObject(
  text: string,
  cue: Pick<Cue, 'ruleId' | 'text' | 'start' | 'end'>,
): Span | null {
  if (cue.ruleId !== 'benefit-verb' || !VERB.test(cue.text)) return null;
  const rest = text.slice(cue.end).replace(/^[ -]+/, '');
  const start = text.length - rest.length;
  const end = END.exec(rest)?.index ?? rest.length;
  const object = rest.slice(0, end).trimEnd();
  const lead = LEAD.exec(`${object} `)?.[0].length ?? 0;
  const words = object.slice(lead).split(/[ -]+/).filter(Boolean);
  const head = words.at(-1) ?? '';
  if (words.length === 0 || words.length > 4 || !/^[a-z']{3,}$/.test(head) || head.endsWith('ly'))
    return null;
  if (words.some((w) => GENERAL.test(w))) return null;
  return { start: start + lead, end: start + object.length };
}
