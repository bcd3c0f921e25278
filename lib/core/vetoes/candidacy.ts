import type { Veto, VetoExamples } from '../rules/types.ts';

export const candidacy: Veto = {
  id: 'candidacy',
  why: 'Who may have a treatment is not what it does (labelling guide).',
  holds: (clause) =>
    /^(?:anyone|those|people|men|women|patients|adults)[ -]+(?:\w+[ -]+){0,2}?(?:wanting|seeking|looking|hoping|considering|interested)\b|^(?:want|wish|hope|prefer)[ -]+(?:to|not)\b/.test(
      clause.text,
    ) ||
    (/\b(?:(?:good|ideal|right|suitable|best|a|not)[ -]+candidates?|candidacy|eligib(?:le|ility)|qualif(?:y|ies)[ -]+for|right[ -]+for[ -]+you|ideal[ -]+for[ -]+(?:individuals|people|patients|anyone|those|men|women)|part[ -]+of[ -]+the[ -]+conversation|may[ -]+be[ -]+(?:discussed|considered)|(?:your|our|a|the)[ -]+(?:doctor|physician|provider|specialist|team)[ -]+(?:will|can|may)[ -]+(?:determine|decide|assess|evaluate|discuss|explain|recommend))\b/.test(
      clause.text,
    ) &&
      !/\b(?:works?|effective|proven)\b/.test(clause.text)) ||
    /\b(?:is|are|may[ -]+be)[ -]+(?:also[ -]+)?(?:recommended|indicated|considered|reserved)[ -]+(?:when|if|once|for[ -]+(?:patients|people)[ -]+who(?:se)?|following|after)\b/.test(
      clause.text,
    ),
};

/** Kept apart from the rule so that builds leave them out. */
export const examples: VetoExamples = {
  vetoed: [
    'PRP is recommended when rest does not relieve pain.',
    'You may be a good candidate for PRP if your knee pain has not improved.',
    'People with an infection are not candidates for marrow injections.',
    'Anyone wanting faster healing after PRP.',
    'People seeking PRP without downtime.',
    'PRP is ideal for people who want to slow early hair loss.',
    'PRP treatment may be part of the conversation for women who want relief.',
    'Your doctor will decide whether stem cells can help.',
  ],
  kept: [
    'PRP is recommended by surgeons because it relieves pain.',
    'PRP helps people with knee pain.',
    'PRP can help men who want to keep their hair.',
    'PRP works best in candidates with mild arthritis.',
  ],
};
