import { groupBy } from '../group-by.ts';
import { ENGLISH } from '../language/english.ts';
import { onceFor } from '../once.ts';
import type { PageRecord, RecordedClaim } from '../types/index.ts';
import { likeness, type Telling, tellingOf } from './alike.ts';
import { type Open, type Paired, pairAlike, pairSame, without } from './pairing.ts';
import { aboutKey, evidenceKey, folded, plainWords, readingKey } from './same-words.ts';
import type { Change, ChangeKind, Changes } from './types.ts';
import { promiseOf, wordingOf } from './wording.ts';

/** A claim of one of the two records. */
interface Item {
  readonly claim: RecordedClaim;
  /** Its place among the claims of its record. */
  readonly place: number;
  readonly words: string;
  readonly about: string;
  readonly reading: string;
  readonly evidence: string;
  readonly telling: () => Telling;
}

/**
 * What became of a page's claims between two records of it. The same words are paired first, in order, then words
 * that are alike, on the same products, conditions and disorders only; the rest was added or removed. A claim that
 * has only moved is no change.
 *
 * Where another version of the extension read the page then, claims whose words were there then and now are neither
 * added nor removed, but read anew; that can be told only where the text is the same, or a record holds it.
 */
export function changesBetween(before: PageRecord, now: PageRecord): Changes {
  const otherReader = before.madeWith.version !== now.madeWith.version;
  const sameText = before.sha256 === now.sha256;
  const all: Open<Item> = { before: before.claims.map(itemOf), now: now.claims.map(itemOf) };

  const same = pairSame(all, (one) => `${one.words}\n${one.about}\n${one.reading}\n${one.evidence}`);
  const notSame = without(all, same);
  const sameWords = pairSame(notSame, (one) => `${one.words}\n${one.about}`);
  const otherWords = without(notSame, sameWords);
  // The same words about something else: a page that moves them makes another claim, another reader only reads them so.
  const reread = otherReader ? pairSame(otherWords, (one) => one.words) : [];
  const unlike = without(otherWords, reread);
  const alike = alikePairs(unlike);
  const open = without(unlike, alike);

  const stoodThen = (one: Item): boolean => otherReader && (sameText || stoodIn(before, one));
  const standsNow = (one: Item): boolean => otherReader && (sameText || stoodIn(now, one));
  const found: Found[] = [
    ...sameWords.map((pair) => at(pair, ofSameWords(pair, otherReader))),
    ...reread.map((pair) => at(pair, ofBoth('reread', pair))),
    ...alike.map((pair) => at(pair, ofOtherWords(pair))),
    ...open.now.map((one) => ({ place: one.place, change: added(one, stoodThen(one)) })),
  ];
  const placeNow = placesOf(all.before, [...same, ...sameWords, ...reread, ...alike]);
  const gone = open.before.map((one) => ({
    place: placeNow(one.place) + AFTER,
    change: removed(one, standsNow(one)),
  }));
  const changes = [...found, ...gone].sort((a, b) => a.place - b.place).map(({ change }) => change);
  return {
    changes,
    counts: countsOf(changes),
    ...{ same: same.length, sameText, otherReader },
    notSearched: [before, now].some(({ language }) => language !== ENGLISH),
    partUnread: [before, now].some((record) => record.partUnread === true),
  };
}

function itemOf(claim: RecordedClaim, place: number): Item {
  return {
    claim,
    place,
    words: plainWords(claim),
    about: aboutKey(claim),
    reading: readingKey(claim),
    evidence: evidenceKey(claim),
    telling: () => telling(claim),
  };
}

const telling = onceFor(tellingOf);
const wholeText = onceFor(({ text }: PageRecord) => (text === undefined ? null : folded(text)));

function stoodIn(record: PageRecord, { claim }: Item): boolean {
  return wholeText(record)?.includes(folded(claim.text)) === true;
}

/** Claims on one thing are held against each other, never all of them against all. */
function alikePairs({ before, now }: Open<Item>): Paired<Item>[] {
  const others = groupBy(now, ({ about }) => about);
  return [...groupBy(before, ({ about }) => about)].flatMap(([about, items]) =>
    pairAlike({ before: items, now: others.get(about) ?? [] }, (a, b) => likeness(a.telling(), b.telling())),
  );
}

interface Found {
  readonly place: number;
  readonly change: Change;
}

const at = ([, { place }]: Paired<Item>, change: Change): Found => ({ place, change });

function ofBoth(kind: Exclude<ChangeKind, 'added' | 'removed'>, [before, now]: Paired<Item>): Change {
  return { kind, before: before.claim, now: now.claim };
}

/** An item of a list promises more or less by the line above it: the page said that, not another reader. */
function ofSameWords(pair: Paired<Item>, otherReader: boolean): Change {
  const [before, now] = pair;
  const change = ofOtherWords(pair);
  if (!otherReader && change.kind !== 'reworded') return change;
  return ofBoth(before.evidence === now.evidence ? 'reread' : 'evidence', pair);
}

function ofOtherWords(pair: Paired<Item>): Change {
  const [before, now] = pair.map(({ claim }) => promiseOf(wordingOf(claim)));
  const more = (now ?? 0) - (before ?? 0);
  return ofBoth(more > 0 ? 'sharpened' : more < 0 ? 'softened' : 'reworded', pair);
}

const added = ({ claim }: Item, stoodThen: boolean): Change =>
  stoodThen ? { kind: 'reread', before: null, now: claim } : { kind: 'added', now: claim };

const removed = ({ claim }: Item, standsNow: boolean): Change =>
  standsNow ? { kind: 'reread', before: claim, now: null } : { kind: 'removed', before: claim };

/** A removed claim stands after the one before it that is still there, and before the next one. */
const AFTER = 0.5;

/** Of each claim of the record before: the place now of the last one, itself included, that is still there; else -1. */
function placesOf(before: readonly Item[], pairs: readonly Paired<Item>[]): (place: number) => number {
  const now = new Map(pairs.map(([b, n]) => [b.place, n.place]));
  let last = -1;
  const places = before.map(({ place }) => {
    last = now.get(place) ?? last;
    return last;
  });
  return (place) => places[place] ?? -1;
}

function countsOf(changes: readonly Change[]): Changes['counts'] {
  const of = (kind: ChangeKind): number => changes.filter((change) => change.kind === kind).length;
  return {
    added: of('added'),
    removed: of('removed'),
    sharpened: of('sharpened'),
    softened: of('softened'),
    reworded: of('reworded'),
    evidence: of('evidence'),
    reread: of('reread'),
  };
}
