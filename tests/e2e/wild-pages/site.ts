import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Site, serveFolder } from '../../../lib/cli/serve.ts';
import type { WildPage } from './types.ts';

const DOCUMENT = 'index.html';

export interface WildSite {
  readonly port: string;
  addressOf(page: WildPage): string;
  /** What was asked for below a page's folder since that was forgotten last, sorted. */
  askedFor(page: WildPage): readonly string[];
  /** A page is opened once more. */
  forget(page: WildPage): void;
  /** What was asked for outside all pages' folders, but the witness. */
  strayRequests(): readonly string[];
  close(): Promise<void>;
}

/** What a page asks for, sorted. */
export const ownFiles = (page: WildPage): readonly string[] =>
  [DOCUMENT, ...Object.keys(page.files ?? {})].toSorted();

/** Serves the pages, each below its name, and keeps who asks for what. */
export async function serveWildPages(pages: readonly WildPage[], witness: string): Promise<WildSite> {
  const folder = await mkdtemp(join(tmpdir(), 'behind-the-claim-wild-'));
  const headers: Record<string, Record<string, string>> = {};
  const put = async (path: string, content: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  };
  await put('witness.js', witness);
  for (const page of pages) {
    await put(`${page.name}/${DOCUMENT}`, page.html);
    for (const [name, content] of Object.entries(page.files ?? {}))
      await put(`${page.name}/${name}`, content);
    headers[`${page.name}/${DOCUMENT}`] = {
      ...(page.type === undefined ? {} : { 'content-type': page.type }),
      ...page.headers,
    };
  }
  let asked: string[] = [];
  const site: Site = await serveFolder(folder, { headers, onRequest: (path) => asked.push(path) });
  return {
    port: String(site.port),
    addressOf: ({ name }) => `${site.origin}/${name}/${DOCUMENT}`,
    askedFor: ({ name }) =>
      asked
        .filter((path) => path.startsWith(`${name}/`))
        .map((path) => path.slice(name.length + 1))
        .toSorted(),
    forget({ name }) {
      asked = asked.filter((path) => !path.startsWith(`${name}/`));
    },
    strayRequests: () =>
      asked.filter((path) => path !== 'witness.js' && !pages.some(({ name }) => path.startsWith(`${name}/`))),
    async close() {
      await site.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
