import type { Veto, VetoExamples } from '../rules/types.ts';

/** The house's own list of what it takes on. */
const WE_DO_NOT =
  /^\W*(?:(?:at[ -]+our[ -]+clinic|here|currently|so),?[ -]+)?(?:we|i|our[ -]+(?:clinic|doctors|team|vets|practice))[ -]*(?:(?:do|does|can|will|would)[ -]*(?:not|n't)|cannot|can't|won't|never|no[ -]+longer)[ -]+(?:currently[ -]+|yet[ -]+|usually[ -]+)?(?:treat|offer|accept|see|inject|give|provide|perform|take[ -]+on)\b/;
const ADVISE_AGAINST =
  /^\W*(?:we|i)(?:'d|[ -]+would)?[ -]+(?:\w+ly[ -]+)?(?:advise|recommend|counsel)[ -]+against\b/;
/** A reason given, or a second statement, may be a claim. */
const MORE =
  /[;:]|\b(?:because|since|as|but|so|until|just|only|merely|symptoms?|evidence|studies|proven|shown|safe\w*|risks?|approved|legal|licen[sc]ed|effective|work|help|they|it[ -]+(?!outside))\b/;

export const notOffered: Veto = {
  id: 'not-offered',
  why: 'Whom or what a clinic does not treat is its choice; that the therapy would not help is not said.',
  holds: (clause) =>
    (WE_DO_NOT.test(clause.text) || ADVISE_AGAINST.test(clause.text)) && !MORE.test(clause.text),
};

/** Kept apart from the rule so that builds leave them out. */
export const examples: VetoExamples = {
  vetoed: [
    "We don't treat tumours with stem cells.",
    'We no longer treat autism with stem cells.',
    'At our clinic we do not treat children with stem cells.',
    { before: 'Some clinics use stem cells.', text: "We'd advise against this outside a clinical trial." },
  ],
  kept: [
    'We do not treat autism with stem cells because there is no evidence that they help.',
    'We do not just treat symptoms: stem cells repair the joint.',
    'Stem cells do not treat cancer.',
    'We do not offer exosomes, which are not approved by the FDA.',
  ],
};
