import { isOfOthers, type Topic, type TopicExamples } from './types.ts';

/**
 * That studies found no benefit, or that the evidence is thin. "Does not work for everyone" counts: it is little,
 * but it is said.
 */
const AGAINST =
  /\b(?:no[ -]+(?:better|difference|benefit|effect|proof|good[ -]+evidence|evidence|published|clinical[ -]+evidence)|unproven|ineffective|inconclusive|insufficient|conflicting|(?:limited|little|weak|scarce|poor|mixed|preliminary|low-quality)[ -]+(?:\w+[ -]+){0,2}?(?:evidence|research|data|support|studies|results)|(?:evidence|research|data|results)[ -]+(?:is|are|remains?)[ -]+(?:\w+[ -]+)?(?:limited|mixed|weak|lacking|unclear|scarce|early|preliminary|uncertain)|more[ -]+(?:research|studies|trials|evidence)|further[ -]+(?:research|studies)|results[ -]+(?:may[ -]+|can[ -]+|will[ -]+)?(?:vary|differ)|(?:not|n't)[ -]+(?:\w+[ -]+){0,3}?(?:proven|shown|work|help|cure|guarantee\w*|regrow|regenerate|replace|respond)|(?:did|does|do|could)[ -]+not[ -]+(?:improve|reduce|relieve|benefit)|fail(?:s|ed)[ -]+to|no[ -]+guarantee)\b/;

export const evidenceAgainst: Topic = {
  id: 'evidence-against',
  why: 'Trials that found no benefit, and how thin the evidence is, belong beside the promise.',
  holds: (said) => AGAINST.test(said.text) && !isOfOthers(said),
};

/** Kept apart from the topic so that builds leave them out. */
export const examples: TopicExamples = {
  spoken: [
    'A trial found PRP no better than saline.',
    'The evidence is still limited.',
    'Stem cells do not regrow a worn disc.',
    'PRP does not work for everyone.',
    'More research is needed.',
  ],
  notSpoken: [
    'PRP is proven to work.',
    'Steroid injections showed no benefit.',
    'Surgery does not help everyone.',
    'Studies show that PRP relieves pain.',
  ],
};
