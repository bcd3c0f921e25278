import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jsonSchemaText, REGENERATE } from '../../lib/evidence/json-schema.ts';

const published = readFileSync(new URL('../../public/evidence-pack.schema.json', import.meta.url), 'utf8');

it('publishes the schema that packs are checked against', () => {
  expect(published, `public/evidence-pack.schema.json is stale: run \`${REGENERATE}\``).toBe(
    jsonSchemaText(),
  );
});

it('asks for the fields of a pack, and for no others', () => {
  const schema: unknown = JSON.parse(published);
  expect(schema).toMatchObject({
    type: 'object',
    additionalProperties: false,
    required: [
      'id',
      'title',
      'version',
      'date',
      'licence',
      'about',
      'references',
      'studies',
      'findings',
      'affiliations',
    ],
    properties: {
      studies: {
        items: {
          additionalProperties: false,
          properties: { level: { anyOf: [{ type: 'integer', minimum: 1, maximum: 5 }, { type: 'null' }] } },
        },
      },
    },
  });
});
