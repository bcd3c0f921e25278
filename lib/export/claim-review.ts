import { say } from '../core/messages/index.ts';
import { passageLink } from '../core/page-record/passage-link.ts';
import type { FullPageRecord, RecordedClaim } from '../core/types/index.ts';
import { addressOf } from './claim-places.ts';
import { JsonList } from './json-list.ts';
import { saidHow } from './said-how.ts';
import { type ClaimStudy, studiesOf, studyAddress, studyLine } from './study-words.ts';
import type { Exporter, ExportFacts } from './types.ts';

/**
 * Drafts of schema.org's ClaimReview, in one graph. Who reviews, where, and with which rating is for a person to say, and
 * each draft says so in a comment: without them no service takes it for a review. https://schema.org/ClaimReview
 */
export const claimReview: Exporter = {
  id: 'claim-review',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  write: (facts) => {
    const list = new JsonList();
    return {
      begin: () => `{"@context":"https://schema.org","@graph":${list.begin}`,
      page: ({ record }) =>
        record.claims.map((claim) => list.add(JSON.stringify(draft(record, claim, facts)))).join(''),
      end: () => `${list.end}}\n`,
    };
  },
};

function draft(record: FullPageRecord, claim: RecordedClaim, { madeAt, version }: ExportFacts): object {
  const studies = studiesOf(record, claim);
  return {
    '@type': 'ClaimReview',
    creativeWorkStatus: 'Draft',
    dateCreated: madeAt,
    inLanguage: record.words,
    claimReviewed: claim.text,
    itemReviewed: { '@type': 'Claim', text: claim.text, appearance: appearance(record, claim) },
    reviewBody: [
      saidHow(claim),
      `${claim.title}. ${claim.line}`,
      ...claim.flags.map(({ reason }) => reason),
      ...studies.filter((one) => !isCited(one)).map(studyLine),
    ].join('\n'),
    citation: studies.filter(isCited).map(citation),
    comment: {
      '@type': 'Comment',
      text: say('exports.draft', { software: `Behind the Claim ${version}`, date: madeAt.slice(0, 10) }),
    },
  };
}

/** Programs keep a citation and drop the words beside it: what is near, or another product, is told in words alone. */
const isCited = ({ relation }: ClaimStudy): boolean => relation === 'cited' || relation === 'direct';

/** Where the claim was read; a file has no address to give. */
function appearance(record: FullPageRecord, claim: RecordedClaim): object {
  const address = passageLink(record, claim) ?? addressOf(record, claim);
  return {
    '@type': address === null ? 'CreativeWork' : 'WebPage',
    name: record.title === '' ? record.source : record.title,
    inLanguage: record.language,
    description: say('exports.appearance', { date: record.readAt.slice(0, 10) }),
    ...(address === null ? {} : { url: address }),
  };
}

/** How the study stands to the claim is said with it: not every study that is named supports or even tests it. */
function citation(of: ClaimStudy): object {
  const { study } = of;
  const address = studyAddress(study);
  return {
    '@type': 'CreativeWork',
    description: studyLine(of),
    ...(study.title === null ? {} : { name: study.title }),
    ...(study.year === null ? {} : { datePublished: String(study.year) }),
    ...(address === null ? {} : { url: address }),
  };
}
