import { type ExpectedPage, type ExpectedReference, mark } from './expected-page.ts';

const entry = (
  number: number,
  record: string | null,
  ids: Partial<ExpectedReference> = {},
): ExpectedReference => ({ label: String(number), place: 'list', number, record, ...ids });

/** An ordered list; marks in square brackets, beside numbers in round ones that are none; DOIs as pages print them. */
export const NUMBERED_BRACKETS: ExpectedPage = {
  slug: 'numbered-brackets',
  references: [
    entry(1, 'singla-2017', { doi: '10.1111/papr.12526' }),
    entry(2, 'monfett-2016', { doi: '10.1007/s00264-016-3178-3' }),
    entry(3, 'centeno-2017-platelet-lysate', { pmid: '29177632', pmcid: 'PMC5701904' }),
    entry(4, 'tuakli-wosornu-2016'),
    entry(5, 'levi-2025', { doi: '10.1016/j.inpm.2025.100611' }),
    entry(6, 'sakai-2003', { doi: '10.1016/s0142-9612(03)00222-9' }),
    entry(7, null, { doi: '10.1016/s0140-6736(97)11096-0' }),
    entry(8, null, { doi: '10.1016/j.neurobiolaging.2010.03.024' }),
    entry(9, null),
    entry(10, null, { doi: '10.1371/journal.pone.0033693' }),
    entry(11, 'hussein-2016', { doi: '10.1051/sicotj/2016002' }),
  ],
  marks: [
    mark('than a steroid did ', '[1]', '1'),
    mark('relieves low back pain ', '[2]', '2'),
    mark('backs of many kinds ', '[2,3]', '2', '3'),
    mark('a wasted back muscle ', '[11]', '11'),
    mark('in a double-blind study ', '[4]', '4'),
    mark('relieved disc pain ', '[5]', '5'),
    mark('helps worn hips ', '[9]', '9'),
    mark('from the laboratory ', '[4–6]', '4', '5', '6'),
    mark('restore memory ', '[8]', '8'),
    mark('hard on the nerves ', '[8, 10]', '8', '10'),
    mark('restless children ', '[7]', '7'),
    mark('rebuild worn discs ', '[6]', '6'),
    mark('your own blood ', '[1, 3]', '1', '3'),
  ],
  noMarks: [
    { after: 'one ', words: '(1)' },
    { after: 'visit for the blood, and ', words: '(3)' },
    { after: 'two steps: ', words: '(1)' },
    { after: 'we numb the hip, ', words: '(2)' },
    { after: 'Ring ', words: '(212)' },
    { after: 'costs $140 ', words: '(2024' },
  ],
  statements: [
    { words: 'randomized trial', of: '1', compared: 'same' },
    { words: '40 patients', of: '1', compared: 'same' },
    { words: 'level 1 study', of: '2', compared: 'other' },
    { words: 'double-blind study', of: '4', compared: 'same' },
    { words: 'double-blind', of: '5', compared: 'same' },
    { words: 'randomized trial', of: '5', compared: 'same' },
    { words: '500 patients', of: '5', compared: 'other' },
    { words: 'randomized trial', of: '9', compared: 'not-known' },
  ],
  claims: [
    { words: 'proved that PRP in the disc relieves', marks: ['[2]'] },
    { words: 'Platelet treatments help backs', marks: ['[2,3]', '[11]'] },
    { words: 'bone marrow concentrate relieved disc pain', marks: ['[5]'] },
    { words: 'bone marrow concentrate helps worn hips', marks: ['[9]'] },
    { words: 'PRP is safe', marks: ['[1, 3]'] },
  ],
};
