import { type ExpectedPage, type ExpectedReference, mark } from './expected-page.ts';

const note = (
  label: string,
  record: string | null,
  ids: Partial<ExpectedReference> = {},
): ExpectedReference => ({ label, place: 'list', record, ...ids });

/** Notes under each section, whose numbers begin again; endnotes of a word processor; symbols. None has a heading. */
export const FOOTNOTES: ExpectedPage = {
  slug: 'footnotes',
  references: [
    note('1', 'vleeming-2012', { number: 1, doi: '10.1111/j.1469-7580.2012.01564.x' }),
    note('2', 'chen-2022', { number: 2 }),
    note('1', 'orozco-2011', { number: 1, doi: '10.1097/tp.0b013e3182298a15' }),
    note('2', 'elabd-2016', { number: 2 }),
    note('i', 'pettine-2017', { doi: '10.1007/s00264-017-3560-9' }),
    note('ii', null, { doi: '10.1002/jor.1100150407' }),
    note('iii', null),
    note('†', 'panero-2019'),
    note('‡', 'becktell-2018'),
  ],
  marks: [
    mark('keystone of the pelvis.', '1', '1 vleeming-2012'),
    mark('better than a steroid does.', '2', '2 chen-2022'),
    mark('ligaments of the pelvis.', '1', '1 vleeming-2012'),
    mark('pain of a worn disc.', '1', '1 orozco-2011'),
    mark('no harm in six years.', '2', '2 elabd-2016'),
    mark('regrow the disc itself.', '1,2', '1 orozco-2011', '2 elabd-2016'),
    mark('disc pain for three years.', '[i]', 'i'),
    mark('It also builds muscle,', '[ii]', 'ii'),
    mark('no second injection.', '[iii]', 'iii'),
    mark('no living stem cells,', '†', '†'),
    mark('products of birth tissue.', '‡', '‡'),
  ],
  noMarks: [
    // Its note is no reference.
    { after: 'parking is free.', words: '3' },
    { after: 'has 14 m', words: '2' },
    { after: 'We do not sell them.', words: '*' },
    { after: 'Cord blood stem cells', words: '*' },
  ],
  statements: [
    { words: 'gold standard study', of: '1 vleeming-2012', compared: 'other' },
    { words: '5 patients', of: '2 elabd-2016', compared: 'same' },
  ],
  claims: [
    { words: 'PRP takes away sacroiliac pain', marks: ['2'] },
    { words: 'ease the pain of a worn disc', marks: ['1'] },
    { words: 'did no harm in six years', marks: ['2'] },
    { words: 'regrow the disc itself', marks: ['1,2'] },
    { words: 'concentrate eases disc pain', marks: ['[i]'] },
    { words: 'hold no living stem cells', marks: ['†', '‡'] },
  ],
};
