import type { Pack } from '../schema.ts';
import { at, type PackProblem } from './problem.ts';
import { textsOf } from './texts.ts';

/** What every text of the example says that `npm run pack -- new` writes, also in ids and addresses. */
const EXAMPLE = /\bReplace me\b|\breplace-me\b/;

/** Hosts that are kept free for examples (RFC 2606): nothing that a reader could look up is there. */
const EXAMPLE_HOST = /(?:^|\.)(?:example|example\.(?:com|net|org))$/;

/** The scaffold's example is never evidence: a pack that still holds any of it cannot be used. */
export const exampleProblems = (pack: Pack): PackProblem[] => [
  ...[...textsOf(pack)]
    .filter(([text]) => EXAMPLE.test(text))
    .map(([, path]) => ({
      entry: at(...path),
      mend: 'is still the example of a new pack: put your own in its place',
    })),
  ...pack.references
    .filter(({ URL: url = '' }) => URL.canParse(url) && EXAMPLE_HOST.test(new URL(url).hostname))
    .filter(({ URL: url = '' }) => !EXAMPLE.test(url))
    .map(({ id }) => ({
      entry: at('references', id, 'URL'),
      mend: 'is an address for examples: give the one where a reader finds the study, or leave it out',
    })),
];
