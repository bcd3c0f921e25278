import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { foldsSchema, labelSchema, pageSchema, sentenceSchema } from './corpus-schema.ts';
import { labelledSentences } from './labelled-sentences.ts';
import { readJson, readJsonLines } from './read-json.ts';
import type { LabelledPage } from './types.ts';

/** Labelled pages, by id. */
export interface Corpus {
  /** The folder's name. */
  readonly name: string;
  readonly pages: readonly LabelledPage[];
  /** Changes with any text, label or fold. */
  readonly fingerprint: string;
}

const FOLDERS = ['pages', 'sentences', 'labels'] as const;

/**
 * Reads a corpus: `pages/`, `sentences/`, `labels/`, and `folds.json` if there is one.
 *
 * @throws an Error that says what is wrong with the folder, or with a line of a file, and how to mend it
 */
export async function readCorpus(folder: string): Promise<Corpus> {
  await checkLayout(folder);
  const foldsFile = join(folder, 'folds.json');
  const folds = existsSync(foldsFile) ? await readJson(foldsFile, foldsSchema) : null;
  const files = (await readdir(join(folder, 'pages'))).filter((name) => name.endsWith('.json')).sort();
  if (files.length === 0) throw new Error(`${join(folder, 'pages')} holds no page (.json). ${LAYOUT}`);
  const foldOfSite = new Map<string, number>();
  const pages: LabelledPage[] = [];
  for (const name of files) {
    const id = basename(name, '.json');
    const page = await readJson(join(folder, 'pages', name), pageSchema);
    const fold = folds === null ? null : foldOf(id, page.site, folds, foldOfSite);
    const sentences = labelledSentences(page.text, {
      sentencesFile: join(folder, 'sentences', `${id}.jsonl`),
      sentences: await readJsonLines(beside(folder, 'sentences', id), sentenceSchema),
      labelsFile: join(folder, 'labels', `${id}.jsonl`),
      labels: await readJsonLines(beside(folder, 'labels', id), labelSchema),
    });
    pages.push({ id, kind: page.kind, fold, text: page.text, sentences });
  }
  const fingerprint = createHash('sha256').update(JSON.stringify(pages)).digest('hex').slice(0, 16);
  return { name: basename(resolve(folder)), pages, fingerprint };
}

const LAYOUT = `A corpus has ${FOLDERS.map((name) => `${name}/`).join(', ')} and may have folds.json; CONTRIBUTING.md, "Measure", says what is in them.`;

async function checkLayout(folder: string): Promise<void> {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}. ${LAYOUT}`);
  const missing = FOLDERS.filter((name) => !existsSync(join(folder, name)));
  if (missing.length === 0) return;
  const entries = await readdir(folder, { withFileTypes: true });
  const within = entries
    .map((entry) => join(folder, entry.name))
    .filter((path) => FOLDERS.every((name) => existsSync(join(path, name))));
  throw new Error(
    within.length > 0
      ? `${folder} is no corpus itself. Did you mean ${within.join(' or ')}?`
      : `${folder} is no corpus: it has no ${missing.map((name) => `${name}/`).join(' and no ')}. ${LAYOUT}`,
  );
}

function beside(folder: string, kind: 'sentences' | 'labels', id: string): string {
  const file = join(folder, kind, `${id}.jsonl`);
  if (existsSync(file)) return file;
  const none = kind === 'labels' ? ' A page without claims has an empty file.' : '';
  throw new Error(`${file} is missing: pages/${id}.json needs it.${none}`);
}

/** A site whose pages lay in two folds would let one fold know the other's wording. */
function foldOf(
  id: string,
  site: string,
  folds: Readonly<Record<string, number>>,
  foldOfSite: Map<string, number>,
): number {
  const fold = folds[id];
  if (fold === undefined) throw new Error(`folds.json has no fold for ${id}: give it that of its site.`);
  const known = foldOfSite.get(site) ?? fold;
  if (known !== fold)
    throw new Error(
      `folds.json puts pages of ${site} into folds ${known} and ${fold}: keep a site together.`,
    );
  foldOfSite.set(site, fold);
  return fold;
}
