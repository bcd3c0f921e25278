import { describe, expect, it } from 'vitest';
import { bundledPacks } from '../../lib/evidence/bundled.ts';
import { contentsOf } from '../../lib/packs/pack-contents.ts';
import { samplePack } from '../evidence/sample-pack.ts';
import { file, open } from './desk-in-memory.ts';

describe('what can be looked at before a pack counts', () => {
  it('is each record with its title and sentences, and each site with its study', async () => {
    const { desk, state } = open();
    await desk.read(file(samplePack()));
    expect(state().adding).toMatchObject({
      contents: {
        records: [
          {
            ...{ title: 'A made-up trial of elbow injections', name: 'Rowan, 2020' },
            design: 'randomized-controlled-trial',
            findings: [
              { plain: '12 made-up people: pain was alike after PRP and saline.', caveat: 'Made up.' },
            ],
          },
          { title: 'Rabbits that do not exist', name: 'Alder and Birch, 1999', findings: [] },
        ],
        sites: [{ domain: 'clinic.example', study: 'Rowan, 2020', note: 'Rowan owns the made-up clinic.' }],
      },
    });
  });

  it('says in the pack’s words what a record without a title is', () => {
    const pack = samplePack();
    const { title: _title, ...untitled } = { ...pack.references[0] };
    Object.assign(pack.references, [untitled]);
    Object.assign(pack.studies[0] ?? {}, { description: 'A trial that was told of.' });
    expect(contentsOf(pack).records[0]?.title).toBe('A trial that was told of.');
  });

  it.each(bundledPacks.map((pack) => [pack.id, pack] as const))('leaves out nothing: %s', (_id, pack) => {
    const { records, sites } = contentsOf(pack);
    const sentences = records.flatMap(({ findings }) => findings.map(({ plain }) => plain));
    expect(sentences.sort()).toEqual(pack.findings.map(({ plain }) => plain).sort());
    expect(new Set(sites.map(({ domain }) => domain))).toEqual(
      new Set(pack.affiliations.flatMap(({ domains }) => domains)),
    );
    for (const all of [records, sites]) expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });
});
