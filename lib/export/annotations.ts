import type { FullPageRecord, RecordedClaim } from '../core/types/index.ts';
import { bodiesOf, wordsBody } from './annotation-bodies.ts';
import { annotationId } from './annotation-id.ts';
import { targetOf, wholePage } from './annotation-target.ts';
import { JsonList } from './json-list.ts';
import type { Exporter, ExportFacts, ExportPage } from './types.ts';

/**
 * Annotations after the W3C's Web Annotation Data Model, a claim an annotation, and one for what the reader wrote of a page.
 * A JSON array of annotations with a context each, because that is what tools for annotating read, and a server takes
 * annotations one by one. No vocabulary of our own: what the model has no word for is said in words.
 * https://www.w3.org/TR/annotation-model/
 */
export const annotations: Exporter = {
  id: 'annotations',
  extension: 'jsonld',
  mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  write: (facts) => {
    const list = new JsonList();
    return {
      begin: () => list.begin,
      page: (page) =>
        [
          ...noteOf(page, facts),
          ...page.record.claims.map((claim) => annotationOf(page.record, claim, facts)),
        ]
          .map((one) => list.add(JSON.stringify(one)))
          .join(''),
      end: () => `${list.end}\n`,
    };
  },
};

function annotationOf(record: FullPageRecord, claim: RecordedClaim, facts: ExportFacts): object {
  const target = targetOf(record, claim);
  return {
    ...headOf(record, target.source, claim.start),
    ...softwareOf(facts, record),
    motivation: ['describing', 'linking'],
    body: bodiesOf(record, claim),
    target,
  };
}

/** The reader's own words: they have no creator, because nobody is known by name here. */
function noteOf({ record, note, tags }: ExportPage, facts: ExportFacts): object[] {
  if (note === '' && tags.length === 0) return [];
  const target = wholePage(record);
  return [
    {
      ...headOf(record, target.source, null),
      generator: softwareOf(facts, record).generator,
      generated: facts.madeAt,
      motivation: note === '' ? 'tagging' : 'commenting',
      body: [
        ...(note === '' ? [] : [wordsBody('commenting', note)]),
        ...tags.map((tag) => wordsBody('tagging', tag)),
      ],
      target,
    },
  ];
}

function headOf(
  { readAt, sha256 }: FullPageRecord,
  source: { readonly id: string },
  start: number | null,
): object {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: annotationId({ readAt, sha256, address: source.id, start }),
    type: 'Annotation',
  };
}

/** The program that read the page, at that time, and the one that wrote the file, at this. */
function softwareOf({ madeAt, version }: ExportFacts, { readAt, madeWith }: FullPageRecord) {
  const software = (of: string) => ({ type: 'Software', name: `Behind the Claim ${of}` });
  return {
    creator: software(madeWith.version),
    created: readAt,
    generator: software(version),
    generated: madeAt,
  };
}
