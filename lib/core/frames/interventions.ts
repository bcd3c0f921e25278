import { above, before, inSentence, type Place, type Placed, pointsBack } from '../context.ts';
import type { InterventionMention } from '../types/index.ts';
import { isBare } from './products/bare.ts';
import { isBrandOfAnother, isOfAnother, isOnlyBeside, speaksOfAnother } from './products/beside.ts';
import { isCombined } from './products/combined.ts';
import { isCompared, notCompared } from './products/compared.ts';
import { itsContents, LEANS_BACK, subjectsBefore, withoutContents } from './products/contents.ts';
import { mentionsOf } from './products/mention.ts';
import { withoutBroader } from './products/narrower.ts';
import type { Product, Take } from './products/types.ts';
import { productOfPage } from './whole-page.ts';

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

const take: Take = ({ interventions }) => interventions;

/**
 * Which products a clause is about: those in its own sentence; else the nearest named before; else those of
 * the heading above (rules, section 10). The page names such a product beyond doubt, so "platelets" counts, too.
 */
export function interventionsOf(place: Place): Interventions {
  const block = place.page[place.blockIndex];
  const clauseText = block?.text.slice(place.clause.start, place.clause.end) ?? '';
  const named = withoutContents(inSentence(place, take));
  const held = itsContents(place, clauseText, named);
  const holder = held.length > 0 ? subjectsBefore(place, take, named) : [];
  const here = holder.length > 0 ? named.filter((p) => !held.includes(p)) : named;
  if (holder.length > 0 && here.length === 0) return result(place, holder, [], 'linked');
  const compared = here.filter((p) => isCompared(p));
  const subjects = here.filter((p) => !compared.includes(p));
  if (subjects.length > 0)
    return isOnlyBeside(place, clauseText, subjects) ? NOTHING : result(place, subjects, compared, 'named');
  if (here.length > 0) {
    // "It is safer than stem cells": what "it" is was said before.
    const it = LEANS_BACK.test(clauseText) ? subjectsBefore(place, take, here) : [];
    if (it.length > 0) return result(place, it, here, 'linked');
    return { ...result(place, here, [], 'named'), reversed: true };
  }
  if (isOfAnother(clauseText) || isBrandOfAnother(place)) return NOTHING;
  const back = pointsBack(clauseText);
  if (speaksOfAnother(place, clauseText, take)) return NOTHING;
  const linked = before(place, notCompared(take));
  const near = linked.length > 0 ? linked : above(place, take, back);
  const found = near.length > 0 || !isBare(place, clauseText) ? near : productOfPage(place.page);
  return result(place, found, [], found.length > 0 ? 'linked' : null);
}

const NOTHING: Interventions = { mentions: [], compared: [], reach: null, reversed: false, combined: false };

function result(
  place: Place,
  placed: readonly Placed<Product>[],
  compared: readonly Placed<Product>[],
  reach: Interventions['reach'],
): Interventions {
  return {
    mentions: withoutBroader(placed).flatMap((p) => mentionsOf(place, p)),
    compared: compared.map((p) => p.found),
    reach,
    reversed: false,
    combined: isCombined(placed),
  };
}
