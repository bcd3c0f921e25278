import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createJiti } from 'jiti';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../../../lib/cli/browser/build.ts';
import { newRule } from '../../../lib/cli/rule/new-rule.ts';
import { FEWEST_EXAMPLES, leftToFillIn } from '../../core/rules/rule-files.ts';
import { copiedProject, written } from './copied-project.ts';

/** Throws, with what the tool printed, where it finds anything wrong. */
const check = (tool: string, ...args: string[]) =>
  execFileSync(process.execPath, [join(PROJECT, 'node_modules', tool), ...args], { encoding: 'utf8' });
const load = (root: string, file: string) =>
  createJiti(import.meta.url, { fsCache: false }).import<Record<string, unknown>>(join(root, file));

describe('a new rule or veto', () => {
  it('compiles and is formatted, wherever in the list it comes', () => {
    const root = copiedProject();
    const longest = 'm'.repeat(40);
    for (const id of ['aa', 'benefit', 'type', 'zz-top', longest])
      expect(newRule({ id, veto: false, root }).ok, id).toBe(true);
    for (const id of ['aa-b', 'of-the', 'zz', longest.replace('m', 'n')])
      expect(newRule({ id, veto: true, root }).ok, id).toBe(true);
    check('typescript/bin/tsc', '--noEmit', '-p', join(root, 'tsconfig.core.json'));
    check('@biomejs/biome/bin/biome', 'check', `--config-path=${root}`, '--vcs-enabled=false', root);
  });

  it.each([
    ['rules', 'CLAIM_RULES', false, ['claims', 'notClaims']],
    ['vetoes', 'VETOES', true, ['vetoed', 'kept']],
  ] as const)('is listed in %s by id, with examples to fill in', async (folder, list, veto, sides) => {
    const root = copiedProject();
    const { lines } = newRule({ id: 'lasts-long', veto, root });
    expect(lines).toHaveLength(4);
    expect(lines[0]).toContain(`lib/core/${folder}/lasts-long.ts is written`);

    const { lastsLong, examples } = await load(root, `lib/core/${folder}/lasts-long.ts`);
    expect(lastsLong).toMatchObject({ id: 'lasts-long' });
    expect(Object.keys(examples ?? {})).toEqual(sides);
    for (const side of Object.values(examples ?? {})) {
      expect(side).toHaveLength(FEWEST_EXAMPLES);
      for (const example of side) expect(leftToFillIn(example)).not.toEqual([]);
    }
    const listed = (await load(root, `lib/core/${folder}/index.ts`))[list];
    const before = (await load(PROJECT, `lib/core/${folder}/index.ts`))[list];
    const ids = (all: unknown) => (Array.isArray(all) ? all.map(({ id }) => String(id)) : []);
    expect(ids(listed)).toEqual([...ids(before), 'lasts-long'].sort());
  });

  it.each([
    ['Works-Well', 'is no id: write small letters'],
    ['works_well', 'is no id'],
    ['works-2', 'is no id'],
    ['works-', 'is no id'],
    ['../works', 'is no id'],
    ['', 'is no id'],
    ['m'.repeat(41), 'at most 40 letters'],
    ['await', 'take two words, such as says-await'],
    ['class', 'take two words'],
    ['types', 'take two words'],
    ['examples', 'take two words'],
    ['works', 'lib/core/rules/works.ts is there already'],
    ['question', 'lib/core/vetoes/question.ts is there already'],
  ])('named "%s" is refused, and nothing is written', (id, words) => {
    const root = copiedProject();
    const before = written(root);
    for (const veto of [false, true]) {
      const { ok, lines } = newRule({ id, veto, root });
      expect([ok, lines.length]).toEqual([false, 1]);
      expect(lines[0]).toContain(words);
    }
    expect(written(root)).toEqual(before);
  });

  it.each([
    ['an entry that is no import', (text: string) => text.replace('= [', '= [\n  ...others,')],
    ['no list', (text: string) => text.replace('= [', '= of([')],
    ['the id already', (text: string) => text.replaceAll('/works.ts', '/lasts-long.ts')],
  ])('is not put into an index with %s', (_, change) => {
    const root = copiedProject();
    const index = 'lib/core/rules/index.ts';
    writeFileSync(join(root, index), change(written(root)[index] ?? ''));
    const before = written(root);
    const { ok, lines } = newRule({ id: 'lasts-long', veto: false, root });
    expect([ok, ...lines]).toEqual([
      false,
      expect.stringContaining(`${index} is not as this command knows it`),
    ]);
    expect(written(root)).toEqual(before);
  });
});
