import type { JSX } from 'preact';
import { designName } from '../lib/core/words/design.ts';
import { count, sentenceCase } from '../lib/core/words/numbers.ts';
import type { RecordView } from '../lib/packs/pack-contents.ts';
import { LongList } from './long-list.tsx';

const RECORDS_AT_ONCE = 10;
const SENTENCES_AT_ONCE = 5;

function RecordItem({ title, name, design, findings }: RecordView): JSX.Element {
  return (
    <>
      <b>{title ?? 'Title not read'}</b>{' '}
      <span class="btc-quiet">
        {name}. {sentenceCase(designName(design))}.
      </span>
      {findings.length === 0 ? (
        <p class="btc-quiet">It gives no result of this record.</p>
      ) : (
        <LongList items={findings} step={SENTENCES_AT_ONCE} what="sentence">
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
      <summary>Look at the records and what it says of each ({count(records.length)})</summary>
      <LongList items={records} step={RECORDS_AT_ONCE} what="record">
        {(record) => <RecordItem {...record} />}
      </LongList>
    </details>
  );
}
