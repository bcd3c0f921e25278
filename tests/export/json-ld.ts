import jsonld, { type ContextDefinition } from 'jsonld';

const node = (id: string) => ({ '@id': id, '@type': '@id' });
const word = (id: string) => ({ '@id': id, '@type': '@vocab' });
const time = (id: string) => ({ '@id': id, '@type': 'xsd:dateTime' });
const place = (id: string) => ({ '@id': id, '@type': 'xsd:nonNegativeInteger' });

const PURPOSES = ['describing', 'linking', 'classifying', 'commenting', 'tagging'];
const CLASSES = [
  'Annotation',
  'TextualBody',
  'SpecificResource',
  'TextQuoteSelector',
  'TextPositionSelector',
  'TimeState',
];

/** Of the Web Annotation vocabulary the terms that may come, as its context defines them. */
const ANNOTATION_TERMS: ContextDefinition = {
  oa: 'http://www.w3.org/ns/oa#',
  as: 'http://www.w3.org/ns/activitystreams#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  dctypes: 'http://purl.org/dc/dcmitype/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: '@id',
  type: '@type',
  ...Object.fromEntries([...CLASSES, ...PURPOSES].map((term) => [term, `oa:${term}`])),
  Text: 'dctypes:Text',
  Software: 'as:Application',
  body: node('oa:hasBody'),
  target: node('oa:hasTarget'),
  source: node('oa:hasSource'),
  selector: node('oa:hasSelector'),
  state: node('oa:hasState'),
  creator: node('dcterms:creator'),
  generator: node('as:generator'),
  motivation: word('oa:motivatedBy'),
  purpose: word('oa:hasPurpose'),
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  start: place('oa:start'),
  end: place('oa:end'),
  sourceDate: time('oa:sourceDate'),
  created: time('dcterms:created'),
  generated: time('dcterms:issued'),
  value: 'rdf:value',
  format: 'dc:format',
  language: 'dc:language',
  label: 'rdfs:label',
  name: 'foaf:name',
};

const SCHEMA_CLASSES = ['ClaimReview', 'Claim', 'WebPage', 'CreativeWork', 'Comment'];
const SCHEMA_TEXTS = [
  'claimReviewed',
  'creativeWorkStatus',
  'reviewBody',
  'text',
  'name',
  'description',
  'inLanguage',
];
const SCHEMA_NODES = ['itemReviewed', 'appearance', 'citation', 'comment'];

/** The same of schema.org. */
const SCHEMA_TERMS: ContextDefinition = {
  schema: 'http://schema.org/',
  ...Object.fromEntries(
    [...SCHEMA_CLASSES, ...SCHEMA_TEXTS, ...SCHEMA_NODES].map((term) => [term, `schema:${term}`]),
  ),
  url: node('schema:url'),
  dateCreated: { '@id': 'schema:dateCreated', '@type': 'schema:DateTime' },
  datePublished: { '@id': 'schema:datePublished', '@type': 'schema:Date' },
};

const CONTEXTS: Readonly<Record<string, ContextDefinition>> = {
  'http://www.w3.org/ns/anno.jsonld': ANNOTATION_TERMS,
  'https://schema.org': SCHEMA_TERMS,
};

const options = {
  /** Nothing is dropped in silence: not a term without a definition, nor an id that is no address. */
  safe: true,
  documentLoader: async (url: string) => {
    const context = CONTEXTS[url];
    if (context === undefined) throw new Error(`Nothing is fetched, and ${url} is not at hand.`);
    return { documentUrl: url, document: { '@context': context } };
  },
};

/** A thing as a JSON-LD processor reads it: full names, values in lists. */
export type Expanded = Readonly<Record<string, unknown>>;

/** @throws an error of the processor where the file is no JSON-LD, or a term has no meaning */
export async function expandedFrom(file: string): Promise<Expanded[]> {
  // Its types leave out that nodes may be read by any name.
  return (await jsonld.expand(JSON.parse(file), options)) as unknown as Expanded[];
}

const NAMESPACES: Readonly<Record<string, string>> = {
  oa: 'http://www.w3.org/ns/oa#',
  schema: 'http://schema.org/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  dcterms: 'http://purl.org/dc/terms/',
};

/** What a thing has under a name, such as "oa:exact": things, or values as they are. */
export function all(thing: Expanded | undefined, name: string): unknown[] {
  const [prefix = '', local = ''] = name.split(':');
  const values = thing?.[`${NAMESPACES[prefix]}${local}`];
  return Array.isArray(values) ? values.map((one: Expanded) => one['@value'] ?? one) : [];
}

/** The things that it has under a name. */
export const things = (thing: Expanded | undefined, name: string) => all(thing, name) as Expanded[]; // no values there
