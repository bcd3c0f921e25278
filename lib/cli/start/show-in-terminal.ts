import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ENGLISH } from '../../core/language/english.ts';
import type { PageRecord } from '../../core/types/index.ts';
import { otherLanguageWords } from '../../core/words/language-name.ts';
import { counted } from '../../core/words/numbers.ts';
import { PROJECT } from '../browser/build.ts';
import type { Driver, Tab } from '../browser/driver.ts';
import { openPopover, readPage } from '../browser/reader.ts';
import { until } from '../browser/until.ts';
import { chosenEvidence } from '../scan/evidence.ts';
import { scanFile, scanHtml } from '../scan/scan.ts';
import { claimsTable } from './claims-table.ts';
import type { Target } from './target.ts';

const PICTURE = join(PROJECT, 'test-results', 'demo.png');

/**
 * Without a window: prints the page's claims as the same core finds them here, compares their number with what
 * the reader in the page found, and writes a picture with an open popover.
 */
export async function showInTerminal(driver: Driver, tab: Tab, target: Target): Promise<void> {
  const state = await readPage(tab);
  const scanned = await scan(tab, target);
  if (state === null && scanned.claims.length === 0) {
    console.log(`${target.url} speaks of no such therapy: the extension leaves it alone.`);
    return;
  }
  if (scanned.language !== ENGLISH) {
    const { title, line } = otherLanguageWords(scanned.language);
    console.log(`${title} ${line}`);
    return;
  }
  console.log(claimsTable(scanned, process.stdout.columns ?? 160));
  const inPage = state?.claims ?? 0;
  console.log(
    inPage === scanned.claims.length
      ? `\n${counted(inPage, 'claim')}, here and in the page (${driver.version}).`
      : `\nThey do not agree: ${scanned.claims.length} claims here, ${inPage} in the page (${driver.version}).`,
  );
  if (inPage > 0) await takePicture(tab, scanned);
}

/** A page of the web is scanned as the browser has it by now: its scripts may have written it. */
async function scan(tab: Tab, { file, url }: Target): Promise<PageRecord> {
  const evidence = chosenEvidence(null);
  if (file !== null) return scanFile(file, { evidence, address: url });
  const html = await tab.evaluate(() => document.documentElement.outerHTML);
  return scanHtml(url, html, { evidence, address: url });
}

/** Opens the popover that shows most: of the claims that cite a study of the packs the one with most flags. */
async function takePicture(tab: Tab, scanned: PageRecord): Promise<void> {
  const flags = scanned.claims.map(({ studies, flags }) =>
    studies.some((one) => one.relation === 'cited') ? flags.length : -1,
  );
  const index = flags.indexOf(Math.max(...flags));
  await tab.inReader((index) => globalThis.behindTheClaim?.openAt(index), index);
  await until('the popover to open', () => openPopover(tab));
  await mkdir(join(PICTURE, '..'), { recursive: true });
  await writeFile(PICTURE, await tab.screenshot());
  console.log(`A picture with an open popover: ${relative(process.cwd(), PICTURE)}`);
}
