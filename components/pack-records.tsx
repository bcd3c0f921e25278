import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import { designName } from '../lib/core/words/design.ts';
import { count, sentenceCase } from '../lib/core/words/numbers.ts';
import type { RecordView } from '../lib/packs/pack-contents.ts';
import { LongList } from './long-list.tsx';

const RECORDS_AT_ONCE = 10;
const SENTENCES_AT_ONCE = 5;

function showRecords(next: number, rest: number): string {
  const left = { n: rest, count: count(rest) };
  return next === rest
    ? say('packs.show-records', left)
    : say('packs.show-some-records', { ...left, next: count(next) });
}

function showSentences(next: number, rest: number): string {
  const left = { n: rest, count: count(rest) };
  return next === rest
    ? say('packs.show-sentences', left)
    : say('packs.show-some-sentences', { ...left, next: count(next) });
}

function RecordItem({ title, name, design, findings }: RecordView): JSX.Element {
  return (
    <>
      <b>{title ?? say('packs.title-not-read')}</b>{' '}
      <span class="btc-quiet">
        {say('packs.record-facts', { name, design: sentenceCase(designName(design)) })}
      </span>
      {findings.length === 0 ? (
        <p class="btc-quiet">{say('packs.no-result')}</p>
      ) : (
        <LongList items={findings} step={SENTENCES_AT_ONCE} showWords={showSentences}>
          {({ plain, caveat }) => (
            <>
              {plain}
              {caveat !== null && <span class="btc-quiet"> {caveat}</span>}
            </>
          )}
        </LongList>
      )}
    </>
  );
}

/** The records of a pack with all that it says of them, closed until asked for. */
export function PackRecords({ records }: { readonly records: readonly RecordView[] }): JSX.Element {
  return (
    <details>
      <summary>{say('packs.look-at-records', { count: count(records.length) })}</summary>
      <LongList items={records} step={RECORDS_AT_ONCE} showWords={showRecords}>
        {(record) => <RecordItem {...record} />}
      </LongList>
    </details>
  );
}
