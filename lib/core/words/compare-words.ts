import type { SpreadPart } from '../compare/spread.ts';
import type { Standing } from '../compare/standing.ts';
import type { Column, Pair, Topic, TopicOutcome, Wording } from '../compare/types.ts';
import { say } from '../messages/index.ts';
import type { ConditionId, InterventionId } from '../types/index.ts';
import { disorderLabel } from './concept-labels.ts';
import { directionWords } from './direction.ts';
import { count } from './numbers.ts';
import { strengthGroupShort, strengthShort } from './strength.ts';

/** A product by name; null: that none is named. */
export function productWords(intervention: InterventionId | null): string {
  return intervention === null ? say('compare.no-product') : say(`treatments.${intervention}`);
}

/** Where it goes or what for, by name: "knee"; null: that none is named. */
export function placeWords(condition: ConditionId | null): string {
  return say(`compare.at.${condition ?? 'unnamed'}`);
}

/** What a claim is about besides: "pain"; null: "that it helps". */
export function aboutWords(outcome: TopicOutcome | null): string {
  return say(`compare.about.${outcome ?? 'helps'}`);
}

/** A topic in a line: "PRP · knee · pain"; a condition that is not named is left out. */
export function claimTopicWords({ intervention, condition, disorder, outcome }: Topic): string {
  const treatment = productWords(intervention);
  const about = aboutWords(outcome);
  if (condition === null) return say('compare.topic-nowhere', { treatment, about });
  const place = disorder === null ? placeWords(condition) : disorderLabel(disorder);
  return say('compare.topic', { treatment, place, about });
}

const GROUPS = {
  harm: 'harm',
  regulatory: 'regulatory',
  'product-content': 'content',
  mechanism: 'mechanism',
  evidence: 'evidence',
  experience: 'experience',
} as const satisfies Partial<Record<TopicOutcome, string>>;

const hasGroup = (outcome: TopicOutcome): outcome is keyof typeof GROUPS => Object.hasOwn(GROUPS, outcome);

/**
 * How much the words promise: "says it may".
 *
 * @param outcome what they are about, so that an assertion of safety is not read as one of harm; left out, where
 *   it is of several topics
 */
export function wordingWords(wording: Wording, outcome?: TopicOutcome | null): string {
  if (outcome === undefined || wording === 'reports' || wording === 'beyond')
    return say(`compare.wording.${wording}`);
  const group = outcome !== null && hasGroup(outcome) ? GROUPS[outcome] : 'benefit';
  return say(`compare.${group}.${wording}`);
}

/** The kind of study behind claims on a topic, in a few words that deny none of their own titles. */
export function evidenceShort({ strength, direction }: Standing, { condition }: Topic): string {
  // Notices, rulings and reports of harm have no rung, and are no studies.
  if (strength === 'none' && direction !== 'not-applicable') return say('compare.on-record');
  return strength === 'controlled-trials' && condition === 'animal'
    ? strengthShort(strength, 'animals')
    : strengthGroupShort(strength);
}

/** What the studies say of such claims; null where there is none to say anything. */
export function evidenceDirection({ strength, direction }: Standing): string | null {
  return strength === 'none' && direction === 'not-applicable' ? null : directionWords(direction);
}

/** That the evidence of a cell was found for more than its topic; null where it was not. */
export function evidenceScope({ forMore }: Pick<Pair, 'forMore'>): string | null {
  return forMore ? say('compare.for-more') : null;
}

/** Why a column that says nothing may still say something: what of it was not searched. None where all was. */
export function unsearchedNotes({
  pageIds: { length: all },
  notSearched,
  partUnread,
}: Pick<Column, 'pageIds' | 'notSearched' | 'partUnread'>): string[] {
  const notes = [
    notSearched === 0
      ? null
      : all === 1
        ? say('compare.not-searched')
        : say('compare.pages-not-searched', { n: notSearched, count: count(notSearched) }),
    partUnread === 0
      ? null
      : all === 1
        ? say('compare.part-unread')
        : say('compare.pages-part-unread', { n: partUnread, count: count(partUnread) }),
  ];
  return notes.filter((note) => note !== null);
}

/** Of a column's claims on one rung, for how many the studies do not say what the claims say. */
export function spreadNotes({
  strength,
  byDirection,
}: Pick<SpreadPart, 'strength' | 'byDirection'>): string[] {
  const { against, mixed, 'not-applicable': unsettled } = byDirection;
  // What has no rung is on record, and no study.
  const by = strength === 'none' ? 'record' : 'studies';
  return [
    against === 0 ? null : say(`compare.spread-against.${by}`, { n: against, count: count(against) }),
    mixed === 0 ? null : say(`compare.spread-mixed.${by}`, { n: mixed, count: count(mixed) }),
    // Where there is no study, there is nothing that could settle it.
    unsettled === 0 || by === 'record'
      ? null
      : say('compare.spread-unsettled', { n: unsettled, count: count(unsettled) }),
  ].filter((note) => note !== null);
}
