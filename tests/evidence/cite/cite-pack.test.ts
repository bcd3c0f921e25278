import { expect, it } from 'vitest';
import { cite } from '../../../lib/evidence/cite/cite.ts';
import { citePack } from '../../../lib/evidence/cite/cite-pack.ts';
import { samplePack } from '../sample-pack.ts';

it('gives each study of a pack its citation, with what only the study knows', async () => {
  const pack = samplePack();
  const [rowan, alder] = pack.references;
  if (rowan === undefined || alder === undefined) throw new Error('the sample has two references');
  const studies = pack.studies.map((study) => ({ ...study, moreAuthors: study.id === 'rowan-2020' }));
  expect(await citePack({ ...pack, studies }, async () => undefined)).toEqual({
    'rowan-2020': cite(rowan, { moreAuthors: true }),
    'alder-1999': cite(alder),
  });
});

it('lets others have their turn while it works on a large pack', async () => {
  const pack = samplePack();
  const [study] = pack.studies;
  const [reference] = pack.references;
  if (study === undefined || reference === undefined) throw new Error('the sample has a study');
  const ids = Array.from({ length: 25 }, (_, at) => `rowan-${at}`);
  let pauses = 0;
  const cited = await citePack(
    {
      ...pack,
      studies: ids.map((id) => ({ ...study, id })),
      references: ids.map((id) => ({ ...reference, id })),
    },
    async () => {
      pauses++;
    },
  );
  expect(Object.keys(cited)).toEqual(ids);
  expect(pauses).toBe(2);
});
