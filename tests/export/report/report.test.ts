import { afterEach, describe, expect, test } from 'vitest';
import { say, speak } from '../../../lib/core/messages/index.ts';
import { htmlReport } from '../../../lib/export/report/html/html-report.ts';
import { markdownReport } from '../../../lib/export/report/markdown/markdown-report.ts';
import { pageRecord, recordedClaim } from '../../page-record.ts';
import { exportPage, written } from '../write-file.ts';
import { fullPage, madeUpFinding, RECORD, STUDIES } from './full-page.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';

afterEach(() => speak('en'));

const flat = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:)])/g, '$1')
    .trim();

describe.each([
  ['HTML', htmlReport, readHtml],
  ['Markdown', markdownReport, readMarkdown],
] as const)('the report as %s', (_, format, read) => {
  const readPages = (...pages: Parameters<typeof written>[1]) => read(written(format, pages));
  const text = (...pages: Parameters<typeof written>[1]) => flat(readPages(...pages).text);

  test('quotes each claim to the letter, with the note of the reader', () => {
    expect(readPages(fullPage()).quotes).toEqual([
      'Ask about the second claim.',
      'PRP eases knee pain.',
      'Stem cells mend discs.',
    ]);
  });

  test('says of a page that was read in part that it was, with claims and without', () => {
    const words = 'A part of the page could not be looked through. What it says is not here.';
    expect(text(exportPage(pageRecord({ partUnread: true })))).toContain(words);
    const page = fullPage();
    expect(text(page)).not.toContain(words);
    // Beside the claims, and beside what the page is silent on.
    const partly = text({ ...page, record: { ...page.record, partUnread: true } });
    expect(partly.split(words)).toHaveLength(3);
  });

  test.each([
    ['the title', 'Knees at the Invented Clinic'],
    ['the address', 'https://clinic.example/knees'],
    ['the canonical address', 'https://clinic.example/canonical'],
    ['when it was read', '12 May 2026, 09:30 UTC'],
    ['its language', 'English'],
    ['the hash of its text', 'a'.repeat(64)],
    ['the length of its text', '100 characters'],
    ['the extension that read it', 'Behind the Claim 0.1.0'],
    ['the packs', 'Make-believe studies (make-believe 1.0.0, 1 January 2026)'],
    ['how many records there were', '131'],
    [
      'whose the note is',
      'A reader’s own note By whoever kept this page; neither the page’s words nor ours.',
    ],
    ['the tags', 'knees, call back'],
    ['when the report was made', 'Made on 1 June 2026, 08:00 UTC with Behind the Claim 0.2.0.'],
    ['how many claims', '2 claims on this page'],
    ['that one has a flag', '1 claim comes with something to keep in mind.'],
    ['what stood before a claim', 'What stood before.'],
    ['what stood after it', 'What stood after.'],
    ['what a claim is about', 'Claim 1 of 2: PRP · knee · pain'],
    ['how it was read', 'the treatment helps'],
    ['how it is said', 'says so'],
    ['strength and direction together', 'Tested against a comparison in people · they disagree'],
    ['the evidence as recorded', '2 made-up trials, 90 people in all.'],
    ['a flag with the words that raised it', 'The page calls source 1 a level 1 study. The words: “level 1”'],
    ['what is not known', 'Whether it lasts is not known.'],
    ['a cited study', 'Cited as (1): randomized trial'],
    ['that it tests the claim', 'It is about this very claim, too.'],
    [
      'people, time and level of a study',
      'Cedar and others, 2016 · 40 people · compared for 6 months · Oxford CEBM 2011 level 2',
    ],
    ['what a study found', 'Pain fell by 12 made-up points. Measured by whoever gave it.'],
    ['its ties', 'Money and ties: Paid by a made-up maker'],
    ['a study of the very claim', 'About this very claim: case series'],
    ['who reported it', 'As reported by Ember and others, 2020.'],
    ['a study of something near', 'About something near, not this: animal study'],
    ['why it is no nearer', 'It tested rabbits.'],
    ['a study of another product', 'Near, but another product: narrative review'],
    ['that this one is no support', 'It tested fat. Shown so that it is not mistaken for support.'],
    ['a study that was not kept', 'Its record was not kept with the page: gone.'],
    ['a retraction, at the study', 'Retracted, 2 February 2020; told by the publisher.'],
    ['silence as silence', '131 records looked through. That is not proof that it fails.'],
    ['that no study stands beside a claim', 'No study is shown beside this claim. A silence is no proof.'],
    ['a frame', 'https://frame.example/inside'],
    ['where a study stands', 'Beside claim 1 (cited)'],
    ['a source as printed', 'As the page prints it: Fern F. Unknown to all. 2011.'],
    [
      'what Crossref said, and when',
      'Crossref has nothing that is like enough to these words (asked on 10 May 2026).',
    ],
    ['that Crossref gave no answer', 'Crossref was asked about it, and gave no answer that could be used.'],
    ['that Crossref was not asked', 'Source 3: known to a pack, its kind not kept with the page'],
    [
      'a statement beside its record',
      'The page says of source 1: “level 1”. The record says something else. Its record says: level 2.',
    ],
    ['a statement that could not be compared', 'This could not be compared. It is in no pack.'],
    ['what the page leaves out', 'risks or side effects of these treatments'],
    ['a question to ask', 'Is the product approved for my condition?'],
    ['that it is no verdict', 'No verdict.'],
    ['that it is no advice', 'No medical advice.'],
    ['that silence proves nothing', 'A silence is no proof. “No study in these packs” means'],
    ['that packs are not all', 'Not all studies.'],
    ['that a machine read it', 'No human reading.'],
    ['that the page may have changed', 'Not the page of today.'],
  ])('gives %s', (_what, words) => {
    expect(text(fullPage())).toContain(words);
  });

  test('links to passages, to the page and to works, and nowhere else', () => {
    const links = readPages(fullPage()).links.map((link) => decodeURIComponent(link));
    expect(links.filter((link) => link.includes(':~:text='))).toEqual([
      expect.stringContaining('https://clinic.example/knees#:~:text='),
      expect.stringContaining('https://frame.example/inside#:~:text='),
    ]);
    const hosts = new Set(links.map((link) => new URL(link).hostname));
    expect([...hosts].sort()).toEqual(['clinic.example', 'doi.org', 'frame.example']);
    for (const { doi } of STUDIES) expect(links).toContain(`https://doi.org/${doi}`);
  });

  test('a trial’s treated people alone are neither ranked nor compared', () => {
    const alone = madeUpFinding({ id: 'cited--pain', comparator: null, n: 20 });
    const records = [{ ...(STUDIES[0] ?? fail()), findings: [alone] }];
    const [claim = fail()] = RECORD.claims;
    const [study = fail()] = claim.studies;
    const page = exportPage(pageRecord({ claims: [{ ...claim, studies: [study] }], records }));
    const beside = text(page).split('The studies, each once')[0];
    expect(beside).toContain('20 people treated, nobody compared on this point');
    expect(beside).not.toContain('level 2');
  });

  test('of a study whose part was not kept nothing is said about this claim', () => {
    const [claim = fail()] = RECORD.claims;
    const page = exportPage(
      pageRecord({
        claims: [{ ...claim, studies: [{ referenceId: 'cited', relation: 'cited' }] }],
        records: STUDIES,
      }),
    );
    const beside = text(page).split('The studies, each once')[0];
    expect(beside).toContain('Whether it tests this claim was not kept with the page.');
    expect(beside).toContain('Of the whole study: 40 people');
    expect(beside).not.toContain('does not test this claim');
    expect(beside).not.toContain('Pain fell');
  });

  test('where Crossref was not asked, says so and speaks of no retraction', () => {
    const off = exportPage({
      ...RECORD,
      crossref: 'off',
      references: RECORD.references.map(({ status: _status, ...rest }) => rest),
    });
    expect(text(off)).toContain(
      'Crossref was not asked what became of them, so this report knows of no retraction.',
    );
    expect(text(off)).not.toContain('No notice found');
  });

  test.each([
    ['no claim', {}, 'No claim was found on this page.'],
    ['another language', { language: 'es' }, 'This page is in Spanish.'],
    ['no source', { claims: [recordedClaim()] }, 'We found no source on this page.'],
    ['no title', { title: '' }, 'A page without a title'],
    ['no address', { address: null, source: 'knees.html' }, 'knees.html'],
  ])('of a page with %s says that', (_what, over, words) => {
    expect(text(exportPage(pageRecord(over)))).toContain(words);
  });

  test('has each page after the other, and says once what it is not', () => {
    const pages = ['One', 'Two', 'Three'].map((title) =>
      exportPage(pageRecord({ title, claims: [recordedClaim()] })),
    );
    const all = text(...pages);
    expect(['One', 'Two', 'Three'].map((title) => all.indexOf(` ${title} `))).toEqual(
      ['One', 'Two', 'Three'].map((title) => all.indexOf(` ${title} `)).sort((a, b) => a - b),
    );
    expect(all.split(say('dossier.no-verdict'))).toHaveLength(2);
    expect(readPages(...pages).quotes).toHaveLength(3);
  });

  test('speaks Spanish, and says that what was recorded is in English', () => {
    speak('es');
    const spanish = text(fullPage());
    expect(spanish).toContain('Afirmación 1 de 2');
    expect(spanish).toContain('figuran tal como se registraron, en inglés');
    expect(spanish).toContain('No es un veredicto.');
  });
});

function fail(): never {
  throw new Error('the made-up page lacks what this test needs');
}
