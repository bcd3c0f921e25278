import { describe, expect, it } from 'vitest';
import { identifiersIn } from '../../../lib/core/references/identifiers.ts';
import { matchReference } from '../../../lib/core/references/match.ts';
import type { StudyEntry } from '../../../lib/core/types/index.ts';
import { CULTURED, HEEL, INDEX, indexOf, study, TENDON, WRIST } from './studies.ts';

const PACK = { title: 'Made up', version: '1.0.0', date: '2026-01-01' };

const match = (text: string, index = INDEX) => matchReference({ text, ...identifiersIn(text, []) }, index);

describe('matchReference', () => {
  it('goes by the DOI, whatever the text', () => {
    expect(match('A trial. doi:10.5555/TENDON.2018(04)17-2.')).toEqual({ studyId: TENDON.id, by: 'doi' });
  });

  it('prefers the DOI to the title, unless the words clearly give another work', () => {
    expect(match(`${HEEL.firstAuthor} P. ${WRIST.title}. 2020. doi:10.5555/heel.77`)).toEqual({
      studyId: HEEL.id,
      by: 'doi',
    });
    expect(match(`${WRIST.firstAuthor} P. ${WRIST.title}. 2015. doi:10.5555/heel.77`)).toEqual({
      studyId: WRIST.id,
      by: 'likeness',
    });
  });

  it.each([
    ['title, author and year', `Okafor T, Lind S. ${TENDON.title}. J Made Up. 2018.`, TENDON.id],
    ['another case, dashes, accents', 'MARQUEZ P. Marrow–Concentrate in Scaphoid: Nonunion. 2015', WRIST.id],
    ['title and author, no year', `Márquez P. ${WRIST.title}.`, WRIST.id],
    ['title and author, after the title', `${WRIST.title}. Márquez P, 2014.`, WRIST.id],
    ['title and year, no author', `${WRIST.title}. Wrist Quarterly, 2015.`, WRIST.id],
    ['a quoted title and year', `“${HEEL.title},” 2020.`, HEEL.id],
    [
      'most of the title, author and year',
      'T. Okafor. Needle tenotomy with leukocyte poor plasma of gluteal tendon. 2018.',
      TENDON.id,
    ],
    [
      'no subtitle',
      'Okafor T. Needle tenotomy with leukocyte-poor plasma for gluteal tendons. 2018.',
      TENDON.id,
    ],
    ['one of two papers of one author and year', `Brandt L. ${CULTURED.title}. 2017.`, CULTURED.id],
    [
      'another DOI, but title, author and year',
      `de Wit R. ${HEEL.title}. 2020. doi:10.5555/repository.1`,
      HEEL.id,
    ],
    ['a DOI for a record without one', `Márquez P. ${WRIST.title}. doi:10.5555/wrist.3`, WRIST.id],
  ])('recognises %s', (_, text, studyId) => {
    expect(match(text)).toEqual({ studyId, by: 'likeness' });
  });

  it.each([
    ['a title alone', TENDON.title],
    ['a title in another year by others', `Hill J. ${HEEL.title}. 2011.`],
    ['a longer title of the same year by others', `Hill J. Safety of ${HEEL.title} in runners. 2020.`],
    ['a longer title, subtitle first', `Hill J. Review: ${HEEL.title}: an audit. 2020.`],
    ['the year in page numbers only', `Hill J. ${WRIST.title}. Wrist. 2012;3:2015-2019.`],
    ['the year in an address only', `${WRIST.title}. https://example.org/2015/wrist`],
    [
      'most of the title in another year',
      'Okafor T. Needle tenotomy with leukocyte-poor plasma for gluteal tendons. 2016.',
    ],
    [
      'most of the title by others',
      'Hill J, Okafor T. Needle tenotomy of gluteal tendons with poor plasma. 2018.',
    ],
    ['author and year alone', 'Okafor T. Needles in tendons. 2018.'],
    ['another DOI and no author', `${HEEL.title}. 2020. doi:10.5555/other.1`],
    ['another DOI and another year', `de Wit R. ${HEEL.title}. 2014. doi:10.5555/other.1`],
    ['nothing', ''],
  ])('does not go by %s', (_, text) => {
    expect(match(text)).toBeNull();
  });

  it('asks for author and year beside a title of few words', () => {
    const short = indexOf(
      study({ id: 'poe-1991', firstAuthor: 'Poe', year: 1991, title: 'Invented anatomy' }),
    );
    expect(match('Poe A. Invented anatomy. 1991.', short)).toEqual({ studyId: 'poe-1991', by: 'likeness' });
    expect(match('Poe A. Invented anatomy. 2003.', short)).toBeNull();
    expect(match('Invented anatomy. 1991.', short)).toBeNull();
  });

  it('takes the edition of the printed year, and none when that leaves two', () => {
    const title = 'Plasma for slow wounds of the heel';
    const first = study({ id: 'first', firstAuthor: 'Hill', year: 2012, title });
    const second = study({ id: 'second', firstAuthor: 'Hill', year: 2016, title });
    expect(match(`Hill J. ${title}. 2016.`, indexOf(first, second))?.studyId).toBe('second');
    expect(match(`Hill J. ${title}.`, indexOf(first, second))).toBeNull();
  });

  it.each<[string, Partial<StudyEntry>, string]>([
    ['a copy', {}, ''],
    ['a copy by another author', { firstAuthor: 'Batra' }, ''],
    ['a title that fits more of the entry', { title: `${HEEL.title} Heel Quarterly` }, ''],
    ['the DOI that the entry prints', { title: 'Other', doi: '10.5555/other.9' }, ' doi:10.5555/other.9'],
  ])('prefers a bundled record to an added one with %s', (_, change, after) => {
    const text = `de Wit R, Batra S. ${HEEL.title}. Heel Quarterly. 2020.${after}`;
    for (const packId of ['aaa', 'zzz']) {
      const added = { ...HEEL, doi: null, ...change, id: 'added', packId };
      const index = {
        ...indexOf(added, HEEL),
        packs: [{ ...PACK, id: HEEL.packId, bundled: true as const }],
      };
      expect(match(text, index)?.studyId).toBe(HEEL.id);
      expect(match(text, indexOf(added))?.studyId).toBe('added');
    }
  });

  it('names none where two bundled records fit alike, whatever was added', () => {
    const twin = { ...WRIST, id: 'twin' };
    const added = { ...WRIST, id: 'added', packId: 'aaa' };
    const index = {
      ...indexOf(added, WRIST, twin),
      packs: [{ ...PACK, id: WRIST.packId, bundled: true as const }],
    };
    expect(match(`Márquez P. ${WRIST.title}. 2015.`, index)).toBeNull();
  });

  it('takes the longest of the titles that an entry contains', () => {
    const inner = study({
      id: 'inner',
      firstAuthor: 'Hill',
      year: 2016,
      title: 'Plasma for slow heel wounds',
    });
    const outer = { ...inner, id: 'outer', title: 'Plasma for slow heel wounds in old age' };
    expect(match(`Hill J. ${outer.title}. 2016.`, indexOf(inner, outer))?.studyId).toBe('outer');
  });

  it('never matches a record without title or author by them', () => {
    const bare = indexOf(study({ id: 'bare', firstAuthor: '', year: 2016, title: '' }));
    expect(match('Hill J. Plasma. 2016.', bare)).toBeNull();
    expect(match('', bare)).toBeNull();
  });
});
