import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import type { DeskState } from '../lib/packs/desk-state.ts';
import { PackImport, type PackImportProps } from './pack-import.tsx';
import { PackNotices, type PackNoticesProps } from './pack-notices.tsx';
import { PackRow, type PackRowProps } from './pack-row.tsx';
import { slot, slotted } from './slotted.tsx';

export interface PackListProps
  extends Omit<PackRowProps, 'pack'>,
    Pick<PackImportProps, 'onFile' | 'onAdd' | 'onCancel'>,
    Pick<PackNoticesProps, 'onPutBack'> {
  readonly state: DeskState;
}

/** The same in every language. */
const COMMANDS = { make: 'npm run pack -- new', check: 'npm run pack -- check' };

function OwnPack(): JSX.Element {
  const words = say('packs.own', { schema: slot('schema'), make: slot('make'), check: slot('check') });
  const elements = {
    schema: (
      <a href="/evidence-pack.schema.json" target="_blank" rel="noopener">
        {say('packs.own-schema')}
      </a>
    ),
    make: <code>{COMMANDS.make}</code>,
    check: <code>{COMMANDS.check}</code>,
  };
  return (
    <section aria-labelledby="btc-own">
      <h2 id="btc-own">{say('packs.own-heading')}</h2>
      <p>{slotted(words, elements)}</p>
    </section>
  );
}

/** The evidence packs, adding one, and how to write one. */
export function PackList(props: PackListProps): JSX.Element {
  const { packs, adding, offer, told } = props.state;
  const isOn = packs.some(({ on, problems }) => on && problems.length === 0);
  return (
    <>
      <section aria-labelledby="btc-packs">
        <h2 id="btc-packs">{say('packs.heading')}</h2>
        <p>{say('packs.about')}</p>
        {!isOn && (
          <p role="status">
            <b>{say('packs.none-on')}</b> {say('packs.none-on-line')}
          </p>
        )}
        <ul class="btc-packs">
          {packs.map((pack) => (
            <PackRow key={pack.id} {...props} pack={pack} />
          ))}
        </ul>
        <PackNotices offer={offer} told={told} onPutBack={props.onPutBack} />
      </section>
      <PackImport {...props} state={adding} />
      <OwnPack />
    </>
  );
}
