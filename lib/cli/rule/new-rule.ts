import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withEntry } from './index-file.ts';
import { camelCase, wrongId } from './rule-id.ts';
import { ruleText, vetoText } from './template.ts';

const RULES = 'lib/core/rules';
const VETOES = 'lib/core/vetoes';

export interface NewRule {
  readonly id: string;
  /** Whether it is a veto. */
  readonly veto: boolean;
  /** The project's folder. */
  readonly root: string;
}

/** `lines` say what to do next, or, in one line, why nothing was written. */
export interface Said {
  readonly ok: boolean;
  readonly lines: readonly string[];
}

/**
 * Writes a rule or a veto to fill in, and lists it in its folder's index. Overwrites nothing.
 *
 * @throws an Error of the file system, where a folder cannot be read or written
 */
export function newRule({ id, veto, root }: NewRule): Said {
  const wrong = wrongId(id);
  if (wrong !== null) return refused(wrong);
  const there = [RULES, VETOES].map((one) => `${one}/${id}.ts`).find((file) => existsSync(join(root, file)));
  // One id names one thing, so that a list of rules and vetoes can be read.
  if (there !== undefined) return refused(`${there} is there already: open that file, or choose another id.`);

  const folder = veto ? VETOES : RULES;
  const file = `${folder}/${id}.ts`;
  const index = `${folder}/index.ts`;
  const changed = withEntry(readFileSync(join(root, index), 'utf8'), id, camelCase(id));
  if (changed === null)
    return refused(
      `${index} is not as this command knows it: npm run format, or mend its list of rules by hand.`,
    );
  writeFileSync(join(root, file), veto ? vetoText(id) : ruleText(id), { flag: 'wx' });
  writeFileSync(join(root, index), changed);
  return { ok: true, lines: [`${file} is written, and listed in ${index}. Next:`, ...next(id, file, veto)] };
}

const refused = (line: string): Said => ({ ok: false, lines: [`rule: ${line}`] });

function next(id: string, file: string, veto: boolean): string[] {
  return [
    `1. Write its examples in ${file}, sentences of your own, then ${veto ? 'when it holds' : 'its pattern, kind, reach and weight'}.`,
    `2. npx vitest run --project unit tests/core/rules -t ${id}`,
    `3. npm run --silent evaluate -- DIR ${veto ? '--errors' : `--rule ${id}`} weighs it on labelled pages.`,
  ];
}
