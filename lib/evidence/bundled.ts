import * as v from 'valibot';
import backPainArticle from './packs/back-pain-article.json' with { type: 'json' };
import beyondTheSpine from './packs/beyond-the-spine.json' with { type: 'json' };
import landmarks from './packs/landmarks.json' with { type: 'json' };
import { type Pack, packSchema } from './schema.ts';

/**
 * The packs that come with the extension, sorted by id. The build and the tests check them in full
 * (`checkPack`); here the schema alone gives them their type. Pages do not need this: they import the compact
 * `virtual:evidence-index` instead.
 */
export const bundledPacks: readonly Pack[] = [backPainArticle, beyondTheSpine, landmarks].map((json) =>
  v.parse(packSchema, json),
);
