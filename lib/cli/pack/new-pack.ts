import { writeFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import * as v from 'valibot';
import { bundledPacks } from '../../evidence/bundled.ts';
import { id as idSchema } from '../../evidence/schema/primitives.ts';
import type { Pack } from '../../evidence/schema.ts';

export interface NewPack {
  readonly id: string;
  readonly title: string | null;
  /** The file of the JSON Schema, to which the pack points by a path for the sake of editors. */
  readonly schema: string;
  /** Where to write it; null: `<id>.json` here. */
  readonly file: string | null;
  /** Year, month and day. */
  readonly today: string;
}

/** Writes a pack to fill in. It does not pass the check until its example is replaced. Overwrites nothing. */
export function newPack({ id, title, schema, file, today }: NewPack): {
  readonly line: string;
  readonly ok: boolean;
} {
  const named = v.safeParse(idSchema, id);
  if (!named.success) return { ok: false, line: `pack: the id "${id}" ${named.issues[0].message}.` };
  const bundled = bundledPacks.find((pack) => pack.id === id);
  if (bundled !== undefined)
    return {
      ok: false,
      line: `pack: "${id}" is the id of "${bundled.title}", which comes with the extension: choose another.`,
    };
  const path = file ?? `${id}.json`;
  const $schema = relative(dirname(resolve(path)), schema)
    .split(sep)
    .join('/');
  const pack = { $schema, ...template(id, title ?? 'Replace me: a title for readers', today) };
  const text = `${JSON.stringify(pack, null, 2)}\n`;
  try {
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    return {
      ok: false,
      line: exists
        ? `pack: ${path} is there already: name another with --out, or take it away.`
        : `pack: ${path} cannot be written: ${String(error)}`,
    };
  }
  return {
    ok: true,
    line: `${path} is written. Put your study in the place of the example, then: npm run --silent pack -- check ${path}`,
  };
}

/** The example is made up, and every text of it says so: `check/example.ts` refuses a pack that holds any of it. */
function template(id: string, title: string, today: string): Pack {
  const study = 'example-replace-me';
  return {
    id,
    title,
    version: '0.1.0',
    date: today,
    licence: 'CC-BY-4.0',
    about: 'Replace me: one plain line, what this pack holds.',
    references: [
      {
        id: study,
        type: 'article-journal',
        author: [{ family: 'Replace me: the family name' }],
        issued: { 'date-parts': [[Number(today.slice(0, 4))]] },
        title: 'Replace me: the title as printed',
        'container-title': 'Replace me: the journal',
        URL: 'https://example.org/replace-me',
      },
    ],
    studies: [
      {
        id: study,
        design: 'randomized-controlled-trial',
        designNote: null,
        level: 2,
        levelReason: 'Replace me: why this level.',
        subjects: 'people',
        meeting: false,
        n: null,
        arms: [],
        sizeNote: null,
        population: null,
        intervention: null,
        comparator: null,
        followUpMonths: null,
        controlled: true,
        blinding: null,
        registration: null,
        limitations: null,
        harms: null,
        ties: null,
        studied: { interventions: ['prp'], conditions: ['knee'], disorders: ['osteoarthritis'] },
        checked: {
          status: 'as-listed',
          date: today,
          note: 'Replace me: how, and by whom, this was checked; or null.',
        },
      },
    ],
    findings: [
      {
        id: `${study}--pain`,
        studyId: study,
        intervention: 'prp',
        conditions: ['knee'],
        disorder: 'osteoarthritis',
        outcome: 'pain',
        comparator: 'saline',
        direction: 'no-difference',
        subjects: 'people',
        design: 'randomized-controlled-trial',
        n: null,
        followUpMonths: null,
        plain: 'Replace me: one plain sentence with its numbers.',
        caveat: 'Replace me: what to keep in mind, or null.',
      },
    ],
    affiliations: [],
  };
}
