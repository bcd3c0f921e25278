import { describe, expect, it } from 'vitest';
import { findNamedStudies } from '../../../lib/core/references/named-study.ts';
import { BACK, CULTURED, HEEL, INDEX, indexOf, LYSATE, TENDON, WRIST } from './studies.ts';

const named = (text: string) =>
  findNamedStudies(text, INDEX).map(({ start, end, studyId }) => [text.slice(start, end), studyId]);

describe('findNamedStudies', () => {
  it.each<[string, string[][]]>([
    ['Okafor et al. (2018) needled gluteal tendons.', [['Okafor et al. (2018)', TENDON.id]]],
    ['In 2018, Okafor and colleagues needled gluteal tendons.', [['2018, Okafor', TENDON.id]]],
    ['A 2018 trial by Okafor was about tendons.', [['2018 trial by Okafor', TENDON.id]]],
    ['Okafor’s study of 2018 was about tendons.', [['Okafor’s study of 2018', TENDON.id]]],
    ['The scaphoid healed (Marquez, 2015).', [['Marquez, 2015', WRIST.id]]],
    ['For sore heels, de Wit et al (2020) gave plasma.', [['de Wit et al (2020)', HEEL.id]]],
    ['Lindqvist et al. (2019) pooled PRP trials in back pain.', [['Lindqvist et al. (2019)', BACK.id]]],
    ['Brandt et al. (2017) gave lysate for radicular pain.', [['Brandt et al. (2017)', LYSATE.id]]],
    ['Brandt et al. (2017) gave cultured cells for radicular pain.', [['Brandt et al. (2017)', CULTURED.id]]],
    [`It is called “${HEEL.title}.”`, [[HEEL.title, HEEL.id]]],
    [`Márquez wrote ${WRIST.title}, a series.`, [[WRIST.title, WRIST.id]]],
    [`See ${TENDON.title.toUpperCase()} for more.`, [[TENDON.title.toUpperCase(), TENDON.id]]],
    [
      '🩸 Okafor et al. (2018) on tendons; Márquez et al. (2015) on the scaphoid.',
      [
        ['Okafor et al. (2018)', TENDON.id],
        ['Márquez et al. (2015)', WRIST.id],
      ],
    ],
  ])('reads %j', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it.each([
    ['no year', 'Okafor et al. needled gluteal tendons.'],
    ['another year', 'Okafor et al. (2019) needled gluteal tendons.'],
    ['no subject', 'Okafor et al. (2018) agree.'],
    ['another subject', 'Okafor et al. (2018) studied worn knees.'],
    ['the field alone', 'Okafor et al. (2018) injected plasma for pain.'],
    [
      'a year that is far',
      'Okafor is known for work on tendons, and has been a professor of it at home since 2018.',
    ],
    ['no publication', 'Dr. Okafor opened our tendon clinic in 2018.'],
    ['a word, not a name', 'Our okafor study of 2018 was about tendons.'],
    ['a second author', 'Hill and Okafor (2018) needled gluteal tendons.'],
    ['two studies alike', 'Brandt et al. (2017) treated radicular leg pain.'],
    ['too few of the field’s words', 'Lindqvist et al. (2019) wrote on pain.'],
    ['a treatment for a disease', `We offer ${HEEL.title} since 2020.`],
    ['nothing', ''],
  ])('names none: %s', (_, text) => {
    expect(named(text)).toEqual([]);
  });

  it.each(['Okafor 2018 ', 'Okafor et al. (2018) tendon ', 'a ', '2018 ', `${HEEL.title} `])(
    'reads past any number of %j',
    (piece) => {
      for (const times of [1_000, 10_000]) {
        const text = `${piece.repeat(times)}${'and so on '.repeat(10)}Márquez et al. (2015) on the scaphoid.`;
        expect(named(text).at(-1)).toEqual(['Márquez et al. (2015)', WRIST.id]);
      }
    },
  );

  it('lets no added study take the place of a bundled one, nor unsettle it', () => {
    const pack = { title: 'Made up', version: '1.0.0', date: '2026-01-01' };
    const text = 'Okafor et al. (2018) needled gluteal tendons.';
    for (const [packId, title] of [
      ['aaa', 'Needled gluteal tendons of Okafor'],
      ['zzz', 'Gluteal tendons, needled'],
      ['zzz', TENDON.title],
    ] as const) {
      const added = { ...TENDON, doi: null, id: 'added', packId, title };
      const index = {
        ...indexOf(added, TENDON),
        packs: [{ ...pack, id: TENDON.packId, bundled: true as const }],
      };
      expect(findNamedStudies(text, index).map(({ studyId }) => studyId)).toEqual([TENDON.id]);
      expect(findNamedStudies(text, indexOf(added)).map(({ studyId }) => studyId)).toEqual(['added']);
    }
  });
});
