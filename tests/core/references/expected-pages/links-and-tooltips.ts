import { type ExpectedPage, type ExpectedReference, mark } from './expected-page.ts';

const link = (label: string, record: string | null, ids: Partial<ExpectedReference>): ExpectedReference => ({
  ...{ label, place: 'link', record },
  ...ids,
});
const tip = (
  label: string,
  record: string | null,
  ids: Partial<ExpectedReference> = {},
): ExpectedReference => ({ label, place: 'note', record, ...ids });

/** Sources that the text itself gives: no list, no heading. */
export const LINKS_AND_TOOLTIPS: ExpectedPage = {
  slug: 'links-and-tooltips',
  references: [
    link('a 2017 trial', 'noriega-2017', { doi: '10.1097/tp.0000000000001484' }),
    link('tried them in several discs at once', 'vadala-2025-dream', { doi: '10.1002/jsp2.70086' }),
    // A registration is a plan: no record is matched by it.
    link('trial of stem cells for discs', null, { nct: 'NCT04042844' }),
    link('study', 'singla-2017', { pmid: '27677100' }),
    link('Published research', 'centeno-2017-platelet-lysate', { pmcid: 'PMC5701904' }),
    tip('1', 'bennell-2021', { doi: '10.1001/jama.2021.19415' }),
    tip('2', 'paget-2021'),
    tip('3', 'kearney-2021', { pmid: '34255009', onlyInBrowser: true }),
    tip('4', 'anz-2020', { doi: '10.1177/2325967119900958' }),
    link('their sight', 'karam-2020', { doi: '10.1080/01658107.2020.1740936' }),
    link('one old paper', null, { doi: '10.1016/s0140-6736(97)11096-0' }),
    link('work on mice', null, { doi: '10.1371/journal.pone.0033693' }),
  ],
  marks: [
    mark('In ', 'a 2017 trial', 'a 2017 trial'),
    mark('Another team ', 'tried them in several discs at once', 'tried them in several discs at once'),
    mark('at once. A ', 'trial of stem cells for discs', 'trial of stem cells for discs'),
    mark('A ', 'study', 'study'),
    mark('sacroiliac pain. ', 'Published research', 'Published research'),
    // The same work, linked again.
    mark('calms sciatica, and a ', 'double-blind trial of 300 patients', 'study'),
    mark('cartilage of worn knees.', '1', '1'),
    mark('helps stiff ankles as well ', '[2]', '2'),
    { ...mark('the Achilles tendon.', '3', '3'), onlyInBrowser: true },
    mark('as good as PRP for knees.', '4', '4'),
    mark('has cost people ', 'their sight', 'their sight'),
    mark('no stem cells to children: ', 'one old paper', 'one old paper'),
    mark('whatever ', 'work on mice', 'work on mice'),
  ],
  noMarks: [
    { after: '', words: 'Book a visit' },
    { after: 'nine in ten people, as ', words: 'our study of patients' },
    { after: 'You will find ', words: 'hundreds of studies of PRP' },
    { after: 'is as good as ', words: 'PRP' },
    { after: '', words: 'The papers wrote about us' },
    { after: 'for the eye are ', words: 'not for us' },
    { after: 'Call ', words: '212-555-0177' },
  ],
  statements: [
    { words: '40 people', of: 'study', compared: 'same' },
    { words: 'double-blind trial', of: 'study', compared: 'other' },
    { words: '300 patients', of: 'study', compared: 'other' },
  ],
  claims: [
    { words: 'relieved pain from worn discs', marks: ['a 2017 trial'] },
    { words: 'nine in ten people', marks: [] },
    { words: 'PRP eased sacroiliac pain', marks: ['study'] },
    {
      words: 'platelet lysate calms sciatica',
      marks: ['Published research', 'double-blind trial of 300 patients'],
    },
    { words: 'rebuilds the cartilage', marks: ['1'] },
    { words: 'is as good as PRP', marks: ['4'] },
  ],
};
