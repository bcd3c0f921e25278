import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page to label: each sentence with the line it gets in `labels/`, or null where it makes no claim. */
export interface TinyPage {
  readonly site: string;
  readonly kind: string;
  readonly fold: number;
  readonly sentences: readonly (readonly [text: string, label: object | null])[];
}

const claim = (kind: string, more: object = {}) => ({
  claim: 'yes',
  kind,
  stance: 'asserts',
  intervention: ['prp'],
  condition: [],
  ...more,
});

/** Written for these tests. The first page begins with a character that is one code point and two UTF-16 units. */
export const TINY: Readonly<Record<string, TinyPage>> = {
  'hilltop--prp': {
    site: 'hilltop',
    kind: 'clinic',
    fold: 0,
    sentences: [
      ['💉 Our doctors have worked here since spring.', null],
      ['PRP relieves knee pain.', claim('efficacy', { condition: ['knee'] })],
      ['PRP is quite splendid for runners.', claim('efficacy')],
      ['We offer PRP for knees.', { claim: 'borderline' }],
      ['Does PRP relieve hip pain?', claim('efficacy', { condition: ['hip'] })],
    ],
  },
  'garden--roses': {
    site: 'garden',
    kind: 'negative-other',
    fold: 1,
    sentences: [
      ['Roses like sun and a little shade.', null],
      ['My neighbour says PRP relieves back pain.', null],
    ],
  },
};

/** Writes the pages as a corpus is laid out, with offsets in code points. */
export function writeCorpus(folder: string, pages: Readonly<Record<string, TinyPage>> = TINY): void {
  for (const name of ['pages', 'sentences', 'labels']) mkdirSync(join(folder, name), { recursive: true });
  for (const [id, { site, kind, sentences }] of Object.entries(pages)) {
    const text = sentences.map(([words]) => words).join('\n');
    let at = 0;
    const placed = sentences.map(([words], i) => {
      const start = at;
      at += [...words].length + 1;
      return { i, text: words, start, end: at - 1 };
    });
    const labels = sentences.flatMap(([, label], i) => (label === null ? [] : [{ i, ...label }]));
    writeFileSync(join(folder, 'pages', `${id}.json`), JSON.stringify({ id, site, kind, text }));
    writeFileSync(join(folder, 'sentences', `${id}.jsonl`), lines(placed));
    writeFileSync(join(folder, 'labels', `${id}.jsonl`), lines(labels));
  }
  const folds = Object.fromEntries(Object.entries(pages).map(([id, { fold }]) => [id, fold]));
  writeFileSync(join(folder, 'folds.json'), JSON.stringify(folds));
}

const lines = (values: readonly object[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');
