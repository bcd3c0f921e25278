import type { OutcomeId } from '../types/index.ts';
import type { Term } from './types.ts';

/** What a claim may say happens. Classes: the matching rules, section 4. Soreness and downtime belong to none. */
export const OUTCOME_TERMS: readonly Term<OutcomeId>[] = [
  {
    concept: 'pain',
    pattern:
      '(?:(?:relie(?:ve|ves|ved|ving|f)|reduc(?:e|es|ed|ing|tion)|eas(?:e|es|ed|ing)|less(?:en)?|eliminat\\w+|alleviat\\w+|decreas\\w+|calm(?:s|ed|ing)?|outlasts?|free|manag\\w+|better|improv\\w+)[ \\w,/-]{0,40})?\\b(?:pain(?:ful|-free)?|aches?|sore)\\b',
  },
  { concept: 'pain', pattern: 'sciatica|symptoms?[ -]+relief' },
  {
    concept: 'function',
    pattern:
      '(?:increas\\w+|improv\\w+|better|restor\\w+|regain\\w*)?[ -]*\\b(?:function(?:ing|ality)?|mobility|disabilit(?:y|ies)|range[ -]+of[ -]+motion|movement|able[ -]+to[ -]+(?:sit|walk|stand|run|work|play)|(?:return|back)[ -]+to[ -]+(?:work|sports?|play|activit\\w+))',
  },
  {
    concept: 'structure',
    pattern:
      're-?gr(?:ow|ew)\\w*|regenerat(?:e|es|ed|ing|ion)|re-?buil(?:d|ds|t|ding)|(?:brand[ -]+)?new[ -]+(?:dis[ck]|cartilage|tissue)s?|dis[ck][ -]+(?:height|bulges?)|(?:size|bulge)s?[ -]+of[ -]+(?:the[ -]+)?(?:bulging[ -]+)?dis[ck]s?|bulging[ -]+dis[ck]s?|cartilage[ -]+(?:loss|volume|thickness|growth|regrowth)|loss[ -]+of[ -]+cartilage|(?:dis[ck]|cartilage)[ -]+(?:wear|degeneration|hydration|water|herniations?)|wear[ -]+(?:and[ -]+tear|of|in|grades?)|degeneration|hydration|mri[ -]+grades?|(?:dis[ck]|wear)[ -]+grades?|pfirrmann\\w*|shr(?:ink|ank|unk)\\w*[ -]+(?:\\w+[ -]+){0,3}?(?:dis[ck]s?|herniations?)|re-?hydrat\\w+|annular[ -]+tears?|(?:size|shrink\\w*)[ -]+(?:of[ -]+)?(?:the[ -]+|a[ -]+)?(?:\\w+[ -]+)?(?:herniations?|dis[ck][ -]+herniations?)|repairs?|brought[ -]+back',
  },
  {
    concept: 'muscle',
    pattern:
      '(?:strengthen|rebuild|rebuilt|bulk|restor|regener)\\w*[ -]+(?:\\w+[ -]+){0,3}?(?:multifidus|muscles?)|(?:atroph(?:y|ied)|wast(?:ed|ing)|shrinkage|bulk|weak(?:ness)?)[ \\w()-]{0,60}\\b(?:muscles?|multifidus)|(?:muscles?|multifidus)[ \\w()-]{0,40}\\b(?:atrophy|wasting|bulk|size|strength|recover)',
  },
  {
    concept: 'avoiding-surgery',
    pattern:
      '(?:avoid\\w*|steer\\w*[ -]+clear[ -]+of|spar(?:e|ed|es|ing)|prevent\\w*|delay\\w*|need(?:ed|ing)?|puts?[ -]+off|putting[ -]+off|cancel\\w*|escap\\w+)[ \\w-]{0,30}\\b(?:surger(?:y|ies)|operations?|replacements?)',
  },
  {
    concept: 'product-content',
    pattern:
      '(?:living|live|dead|viable)[ \\w-]{0,24}\\b(?:cells?|tissues?)|growth[ -]+factors?|millions?[ -]+of[ \\w-]{0,24}\\bcells?',
  },
  {
    concept: 'harm',
    pattern:
      'side[ -]+effects?|complications?|adverse[ -]+(?:events?|reactions?|effects?)|safe(?:ty|ly)?|risks?|infect(?:ion|ions|ed)|reject(?:ed|ion)?|tumou?rs?|harm(?:s|ed|ful)?|well[ -]+tolerated|allerg\\w+',
  },
  {
    concept: 'regulatory',
    pattern:
      'FDA|approv(?:ed|al|es?)|licen[sc]ed|legal(?:ly)?|permitted|compliant|regulat(?:ed|ions?|ory)|cleared',
  },
  {
    concept: 'appearance',
    pattern:
      'hair[ -]+(?:density|count|thickness|growth|regrowth)|(?:thicker|fuller|denser)[ -]+hair|(?:smooth(?:s|er|ed|ing)?|reduc(?:e|es|ed|ing)|soften(?:s|ed|ing)?|eras(?:e|es|ed|ing)|fad(?:e|es|ed|ing))[ -]+(?:\\w+[ -]+){0,3}?(?:wrinkles|scars?|fine[ -]+lines)|skin[ -]+(?:tone|texture|elasticity)|(?:younger|firmer|smoother)(?:[ -]+looking)?[ -]+skin',
  },
  {
    concept: 'healing',
    pattern:
      '(?:wound|fistula|ulcer|incision|socket)[ -]+(?:healing|closure)|(?:heal(?:s|ed|ing)?|clos(?:e|es|ed|ing))[ -]+(?:\\w+[ -]+){0,3}?(?:wounds?|ulcers?|fistulas?|sockets?|incisions?)|re-?injur(?:y|ies|ed)',
  },
  {
    concept: 'fertility',
    pattern:
      'pregnan(?:t|cy|cies)|live[ -]+births?|(?:egg|oocyte|follicle)[ -]+(?:count|numbers?|quality|yield)|conceiv(?:e|ed|ing)|implantation[ -]+rates?',
  },
  {
    concept: 'disease-course',
    pattern:
      "(?:blood[ -]+sugar|hba1c|glucose)(?:[ -]+levels?)?|insulin[ -]+(?:needs?|use)|relapses?|disease[ -]+(?:progression|activity)|progression[ -]+of[ -]+(?:the[ -]+)?(?:\\w+[ -]+){0,2}?disease|(?:slow(?:s|ed|ing)?|halt(?:s|ed|ing)?|revers(?:e|es|ed|ing))[ -]+(?:the[ -]+)?(?:progress(?:ion)?[ -]+of[ -]+)?(?:\\w+[ -]+){0,3}?(?:disease|diabetes|parkinson'?s|alzheimer'?s|copd|als|ms)",
  },
];
