import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { analyze } from '../../core/analyze.ts';
import { toPageRecord, type Wanted } from '../../core/page-record/to-page-record.ts';
import type { Analysis, PageRecord } from '../../core/types/index.ts';
import { VERSION } from '../version.ts';
import type { ChosenEvidence } from './evidence.ts';
import { readHtml, readText, type ScanDocument } from './read-document.ts';
import { refuseBinary } from './web/binary.ts';
import { decodeText } from './web/charset.ts';

export interface ScanOptions {
  readonly evidence: ChosenEvidence;
  /** Where the page is served, if that is known; used for its domain when it has no canonical link. */
  readonly address?: string;
  /** When it was read, where that is not now: ISO 8601, UTC. */
  readonly readAt?: string;
  /** Whether each claim carries its trace. */
  readonly trace?: boolean;
  /** Whether the records of the claims' studies are given. */
  readonly records?: boolean;
}

/** A scan with what it was made from, for tools that ask why: claim n is annotation n of the analysis. */
export interface FullScan {
  readonly result: PageRecord;
  readonly document: ScanDocument;
  readonly analysis: Analysis;
}

/** Scans HTML that is at hand. @param name printed as `source` */
export function scanHtml(name: string, html: string, options: ScanOptions): PageRecord {
  return scanned(name, readHtml(html, options.address ?? null), options, true).result;
}

/** Scans plain text that is at hand. */
export function scanText(name: string, text: string, options: ScanOptions): PageRecord {
  return scanTextInFull(name, text, options).result;
}

/** `scanText`, with what its result was made from. */
export function scanTextInFull(name: string, text: string, options: ScanOptions): FullScan {
  return scanned(name, readText(text, options.address ?? null), options, false);
}

function scanned(name: string, document: ScanDocument, options: ScanOptions, text: boolean): FullScan {
  const { index, records } = options.evidence;
  const { source, address, canonical, whole } = document;
  const analysis = analyze(document.blocks, { evidence: index, source });
  const wanted: Wanted = { text, trace: options.trace ?? false, records: options.records ?? false };
  const facts = {
    source: name,
    address,
    canonical,
    domain: source.domain,
    title: source.title,
    readAt: options.readAt ?? new Date().toISOString(),
    sha256: createHash('sha256').update(whole.text).digest('hex'),
    madeWith: { version: VERSION, packs: index.packs.map(({ bundled, ...pack }) => pack) },
    crossref: 'off' as const,
  };
  return { result: toPageRecord(facts, { whole, analysis, records }, wanted), document, analysis };
}

/**
 * Scans one file: `.txt` as text, anything else as HTML, in UTF-8 where it is that, else as it declares itself.
 *
 * @throws the file system's error where it cannot be read; PageFailure for what is no text
 */
export async function scanFile(path: string, options: ScanOptions): Promise<PageRecord> {
  const content = await readFile(path);
  refuseBinary(content);
  const text = isUtf8(content) ? content.toString('utf8') : decodeText(content, '');
  return extname(path).toLowerCase() === '.txt'
    ? scanText(path, text, options)
    : scanHtml(path, text, options);
}
