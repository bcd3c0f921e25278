import { PART_OF, TISSUES } from '../conditions.ts';
import { above, before, inSentence, type Place, type Placed, pointsBack } from '../context.ts';
import type { Found } from '../lexicon/index.ts';
import type { BlockText } from '../page-text.ts';
import type { ClaimKind, ConditionId, ConditionMention, NamedDisorder } from '../types/index.ts';
import { animalOfPage, conditionOfPage } from './whole-page.ts';

type Condition = Found<ConditionId>;

const pick = (block: BlockText) => block.conditions;

const SURGERY = '(?:surger(?:y|ies)|operations?|fusion|replacements?)';
/** Sewing a tendon is an operation; "cartilage repair" may be what the cells are said to do. */
const SEWN = /^[ -]+(?:repairs?|reconstructions?)\b/;
const CAN_BE_SEWN = /\b(?:tendons?|ligaments?|achilles|menisc\w+|acl)$/;
const ENDS_IN_SURGERY = new RegExp(`\\b${SURGERY}$`);
const BEFORE_SURGERY = new RegExp(`^[ -]+(?:joint[ -]+)?${SURGERY}\\b`);
/** Given in the course of an operation, or to make it succeed: another use than for the joint that hurts. */
const DURING =
  /\b(?:during|after|following|with|at|in|at[ -]+the[ -]+time[ -]+of|improv\w+|success[ -]+of|results[ -]+of|recovery[ -]+from)[ -]+(?:(?:the|your|an?|arthroscopic|open|spinal|total)[ -]+){0,2}$/;

/** "Spinal surgery" is what is avoided, not what is treated; what it would have been for may be said nearby. */
function namesSurgery({ found, block }: Placed<Condition>): boolean {
  if (found.disorder !== undefined && found.disorder !== 'osteoarthritis') return false;
  return (
    ENDS_IN_SURGERY.test(block.text.slice(found.start, found.end)) ||
    BEFORE_SURGERY.test(block.text.slice(found.end, found.end + 24)) ||
    (CAN_BE_SEWN.test(block.text.slice(found.start, found.end)) &&
      SEWN.test(block.text.slice(found.end, found.end + 24)) &&
      DURING.test(block.text.slice(Math.max(0, found.start - 50), found.start)))
  );
}

const isDuring = (p: Placed<Condition>): boolean =>
  namesSurgery(p) && DURING.test(p.block.text.slice(Math.max(0, p.found.start - 50), p.found.start));

/** A joint that can be put in anew. */
const NEW_JOINT: ReadonlySet<ConditionId> = new Set(['knee', 'hip', 'shoulder']);
const REPLACED = /^[ -]+(?:joint[ -]+)?replacements?\b/;

/**
 * "It heals tendons. It outperforms knee replacement": what was said before is another matter. Where it was of
 * that joint, of joints or of cartilage it stays, as it may say which disorder.
 */
function ofTheNewJoint(found: Placed<Condition>[], here: readonly Placed<Condition>[]): Placed<Condition>[] {
  if (found.some((p) => here.includes(p))) return found;
  const joints = here.filter(
    ({ found: f, block }) => NEW_JOINT.has(f.concept) && REPLACED.test(block.text.slice(f.end, f.end + 24)),
  );
  const related = found.some(
    (p) =>
      p.found.concept === 'cartilage' ||
      joints.some((j) => j.found.concept === p.found.concept || PART_OF[j.found.concept] === p.found.concept),
  );
  return joints.length === 0 || related ? found : joints;
}

/** What the law allows holds wherever it is put, unless the sentence itself says where. */
const UNPLACED: ReadonlySet<ClaimKind> = new Set(['regulatory']);

/** "Helps tennis elbow but not plantar fasciitis": the second is what it is not said to help. */
const isExcepted = ({ found, block }: Placed<Condition>): boolean =>
  /,?[ -]+(?:but|and)[ -]+not[ -]+(?:(?:for|in|the|your)[ -]+){0,2}$/.test(
    block.text.slice(Math.max(0, found.start - 24), found.start),
  );

/** "Cells taken from the hip", "blood drawn at the elbow", "your hip bone": where it came from, not what is treated. */
const SOURCE =
  /\b(?:(?:taken|harvest(?:ed|ing)|drawn|aspirated|extract(?:ed|ing)|collect(?:ed|ing)|obtained|withdrawn|removed|derived|sourced|gathered|pulled|comes?|came)[ -]+(?:\w+[ -]+){0,3}?(?:from|at|out[ -]+of)|(?:cells?|marrow|blood|fat|tissues?|concentrate|plasma)[ -]+from)[ -]+(?:(?:the|your|their|his|her|a|an|own|patient'?s|patients'|back[ -]+of|top[ -]+of|rear)[ -]+){0,5}$/;

function isSource({ found, block }: Placed<Condition>): boolean {
  return (
    SOURCE.test(block.text.slice(Math.max(0, found.start - 80), found.start)) ||
    (found.concept === 'hip' && /^[ -]+bones?\b/.test(block.text.slice(found.end, found.end + 8)))
  );
}

/** "Herniated discs that cause sciatica" treated around the nerve: the nerve is what is treated. */
const CAUSED_BY =
  /\b(?:caused[ -]+by|due[ -]+to|because[ -]+of|from|with|resulting[ -]+from|stemming[ -]+from)\b[^.]{0,30}$/;

/**
 * What a clause says it is for: named in its sentence; else, where the product too came from context or the
 * clause points back, in the sentence before; else in the nearest heading that names one.
 */
export function conditionsOf(place: Place, productFromContext: boolean, kind: ClaimKind): ConditionMention[] {
  const block = place.page[place.blockIndex];
  const clauseText = block?.text.slice(place.clause.start, place.clause.end) ?? '';
  const fromBefore = productFromContext || pointsBack(clauseText);
  const here = inSentence(place, pick);
  let found: Placed<Condition>[] = withoutCause(
    here.filter((p) => (!namesSurgery(p) || isDuring(p)) && !isSource(p) && !isExcepted(p)),
  );
  const inherits = !UNPLACED.has(kind);
  if (inherits && fromBefore && found.every((p) => TISSUES.has(p.found.concept))) {
    // "It helps the tendon heal": which tendon was said before.
    found = [
      ...found,
      ...before(place, pick, 3).filter((p) => !TISSUES.has(p.found.concept) || found.length === 0),
    ];
  }
  if (inherits && found.length === 0) found = ofTheSurgery(above(place, pick, true), here);
  if (inherits && found.length === 0) found = conditionOfPage(place.page);
  found = ofTheNewJoint(found, here);
  if (found.length === 0) found = here.filter((p) => !isSource(p));
  const kept = [...withoutAncestors(found), ...ofItsAnimals(place, found)];
  const dropped = found.filter((p) => !kept.includes(p)).flatMap((p) => p.found.disorder ?? []);
  return kept.map((p) => {
    const disorder = isDuring(p)
      ? 'another-disorder'
      : (p.found.disorder ?? nearbyDisorder(p.found.concept, dropped) ?? besideIt(p, kept));
    return {
      concept: p.found.concept,
      blockId: p.block.block.id,
      start: p.found.start,
      end: p.found.end,
      text: p.block.block.text.slice(p.found.start, p.found.end),
      source: p.source,
      ...(disorder === undefined ? {} : { disorder }),
    };
  });
}

/** People beside the animals of a page: "both in animals and in people". */
const PEOPLE = /\b(?:people|humans?|men|women)\b/;

/** On a page about animals "it heals the tendon" is said of theirs, whether or not the sentence names them. */
function ofItsAnimals(place: Place, found: readonly Placed<Condition>[]): Placed<Condition>[] {
  if (found.some((p) => p.found.concept === 'animal')) return [];
  const text = place.page[place.blockIndex]?.text.slice(place.clause.start, place.clause.end) ?? '';
  const first = PEOPLE.test(text) ? undefined : animalOfPage(place.page);
  return first === undefined ? [] : [first];
}

/** "Hip replacement" under "Hips and shoulders": of the sites above, the one that would be operated on. */
function ofTheSurgery(
  named: readonly Placed<Condition>[],
  here: readonly Placed<Condition>[],
): Placed<Condition>[] {
  const operated = named.filter((p) =>
    here.some((q) => namesSurgery(q) && q.found.concept === p.found.concept),
  );
  return operated.length > 0 ? operated : [...named];
}

/** "Arthritis of the hips and knees": the general word is dropped beside the sites, its disorder is theirs. */
function nearbyDisorder(concept: ConditionId, dropped: readonly NamedDisorder[]): NamedDisorder | undefined {
  return PART_OF[concept] === 'joint' ? dropped[0] : undefined;
}

/** "Gout in the ankle", "rheumatoid arthritis of the knee": a disorder that the graph does not know binds the site too. */
const IN = /^[ -]+(?:of|in|at|around|affecting)[ -]+(?:(?:the|your|their|both|an?)[ -]+)?$/;

function besideIt(site: Placed<Condition>, all: readonly Placed<Condition>[]): NamedDisorder | undefined {
  const beside = all.some(
    (p) =>
      p.found.disorder === 'another-disorder' &&
      p.block === site.block &&
      (IN.test(p.block.text.slice(p.found.end, site.found.start)) ||
        /^[ -]+$/.test(p.block.text.slice(site.found.end, p.found.start))),
  );
  return beside ? 'another-disorder' : undefined;
}

function withoutCause(placed: Placed<Condition>[]): Placed<Condition>[] {
  const nerve = placed.some((p) => p.found.concept === 'radiculopathy');
  if (!nerve) return placed;
  return placed.filter((p) => {
    // "Nerve pain" beside a nerve root is the pain of that nerve.
    if (p.found.concept === 'other')
      return !/^nerve[ -]/.test(p.block.text.slice(p.found.start, p.found.end));
    return (
      p.found.concept !== 'disc' ||
      !CAUSED_BY.test(p.block.text.slice(Math.max(0, p.found.start - 60), p.found.start))
    );
  });
}

/** `disc` and `spine` in one sentence are `disc`; arthritis of a named joint, also of the spine, is that joint. */
function withoutAncestors(placed: readonly Placed<Condition>[]): Placed<Condition>[] {
  const ancestors = new Set(placed.map((p) => PART_OF[p.found.concept]));
  if (placed.some((p) => p.found.concept === 'facet' || p.found.concept === 'si-joint'))
    ancestors.add('joint');
  return placed.filter(
    (p) =>
      (!ancestors.has(p.found.concept) || isListedApart(p)) &&
      !(p.found.concept === 'other' && placed.some((q) => overlaps(p, q))),
  );
}

/** "Arthritis, hip dysplasia and …": an entry of its own in a list, beside the narrower ones. */
const isListedApart = ({ found, block }: Placed<Condition>): boolean =>
  found.concept === 'joint' &&
  found.disorder === 'osteoarthritis' &&
  /^,/.test(block.text.slice(found.end, found.end + 1));

/** "Arthritis" also reads as a disorder that nothing is known of. */
function overlaps(a: Placed<Condition>, b: Placed<Condition>): boolean {
  return (
    a !== b &&
    b.found.concept !== 'other' &&
    a.block === b.block &&
    a.found.start < b.found.end &&
    b.found.start < a.found.end
  );
}
