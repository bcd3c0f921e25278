import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { listAnswer, RECORDED, type RecordedWork, validationFailure, workAnswer } from './recorded.ts';
import { play, type Trouble } from './trouble.ts';

/** A request that came. */
export interface ReplayRequest {
  /** As it came: path and query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

export interface Replay {
  /** `http://127.0.0.1:PORT` */
  readonly base: string;
  /** All that came, in order. */
  readonly requests: readonly ReplayRequest[];
  /** The most that were being answered at once. */
  busiest(): number;
  /** The next requests get these instead of answers, one each; null is an answer. */
  next(...troubles: readonly (Trouble | null)[]): void;
  /** From now on every request gets this; null: answers again. */
  always(trouble: Trouble | null): void;
  close(): Promise<void>;
}

export interface ReplayOptions {
  /** What it knows; the recorded works by default. */
  readonly works?: readonly RecordedWork[];
  /** Headers of every answer, such as the rate limits. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Names that `select` takes, of those that we might ask for. */
const SELECTABLE =
  /^(?:DOI|title|subtitle|author|issued|(?:short-)?container-title|type|updated-by|update-to|relation)$/;

/**
 * Crossref's API on loopback, for tests of the client and of the built extension: `/works/{doi}`, `/works` with
 * `filter=doi:…` or `query.bibliographic`, `rows` and `select`, and its errors. It answers pages from anywhere, and
 * hides its limits from them, as Crossref does.
 */
export async function serveCrossref(options: ReplayOptions = {}): Promise<Replay> {
  const works = options.works ?? RECORDED;
  const requests: ReplayRequest[] = [];
  const troubles: (Trouble | null)[] = [];
  let usual: Trouble | null = null;
  let open = 0;
  let busiest = 0;

  const server = createServer((request, response) => {
    const { url = '', headers } = request;
    requests.push({ url, headers });
    busiest = Math.max(busiest, ++open);
    response.on('close', () => open--);
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-expose-headers', 'Link');
    for (const [name, value] of Object.entries(options.headers ?? {})) response.setHeader(name, value);
    const trouble = troubles.length > 0 ? troubles.shift() : usual;
    if (trouble === null || trouble === undefined) answer(new URL(url, 'http://localhost'), works, response);
    else play(trouble, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    base: `http://127.0.0.1:${port}`,
    requests,
    busiest: () => busiest,
    next: (...more) => void troubles.push(...more),
    always: (trouble) => {
      usual = trouble;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(
  { pathname, searchParams }: URL,
  works: readonly RecordedWork[],
  response: ServerResponse,
): void {
  if (pathname === '/works') list(searchParams, works, response);
  else if (pathname.startsWith('/works/')) single(pathname, searchParams, works, response);
  else notFound(response);
}

function single(
  pathname: string,
  parameters: URLSearchParams,
  works: readonly RecordedWork[],
  response: ServerResponse,
): void {
  const doi = decodeURIComponent(pathname.slice('/works/'.length)).toLowerCase();
  const work = works.find(({ DOI }) => DOI.toLowerCase() === doi);
  if (parameters.has('select')) refuse(response, 'parameter-not-allowed', 'select');
  else if (work === undefined) notFound(response);
  else json(response, 200, workAnswer(work));
}

function list(parameters: URLSearchParams, works: readonly RecordedWork[], response: ServerResponse): void {
  const names = parameters.get('select')?.split(',') ?? null;
  const unknown = names?.find((name) => !SELECTABLE.test(name));
  if (unknown !== undefined) {
    refuse(response, 'select-not-available', unknown);
    return;
  }
  const filters = parameters.get('filter')?.split(',') ?? [];
  const wrong = filters.find((filter) => !/^doi:10\./.test(filter));
  if (wrong !== undefined) {
    refuse(response, 'filter-not-available', wrong);
    return;
  }
  const words = parameters.get('query.bibliographic');
  const dois = filters.map((filter) => filter.slice('doi:'.length).toLowerCase());
  const fit =
    words === null ? works.filter(({ DOI }) => dois.includes(DOI.toLowerCase())) : ranked(words, works);
  const page = fit.slice(0, Number(parameters.get('rows') ?? 20));
  json(
    response,
    200,
    listAnswer(names === null ? page : page.map((work) => selected(work, names)), fit.length),
  );
}

/** Every work, as Crossref's search gives them: by words in common, and never none. */
function ranked(words: string, works: readonly RecordedWork[]): readonly RecordedWork[] {
  const wanted = new Set(words.toLowerCase().match(/\p{L}+/gu) ?? []);
  const points = ({ title }: RecordedWork) =>
    (
      title
        ?.join(' ')
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []
    ).filter((word) => wanted.has(word)).length;
  return [...works].sort((a, b) => points(b) - points(a));
}

const selected = (work: RecordedWork, names: readonly string[]) =>
  Object.fromEntries(Object.entries(work).filter(([name]) => names.includes(name)));

function refuse(response: ServerResponse, type: string, value: string): void {
  json(response, 400, validationFailure(type, value, `'${value}' is not known on this route`));
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain' });
  response.end('Resource not found.');
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
