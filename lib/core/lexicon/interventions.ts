import type { InterventionId } from '../types/index.ts';
import type { Term } from './types.ts';

/** Between the parts of a product's name: "bone marrow-derived, culture-expanded stem cells". */
const GAP = '(?:[ ,-]+\\w+){0,6}?[ -]+';
const CELLS = '(?:(?:stem|stromal|progenitor|mesenchymal|signal(?:l)?ing)[ -]*)?cells?';

/** What exosomes came from: a source, and no product besides (rules, section 2). */
const EXOSOME_SOURCE =
  "(?:umbilical(?:[ -]+cord)?(?:[ -]+(?:blood|tissue))?|cord[ -]+(?:blood|tissue)|wharton'?s?[ -]+jelly|amni(?:on|otic)(?:[ -]+(?:fluid|membrane))?|placent(?:a|al)|bone[ -]+marrow|plate?lets?|adipose|fat|(?:mesenchymal[ -]+)?stem[ -]+cells?|mscs?)";
const EXOSOMES = '(?:exosomes?|extra[ -]?cellular[ -]+vesicles?)';

/**
 * What a page may call each product. Ids and scope: the labelling guide. Order does not matter: the leftmost,
 * then the longest match wins where two overlap.
 */
export const INTERVENTION_TERMS: readonly Term<InterventionId>[] = [
  { concept: 'adipose', pattern: `${CELLS}[ -]+from[ -]+(?:\\w+[ -]+){0,2}?(?:fat|adipose)` },
  { concept: 'bmc', pattern: `${CELLS}[ -]+from[ -]+(?:\\w+[ -]+){0,2}?(?:bone[ -]+)?marrow` },
  {
    concept: 'umbilical',
    pattern: `${CELLS}[ -]+from[ -]+(?:\\w+[ -]+){0,2}?(?:newborns?|bab(?:y|ies)|umbilical[ -]+cords?|cords?)`,
  },
  {
    concept: 'amniotic',
    pattern: `${CELLS}[ -]+from[ -]+(?:\\w+[ -]+){0,2}?(?:amniotic[ -]+\\w+|placentas?)`,
  },
  {
    concept: 'cultured-msc',
    pattern: `${CELLS},?[ -]+(?:(?:that|which)[ -]+(?:are|were|have[ -]+been)[ -]+)?(?:grown|cultured|expanded|multiplied)[ -]+(?:in|over|for)[ -]+(?:\\w+[ -]+){0,4}?(?:lab(?:oratory)?|weeks?|numbers)`,
  },
  {
    concept: 'prp',
    pattern: 'plate?let[ -]*(?:and[ -]+leu[ck]ocyte[ -]+)?rich[ -]+(?:plasma|fibrin)(?:[ -]+matrix)?',
  },
  { concept: 'prp', pattern: 'protein[ -]rich[ -]+plasma' },
  { concept: 'prp', pattern: '(?:i|a|l|L|lr|lp)?-?PR[PF](?:[sS]|-P)?', strength: 'exact' },
  {
    concept: 'prp',
    pattern: 'plate?let(?:[ -]+(?:injections?|therap(?:y|ies)|treatments?|concentrates?|gel|epidurals?))',
  },
  { concept: 'prp', pattern: 'autologous[ -]+(?:conditioned[ -]+)?plasma(?:[ -]+injections?)?' },
  {
    concept: 'prp',
    pattern: 'vampire[ -]+(?:facials?|face[ -]?lifts?|breast[ -]?lifts?|treatments?|procedures?|hair)',
  },
  { concept: 'prp', pattern: '[OP][ -](?:[Ss]hots?|SHOTS?)', strength: 'exact' },
  { concept: 'prp', pattern: 'growth[ -]+factor[ -]+concentrate' },
  {
    concept: 'prp',
    pattern:
      "plasma[ -]+(?:injections?|therapy)|plate?lets?|(?:your[ -]+own|concentrated)[ -]+plasma|(?:your|patient'?s|their)[ -]+own[ -]+blood(?:[ -]+components)?",
    strength: 'weak',
  },
  { concept: 'platelet-lysate', pattern: 'plate?let[ -]+(?:lysates?|releasates?)' },
  {
    concept: 'bmc',
    pattern: `(?:bone[ -]+)?marrow[ -]+(?:aspirate[ -]+)?(?:concentrates?|injections?|procedures?)`,
  },
  { concept: 'bmc', pattern: 'concentrated[ -]+(?:bone[ -]+)?marrow(?:[ -]+aspirate)?' },
  { concept: 'bmc', pattern: `bone[ -]+marrow(?:[ -]+(?:derived|aspirates?))?(?:[ -]+${CELLS})?` },
  { concept: 'bmc', pattern: `marrow(?:[ -]+(?:derived))?[ -]+${CELLS}` },
  { concept: 'bmc', pattern: 'BMA?C', strength: 'exact' },
  {
    concept: 'cultured-msc',
    pattern: `(?:culture[ -]?expanded|cultured(?:[ -]+(?:and[ -]+)?expanded)?|lab(?:oratory)?[ -](?:grown|expanded|cultured)|grown)${GAP}cells?`,
  },
  { concept: 'cultured-msc', pattern: `(?:cultured|expanded|lab[ -]grown)[ -]+${CELLS}` },
  {
    concept: 'cultured-msc',
    pattern:
      '(?:grow(?:s|n|ing)?|multipl(?:y|ied|ying)|expand(?:s|ed)?)[ -]+(?:the|these|those|your|their|his|her|a[ -]+patient.s)[ -]+(?:own[ -]+)?(?:(?:bone[ -]+)?marrow[ -]+)?(?:stem[ -]+)?cells?',
  },
  {
    concept: 'cultured-msc',
    pattern:
      '(?:bone[ -]+)?marrow[ -]+(?:stem[ -]+)?cells?,?[ -]+(?:\\w+[ -]+){0,8}?(?:multiplied|grown|expanded|cultured)(?:[ -]+in[ -]+an?[ -]+lab(?:oratory)?)?',
  },
  {
    concept: 'cultured-msc',
    pattern: 'mesenchymal[ -]+(?:(?:stem|stromal|precursor|signal(?:l)?ing|bone[ -]+marrow)[ -]+)*cells?',
  },
  { concept: 'cultured-msc', pattern: 'MSC[sS]?', strength: 'exact' },
  {
    concept: 'cultured-msc',
    cellSource: 'allogeneic',
    pattern: `(?:donor|donated|allogen(?:e)?ic|off[ -]the[ -]shelf)(?![ -]+(?:red|white|blood))${GAP}cells?`,
  },
  {
    concept: 'adipose',
    pattern: `(?:adipose|fat|lipo)(?:[ -]+tissue)?(?:[ -]*(?:derived|based))?[ -]+${CELLS}`,
  },
  {
    concept: 'adipose',
    pattern:
      'stromal[ -]+vascular[ -]+fraction|micro-?fragmented[ -]+(?:fat|adipose)(?:[ -]+tissue)?|adipose(?:[ -]+(?:tissue|derived))?|lipogems',
  },
  { concept: 'adipose', pattern: 'SVF|[mM]FAT|ADSC[sS]?|ASCs?', strength: 'exact' },
  { concept: 'adipose', pattern: 'fat[ -]+(?:injections?|grafts?[ -]+injections?)' },
  {
    concept: 'amniotic',
    product: 'fluid',
    pattern: 'amniotic[ -]+fluid(?:[ -]+(?:products?|injections?|(?:stem[ -]+)?cells?))?',
  },
  {
    concept: 'amniotic',
    product: 'membrane',
    pattern:
      '(?:amniotic|amnion|placental?|chorion(?:ic)?)[ -]+(?:membranes?|tissues?)|placent(?:a|al)(?:[ -]+(?:products?|(?:stem[ -]+)?cells?))?',
  },
  {
    concept: 'amniotic',
    pattern:
      'amni(?:on|otic)(?:[ -]*derived)?(?:[ -]+(?:products?|injections?|(?:stem[ -]+)?cells?|sources?))?|birth[ -]+tissues?',
  },
  {
    concept: 'umbilical',
    pattern: `umbilical(?:[ -]+cord)?(?:[ -]+(?:blood|tissue))?(?:[ -]+(?:derived[ -]+)?${CELLS})?`,
  },
  {
    concept: 'umbilical',
    pattern: `cord[ -]+(?:blood|tissue|derived)(?:[ -]+${CELLS})?|cord[ -]+(?:stem[ -]+)?cells?`,
  },
  { concept: 'umbilical', pattern: "wharton'?s?[ -]+jelly|hUC-?MSCs?" },
  {
    concept: 'exosomes',
    pattern: `(?:${EXOSOME_SOURCE}[ -]+(?:derived[ -]+)?)?${EXOSOMES}(?:[ -]+(?:(?:are|is)[ -]+)?(?:\\w+[ -]+)?from[ -]+(?:\\w+[ -]+){0,2}?${EXOSOME_SOURCE})?`,
  },
  {
    concept: 'stem-cell',
    pattern:
      'stem[ -]*cel(?:l|ls|s)(?:[ -]+(?:therap(?:y|ies)|treatments?|injections?|procedures?|products?))?',
  },
  {
    concept: 'regenerative',
    pattern:
      'regenerative(?:[ -]+(?!medicine|therap|treatment|injection|procedure)\\w+){0,6}?[ -]+(?:medicine|therap(?:y|ies)|treatments?|injections?|procedures?|products?|options?|solutions?|approach(?:es)?|cells?)',
  },
  {
    concept: 'regenerative',
    pattern:
      'restorative[ -]+(?:medicine|therap(?:y|ies))|ortho-?biologics?|cell(?:ular)?(?:[ -]based)?[ -]+therap(?:y|ies)',
  },
  { concept: 'regenerative', pattern: 'biologics?(?:[ -]+injections?)?', strength: 'weak' },
];
