import { execFileSync } from 'node:child_process';
import { PROJECT } from '../browser/build.ts';

/** The project's commit, with "+" where files differ from it; null where git does not know. */
export function codeVersion(): string | null {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: PROJECT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  try {
    return git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain') === '' ? '' : '+');
  } catch {
    return null;
  }
}
