import type { ClaimRule, RuleExamples } from './types.ts';
import { isItsDoing } from './words.ts';

/** What is better than before. */
const STATE =
  /^(?:(?!\b(?:it|that|this|sure|appointments?|way|choice|decision|price|access)\b)[\w']+[ -]+){0,6}?(?:thicker|fuller|firmer|stronger|smoother|softer|younger|healthier|brighter|tighter|denser|calmer|harder|looser|plumper|fresher|suppler|radiant|supple|youthful|rejuvenated|stable|pain-?free|(?:feel|look|move|work|heal|grow|close|sleep|walk|function|survive)(?:s|ing)?[ -]+(?:\w+[ -]+)?(?:better|faster|sooner|easier|longer|more))\b/;
/** What of the body, or of life, is in that state. */
const WHAT =
  /\b(?:skin|hair|scalp|follicles?|face|neck|hands|lips|complexion|glow|look|knees?|hips?|shoulders?|elbows?|joints?|backs?|discs?|tendons?|ligaments?|muscles?|bones?|cartilage|gums?|sockets?|grafts?|scars?|wounds?|tissues?|erections?|orgasms?|lining|embryos?|you|me|patients|people)\b/;
/** What was lost and is given back: "gave me my life back". */
const GIVEN_BACK =
  /^(?:[\w']+[ -]+){1,5}?(?:life|lives|hair|knees?|hips?|back|mobility|independence|confidence|freedom|smile|sleep|walk|youth)[ -]+back\b|^(?:[\w']+[ -]+){0,3}?new[ -]+lease[ -]+(?:of|on)[ -]+life\b/;
/** More of what one wants: "gives you more sensation". */
const MORE =
  /^(?:(?:you|me|him|her|them|men|women|people|your|the|[\w']+s)[ -]+)*(?:(?:far|much|even|visibly|noticeably)[ -]+)?(?:more|better|greater|quicker|easier|faster|improved|lasting|long-lasting)[ -]+(?:\w+[ -]+)?(?:sensation|arousal|mobility|movement|sleep|energy|strength|stamina|flexibility|balance|orgasms?|erections?|hair|skin|knees?|joints?|volume|eggs|relief|comfort|healing|recovery)\b/;
/** Whole lives: no verb of giving. */
const LIVES =
  /\b(?:chang|transform)(?:es?|ed|s)?[ -]+(?:my|your|his|her|our|their|so[ -]+many|many)?[ -]*(?:\w+[ -]+)?(?:life|lives)\b|turn(?:s|ed)?[ -]+back[ -]+(?:the|your)[ -]+(?:clock|years)|(?:do(?:es)?|did|work(?:s|ed)?)[ -]+wonders/;
/** What people and creams do is no effect of the therapy. */
const NOT_BY_IT =
  /\b(?:staff|team|nurses?|doctors?|we|cream|gel|ice|rest|forms?|pillows?)[ -]+(?:\w+[ -]+)?$/;
/** How far behind the verb to look, in characters: a line. */
const WITHIN = 80;

export const givesBetter: ClaimRule = {
  id: 'gives-better',
  kind: 'efficacy',
  title: 'Says that it gives or makes something better',
  why: '"Gives you thicker hair", "makes knees feel better", "gave me my life back" name a better state and the therapy as its giver.',
  reach: 'linked',
  weight: 38,
  pattern: new RegExp(
    `\\b(?:giv(?:e|es|ing)|gave|given|ma(?:ke|kes|king|de)|leav(?:e|es|ing)|left|keep(?:s|ing)?|kept|got|gets|brings?|brought)(?=[ -])|${LIVES.source}`,
  ),
  when: (clause, at) => {
    if (NOT_BY_IT.test(clause.text.slice(0, at.index)) || !isItsDoing(clause, at)) return false;
    if (LIVES.test(at[0])) return true;
    const rest = clause.text.slice(at.index + at[0].length + 1).slice(0, WITHIN);
    if (GIVEN_BACK.test(rest) || MORE.test(rest)) return true;
    const state = STATE.exec(rest);
    return state !== null && WHAT.test(rest.slice(0, state[0].length + 24));
  },
};

/** Kept apart from the rule so that builds leave them out. */
export const examples: RuleExamples = {
  claims: [
    'PRP gives you thicker hair.',
    'PRP makes hair thicker.',
    { text: 'PRP makes skin look younger.', kind: 'efficacy' },
    { text: 'Exosomes leave your skin softer.', kind: 'efficacy' },
    'Stem cells make knees feel better.',
    { before: 'PRF is put into the socket.', text: 'It makes the gums close faster.' },
    'The P-Shot gives you firmer erections and more sensation.',
    { text: '"PRP gave me my life back," says Jo.', kind: 'efficacy' },
    'Stem cells have changed our lives.',
    'PRP turns back the clock.',
  ],
  notClaims: [
    'Our staff make you feel better while you wait for PRP?',
    'Our staff make PRP patients feel far more at ease.',
    { heading: 'PRP', text: 'Numbing cream makes the skin softer.' },
    { before: 'We give PRP.', text: 'Eating well gives you more energy.' },
    'Online forms make it easier to book PRP.',
    'We give you a better price on PRP.',
    'Silk pillows leave hair softer.',
    'Patients are given a softer pillow during PRP.',
    'PRP makes up most of our work.',
    'Does PRP give you thicker hair?',
  ],
};
