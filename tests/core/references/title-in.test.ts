import { describe, expect, it } from 'vitest';
import { titleIn } from '../../../lib/core/references/title-design.ts';

describe('titleIn', () => {
  it.each<[string, string, string]>([
    [
      'Vancouver',
      'Okafor A, Lind B. Needle tenotomy for gluteal tendons: a two-centre trial. Knee J. 2018;8(6):491-506. doi:10.5555/a1',
      'Needle tenotomy for gluteal tendons: a two-centre trial',
    ],
    [
      'Vancouver, many authors',
      'Okafor A, de Lind BC, O’Hara D1, Hernández-Ramajo R, et al. A trial of tenotomy. Knee J. 2018;8(6):491-506.',
      'A trial of tenotomy',
    ],
    [
      'initials with commas and stops',
      'Okafor, A, Lind, B., Hara, C, Marquez D. Is it a trial? A study of tendons. The Knee Journal, 2019 47(5), 1230-1235.',
      'Is it a trial? A study of tendons',
    ],
    [
      'a question, then the journal',
      'Okafor A, Lind B. Does tenotomy help? Survey of Knees. 2018;8(6):491.',
      'Does tenotomy help?',
    ],
    [
      'an abbreviation inside',
      'Okafor A. Steroid vs. plasma for the knee. Knee Pract. 2017 Jul;17(6):782-791.',
      'Steroid vs. plasma for the knee',
    ],
    [
      'a subtitle of its own',
      'Okafor A, Lind B. Tenotomy for gluteal tendons. A randomized controlled trial. Knee J. 2018;8(6):491.',
      'Tenotomy for gluteal tendons. A randomized controlled trial',
    ],
    [
      'a colon after the authors',
      'Okafor A, Lind B: Tenotomy for gluteal tendons. Knee J 2018, 8:491-506.',
      'Tenotomy for gluteal tendons',
    ],
    [
      'APA',
      'Okafor, A. B., & Lind, B. (2018). Tenotomy for gluteal tendons: A case series. Knee Journal, 8(6), 491–506.',
      'Tenotomy for gluteal tendons: A case series',
    ],
    [
      'APA, a book',
      'Okafor, A. B., & Lind, B. (1978). Mechanics of the knee. Springfield: Example Press.',
      'Mechanics of the knee',
    ],
    [
      'APA, nothing after it but the address',
      'Okafor, A. B. (2018). Tenotomy for gluteal tendons. https://doi.org/10.5555/a1',
      'Tenotomy for gluteal tendons',
    ],
    [
      'AMA',
      'Okafor AB, Lind B. Tenotomy for gluteal tendons. Knee. 2018;8(6):491-506.',
      'Tenotomy for gluteal tendons',
    ],
    [
      'Harvard',
      "Okafor, A. and Lind, B. (2018) 'Patients' knees after tenotomy', Knee Journal, 8(6), pp. 491–506.",
      "Patients' knees after tenotomy",
    ],
    [
      'Harvard without quotation marks',
      'Okafor, A. and Lind, B., 2018. Tenotomy for gluteal tendons. Knee Journal, 8(6), pp.491-506.',
      'Tenotomy for gluteal tendons',
    ],
    [
      'MLA',
      'Okafor, Adaeze B., et al. “Tenotomy for Gluteal Tendons.” Knee Journal, vol. 8, no. 6, 2018, pp. 491-506.',
      'Tenotomy for Gluteal Tendons',
    ],
    [
      'IEEE',
      'A. B. Okafor, C. Hara, and B. Lind, "Tenotomy for gluteal tendons," Knee J., vol. 8, no. 6, 2018.',
      'Tenotomy for gluteal tendons',
    ],
    [
      'a quotation in a title',
      'Okafor A, Lind B. Loss after injection of “stem cells” in the knee. Knee J. 2018;8(6):491.',
      'Loss after injection of “stem cells” in the knee',
    ],
    [
      'a quotation in a quoted title',
      'Okafor, Adaeze. "Loss after "stem cells" in the knee." Knee Journal, 2018.',
      'Loss after "stem cells" in the knee',
    ],
    [
      'the title first',
      'Tenotomy for gluteal tendons: a case series. Okafor A, Lind B. Knee J. 2018;8(6):491.',
      'Tenotomy for gluteal tendons: a case series',
    ],
    [
      'quoted and first',
      '"Tenotomy for gluteal tendons." Knee Journal, 2018.',
      'Tenotomy for gluteal tendons',
    ],
  ])('%s', (_, reference, title) => {
    expect(titleIn(reference)).toBe(title);
  });

  it.each<[string, string]>([
    ['no title', 'Okafor A, Lind B. N Engl J Med. 2018;8(6):491-506.'],
    [
      'no title, a journal by its full name',
      'Okafor A, Lind B. Journal of Medical Case Reports 2018;8(6):491-506.',
    ],
    ['no title, the volume apart', 'Okafor A. Journal of Medical Case Reports. Vol 8. 2018.'],
    ['no title, the year in brackets', 'Okafor A, et al. Survey of Ophthalmology (2018) 62:1-9.'],
    ['no title, only a DOI', 'Okafor A, Lind B. Systematic Reviews of Knees. doi:10.5555/a1'],
    ['a journal alone', 'Cochrane Database of Systematic Reviews 2018, Issue 9.'],
    ['a journal alone, with full stops', 'Journal of Medical Case Reports. 2018;8(6):491.'],
    ['an organisation', 'American Society of Knees. Guideline for the knee. 2018.'],
    ['a sentence', 'A randomized controlled trial showed that this works.'],
    [
      'a title alone: it may be the page’s own words',
      'Tenotomy for gluteal tendons: a randomized controlled trial',
    ],
    ['a sentence that quotes', 'The authors call it “A randomized controlled trial of knees.” It is small.'],
    [
      'a title between commas',
      'A. Okafor, B. Lind, A randomized trial of tenotomy, Knee J. 8 (2018) 491–506.',
    ],
    ['an address', 'https://pubmed.ncbi.nlm.nih.gov/12345678/'],
    ['two words', 'Okafor A. The knee. Knee J. 2018;8(6):491.'],
    ['what the page says first', 'See our randomized trial of knees. Okafor A, Lind B. Knee J. 2018.'],
    ['nothing', ''],
  ])('none: %s', (_, reference) => {
    expect(titleIn(reference)).toBeNull();
  });

  it.each(['Okafor A, ', 'A. ', 'Okafor ', '“', 'vs. ', 'Is it? ', '('])(
    'ends on any number of %j',
    (piece) => {
      expect(titleIn(piece.repeat(50_000))).toBeNull();
    },
  );
});
