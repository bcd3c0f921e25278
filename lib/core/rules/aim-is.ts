import type { ClaimRule, RuleExamples } from './types.ts';
import { BENEFIT } from './words.ts';

/** What an aim may be. Looked for after the match: one pattern for both costs ten times as much to compile. */
const AIM = new RegExp(`\\b(?:${BENEFIT}|regenerat\\w+|repair\\w*|promote)\\b`);
/** How soon after "the goal is" the aim must come, in characters: a few words. */
const WITHIN = 40;

export const aimIs: ClaimRule = {
  id: 'aim-is',
  kind: 'efficacy',
  title: 'Says what it is meant to do',
  why: 'An aim ("the focus is reducing the bulge") is read as an effect.',
  reach: 'linked',
  weight: 36,
  pattern:
    /\b(?:(?:focus|goal|aim|idea|purpose|hope|intent(?:ion)?)(?:[ -]+\w+){0,4}?[ -]+(?:is|are|was)|(?:designed|intended|meant|aims?)[ -]+to)\b/,
  when: (clause, at) =>
    AIM.test(clause.text.slice(at.index + at[0].length, at.index + at[0].length + WITHIN)),
};

/** Kept apart from the rule so that builds leave them out. */
export const examples: RuleExamples = {
  claims: [
    {
      before: 'Cultured stem cells are placed in the disc.',
      text: 'The focus here is reducing the size of bulging discs without surgery.',
    },
    { text: 'PRP is designed to relieve joint pain.', stance: 'hedges' },
    'The goal of stem cell therapy is to repair worn cartilage.',
    {
      before: 'Exosomes are given by drip.',
      text: 'The idea is to calm inflammation and improve mobility.',
    },
  ],
  notClaims: [
    'Our goal is to answer every call.',
    'The aim of this page is to explain PRP.',
    'Physical therapy is designed to improve strength.',
    'What is the goal of PRP?',
  ],
};
