import type { FullPageRecord } from '../core/types/index.ts';

/** A page that is written, with what the reader added to it. */
export interface ExportPage {
  readonly record: FullPageRecord;
  /** The reader's own words and tags; empty where there are none. */
  readonly note: string;
  readonly tags: readonly string[];
}

/** What is said of the file itself. */
export interface ExportFacts {
  /** When it was made: ISO 8601, UTC. */
  readonly madeAt: string;
  /** Version of the extension. */
  readonly version: string;
}

/**
 * Writes pages one after the other, so that any number of them needs no more memory than one: `begin`, `page` for each,
 * then `end`, joined, are the file.
 */
export interface PageWriter {
  begin(): string;
  page(page: ExportPage): string;
  end(): string;
}

/** A format that pages can be written in. */
export interface Exporter {
  /** As `--format` and the interface name it. */
  readonly id: string;
  /** Of a file's name, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  write(facts: ExportFacts): PageWriter;
}
