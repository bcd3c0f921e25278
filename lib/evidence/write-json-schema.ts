import { writeFileSync } from 'node:fs';
import { jsonSchemaText } from './json-schema.ts';

writeFileSync(new URL('../../public/evidence-pack.schema.json', import.meta.url), jsonSchemaText());
