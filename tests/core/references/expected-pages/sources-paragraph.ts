import { type ExpectedPage, type ExpectedReference, mark } from './expected-page.ts';

const entry = (
  label: string,
  record: string | null,
  ids: Partial<ExpectedReference> = {},
): ExpectedReference => ({ label, place: 'list', record, ...ids });
const numbered = (
  number: number,
  record: string | null,
  ids: Partial<ExpectedReference> = {},
): ExpectedReference => entry(String(number), record, { number, ...ids });

/** Paragraphs that run their sources together; identifiers in prose; raised digits, and glued ones that are no marks. */
export const SOURCES_PARAGRAPH: ExpectedPage = {
  slug: 'sources-paragraph',
  references: [
    entry('Haufe, Mork. Intradiscal injection of hematopoietic stem …', 'haufe-2006', {
      doi: '10.1089/scd.2006.15.136',
    }),
    entry('Wolff and others, 2020', 'wolff-2020', { pmcid: 'PMC7049206' }),
    entry('Pang and others, 2014', 'pang-2014', { pmid: '25054402' }),
    entry('Schepers and others, 2022', 'schepers-2022', { doi: '10.1016/j.inpm.2022.100011' }),
    entry('Xuan and others, 2020', 'xuan-2020'),
    entry('Pell and others, 2017', null),
    numbered(1, 'bennell-2021'),
    numbered(2, 'paget-2021', { doi: '10.1001/jama.2021.16602' }),
    numbered(3, 'keene-2019'),
    numbered(4, 'kearney-2021', { pmid: '34255009' }),
    numbered(5, 'karjalainen-2021'),
    numbered(6, 'mautner-2023'),
    numbered(7, 'anz-2020', { pmid: '32118081' }),
    numbered(8, 'whittle-2025'),
    numbered(9, 'shapiro-2017'),
    numbered(10, null, { doi: '10.1002/jor.1100150407' }),
    numbered(11, null, { doi: '10.1038/srep16696' }),
    numbered(12, 'gupta-2016-stempeucel', { pmcid: 'PMC5168586' }),
    { label: 'NCT03737461', place: 'prose', nct: 'NCT03737461', record: null },
    {
      ...{ label: 'doi:10.1136/ard-2024-225771', place: 'prose', doi: '10.1136/ard-2024-225771' },
      record: 'pers-2024-respine',
    },
  ],
  marks: [
    mark('with back pain (', 'NCT03737461', 'NCT03737461'),
    mark('and its report (', 'doi:10.1136/ard-2024-225771', 'doi:10.1136/ard-2024-225771'),
    // The paragraph below it gives the same work without its number.
    mark('a meta-analysis (', 'PMID 32438421', 'Xuan and others, 2020'),
    mark('restores worn knees.', '¹', '1'),
    mark('frees stiff ankles,', '²', '2'),
    mark('a torn Achilles tendon,', '³', '3'),
    mark('ends tendon pain.', '³,⁴', '3', '4'),
    mark('way to PRP, too.', '⁵', '5'),
    mark('as well as a steroid does.', '⁶–⁸', '6', '7', '8'),
    mark('eased knee pain', '⁹', '9'),
    mark('grew strong again.', '¹⁰', '10'),
    mark('the ageing brain,', '¹¹', '11'),
    mark('rebuild the knee.', '¹²', '12'),
  ],
  noMarks: [
    { after: 'We give ', words: '5-10 ml' },
    { after: 'with a little ', words: 'CO2' },
    { after: 'done so since ', words: '2012' },
    { after: 'You need ', words: '(3)' },
    { after: 'Take vitamin ', words: 'B12' },
    { after: 'B12 and ', words: 'omega3' },
    { after: 'A dose holds 10', words: '⁷' },
    { after: 'measure 40 m', words: '²' },
    { after: 'our number is ', words: '555-0143' },
    { after: 'extension ', words: '12' },
  ],
  statements: [
    { words: 'meta-analysis', of: 'Xuan and others, 2020', compared: 'same' },
    { words: '25 people', of: '9', compared: 'same' },
  ],
  claims: [
    { words: 'in the disc bring relief that lasts', marks: [] },
    { words: 'PRP eases low back pain', marks: ['PMID 32438421'] },
    { words: 'PRP restores worn knees', marks: ['¹'] },
    { words: 'frees stiff ankles', marks: ['²', '³', '³,⁴'] },
    { words: 'as well as a steroid', marks: ['⁶–⁸'] },
    { words: 'marrow concentrate eased knee pain', marks: ['⁹', '¹⁰'] },
  ],
};
