/** Country names and the authorities that speak for one, as pages write them. ISO 3166-1 alpha-2, or EU. */
const COUNTRIES: readonly (readonly [code: string, pattern: RegExp])[] = [
  [
    'US',
    /\b(?:fda|united[ -]+states|usa|u\.s\.|us[ -]+(?:rules?|law|regulat\w+|clinics?|patients?)|america\w*)\b/,
  ],
  ['EU', /\b(?:ema|european[ -]+(?:union|medicines|commission)|europe|eu)\b/],
  ['GB', /\b(?:mhra|united[ -]+kingdom|uk|britain|british|england)\b/],
  ['CA', /\b(?:health[ -]+canada|canad(?:a|ian))\b/],
  ['AU', /\b(?:tga|australian?)\b/],
  ['MX', /\b(?:cofepris|mexic(?:o|an)|tijuana|cancun)\b/],
  ['PA', /\bpanama\w*\b/],
  ['KY', /\bcayman\b/],
  ['BS', /\bbahamas\b/],
  ['CR', /\bcosta[ -]+rica\w*\b/],
  ['CO', /\bcolombian?\b/],
  ['JP', /\b(?:pmda|japan\w*)\b/],
  ['KR', /\b(?:mfds|south[ -]+korean?)\b/],
  ['IN', /\b(?:cdsco|india)\b/],
  ['TH', /\bthai(?:land)?\b/],
  ['TR', /\bturk(?:ey|ish)\b/],
  ['DE', /\bgerman[yi]?\b/],
  ['CH', /\b(?:swissmedic|switzerland|swiss)\b/],
];

/** The countries that a text names, also by their authorities. @param text folded and in lower case */
export function countriesIn(text: string): ReadonlySet<string> {
  return new Set(COUNTRIES.filter(([, pattern]) => pattern.test(text)).map(([code]) => code));
}
