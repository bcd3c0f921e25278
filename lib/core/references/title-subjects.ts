import type { Span } from '../types/index.ts';

/**
 * Whether a title says that animals or a dish were studied. `unclear`: it may, or people too; then its other words
 * are not to be relied on. Patterns read titles as `matchable` makes them.
 */
export type TitleSubjects = (Span & { readonly kind: 'animal' | 'laboratory' }) | 'unclear' | null;

const BEASTS =
  'mice|rats?|rabbits?|sheep|goats?|dogs?|cats|horses|ponies|pigs|piglets|minipigs?|swine|monkeys|primates|macaques|hamsters|guinea pigs|rodents|lambs|animals|mouse|beagles?';
const KINDS =
  'rat|mouse|murine|rabbit|leporine|ovine|sheep|caprine|goat|porcine|pig|minipig|swine|bovine|equine|horse|canine|dog|feline|rodent|primate|monkey|animal|zebrafish';

/** Materials taken from animals and given to people, a tooth, and a therapy with animals: no animal was studied. */
const NO_ANIMAL = [
  /\b(?:bovine|porcine)(?:[ -]derived)?[ -](?:[a-z-]+ )?(?:collagen|serum|derm\w+|bone mineral|bone substitute|xenografts?|pericardi\w+|albumin|thrombin|gelatin|hydroxyapatite|valves?|submucosa)\b/g,
  /\b(?:equine|horse|ovine)(?:[ -]derived)?[ -](?:collagen|serum|pericardi\w+|chestnut|hyaluronidase|forestomach matrix)\b/g,
  /\b(?:maxillary|mandibular|impacted|palatal|upper|lower|permanent) canines?\b|\bcanine (?:retract\w+|distal\w+|teeth|tooth|impact\w+|space|fossa|guidance|root\w*|movement|extraction|eruption|exposure)\b/g,
  /\b(?:animal|dog|pet|equine|horse)[ -]assisted\b/g,
  /\bcat scans?\b/g,
];
const ANIMAL = [
  `\\bin (?:an? |the )?(?:(?!(?:in|of|with|for|after|to|by|on|and|or) )[a-z-]+ ){0,3}(?:${BEASTS})\\b(?: (?:[a-z-]+ ){0,2}models?\\b)?`,
  `\\b(?:${KINDS})s? (?:[a-z-]+ ){0,3}(?:models?|study|experiments?|trial)\\b`,
  '\\b(?:mice|rats?|rodents?|zebrafish|leporine|caprine)\\b',
  '\\b(?:murine|ovine)\\b(?! (?:monoclonal|anti))',
].map((source) => new RegExp(source));
const CANINE = /\bcanine\b/;
const DENTAL =
  /\b(?:orthodont\w+|tooth|teeth|dental|maxilla\w*|gingiva\w*|premolars?|incisors?|periodont\w+)\b/;
/** Where these stay, who was studied is not plain. */
const MAY_BE_ANIMAL =
  /\b(?:animals?|dogs?|canines?|cats?|feline|horses?|equine|pon(?:y|ies)|pigs?|porcine|swine|bovine|cows?|cattle|goats?|sheep|rabbits?|mouse|primates?|monkeys?|lambs?|hamsters?|chick(?:en)?s?|pre-?clinical|veterinary|cadaver\w*|ex[ -]vivo|in silico|finite element|phantom|simulat\w+)\b/;
const PEOPLE =
  /\b(?:humans|patients?|volunteers|(?:wo)?m[ae]n|people|children|participants)\b|(?<!pre)(?<!pre-)\bclinical\b|\b(?:and|to) human\b/;

/** Fertilization outside the body, and cells that were grown before they were given, are treatments. */
const IN_VITRO = /\bin[ -]vitro\b(?![ -](?:fertili|matur|expan|cultur|differenti|produced))/;
const NOT_ONLY_IN_VITRO =
  /\bin[ -]vivo\b|\bclinical (?:trial|study|evaluation|outcomes?|results?|application)\b/;

/** Most titles name no animal: then the patterns that look closer need not even be compiled. */
const ANY_ANIMAL = new RegExp(`\\b(?:${BEASTS}|${KINDS})\\b`);

export function subjectsIn(title: string): TitleSubjects {
  if (!ANY_ANIMAL.test(title) && !MAY_BE_ANIMAL.test(title)) return inDish(title);
  // One unit to one, so that spans stay those of the title.
  const read = NO_ANIMAL.reduce(
    (text, form) => text.replace(form, (found) => '#'.repeat(found.length)),
    title,
  );
  const animal = firstSpan(read, CANINE.test(read) && !DENTAL.test(read) ? [...ANIMAL, CANINE] : ANIMAL);
  if (animal !== null)
    return IN_VITRO.test(read) || PEOPLE.test(read) ? 'unclear' : { ...animal, kind: 'animal' };
  if (MAY_BE_ANIMAL.test(read)) return 'unclear';
  return inDish(read);
}

function inDish(title: string): TitleSubjects {
  const dish = firstSpan(title, [IN_VITRO]);
  if (dish === null) return null;
  return NOT_ONLY_IN_VITRO.test(title) ? 'unclear' : { ...dish, kind: 'laboratory' };
}

function firstSpan(text: string, forms: readonly RegExp[]): Span | null {
  for (const form of forms) {
    const found = form.exec(text);
    if (found !== null) return { start: found.index, end: found.index + found[0].length };
  }
  return null;
}
