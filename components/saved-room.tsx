import type { JSX } from 'preact';
import { say, spokenLanguage } from '../lib/core/messages/index.ts';
import type { Room } from '../lib/saved/list-desk.ts';

const UNITS = [
  ['kilobyte', 1e3],
  ['megabyte', 1e6],
  ['gigabyte', 1e9],
] as const;

/** A size in the unit that a reader would use: "4.2 MB". */
function sizeWords(bytes: number): string {
  const [unit, size] = UNITS.findLast(([, size]) => bytes >= size) ?? UNITS[0];
  const amount = bytes / size;
  const format = { style: 'unit', unit, maximumFractionDigits: amount < 10 ? 1 : 0 } as const;
  return new Intl.NumberFormat(spokenLanguage(), format).format(amount);
}

interface SavedRoomProps {
  readonly room: Room;
  readonly onMakeLasting: () => void;
}

/** How much room is taken, and whether the browser may take it back. */
export function SavedRoom({ room, onMakeLasting }: SavedRoomProps): JSX.Element {
  return (
    <section class="btc-saved-room">
      <p class="btc-quiet">
        {say('saved.room', { used: sizeWords(room.used), most: sizeWords(room.most) })}{' '}
        {say(room.lasting ? 'saved.lasting' : 'saved.not-lasting-line')}
      </p>
      {!room.lasting && (
        <button type="button" class="btc-button" onClick={onMakeLasting}>
          {say('saved.make-lasting')}
        </button>
      )}
    </section>
  );
}
