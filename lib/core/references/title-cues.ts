import type { Design } from '../types/index.ts';
import { firstOfForms } from './study-called.ts';
import { type TitleCue, trialCue } from './trial-words.ts';

/** Overviews of overviews, maps of a field, papers on how reviews are made, reviews of or for guidelines. */
const NO_REVIEW =
  /\bumbrella\b|\bscoping\b|\boverview of\b|\b(?:of|among|in) (?:[a-z-]+,? ){0,4}(?:reviews|meta-?analyses)\b|\bquality of (?!life|evidence)|\bmethodological\b|\breview (?:methods?|registr)|(?<!\bprisma )\bguidelines?\b/;
const SYSTEMATIC = [
  /\bsystematic (?:literature )?review\b(?:,? (?:and|with) (?:[a-z-]+ ){0,3}meta-?analys[ie]s\b)?/,
  /\b(?:network )?meta-?analysis\b/,
];
const NARRATIVE = [
  /\bnarrative (?:literature )?review\b/,
  /\bliterature review\b|\breview of (?:the )?(?:current |available |existing |recent |published )?literature\b/,
  /\bconcise review\b|\bmini-?review\b/,
];

const OF_CASES =
  /\b(?:review|meta-?analysis|synthesis|analysis|survey) of (?:[a-z-]+ ){0,4}case[ -](?:series|reports?)\b/;
const SERIES = [/\b(?:(?:prospective|retrospective|consecutive) ){0,2}case[ -]series\b/];
const COMPARED_SERIES = /\b(?:comparative|controlled|matched) (?:[a-z-]+ ){0,2}case[ -]series\b/;
const REPORT = [
  /\bcase report\b(?! forms?)/,
  /\breport of an? (?:[a-z]+ )?case\b/,
  /(?<=^|[:.;?] )an? (?:(?:rare|unusual|severe|first|fatal) ){0,2}case of\b/,
];

const SURVEY = [
  /\bcross-?sectional (?:(?:online|web|based|web-based|national|nationwide|international|descriptive|observational|multicent(?:er|re)|population-based|questionnaire|comparative|analytical) ){0,3}(?:study|survey|analysis|investigation|assessment)\b/,
  /\b(?:online|national|nationwide|international|web-based|questionnaire|postal|patient|population-based|physician|surgeon|member|anonymous) survey\b(?! data)/,
  /\bsurvey (?:of|among) (?:[a-z-]+,? ){0,4}(?:patients|physicians|surgeons|clinicians|doctors|members|athletes|clinics|websites|providers|adults|parents|practitioners|veterinarians|people)\b/,
];
/** A survey of what was written looks at papers, not people. */
const OF_PAPERS = /\bliterature\b|\breviews?\b|\btrials\b|\bstudies\b/;

const GUIDELINE = [
  /\b(?:clinical )?practice guidelines?\b/,
  /\bconsensus (?:statement|guidelines?|recommendations?|document)\b/,
  /\bposition (?:statement|paper)\b/,
  /\bguidelines?(?= (?:for|on|from|of the)\b| \(|[:.]|$)/,
];
/** A paper about guidelines: whether they are followed, known, good. */
const ABOUT_GUIDELINES =
  /\b(?:adher\w+|complian\w+|concordan\w+|according|based|follow\w*|implement\w*|review\w*|apprais\w*|quality|evaluat\w*|assess\w*|critique|compar\w*|analys\w*|survey|impact|effects?|knowledge|awareness|attitudes?|prisma|consort|strobe|reporting|lack|need|beyond|why|towards?|absence|against|per|trial|study|barriers|validat\w*|agree)\b/;

/** Everything that a title says of its design, each design once. The title as `matchable` makes it. */
export function cuesIn(title: string): TitleCue[] {
  const trial = trialCue(title);
  const cases = OF_CASES.test(title) ? [] : [...series(title), ...cue('case-report', REPORT, title)];
  const survey = OF_PAPERS.test(title) ? [] : cue('cross-sectional', SURVEY, title);
  return [...(trial === null ? [] : [trial]), ...reviews(title), ...cases, ...survey, ...guidelines(title)];
}

function reviews(title: string): TitleCue[] {
  const narrative = cue('narrative-review', NARRATIVE, title);
  if (NO_REVIEW.test(title)) return [];
  const systematic = cue('systematic-review', SYSTEMATIC, title);
  // "A systematic review of the literature" says one thing.
  const plainly = /\bnarrative\b/.test(title) || !/\bsystematic|\bmeta-?analy/.test(title);
  return plainly ? [...systematic, ...narrative] : systematic;
}

function series(title: string): TitleCue[] {
  return COMPARED_SERIES.test(title) ? [] : cue('case-series', SERIES, title);
}

function guidelines(title: string): TitleCue[] {
  return cue('guideline', GUIDELINE, title).filter(
    ({ start }) => !ABOUT_GUIDELINES.test(title.slice(0, start)),
  );
}

function cue(design: Design, forms: readonly RegExp[], title: string): TitleCue[] {
  const said = firstOfForms(title, forms);
  return said === null ? [] : [{ ...said, design }];
}
