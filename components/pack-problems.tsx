import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import { count } from '../lib/core/words/numbers.ts';
import type { PackProblem } from '../lib/evidence/check-pack.ts';

/** As many as are listed: a file of another kind has one wrong entry after the other. */
const MOST = 20;

/** What is wrong with a pack: the entry and the mend, in English, as authors of packs get them elsewhere, too. */
export function PackProblems({ problems }: { readonly problems: readonly PackProblem[] }): JSX.Element {
  const rest = problems.length - MOST;
  return (
    <ul class="btc-lines">
      {problems.slice(0, MOST).map(({ entry, mend }) => (
        <li key={`${entry} ${mend}`} lang="en">
          <b>{entry}</b>: {mend}
        </li>
      ))}
      {rest > 0 && <li>{say('packs.more-problems', { n: rest, count: count(rest) })}</li>}
    </ul>
  );
}
