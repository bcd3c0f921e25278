import { say } from '../../../core/messages/index.ts';
import {
  type Direction,
  type PageRecord,
  type RecordedClaim,
  STRENGTHS,
  type Strength,
} from '../../../core/types/index.ts';
import { spreadNotes } from '../../../core/words/compare-words.ts';
import { otherLanguageWords } from '../../../core/words/language-name.ts';
import { count } from '../../../core/words/numbers.ts';
import { claimsTitle } from '../../../core/words/popup-words.ts';
import { strengthGroup } from '../../../core/words/strength.ts';
import { type Block, line, type SpreadRow, strong } from './types.ts';

/** A page is not silent on what could not be read of it. */
function unread({ partUnread }: PageRecord): Block[] {
  return partUnread === true ? [line(say('saved.part-unread'))] : [];
}

/** How many claims there are, of which strength, and how many with a flag; or why there are none. */
export function summary(record: PageRecord): Block[] {
  const { claims, language } = record;
  if (claims.length === 0) {
    const { title, line: why } =
      language === 'en'
        ? { title: say('dossier.none-found'), line: say('dossier.none-found-line') }
        : otherLanguageWords(language);
    return [line(strong(title)), line(why), ...unread(record)];
  }
  const flagged = claims.filter(({ flags }) => flags.length > 0).length;
  return [
    line(strong(claimsTitle(claims.length))),
    ...unread(record),
    {
      kind: 'spread',
      caption: say('dossier.spread'),
      rows: STRENGTHS.map((strength) => spreadRow(strength, claims)),
    },
    line(
      flagged === 0
        ? say('dossier.none-flagged')
        : say('dossier.flagged', { n: flagged, count: count(flagged) }),
    ),
  ];
}

function spreadRow(strength: Strength, all: readonly RecordedClaim[]): SpreadRow {
  const claims = all.filter((claim) => claim.strength === strength);
  const of = (direction: Direction): number => claims.filter((claim) => claim.direction === direction).length;
  return {
    strength,
    words: strengthGroup(strength),
    count: claims.length,
    notes: spreadNotes({
      strength,
      byDirection: {
        'in-line': of('in-line'),
        against: of('against'),
        mixed: of('mixed'),
        'not-applicable': of('not-applicable'),
      },
    }),
  };
}
