import { expect, test } from 'vitest';
import { forCiting } from '../../lib/evidence/cite/to-csl.ts';
import { cslJson } from '../../lib/export/csl-json.ts';
import { packPages, packStudies } from './pack-studies.ts';
import { written } from './write-file.ts';

test('CSL-JSON has every study of the packs once, as its pack has it but for the dots of initials', () => {
  expect(JSON.parse(written(cslJson, packPages))).toEqual(packStudies.map(({ csl }) => forCiting(csl)));
});
