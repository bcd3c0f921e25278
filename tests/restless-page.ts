import fc from 'fast-check';
import type { TextBlock } from '../lib/core/types/index.ts';

/** Lines that lean on what is near them or on the page as a whole, in all the ways that there are. */
export const LINES: readonly Omit<TextBlock, 'id'>[] = [
  { role: 'heading', level: 1, text: 'Platelet-rich plasma for the knee' },
  { role: 'heading', level: 2, text: 'Stem cells' },
  { role: 'heading', level: 2, text: 'Surgery' },
  { role: 'heading', level: 3, text: 'What it can do' },
  { role: 'heading', level: 2, text: 'Our team' },
  { role: 'heading', level: 2, text: 'References' },
  { role: 'paragraph', level: 0, text: 'PRP relieves knee pain in most patients (1).' },
  { role: 'paragraph', level: 0, text: 'It reduces pain. These injections heal tendons, too.' },
  { role: 'paragraph', level: 0, text: 'PRP does not:' },
  { role: 'paragraph', level: 0, text: 'Stem cells can help with:' },
  { role: 'list-item', level: 0, text: 'Knee arthritis' },
  { role: 'list-item', level: 0, text: 'Regrows cartilage' },
  { role: 'list-item', level: 0, text: 'Completely safe, with no side effects' },
  { role: 'paragraph', level: 0, text: 'We use growth factor concentrate (GFC), which heals hair loss.' },
  { role: 'paragraph', level: 0, text: 'GFC stops hair loss (2).' },
  { role: 'paragraph', level: 0, text: 'Platelets improve healing of the tendon.' },
  { role: 'paragraph', level: 0, text: 'In dogs and horses it heals tendons. Your dog walks again.' },
  { role: 'paragraph', level: 0, text: 'A level 1 study of 500 people shows that PRP heals discs [1].' },
  {
    role: 'paragraph',
    level: 0,
    text: 'El plasma rico en plaquetas es una terapia para la rodilla de los pacientes.',
  },
  { role: 'paragraph', level: 0, text: 'Blood donors give platelets for leukemia and transfusions.' },
  {
    role: 'list-item',
    level: 0,
    text: '1. Smith J. Platelet-rich plasma for knee pain. J Knees. 2015;3:1-9. doi:10.5555/knee',
  },
  { role: 'list-item', level: 0, text: '2. Miller A. A randomized trial of hair loss. J Hair. 2016;4:1-9.' },
  { role: 'paragraph', level: 0, text: 'The weather is fine and parking is behind the house.' },
];

const line = fc.nat(LINES.length - 1);

/** A page as line numbers, and changes of it: at a place some lines go, and others come. */
export const restlessPage = fc.record({
  page: fc.array(line, { maxLength: 14 }),
  changes: fc.array(
    fc.record({ at: fc.nat(14), remove: fc.nat(3), insert: fc.array(line, { maxLength: 3 }) }),
    { minLength: 1, maxLength: 5 },
  ),
});

/** The blocks of the page before and after each change; those that stay are the same objects. */
export function* statesOf({ page, changes }: Restless): Generator<readonly TextBlock[]> {
  let id = 0;
  const made = (lines: readonly number[]): TextBlock[] =>
    lines.flatMap((n) => {
      const one = LINES[n];
      return one === undefined ? [] : [{ id: ++id, ...one }];
    });
  const blocks = made(page);
  yield [...blocks];
  for (const { at, remove, insert } of changes) {
    blocks.splice(Math.min(at, blocks.length), remove, ...made(insert));
    yield [...blocks];
  }
}

export interface Restless {
  readonly page: readonly number[];
  readonly changes: readonly {
    readonly at: number;
    readonly remove: number;
    readonly insert: readonly number[];
  }[];
}
