import { say } from '../../messages/index.ts';
import { type FlagRule, spanOf } from './types.ts';

const REPORTED =
  /\b(?:(?:our|my)[ -]+(?:own[ -]+)?patients?|(?:many|most)[ -]+(?:of[ -]+(?:our|my|these)[ -]+)?patients)\b[^.]{0,40}\b(?:reports?|reported|say|says|said|tell|told|notice|noticed|feel|felt|go|are[ -]+able|experience|experienced)\b|\b(?:says?|said|tells?|told|reports?|reported)[ -]+(?:us[ -]+)?(?:that[ -]+)?(?:his|her|my)\b|\b(?:cured|healed|fixed|helped|saved|relieved)[ -]+my\b/;

/** A patient's own words, in quotation marks. */
const QUOTED = /^"[^"]{0,200}?\b(?:i|my|me)\b/;

export const testimonial: FlagRule = {
  id: 'testimonial',
  why: 'What patients are said to report is an account, not a count, and nobody is compared.',
  raise: (context) => {
    const at = REPORTED.exec(context.text) ?? QUOTED.exec(context.text);
    if (at === null || (context.frame.kind !== 'efficacy' && context.frame.kind !== 'comparative')) return [];
    return [
      {
        words: spanOf(context, at),
        reason: say('flags.testimonial'),
      },
    ];
  },
};
