/** What in a title takes back what its other words seem to say. Patterns read titles as `matchable` makes them. */

/** Not the report of a study: a plan, a word on another paper, a notice, a wish. */
const NO_REPORT = [
  /\bprotocols?\b|\brationale\b|\bstatistical analysis plan\b/,
  /\bdesign (?:and|of)\b|\b(?:study|trial) design\b|: (?:study )?design\b/,
  /\bcomment(?:s|ary|aries)?\b|\bletters?\b|\beditorials?\b|\bviewpoint\b|\bjournal club\b|\bbook review\b/,
  /\bin reply\b|\breply to\b|\bauthors?(?:'s?)? (?:reply|response)\b|^(?:reply|response|re)\b ?(?:to\b|:|$)/,
  /\berrat(?:um|a)\b|\bcorrigend\w+|^(?:\w+ )?correction\b(?: to\b| ?:|$)|\bexpression of concern\b/,
  /^\W{0,2}retract(?:ed|ion)\b|\bretraction (?:note|notice)\b|\bretracted\b|^\W{0,2}withdr|\bwithdrawn\b/,
  /\bneed(?:s|ed)? (?:for|of|to)\b|\bneeded\b|\bcalls? for\b|\blessons?\b|\btime for\b|(?:^|[:.?] )(?:moving )?towards?\b/,
  /^why\b|\bfuture (?:randomi|trial|stud)|\bplann(?:ed|ing)\b|\bpropos(?:ed|al|als)\b|\bethic|\b(?:possible|necessary|justified|warranted|feasible)\?/,
  /\bdiscussion (?:of|on)\b|\binterviews?\b|\battitudes? (?:of|to|towards?)\b|\bwilling\w*\b|\b(?:questions|concerns|doubts) (?:about|over|on)\b|\bmisconduct\b|\bfraud\w*\b|\bfabricat\w+|\bhypothetical\b|\bmock\b/,
  /\boverdue\b|\bprimer\b|\btutorial\b|^how to\b|\bignored\b|\bwho needs\b|\bterminated\b|\babandoned\b|\b(?:possible|feasible|justified|ethical)$|\bfor authors\b|\bdropp?(?:ed)?[ -]?outs?\b/,
  /\bfeasibility of (?:an?|the|conducting|performing|doing)\b|\bcritical appraisal\b|\bsummary of\b|\bmendelian\b|\bgenome-wide\b/,
];

/** What is told about a part of a trial, or beside it, is not shown by chance. */
const NO_TRIAL = [
  /\bsecondary (?:analys|outcomes?\b|end)|\bpost[- ]?hoc\b|\bsub-?(?:group|analys|set|study)|\bancillary\b|\bnested\b/,
  /\beconomic\b|\bcosts?\b|\balongside\b|\bqualitative\b|\bre-?analys|\bpooled\b|\bextension\b|\bbaseline\b/,
  /\bsingle[- ]arm\b|\bone[- ]arm\b|\buncontrolled\b|\bnon-?comparative\b|\bbefore[- ](?:and[- ])?after\b/,
  /\bplacebo (?:response|effect)s?\b|\b(?:effect|impact|role) of (?:blinding|masking|randomi[sz]ation|one randomi|an? randomi)|\bn[ -]of[ -](?:1|one)\b|\bsingle[ -](?:case|patient|subject)\b|\bhistorical/,
  /\bpredict(?:ors?|ing|ive|ion)\b|\b(?:risk|prognostic) factors?\b|\bfactors (?:associated|affecting|influencing)\b/,
  /\bassociations? (?:of|between|with)\b|\bcorrelat|\bdeterminants?\b|\bbiomarkers?\b|\bmachine learning\b/,
  /\brecruit|\benrol|\bquality of (?!life)|\breporting\b|\bbias\b|\bfragility\b|\bmethodolog|\bregistered\b|\bongoing\b|\bbibliometric/,
  /\b(?:patients|participants|subjects|data|samples|women|men|people|children|knees) (?:from|of|in|enrolled in|included in) (?:an?|the|our) (?:[a-z-]+,? ){0,3}randomi/,
];
/** Nor is what looks back, or what only resembles a trial. */
const NOT_RANDOMIZED = [
  /\bretrospective|\bobservational\b|\bcohort\b|\bregistry\b|\bmatched\b|\bhistorical|\bemulat|\btarget trial\b|\bpropensity\b|\bsurvey\b|\bcross-?sectional\b/,
  /\bopinions?\b|\bdebate\b|\bcontrovers|\bcritique\b/,
];

/** Somebody else than chance chose. */
export const NOT_RANDOM = /\b(?:non|quasi|pseudo|un)[ -]?randomi/;
const NO_SUCH_TRIAL =
  /\b(?:not|without|no|lack of|absence of) (?:an? |the |any )?(?:[a-z-]+ ){0,2}randomi|\b(?:instead of|rather than|beyond|than|versus|vs\.?) (?:an? |the )?randomi/;

export function isNoReport(title: string): boolean {
  return NO_REPORT.some((form) => form.test(title));
}

/** Where this holds, neither "randomized" nor "controlled" is to be believed. */
export function isNoTrial(title: string): boolean {
  return NO_SUCH_TRIAL.test(title) || NO_TRIAL.some((form) => form.test(title));
}

export function isNotRandomized(title: string): boolean {
  return NOT_RANDOM.test(title) || NOT_RANDOMIZED.some((form) => form.test(title));
}
