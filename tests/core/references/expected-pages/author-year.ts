import { type ExpectedPage, type ExpectedReference, mark } from './expected-page.ts';

const entry = (
  label: string,
  record: string | null,
  ids: Partial<ExpectedReference> = {},
): ExpectedReference => ({ label, place: 'list', record, ...ids });

const LYSATE = 'Centeno and others, 2017a';
const CULTURED = 'Centeno and others, 2017b';

/** A list without numbers, by author and year; names that are no citations. */
export const AUTHOR_YEAR: ExpectedPage = {
  slug: 'author-year',
  references: [
    entry(LYSATE, 'centeno-2017-platelet-lysate', { doi: '10.1186/s40634-017-0113-5' }),
    entry(CULTURED, 'centeno-2017-msc'),
    entry('Elabd and others, 2016', 'elabd-2016', { pmcid: 'PMC5009698' }),
    entry('Hussein and others, 2016', 'hussein-2016', { pmid: '27163101' }),
    entry('Noriega and others, 2017', 'noriega-2017', { doi: '10.1097/tp.0000000000001484' }),
    entry('Platelet-rich plasma injections for knee osteoarthritis …', 'nice-ipg637'),
    entry('Quill and others, 2019', null),
    entry('Tosatto and others, 2015', null, { doi: '10.1038/srep16696' }),
    entry('Turner and others, 2016', 'turner-knoepfler-2016'),
    entry('van der Pluijm and others, 2006', null, { doi: '10.1371/journal.pbio.0050002' }),
  ],
  marks: [
    mark('calms sciatica (', 'Centeno et al., 2017a', LYSATE),
    mark('', 'Hussein and Hussein (2016)', 'Hussein and others, 2016'),
    mark('knees for good (', 'Quill & Ames, 2019', 'Quill and others, 2019'),
    mark('', 'Noriega’s 2017', 'Noriega and others, 2017'),
    mark('radiating leg pain (', 'Centeno et al., 2017b', CULTURED),
    mark('safe for years (', 'Elabd et al., 2016', 'Elabd and others, 2016'),
    mark('Elabd et al., 2016; ', 'Centeno et al., 2017a, 2017b', LYSATE, CULTURED),
    mark('broken genes (', 'van der Pluijm et al., 2006', 'van der Pluijm and others, 2006'),
    mark('that clump (', 'Tosatto, Horrocks, Dear, et al., 2015', 'Tosatto and others, 2015'),
    mark('In ', 'Turner & Knoepfler, 2016', 'Turner and others, 2016'),
  ],
  noMarks: [
    { after: 'Dr. Odile ', words: 'Hussein opened our house in 2016' },
    { after: 'Dr. Martin ', words: 'Turner, who trained in Leeds in 2017' },
    { after: 'used in tendons (', words: 'Ashdown, 2012' },
    // Two works of that year: it does not say which.
    { after: 'gone further (', words: 'Centeno et al., 2017' },
    { after: 'says Mr. ', words: 'Elabd, a patient of 2016' },
    { after: 'in that year. ', words: 'In 2017' },
  ],
  statements: [
    { words: '900 people', of: 'Quill and others, 2019', compared: 'not-known' },
    { words: 'double-blind trial', of: CULTURED, compared: 'other' },
  ],
  claims: [
    { words: 'Platelet lysate around the nerve root', marks: ['Centeno et al., 2017a'] },
    { words: 'found that PRP restored', marks: ['Hussein and Hussein (2016)'] },
    { words: 'PRP relieved pain in worn knees for good', marks: ['Quill & Ames, 2019'] },
    { words: 'trial showed that cultured stem cells', marks: ['Noriega’s 2017'] },
    { words: 'They are safe for years', marks: ['Elabd et al., 2016', 'Centeno et al., 2017a, 2017b'] },
  ],
};
