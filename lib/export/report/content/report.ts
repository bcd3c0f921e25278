import { say, spokenLanguage } from '../../../core/messages/index.ts';
import { instantWords } from '../../../core/words/dates-and-places.ts';
import { languageName } from '../../../core/words/language-name.ts';
import type { ExportFacts, ExportPage } from '../../types.ts';
import { claimBlock } from './claim.ts';
import { type PageContext, pageContext, pageTitle } from './context.ts';
import { leavesOut } from './leaves-out.ts';
import { pageFacts } from './page-facts.ts';
import { references } from './references.ts';
import { statements } from './statements.ts';
import { studies } from './studies.ts';
import { summary } from './summary.ts';
import { type Block, heading, line, quiet, words } from './types.ts';

/** Where the report says what it is not. */
export const LIMITS_PLACE = 'limits';

/** What stands above all pages. */
export function opening({ madeAt, version }: ExportFacts): Block[] {
  return [
    heading(1, [say('dossier.title')]),
    line(quiet(say('dossier.made', { when: instantWords(madeAt), version }))),
    line(say('dossier.lead'), ' ', { kind: 'jump', to: LIMITS_PLACE, of: [say('dossier.see-limits')] }),
  ];
}

/** All that is said of one page. @param index from 1: which of the report's pages it is */
export function pageReport(page: ExportPage, index: number): Block[] {
  return reportOf(page, pageContext(page.record, index));
}

/** The same as a part of a comparison, whose studies stand together at its end. */
export function comparedPageReport(page: ExportPage, index: number): Block[] {
  return reportOf(page, pageContext(page.record, index, true));
}

function reportOf({ record, note, tags }: ExportPage, context: PageContext): Block[] {
  const { claims, words: language } = record;
  return [
    heading(2, [pageTitle(context)], context.place('page')),
    pageFacts(context),
    ...ownWords(note, tags),
    heading(3, [say('dossier.summary')]),
    ...summary(record),
    ...(language === spokenLanguage() || claims.length === 0
      ? []
      : [line(quiet(say('dossier.recorded-in', { language: languageName(language) ?? language })))]),
    ...(claims.length === 0 ? [] : [heading(3, [say('dossier.claims')], context.place('claims'))]),
    ...claims.map((claim, at) => claimBlock(context, claim, at)),
    ...(context.compared ? [] : studies(context)),
    ...references(context),
    ...statements(context),
    ...leavesOut(record),
  ];
}

/** The reader's own note and tags, told apart from all else. */
function ownWords(note: string, tags: readonly string[]): Block[] {
  if (note.trim() === '' && tags.length === 0) return [];
  const quote: Block = { kind: 'quote', before: '', words: note, after: '', lang: null, cite: null };
  const tagged: Block = {
    kind: 'facts',
    facts: [{ term: say('dossier.tags'), value: [words(tags.join(', '))] }],
  };
  return [
    {
      kind: 'group',
      role: 'note',
      of: [
        heading(3, [say('dossier.note')]),
        line(quiet(say('dossier.note-whose'))),
        ...(note.trim() === '' ? [] : [quote]),
        ...(tags.length === 0 ? [] : [tagged]),
      ],
    },
  ];
}

/** How it was made, and what it is not: below all pages. */
export function closing(): Block[] {
  return [
    heading(2, [say('dossier.method')]),
    line(say('dossier.method-reading')),
    line(say('dossier.method-strength')),
    line(say('dossier.method-relations')),
    line(say('dossier.method-hash')),
    {
      kind: 'group',
      role: 'limits',
      of: [
        heading(2, [say('dossier.limits')], LIMITS_PLACE),
        {
          kind: 'list',
          items: [
            [say('dossier.no-verdict')],
            [say('dossier.no-advice')],
            [say('dossier.no-proof')],
            [say('dossier.not-all')],
            [say('dossier.machine')],
            [say('dossier.that-time')],
            [say('dossier.no-notice')],
          ],
        },
      ],
    },
  ];
}
