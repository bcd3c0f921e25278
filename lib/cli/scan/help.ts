import type { Exporter } from '../../export/types.ts';

export function helpText(formats: readonly Exporter[]): string {
  return `Usage: npm run --silent scan -- [options] PATH|ADDRESS…

Finds the claims for stem cells, PRP and their relatives in pages (.html), texts (.txt), all of a folder, or
pages of the web, and gives what the evidence packs hold on each.
  --urls LIST       addresses from a text file, one a line ("#" begins a comment); "-" reads standard input
  --format ID,…     ${formats.map(({ id }) => id).join(', ')} (jsonl, if left out)
  --out DIR         writes each page to DIR/scan.jsonl as it is done, then the formats. The same command again
                    goes on where it was interrupted, and passes over pages that have not changed
  --fresh           with --out: scans all anew, and keeps the old scan.jsonl beside it
  --packs ID,…      only these of the bundled packs (all, if left out)
  --pack-file FILE  a pack of your own besides; may be given several times
  --trace           with each claim, which findings were taken or left, and why
Of the web only the addresses that are given are asked for, where robots.txt lets programs read them:
  --at-once N       so many at one time (4); of a site one at a time, with a pause
  --max-age DAYS    uses a page from the cache up to this age (7); 0 asks for all again
  --cache DIR       where fetched pages are kept (your own cache folder)

A page that cannot be read is named on stderr, with why; the others are scanned, and the exit code is 1.`;
}
