import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { analyze } from '../../core/analyze.ts';
import type { Analysis, EvidenceIndex } from '../../core/types/index.ts';
import { readHtml, readText, type ScanDocument } from './read-document.ts';
import { type ScanResult, toScanResult } from './to-json.ts';

export interface ScanOptions {
  readonly evidence: EvidenceIndex;
  /** Where the page is served, if that is known; used for its domain when it has no canonical link. */
  readonly address?: string;
  /** Whether each claim carries its trace. */
  readonly trace?: boolean;
}

/** A scan with what it was made from, for tools that ask why: claim n is annotation n of the analysis. */
export interface FullScan {
  readonly result: ScanResult;
  readonly document: ScanDocument;
  readonly analysis: Analysis;
}

/** Scans HTML that is at hand. @param name printed as `source` */
export function scanHtml(name: string, html: string, options: ScanOptions): ScanResult {
  return scanned(name, readHtml(html, options.address ?? null), options, true).result;
}

/** Scans plain text that is at hand. */
export function scanText(name: string, text: string, options: ScanOptions): ScanResult {
  return scanTextInFull(name, text, options).result;
}

/** `scanText`, with what its result was made from. */
export function scanTextInFull(name: string, text: string, options: ScanOptions): FullScan {
  return scanned(name, readText(text), options, false);
}

function scanned(
  name: string,
  document: ScanDocument,
  { evidence, trace = false }: ScanOptions,
  text: boolean,
): FullScan {
  const analysis = analyze(document.blocks, { evidence, source: document.source });
  return { result: toScanResult(name, document, analysis, { text, trace }), document, analysis };
}

/**
 * Scans one file: `.txt` as text, anything else as HTML, both UTF-8.
 *
 * @throws the file system's error where it cannot be read
 */
export async function scanFile(path: string, options: ScanOptions): Promise<ScanResult> {
  const content = await readFile(path, 'utf8');
  return extname(path).toLowerCase() === '.txt'
    ? scanText(path, content, options)
    : scanHtml(path, content, options);
}
