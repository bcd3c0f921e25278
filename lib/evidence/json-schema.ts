import { toJsonSchema } from '@valibot/to-json-schema';
import { packSchema } from './schema.ts';

/** How to make `public/evidence-pack.schema.json` anew. */
export const REGENERATE = 'npx jiti lib/evidence/write-json-schema.ts';

/**
 * The JSON Schema of a pack, as the text of `public/evidence-pack.schema.json`. What JSON Schema cannot say of a
 * pack (see `check/`) is left to `checkPack`.
 */
export const jsonSchemaText = (): string => {
  const schema = toJsonSchema(packSchema, {
    target: 'draft-2020-12',
    ignoreActions: ['check', 'check_items'],
  });
  const { $schema, ...rest } = schema;
  return `${JSON.stringify({ $schema, title: 'Evidence pack', ...rest }, null, 2)}\n`;
};
