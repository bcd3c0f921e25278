import { unknownObject } from '../frames/unknown-object.ts';
import type { ClaimRule, Clause, RuleExamples } from './types.ts';
import { BENEFIT } from './words.ts';

/** Help that is given to a decision, not to a body. */
const OTHER_HELP =
  /\b(?:help(?:s|ed|ing)?|support(?:s|ing)?)[ -]+(?:\w+[ -]+){0,4}?(?:understand|decide|choose|find|learn|prepare|guide|answer|determine|schedule|navigate|know|identify|assess)\b/;

/** Calming inflammation is a way of working, not yet a benefit that anybody feels (labelling guide). */
const CALMS =
  /\b(?:calm|reduc|lower|lessen|fight|decreas|eas|suppress|control|dampen|quell|sooth|limit)\w*[ -]+(?:\w+[ -]+){0,3}?(?:inflammation|inflammatory[ -]+\w+)/g;
const VERBS = new RegExp(`\\b(?:${BENEFIT})\\b`);

/** Healing and blood supply as what goes on in a body: its own process, which a therapy joins in. */
const PROCESSES =
  /\b(?:(?:own|natural|bod(?:y|ies)'?s?|innate)[ -]+)*(?:self-?)?healing[ -]+(?:process(?:es)?|signals?|powers?|tools?|mechanisms?|abilit\w+|capabilit\w+|capacity|response|cascade|properties)|\b(?:clotting|healing)[ -]+and[ -]+(?:wound[ -]+)?(?:healing|clotting)|\b(?:increas|improv|boost|enhanc)\w*[ -]+(?:the[ -]+)?blood[ -]+(?:supply|flow|circulation)|\b(?:improv|boost|increas)\w*[ -]+(?:blood[ -]+)?circulation|\bhelp(?:s|ing)?[ -]+(?:your|the)[ -]+body\b|\bnatural[ -]+healing(?:[ -]+power)?|\bhealing[ -]+signals?/g;

/** What a part of the product has a part in, as any body's cells do: "Platelets play a role in wound healing". */
const HAS_PART =
  /^(?:\W*(?:the|these|those|your|concentrated)(?:[ -]\W*(?:the|these|those|your|concentrated))*[ -]+)?(?:growth[ -]+factors?|plate?lets?|stem[ -]+cells?|cells?|exosomes?|cytokines?|proteins?|it|they)\b[^.,;]{0,30}\b(?:role|part)[ -]+(?:in|of)\b/;

/** Whether calming inflammation, or joining in the body's own healing, is all that it is said to do. */
function onlyActs(clause: Clause): boolean {
  const rest = clause.text.replaceAll(CALMS, '').replaceAll(PROCESSES, '');
  return rest !== clause.text && !clause.namesOutcome && !VERBS.test(rest);
}

/** "PRP relieves it": what it relieves was said before. */
const BARE_OBJECT =
  /\b(?:prp|prf|bmac|svf|cells|exosomes|plasma|lysate|injections?|shots?)[ -]+(?:(?:can|will|may|really|also|does[ -]+not|doesn't)[ -]+)*(?:relieves?|eases?|cures?|treats?|heals?|stops?|reverses?|soothes?|fix(?:es)?|prevents?)[ -]+(?:it|them|this|that)(?:[ -]+all)?\W*$/;

export const benefitVerb: ClaimRule = {
  id: 'benefit-verb',
  kind: 'efficacy',
  title: 'Says that it helps',
  why: 'A verb of benefit (relieves, reduces, improves, heals) with the therapy as its cause tells a reader what to expect.',
  reach: 'linked',
  weight: 40,
  pattern: VERBS,
  kindOf: (clause) => (onlyActs(clause) || HAS_PART.test(clause.text) ? 'mechanism' : 'efficacy'),
  when: (clause, at) =>
    !OTHER_HELP.test(clause.text) &&
    (clause.namesCondition ||
      BARE_OBJECT.test(clause.text) ||
      unknownObject(clause.text, {
        ruleId: 'benefit-verb',
        text: at[0],
        start: at.index,
        end: at.index + at[0].length,
      }) !== null ||
      clause.namesOutcome ||
      /\b(?:helps?|helped|heal\w*|recover\w*|benefi\w+|treat\w*|healthier|qualit\w+|symptoms?|inflammation|urine|leaks?|orgasms?|glow\w*|stretch[ -]+marks|outcomes?|quality|performance|(?:hair|skin|scalp|tissue|joint)[ -]+(?:health|quality)|progression|circulation|blood[ -]+(?:flow|supply)|texture|elasticity|collagen|firmness|fullness|sensation|wellness|well-being|vitality|life|graft[ -]+survival|(?:womb|uterine|thin|the)[ -]+lining|eggs|damaged|diseases?|conditions)\b/.test(
        clause.text,
      )),
};

/** Kept apart from the rule so that builds leave them out. */
export const examples: RuleExamples = {
  claims: [
    'PRP injections relieve aching knees.',
    { text: 'Bone marrow concentrate may ease low back pain.', stance: 'hedges' },
    { before: 'We offer platelet lysate around the nerve.', text: 'It calms sciatica in most people.' },
    { text: 'Exosomes do not help hair loss.', stance: 'denies' },
    { text: 'Bone marrow cells reduce inflammation in the joint.', kind: 'mechanism' },
    { text: 'PRP reduces inflammation and eases knee pain.', kind: 'efficacy' },
    { before: 'PRP holds platelets.', text: 'Platelets play a part in wound healing.', kind: 'mechanism' },
    { text: 'PRP has a part in healing tennis elbow.', kind: 'efficacy' },
    'SVF injections soothe stiff knees.',
    'Washing the womb with PRP thickens the lining.',
    { text: 'PRP helps.', kind: 'efficacy' },
    { before: 'Knee pain is common.', text: 'PRP relieves it.' },
    { text: 'PRP lowers the risk of a second tear of the tendon.', kind: 'efficacy' },
    {
      text: 'We found that we could help many patients with platelet-rich plasma as well as stem cells.',
      stance: 'asserts',
    },
  ],
  notClaims: [
    'Our team helps you understand PRP before you decide.',
    'Physical therapy improves posture.',
    'PRP sessions last an hour.',
    'Our lab heats PRP and stops it there.',
    { heading: 'PRP', text: 'Our nurses help patients find a parking space.' },
    'Does PRP help knees?',
  ],
};
