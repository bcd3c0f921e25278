import type { ClaimRule, RuleExamples } from './types.ts';
import { BENEFIT } from './words.ts';

export const aimIs: ClaimRule = {
  id: 'aim-is',
  kind: 'efficacy',
  title: 'Says what it is meant to do',
  why: 'An aim ("the focus is reducing the bulge") is read as an effect.',
  reach: 'linked',
  weight: 36,
  pattern: new RegExp(
    `\\b(?:focus|goal|aim|idea|purpose|hope|intent(?:ion)?)(?:[\\s-]+\\w+){0,4}?[\\s-]+(?:is|are|was)[\\s-]+(?:to[\\s-]+)?(?:\\w+[\\s-]+){0,3}?(?:${BENEFIT}|regenerat\\w+|repair\\w*)\\b|\\b(?:designed|intended|meant|aims?)[\\s-]+to[\\s-]+(?:\\w+[\\s-]+){0,2}?(?:${BENEFIT}|regenerat\\w+|repair\\w*|promote)\\b`,
  ),
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
