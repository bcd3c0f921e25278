import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimReview } from '../../lib/export/claim-review.ts';
import type { ExportPage } from '../../lib/export/types.ts';
import { pageRecord, recordedClaim } from '../page-record.ts';
import { hostilePage, hostileText } from './hostile.ts';
import { all, expandedFrom, things } from './json-ld.ts';
import { madeUpStudy } from './made-up-study.ts';
import { exportPage, written } from './write-file.ts';

const study = madeUpStudy();
const claim = recordedClaim({
  text: 'PRP eases knee pain.',
  flags: [{ id: 'small', reason: 'Twelve people.' }],
  studies: [{ referenceId: study.id, relation: 'indirect' }],
});
const page = exportPage(pageRecord({ claims: [claim], records: [study] }));

const read = (pages: readonly ExportPage[]) => expandedFrom(written(claimReview, pages));

describe('drafts of ClaimReview', () => {
  test('say which claim, where it stands, and what is behind it', async () => {
    const [draft] = await read([page]);
    expect(draft?.['@type']).toEqual(['http://schema.org/ClaimReview']);
    expect(all(draft, 'schema:claimReviewed')).toEqual([claim.text]);
    const [reviewed] = things(draft, 'schema:itemReviewed');
    const [appearance] = things(reviewed, 'schema:appearance');
    expect(things(appearance, 'schema:url')[0]?.['@id']).toBe(
      'https://clinic.example/knees#:~:text=PRP%20eases%20knee%20pain.',
    );
    const [body = ''] = all(draft, 'schema:reviewBody').map(String);
    expect(body.startsWith(`The page says it does.\n${claim.title}. ${claim.line}\nTwelve people.\n`)).toBe(
      true,
    );
  });

  test.each(['direct', 'cited'] as const)('cite a study that is %s', async (relation) => {
    const studies = claim.studies.map((study) => ({ ...study, relation }));
    const [draft] = await read([{ ...page, record: { ...page.record, claims: [{ ...claim, studies }] } }]);
    const [citation] = things(draft, 'schema:citation');
    expect(all(citation, 'schema:description')[0]).toMatch(/: randomized trial\./);
    expect(things(citation, 'schema:url')[0]?.['@id']).toBe('https://doi.org/10.9999/made.up');
  });

  test('tell of a near study in words alone: programs drop what stands beside a citation', async () => {
    const [draft] = await read([page]);
    expect(things(draft, 'schema:citation')).toEqual([]);
    expect(all(draft, 'schema:reviewBody')[0]).toMatch(
      /\nAbout something near, not this: randomized trial\./,
    );
  });

  test('are drafts: without a rating, a reviewer, an address or a date, and they say what is missing', async () => {
    const [draft] = await read([page]);
    expect(all(draft, 'schema:creativeWorkStatus')).toEqual(['Draft']);
    const [comment] = things(draft, 'schema:comment');
    expect(all(comment, 'schema:text')[0]).toMatch(/author.*url.*datePublished.*reviewRating/);
    expect(written(claimReview, [page])).not.toMatch(/"(?:reviewRating|ratingValue|author|publisher)"/);
    expect(things(draft, 'schema:url')).toEqual([]);
    expect(all(draft, 'schema:datePublished')).toEqual([]);
  });

  test('of a file give no address', async () => {
    const [draft] = await read([exportPage(pageRecord({ address: null, claims: [claim] }))]);
    const [appearance] = things(things(draft, 'schema:itemReviewed')[0], 'schema:appearance');
    expect(appearance?.['@type']).toEqual(['http://schema.org/CreativeWork']);
    expect(things(appearance, 'schema:url')).toEqual([]);
  });

  test('keep every passage, whatever it says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostilePage(hostileText), { maxLength: 3 }), async (pages) => {
        const claims = pages.flatMap(({ record }) => record.claims.map(({ text }) => text));
        expect((await read(pages)).map((draft) => all(draft, 'schema:claimReviewed')[0])).toEqual(claims);
      }),
      { numRuns: 40 },
    );
  });
});
