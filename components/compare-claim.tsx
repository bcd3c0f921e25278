import type { JSX } from 'preact';
import type { ComparedClaim, ComparedPage, Topic } from '../lib/core/compare/types.ts';
import { say } from '../lib/core/messages/index.ts';
import {
  evidenceDirection,
  evidenceScope,
  evidenceShort,
  wordingWords,
} from '../lib/core/words/compare-words.ts';
import { sentenceCase } from '../lib/core/words/numbers.ts';
import { CompareStudies } from './compare-studies.tsx';
import { DirectionWords } from './direction-words.tsx';
import { FlagNotes } from './flag-note.tsx';
import { Ladder } from './ladder.tsx';
import { OutLink } from './out-link.tsx';
import { WordingSign } from './wording-sign.tsx';

interface CompareClaimProps {
  readonly compared: ComparedClaim;
  readonly topic: Topic;
  readonly page: ComparedPage | undefined;
  /** Whether the page is named: where a column has several. */
  readonly withPage: boolean;
  /** Address of the passage; null where there is no way to it. */
  readonly passageHref: string | null;
}

/** One claim of a cell: the page's words, what stands behind them as it was kept, and the ways to passage and studies. */
export function CompareClaim(props: CompareClaimProps): JSX.Element {
  const { compared, topic, page, withPage, passageHref } = props;
  const { claim, wording, strength } = compared;
  const direction = evidenceDirection(compared);
  const scope = evidenceScope(compared);
  const isWhole = strength === claim.strength && compared.direction === claim.direction;
  const record = page?.record;
  return (
    <li class="btc-compare-claim">
      <blockquote lang="en">{claim.text}</blockquote>
      {withPage && record !== undefined && (
        <p class="btc-quiet">
          {say('compare.on-page', {
            title: record.title === '' ? (record.address ?? record.source) : record.title,
          })}
        </p>
      )}
      <p class="btc-compare-line">
        <WordingSign wording={wording} />
        <span>{sentenceCase(wordingWords(wording, topic.outcome))}</span>
      </p>
      <div class="btc-compare-line">
        <Ladder strength={strength} size={24} />
        <div>
          <p>
            {isWhole ? <b lang={record?.words}>{claim.title}</b> : <b>{evidenceShort(compared, topic)}</b>}
            {direction !== null && (
              <DirectionWords direction={compared.direction}>{direction}</DirectionWords>
            )}
          </p>
          {isWhole && scope !== null && <p>{sentenceCase(scope)}</p>}
          {!isWhole && <p>{say('compare.whole-claim')}</p>}
          <p class="btc-quiet" lang={record?.words}>
            {isWhole ? claim.line : `${claim.title}. ${claim.line}`}
          </p>
        </div>
      </div>
      <div lang={record?.words}>
        <FlagNotes flags={claim.flags} />
      </div>
      {passageHref !== null && (
        <p>
          <OutLink link={{ href: passageHref, text: say('compare.passage') }} />
        </p>
      )}
      <CompareStudies
        studies={claim.studies}
        records={record?.records}
        references={record?.references}
        ofTopic={isWhole && scope === null}
      />
    </li>
  );
}
