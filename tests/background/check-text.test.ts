import { describe, expect, it } from 'vitest';
import { checkText } from '../../lib/background/check-text.ts';
import { createRecordLookUp } from '../../lib/background/records.ts';
import { analyze } from '../../lib/core/analyze.ts';
import { bundledPacks } from '../../lib/evidence/bundled.ts';
import { toIndex } from '../../lib/evidence/to-index.ts';
import { toRecords } from '../../lib/evidence/to-records.ts';

const evidence = toIndex(bundledPacks);
const tools = {
  analyze: async (blocks, source) => analyze(blocks, { source, evidence }),
  records: async (ids) => createRecordLookUp([...toRecords(bundledPacks).values()])(ids),
  packsOn: async () => 3,
} satisfies Parameters<typeof checkText>[1];

describe('a text that the reader selected', () => {
  it('has its claims found, with the records of their studies', async () => {
    const found = await checkText('About us\n\nPRP injections relieve knee pain.\n', tools);
    expect(found).toMatchObject({ language: 'en', onTopic: true, packsOn: 3 });
    expect(found.annotations.map(({ frame }) => frame.text)).toEqual(['PRP injections relieve knee pain.']);
    const studies = found.annotations.flatMap(({ assessment }) => assessment.studies);
    expect(studies.length).toBeGreaterThan(0);
    const records = new Set(found.records.map(({ id }) => id));
    expect(studies.every(({ studyId }) => records.has(studyId))).toBe(true);
  });

  it.each([
    ['no such therapy', 'Our clinic opened in 1998 and treats backs.', false, 'en'],
    ['a therapy and no claim', 'Ask us about PRP.', true, 'en'],
    [
      'another language',
      'El plasma rico en plaquetas alivia el dolor de la rodilla en muchas personas. En la clínica lo usamos desde hace años para tratar las lesiones de los tendones, y con los mejores resultados que se pueden esperar de una terapia como esta.',
      false,
      'es',
    ],
    ['nothing at all', ' \n ', false, 'en'],
  ])('may have %s', async (_, text, onTopic, language) => {
    expect(await checkText(text, tools)).toMatchObject({ onTopic, language, annotations: [], records: [] });
  });
});
