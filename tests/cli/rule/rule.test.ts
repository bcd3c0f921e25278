import { describe, expect, it } from 'vitest';
import { CLAIM_RULES } from '../../../lib/core/rules/index.ts';
import { VETOES } from '../../../lib/core/vetoes/index.ts';
import { runScript } from '../run-script.ts';

/** Only what writes nothing: the command works on the project itself. */
const rule = (...args: string[]) => runScript('lib/cli/rule.ts', args);

describe('npm run rule', () => {
  it('lists every rule and veto, one a line', async () => {
    const { code, stdout } = await rule('list');
    expect(code).toBe(0);
    const rows = stdout.trimEnd().split('\n');
    expect(rows.map((row) => row.split(/ {2,}/))).toEqual([
      ...CLAIM_RULES.map(({ id, kind, title }) => [id, kind, title]),
      ...VETOES.map(({ id, why }) => [id, 'veto', why]),
    ]);
  });

  it('explains itself', async () => {
    const { code, stdout } = await rule('--help');
    expect(code).toBe(0);
    expect(stdout).toContain('new ID [--veto]');
  });

  it.each([
    ['nothing', [], 'Say new and one id'],
    ['no id', ['new'], 'Say new and one id'],
    ['two ids', ['new', 'lasts-long', 'lasts-longer'], 'Say new and one id'],
    ['an id that is taken', ['new', 'works'], 'lib/core/rules/works.ts is there already'],
    ['an id that is none', ['new', 'Works!', '--veto'], '"Works!" is no id'],
    ['an unknown option', ['list', '--vetos'], "Unknown option '--vetos'"],
  ])('given %s, says in one line what to do', async (_, args, words) => {
    const { code, stdout, stderr } = await rule(...args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^rule: .+\n$/);
    expect(stderr).toContain(words);
  });
});
