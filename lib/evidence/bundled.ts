import * as v from 'valibot';
import backPainArticle from './packs/back-pain-article.json' with { type: 'json' };
import { type Pack, packSchema } from './schema.ts';

/**
 * The packs that come with the extension, in the order to name them. The build and the tests check them in full
 * (`checkPack`); here the schema alone gives them their type. Pages do not need this: they import the compact
 * `virtual:evidence-index` instead.
 */
export const bundledPacks: readonly Pack[] = [backPainArticle].map((json) => v.parse(packSchema, json));
