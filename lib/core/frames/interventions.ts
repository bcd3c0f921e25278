import { above, before, inSentence, ofThePage, type Place, type Placed, pointsBack } from '../context.ts';
import type { Found } from '../lexicon/index.ts';
import { onceFor } from '../once.ts';
import type { BlockText } from '../page-text.ts';
import { ITEM } from '../rules/benefit-item.ts';
import type { CellSource, InterventionId, InterventionMention } from '../types/index.ts';
import { OTHER_TREATMENTS } from './other-treatments.ts';

type Product = Found<InterventionId>;

/** Words that take a product out of the claim and make it the thing compared with: "better than PRP". */
const COMPARED =
  /\b(?:than|versus|vs|(?:superior|inferior|comparable|similar)[ -]+to(?:[ -]+the[ -]+(?:idea|concept|principle)[ -]+of)?|beats?|outperforms?|outlasts?|compared[ -]+(?:with|to)|unlike|(?:instead|rather)[ -]+(?:of|than)|as[ -]+(?:well|good|effective|much|long|safe)[ -]+as|the[ -]+same(?:[ -]+\w+){0,3}[ -]+as)[ -]+(?:\w+[ -]+){0,4}$/;
const OWN =
  /\b(?:your|their|his|her|patient'?s?|patients'|one'?s)[ -]+own\b|\bautologous\b|\bfrom[ -]+(?:the[ -]+patient|your[ -]+(?:own[ -]+)?(?:body|marrow|bone|hip|blood))|\bown[ -]+(?:\w+[ -]+){0,2}$/;
const DONOR = /\b(?:donors?|donated|allogen(?:e)?ic|off[ -]the[ -]shelf|someone[ -]+else'?s)\b/;
const SAME_AGAIN =
  /\b(?:this|these|that|those|such|same)[ -]+(?:(?:type|kind|sort)s?[ -]+of[ -]+)?(?:\w+[ -]+){0,2}?$/;

/** Another treatment as the subject: what it does is not the therapy's doing. */
const OTHER_TREATMENT = new RegExp(
  `^(?:(?:for|in|at|with|during)[ -][^,]{0,40},[ ])?(?:(?:(?!\\b(?:without|avoid\\w*|instead|than|alternatives?|no|need)\\b)[\\w ,'-]){0,24}?\\b)?(?:${OTHER_TREATMENTS})\\b`,
);

export interface Interventions {
  readonly mentions: readonly InterventionMention[];
  /** Products named only as what the claim compares with. */
  readonly compared: readonly Product[];
  readonly reach: 'named' | 'linked' | null;
  /** All products of the sentence are what something else is compared with. */
  readonly reversed: boolean;
  /** Two products are named as one treatment: "PRP with stem cells". */
  readonly combined: boolean;
}

type Take = (block: BlockText) => readonly Product[];

const withPage = (take: Take) =>
  [take, onceFor((page: readonly BlockText[]) => ofThePage(page, take))] as const;
const ALL = withPage((block) => block.interventions);
const CERTAIN = withPage((block) => block.interventions.filter((f) => !f.weak));

/**
 * Which products a clause is about: those in its own sentence; else the nearest named before; else those of
 * the heading above (rules, section 10).
 *
 * @param aboutTherapy whether the page names any such product beyond doubt, so that "platelets" counts
 */
export function interventionsOf(place: Place, aboutTherapy: boolean): Interventions {
  const block = place.page[place.blockIndex];
  const [take, ofItsPage] = aboutTherapy ? ALL : CERTAIN;
  const here = withoutContents(inSentence(place, take));
  const clauseText = block?.text.slice(place.clause.start, place.clause.end) ?? '';
  const compared = here.filter((p) => isCompared(p));
  const subjects = here.filter((p) => !compared.includes(p));
  if (subjects.length > 0) return result(place, subjects, compared, 'named');
  if (here.length > 0) return { ...result(place, here, [], 'named'), reversed: true };
  if (OTHER_TREATMENT.test(clauseText) || isBrandOfAnother(place)) return NOTHING;
  const back = pointsBack(clauseText);
  if (!aloof(clauseText) && speaksOfAnother(place, take)) return NOTHING;
  const linked = before(place, (b) => take(b).filter((found) => !isCompared({ found, block: b })));
  const named = linked.length > 0 ? linked : above(place, take, back);
  const found = named.length > 0 || !isBare(place, clauseText) ? named : ofItsPage(place.page);
  return result(place, found, [], found.length > 0 ? 'linked' : null);
}

/** Another treatment anywhere in the words. */
const ANOTHER = new RegExp(`\\b(?:${OTHER_TREATMENTS})\\b`);

/** "Has treated 150 patients and achieved improvement in 78% of cases": of whatever the page sells. */
const COUNTED = /\b(?:has|have)[ -]+treated\b|\b\d+[ ]?%[ -]+of[ -]+(?:cases|patients|our)\b/;

/** An item of a list, or a sentence of "it", "results" and "patients": words that lean on what the page is about. */
function isBare(place: Place, text: string): boolean {
  const block = place.page[place.blockIndex];
  if (block === undefined || ANOTHER.test(text)) return false;
  if (block.headings.some((h) => ANOTHER.test(h.text))) return false;
  return (
    (block.block.role !== 'paragraph' &&
      (ITEM.test(text) || /^\W*(?:it|safe|natural|no|non|minimal\w*|completely|100)\b/.test(text))) ||
    COUNTED.test(text) ||
    /^(?:it|this|these|they|results?|the[ -]+(?:results?|treatments?|therapy|procedure|effects?|benefits?|injections?)|best[ -]+results?|(?:most|many|some)[ -]+(?:patients|people)|patients|side[ -]+effects)\b/.test(
      text,
    )
  );
}

/** "IntimaLase™ tightens": a brand with its mark, and no product of the field beside it. */
function isBrandOfAnother(place: Place): boolean {
  const block = place.page[place.blockIndex];
  return block !== undefined && /\w[™®]/.test(block.cased.slice(place.clause.start, place.clause.end));
}

const NOTHING: Interventions = { mentions: [], compared: [], reach: null, reversed: false, combined: false };

/** Speaks of patients, results or the reader, and so goes back to what the passage is about. */
const aloof = (text: string): boolean =>
  /^(?:most|many|some|patients|people|results|you|we|in|after)\b/.test(text);

/** How many sentences back "it" may mean another treatment. */
const RECENT = 3;

/** Whether the sentences just before are about another treatment, and named no product since. */
function speaksOfAnother(place: Place, take: Take): boolean {
  const block = place.page[place.blockIndex];
  if (block === undefined) return false;
  for (let i = place.sentenceIndex - 1; i >= 0 && i >= place.sentenceIndex - RECENT; i--) {
    const sentence = block.sentences[i];
    if (sentence === undefined) return false;
    if (take(block).some((f) => f.start >= sentence.start && f.end <= sentence.end)) return false;
    if (OTHER_TREATMENT.test(block.text.slice(sentence.start, sentence.end))) return true;
  }
  return false;
}

function result(
  place: Place,
  placed: readonly Placed<Product>[],
  compared: readonly Placed<Product>[],
  reach: Interventions['reach'],
): Interventions {
  return {
    mentions: withoutBroader(placed).flatMap((p) => labels(ofDonors(mention(place, p), p))),
    compared: compared.map((p) => p.found),
    reach,
    reversed: false,
    combined: isCombined(placed),
  };
}

function isCompared({ found, block }: Pick<Placed<Product>, 'found' | 'block'>): boolean {
  return COMPARED.test(block.text.slice(Math.max(0, found.start - 40), found.start));
}

/** "PRP contains no stem cells": what is in a product is no second product. */
const HOLDS =
  /\b(?:contain(?:s|ed|ing)?|rich[ -]+in|full[ -]+of|loaded[ -]+with|made[ -]+of|(?:has|have)[ -]+(?:no|any|living|live)|devoid[ -]+of|free[ -]+of)\b/;

function withoutContents(placed: readonly Placed<Product>[]): readonly Placed<Product>[] {
  const [first] = placed;
  if (first === undefined) return placed;
  return placed.filter(
    (p) => p.block !== first.block || !HOLDS.test(p.block.text.slice(first.found.end, p.found.start)),
  );
}

/** What stands between two products that are given together. */
const TOGETHER =
  /^[ -]+(?:\w+[ -]+){0,2}?(?:combined[ -]+with|in[ -]+combination[ -]+with|together[ -]+with|along[ -]+with|with|plus|followed[ -]+by|added[ -]+to|mixed[ -]+with|\+)[ -]+(?:\w+[ -]+){0,2}$/;

/** "PRP combined with hyaluronic acid": what stands between a product and another treatment given with it. */
const WITH_ANOTHER =
  /^[ -]+(?:\w+[ -]+){0,2}?(?:combined[ -]+with|in[ -]+combination[ -]+with|together[ -]+with|along[ -]+with|plus|mixed[ -]+with|\+)[ -]+(?:\w+[ -]+){0,2}$/;

function isCombined(placed: readonly Placed<Product>[]): boolean {
  const withAnother = placed.some(({ block, found }) =>
    block.comparators.some(
      (c) =>
        c.concept !== 'placebo' &&
        c.start > found.end &&
        WITH_ANOTHER.test(block.text.slice(found.end, c.start)),
    ),
  );
  if (withAnother) return true;
  return placed.some((a) =>
    placed.some(
      (b) =>
        a.block === b.block &&
        a.found.concept !== b.found.concept &&
        a.found.end < b.found.start &&
        TOGETHER.test(a.block.text.slice(a.found.end, b.found.start)),
    ),
  );
}

const BROADER: Partial<Record<InterventionId, readonly InterventionId[]>> = {
  'stem-cell': ['bmc', 'cultured-msc', 'adipose', 'umbilical', 'amniotic', 'exosomes'],
  regenerative: [
    'prp',
    'platelet-lysate',
    'bmc',
    'cultured-msc',
    'adipose',
    'umbilical',
    'amniotic',
    'exosomes',
    'stem-cell',
  ],
};

/** Marrow concentrate whose cells are grown on is no longer marrow concentrate. */
const GROWN = /\b(?:grow|multipl|expand|culture)/;

/** "Amniotic stem cells" are amniotic: the general word only repeats the particular one beside it. */
function withoutBroader(placed: readonly Placed<Product>[]): Placed<Product>[] {
  const ids = new Set(placed.map((p) => p.found.concept));
  const lysate = ids.has('platelet-lysate');
  const grown = placed.some(
    (p) => p.found.concept === 'cultured-msc' && GROWN.test(p.block.text.slice(p.found.start, p.found.end)),
  );
  return placed.filter((p) => {
    if (p.found.concept === 'bmc' && (grown || (ids.has('cultured-msc') && isSource(p)))) return false;
    if (BROADER[p.found.concept]?.some((narrower) => ids.has(narrower)) === true)
      return p.found.concept === 'stem-cell' && isListed(p, placed);
    return !(lysate && p.found.concept === 'prp' && isKindOf(p));
  });
}

/** "PRP, stem cells and exosomes": one of a list, and no repetition of the particular ones. */
function isListed(p: Placed<Product>, placed: readonly Placed<Product>[]): boolean {
  return placed.some((other) => {
    if (other === p || other.block !== p.block || other.found.concept === p.found.concept) return false;
    const [first, second] = other.found.start < p.found.start ? [other, p] : [p, other];
    return /^,?[ -]+(?:and|or|as[ -]+well[ -]+as|plus|&)[ -]+(?:even[ -]+|also[ -]+)?$|^,[ -]+$|^\/$/.test(
      p.block.text.slice(first.found.end, second.found.start),
    );
  });
}

/** "Donor stem cells from bone marrow": where the cells came from, not a product besides. */
function isSource({ found, block }: Placed<Product>): boolean {
  return /\bfrom[ -]+(?:\w+[ -]+){0,2}$/.test(block.text.slice(Math.max(0, found.start - 30), found.start));
}

/** "A PRP preparation called platelet lysate": the lysate is meant. */
function isKindOf({ found, block }: Placed<Product>): boolean {
  return /^[ -]+(?:preparation|product|variant|type)[^.]{0,20}\b(?:called|known[ -]+as)\b/.test(
    block.text.slice(found.end, found.end + 60),
  );
}

function mention(place: Place, { found, block, source }: Placed<Product>): InterventionMention {
  const cellSource =
    found.cellSource ??
    cellSourceOf(place, found, block) ??
    (source === 'sentence' ? null : saidHere(place, found));
  return {
    concept: found.concept,
    blockId: block.block.id,
    start: found.start,
    end: found.end,
    text: block.block.text.slice(found.start, found.end),
    source,
    ...(cellSource === null ? {} : { cellSource }),
    ...(found.product === undefined ? {} : { product: found.product }),
  };
}

/** "The cells come from your own body", of cells that were named before. */
function saidHere(place: Place, found: Product): CellSource | null {
  if (found.concept !== 'cultured-msc' && found.concept !== 'stem-cell') return null;
  const text = place.page[place.blockIndex]?.text.slice(place.clause.start, place.clause.end) ?? '';
  if (DONOR.test(text)) return 'allogeneic';
  return OWN.test(text) ? 'autologous' : null;
}

/** Same-day marrow concentrate is the patient's own; marrow cells of a donor were grown in a laboratory. */
function ofDonors(named: InterventionMention, { found, block }: Placed<Product>): InterventionMention {
  if (named.concept !== 'bmc' || !/\bcells?\b/i.test(named.text)) return named;
  const from = block.text.lastIndexOf('.', found.start) + 1;
  return DONOR.test(block.text.slice(from, found.end))
    ? { ...named, concept: 'cultured-msc', cellSource: 'allogeneic' }
    : named;
}

/** "Cultured donor fat cells" are laboratory-grown and from fat: two labels on the same words, and both restrict. */
function labels(named: InterventionMention): InterventionMention[] {
  const fat = named.concept === 'cultured-msc' && /\b(?:fat|adipose)\b/i.test(named.text);
  return fat ? [named, { ...named, concept: 'adipose' }] : [named];
}

/** "Your own cells work better than donor cells": what the other side is says nothing of this one. */
function subjectPart(sentence: string, at: number): string {
  const than = /\b(?:than|versus|vs|unlike|instead[ -]+of)\b/.exec(sentence);
  return than === null || than.index < at ? sentence : sentence.slice(0, than.index);
}

/** Whose cells: said nearby in the sentence, or by "this type of cells", which are those spoken of before. */
function cellSourceOf(place: Place, found: Product, block: BlockText): CellSource | null {
  if (found.concept !== 'cultured-msc' && found.concept !== 'stem-cell') return null;
  const sentence = block.sentences.find((s) => s.start <= found.start && found.end <= s.end);
  if (sentence === undefined) return null;
  const text = subjectPart(block.text.slice(sentence.start, sentence.end), found.start - sentence.start);
  if (DONOR.test(text)) return 'allogeneic';
  if (
    OWN.test(text) ||
    block.interventions.some(
      (f) =>
        found.concept === 'cultured-msc' &&
        f.concept === 'bmc' &&
        f.start >= sentence.start &&
        f.end <= sentence.end,
    )
  )
    return 'autologous';
  const lead = block.text.slice(Math.max(0, found.start - 40), found.start);
  if (!SAME_AGAIN.test(lead)) return null;
  const earlier = block.interventions.filter((f) => f.concept === 'cultured-msc' && f.end < found.start);
  for (const f of earlier.reverse()) {
    const source = f.cellSource ?? cellSourceOf(place, f, block);
    if (source !== null) return source;
  }
  return null;
}
