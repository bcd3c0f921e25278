import { analyze } from '../../../lib/core/analyze.ts';
import type { EvidenceIndex, SourceStatement, StudyEntry } from '../../../lib/core/types/index.ts';
import { blocksOf, indexOf, study } from '../references/studies.ts';

const base = (id: string, title: string, over: Partial<StudyEntry>): StudyEntry => ({
  ...study({ id, firstAuthor: id, year: 2018, title }),
  ...over,
});

/** One record of each kind; entry n of the page's list is the n-th. The last entry is in no pack. */
const RECORDS: readonly StudyEntry[] = [
  base('Okafor', 'Needles and plasma in the gluteal tendons of runners', {
    design: 'randomized-controlled-trial',
    n: 112,
    blinding: 'double',
  }),
  base('Lind', 'Plasma against a pretend injection in the sore heel pads', {
    design: 'randomized-controlled-trial',
    n: 40,
    blinding: 'none',
  }),
  base('Roe', 'Marrow concentrate followed for two years in wrists', { design: 'case-series', n: 33 }),
  base('Poe', 'What is written about plasma for the lower back', {
    design: 'narrative-review',
    subjects: 'documents',
  }),
  base('Zhou', 'Cultured cells put into the discs of young rabbits', {
    design: 'animal',
    subjects: 'animals',
    n: 24,
  }),
  base('Marsh', 'Growth factors in a bottle, shown at a meeting', {
    design: 'laboratory',
    subjects: 'laboratory',
    meeting: true,
    n: 9,
  }),
  base('Brandt', 'All trials of plasma for the elbow of tennis players', {
    design: 'systematic-review',
    n: null,
  }),
  base('Ember', 'A trial of which the masking was not read by anybody', {
    design: 'randomized-controlled-trial',
    n: 60,
  }),
];
export const INDEX: EvidenceIndex = indexOf(...RECORDS);
/** Numbers on the page. */
export const SOURCE = {
  trial: 1,
  open: 2,
  series: 3,
  review: 4,
  rabbits: 5,
  poster: 6,
  metaAnalysis: 7,
  unread: 8,
  unknown: 9,
  titled: 10,
};

const LIST = [
  ...RECORDS.map(
    ({ firstAuthor, title, year }, i) =>
      `${i + 1}. ${firstAuthor} A, Gray B. ${title}. J Made Up. ${year};4(2):1-9.`,
  ),
  '9. Nobody A, Gray B. Plasma for the knees of old sailors. J Lost Things. 2011;1(1):1-2.',
  '10. Moss A, Gray B. Cultured cells in a rat model of disc wear. J Lost Things. 2012;1(1):1-2.',
];

/** A page that cites in round brackets: where nothing else shows that, a lone one in mid-sentence is no mark. */
const CITES = 'Sore heels are common (7). They heal in time (8).';

/** What a sentence says of its sources, on a page with that list. */
export function statements(sentence: string): readonly SourceStatement[] {
  const blocks = blocksOf(sentence, CITES, '# References', ...LIST);
  return analyze(blocks, { evidence: INDEX, source: { domain: null, title: '', lang: 'en' } }).statements;
}

/** The same, as `source topic "words" compared`. */
export function said(sentence: string): string[] {
  return statements(sentence).map(
    ({ reference, topic, words, compared }) => `${reference} ${topic} “${words}” ${compared}`,
  );
}
