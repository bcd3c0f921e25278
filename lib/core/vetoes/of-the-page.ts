import type { Veto, VetoExamples } from '../rules/types.ts';

export const ofThePage: Veto = {
  id: 'of-the-page',
  why: 'What a guide or article is going to cover is not yet said.',
  holds: (clause) =>
    /^(?:(?:so|below|here),?[ -]+)?(?:in[ -]+this|this)[ -]+(?:\w+[ -]+){0,2}?(?:guide|article|post|blog|page|section|document|video|brochure|guideline|overview|series)\b/.test(
      clause.text,
    ) ||
    /^(?:here[ -]+(?:is|are)|here's|we(?:'ll|[ -]+will)[ -]+(?:cover|look|explore|explain|discuss|break[ -]+down)|let[ -]+us|we[ -]+present)\b/.test(
      clause.text,
    ) ||
    /\b(?:make|making)[ -]+(?:an?[ -]+)?(?:informed|better|right|educated)[ -]+(?:\w+[ -]+)?(?:decision|choice)s?\b|\bgained[ -]+(?:\w+[ -]+){0,2}?attention\b|\bhelp[ -]+you[ -]+(?:choose|decide|understand)\b|\b(?:start|begin)[ -]+with[ -]+our[ -]+guide\b/.test(
      clause.text,
    ),
};

/** Kept apart from the rule so that builds leave them out. */
export const examples: VetoExamples = {
  vetoed: [
    'In this guide we cover how well PRP improves thinning hair.',
    'This article explains how stem cells relieve pain.',
    'Here is an honest look at the evidence for PRP.',
    'Knowing that PRP is safe will help you choose.',
    'Understanding how PRP improves hair can help you make an informed decision.',
  ],
  kept: [
    'PRP can help you move without pain.',
    'This treatment relieves pain: PRP eases stiff knees.',
    'In this study PRP relieved knee pain.',
  ],
};
