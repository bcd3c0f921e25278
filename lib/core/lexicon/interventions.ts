import type { InterventionId } from '../types/index.ts';
import type { Term } from './types.ts';

/** Between the parts of a product's name: "bone marrow-derived, culture-expanded stem cells". */
const GAP = '(?:[\\s,-]+[\\w-]+){0,3}?[\\s-]+';
const CELLS = '(?:stem|stromal|progenitor|mesenchymal|signal(?:l)?ing)?[\\s-]*cells?';

/**
 * What a page may call each product. Ids and scope: the labelling guide. Order does not matter: the leftmost,
 * then the longest match wins where two overlap.
 */
export const INTERVENTION_TERMS: readonly Term<InterventionId>[] = [
  {
    concept: 'prp',
    pattern:
      'plate?let[\\s-]*(?:and[\\s-]+leu[ck]ocyte[\\s-]+)?rich[\\s-]+(?:plasma|fibrin)(?:[\\s-]+matrix)?',
  },
  { concept: 'prp', pattern: 'protein[\\s-]rich[\\s-]+plasma' },
  { concept: 'prp', pattern: '(?:i|a|l|L|lr|lp)?-?PR[PF](?:s|-P)?', strength: 'exact' },
  {
    concept: 'prp',
    pattern: 'plate?let(?:[\\s-]+(?:injections?|therap(?:y|ies)|treatments?|concentrates?|gel|epidurals?))',
  },
  { concept: 'prp', pattern: 'autologous[\\s-]+(?:conditioned[\\s-]+)?plasma(?:[\\s-]+injections?)?' },
  {
    concept: 'prp',
    pattern: 'vampire[\\s-]+(?:facials?|face[\\s-]?lifts?|breast[\\s-]?lifts?|treatments?|procedures?|hair)',
  },
  { concept: 'prp', pattern: '[OP][\\s-]shots?', strength: 'exact' },
  { concept: 'prp', pattern: 'growth[\\s-]+factor[\\s-]+concentrate' },
  {
    concept: 'prp',
    pattern: 'plasma[\\s-]+(?:injections?|therapy)|plate?lets?|(?:your[\\s-]+own|concentrated)[\\s-]+plasma',
    strength: 'weak',
  },
  { concept: 'platelet-lysate', pattern: 'plate?let[\\s-]+(?:lysates?|releasates?)' },
  {
    concept: 'bmc',
    pattern: `(?:bone[\\s-]+)?marrow[\\s-]+(?:aspirate[\\s-]+)?(?:concentrates?|injections?|procedures?)`,
  },
  { concept: 'bmc', pattern: 'concentrated[\\s-]+(?:bone[\\s-]+)?marrow(?:[\\s-]+aspirate)?' },
  { concept: 'bmc', pattern: `bone[\\s-]+marrow(?:[\\s-]+(?:derived|aspirates?))?(?:[\\s-]+${CELLS})?` },
  { concept: 'bmc', pattern: `marrow(?:[\\s-]+(?:derived))?[\\s-]+${CELLS}` },
  { concept: 'bmc', pattern: 'BMA?C', strength: 'exact' },
  {
    concept: 'cultured-msc',
    pattern: `(?:culture[\\s-]?expanded|cultured(?:[\\s-]+(?:and[\\s-]+)?expanded)?|lab(?:oratory)?[\\s-](?:grown|expanded|cultured)|grown)${GAP}cells?`,
  },
  { concept: 'cultured-msc', pattern: `(?:cultured|expanded|lab[\\s-]grown)[\\s-]+${CELLS}` },
  {
    concept: 'cultured-msc',
    pattern:
      '(?:grow(?:s|n)?|multipl(?:y|ied|ying)|expand(?:s|ed)?)[\\s-]+(?:the|these|those|your|their|his|her)[\\s-]+(?:own[\\s-]+)?(?:stem[\\s-]+)?cells?',
  },
  {
    concept: 'cultured-msc',
    pattern:
      '(?:bone[\\s-]+)?marrow[\\s-]+(?:stem[\\s-]+)?cells?,?[\\s-]+(?:[\\w-]+[\\s-]+){0,2}?(?:multiplied|grown|expanded|cultured)(?:[\\s-]+in[\\s-]+an?[\\s-]+lab(?:oratory)?)?',
  },
  {
    concept: 'cultured-msc',
    pattern:
      'mesenchymal[\\s-]+(?:(?:stem|stromal|precursor|signal(?:l)?ing|bone[\\s-]+marrow)[\\s-]+)*cells?',
  },
  { concept: 'cultured-msc', pattern: 'MSCs?', strength: 'exact' },
  {
    concept: 'cultured-msc',
    cellSource: 'allogeneic',
    pattern: `(?:donor|donated|allogen(?:e)?ic|off[\\s-]the[\\s-]shelf)${GAP}cells?`,
  },
  {
    concept: 'adipose',
    pattern: `(?:adipose|fat|lipo)(?:[\\s-]+tissue)?[\\s-]*(?:derived|based)?[\\s-]+${CELLS}`,
  },
  {
    concept: 'adipose',
    pattern:
      'stromal[\\s-]+vascular[\\s-]+fraction|micro-?fragmented[\\s-]+(?:fat|adipose)(?:[\\s-]+tissue)?|adipose(?:[\\s-]+(?:tissue|derived))?|lipogems',
  },
  { concept: 'adipose', pattern: 'SVF', strength: 'exact' },
  {
    concept: 'amniotic',
    product: 'fluid',
    pattern: 'amniotic[\\s-]+fluid(?:[\\s-]+(?:products?|injections?|(?:stem[\\s-]+)?cells?))?',
  },
  {
    concept: 'amniotic',
    product: 'membrane',
    pattern:
      '(?:amniotic|amnion|placental?|chorion(?:ic)?)[\\s-]+(?:membranes?|tissues?)|placent(?:a|al)(?:[\\s-]+(?:products?|(?:stem[\\s-]+)?cells?))?',
  },
  {
    concept: 'amniotic',
    pattern:
      'amni(?:on|otic)(?:[\\s-]*derived)?(?:[\\s-]+(?:products?|injections?|(?:stem[\\s-]+)?cells?|sources?))?|birth[\\s-]+tissues?',
  },
  {
    concept: 'umbilical',
    pattern: `umbilical(?:[\\s-]+cord)?(?:[\\s-]+(?:blood|tissue))?(?:[\\s-]+(?:derived[\\s-]+)?${CELLS})?`,
  },
  {
    concept: 'umbilical',
    pattern: `cord[\\s-]+(?:blood|tissue|derived)(?:[\\s-]+${CELLS})?|cord[\\s-]+(?:stem[\\s-]+)?cells?`,
  },
  { concept: 'umbilical', pattern: "wharton'?s?[\\s-]+jelly|hUC-?MSCs?" },
  { concept: 'exosomes', pattern: 'exosomes?|extracellular[\\s-]+vesicles?' },
  {
    concept: 'stem-cell',
    pattern:
      'stem[\\s-]*cel(?:l|ls|s)(?:[\\s-]+(?:therap(?:y|ies)|treatments?|injections?|procedures?|products?))?',
  },
  {
    concept: 'regenerative',
    pattern:
      'regenerative(?:[\\s-]+(?!medicine|therap|treatment|injection|procedure)[\\w-]+){0,3}?[\\s-]+(?:medicine|therap(?:y|ies)|treatments?|injections?|procedures?|products?|options?|solutions?|approach(?:es)?|cells?)',
  },
  {
    concept: 'regenerative',
    pattern: 'ortho-?biologics?|cell(?:ular)?(?:[\\s-]based)?[\\s-]+therap(?:y|ies)',
  },
  { concept: 'regenerative', pattern: 'biologics?(?:[\\s-]+injections?)?', strength: 'weak' },
];
