import { beforeAll, describe, expect, test } from 'vitest';
import { chosenEvidence } from '../../../lib/cli/scan/evidence.ts';
import { scanFile } from '../../../lib/cli/scan/scan.ts';
import type { FullPageRecord } from '../../../lib/core/types/index.ts';
import { htmlReport } from '../../../lib/export/report/html/html-report.ts';
import { markdownReport } from '../../../lib/export/report/markdown/markdown-report.ts';
import { exportPage, written } from '../write-file.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';

describe('the report of the demo page', () => {
  let record: FullPageRecord;
  beforeAll(async () => {
    const options = { evidence: chosenEvidence(null), records: true };
    const scanned = await scanFile('tests/fixtures/pages/demo-clinic/source.html', options);
    record = { ...scanned, records: scanned.records ?? [] };
  });

  test.each([
    ['HTML', htmlReport, readHtml],
    ['Markdown', markdownReport, readMarkdown],
  ] as const)('has all of its claims and studies as %s', (_, format, read) => {
    const { quotes, text, links } = read(written(format, [exportPage(record)]));
    const seen = text.replace(/\s+/g, ' ');
    expect(quotes).toEqual(record.claims.map((claim) => claim.text));
    expect(record.claims.length).toBeGreaterThan(10);
    const lines = record.claims.flatMap(({ title, line, flags, notKnown = [] }) => [
      ...[title, line, ...notKnown],
      ...flags.map(({ reason }) => reason),
    ]);
    expect(lines.filter((line) => !seen.includes(line.replace(/\s+/g, ' ')))).toEqual([]);
    const dois = record.records.flatMap(({ doi }) => doi ?? []);
    expect(dois.length).toBeGreaterThan(10);
    const linked = links.map(decodeURIComponent);
    expect(dois.filter((doi) => !linked.includes(`https://doi.org/${doi}`))).toEqual([]);
  });

  test('knows of each study how it stands to its claim', () => {
    const studies = record.claims.flatMap((claim) => claim.studies);
    expect(studies.filter(({ match }) => match === undefined)).toEqual([]);
    const known = new Map(record.records.map((one) => [one.id, one.findings.map(({ id }) => id)]));
    for (const { referenceId, match } of studies)
      expect(known.get(referenceId)).toEqual(expect.arrayContaining([...(match?.findingIds ?? ['none'])]));
  });
});
