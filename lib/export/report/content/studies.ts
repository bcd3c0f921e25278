import { say } from '../../../core/messages/index.ts';
import type { StudyRecord } from '../../../core/types/index.ts';
import { designName } from '../../../core/words/design.ts';
import { sentenceCase } from '../../../core/words/numbers.ts';
import {
  checkedWords,
  levelWords,
  studyFacts,
  studyName,
  studyWarnings,
} from '../../../core/words/study-words.ts';
import { wholeRecord } from '../../../core/words/whole-record.ts';
import { beside } from './claim-jumps.ts';
import { isForeign, ofPack, type PageContext, pageTitle } from './context.ts';
import { findings } from './findings.ts';
import { kindsOfStudy } from './kinds.ts';
import { noticesOfStudy } from './notices.ts';
import { sourceOf } from './source-of.ts';
import { type Block, type Fact, heading, type Inline, line, quiet, strong } from './types.ts';

/** The studies that stand beside the page's claims, each once and in full; nothing where there is none. */
export function studies(context: PageContext): Block[] {
  return studyList([context], 3, context.place('studies'));
}

/** The same of all pages of a comparison: each study once, however many pages it stands behind. */
export function studiesOfAll(contexts: readonly PageContext[]): Block[] {
  return studyList(contexts, 2, 'studies');
}

function studyList(contexts: readonly PageContext[], level: 2 | 3, id: string): Block[] {
  const found = new Map<string, { record: StudyRecord; in: PageContext[] }>();
  for (const context of contexts) {
    for (const record of context.record.records) {
      const here = found.get(record.id);
      if (here === undefined) found.set(record.id, { record, in: [context] });
      else here.in.push(context);
    }
  }
  if (found.size === 0) return [];
  const records = [...found.values()].map(({ record }) => record);
  const below = level === 2 ? 3 : 4;
  const foreign = isForeign('en') ? [line(quiet(say('popover.own-texts')))] : [];
  return [
    heading(level, [say('dossier.studies')], id),
    line(say('dossier.studies-line')),
    ...foreign,
    ...kindsOfStudy(records, below),
    ...[...found.values()].map(({ record, in: pages }) => study(pages, record, below)),
  ];
}

function study(contexts: readonly PageContext[], record: StudyRecord, level: 3 | 4): Block {
  const [first] = contexts;
  const title = record.title ?? record.description;
  const kind = sentenceCase(designName(record.design));
  const facts = studyFacts(wholeRecord(record), record).slice(record.year === null ? 0 : 1);
  return {
    kind: 'group',
    role: 'record',
    ...(first === undefined ? {} : { id: first.studyPlace(record.id) }),
    of: [
      heading(level, [studyName(record)]),
      line(strong([kind, ...facts].join(' · '))),
      ...contexts.map((context) => {
        const page = contexts.length === 1 ? [] : [pageTitle(context), ': '];
        return line(quiet(...page, ...beside(context, record.id)));
      }),
      ...noticesOfStudy(contexts, record.id),
      line(title === null ? say('card.title-not-read') : ofPack(title)),
      ...studyWarnings(record).map((warning) => line(warning)),
      line(strong(say('dossier.found'))),
      ...findings(record.findings, false),
      { kind: 'facts', facts: appraisal(record) },
    ],
  };
}

/** As the details of a study's card have it; what its kind can show is said once for all (`kinds.ts`). */
function appraisal(record: StudyRecord): Fact[] {
  const unknown = say('card.not-known-to-us');
  const facts: (Fact | null)[] = [
    own(say('card.this-one'), record.designNote),
    { term: say('card.level'), value: level(record) },
    own(say('card.population'), record.population),
    own(say('card.size-note'), record.sizeNote),
    own(say('card.intervention'), record.intervention),
    own(say('card.comparator'), record.comparator),
    own(say('card.blinding'), record.blinding),
    own(say('card.registration'), record.registration),
    own(say('card.limits'), record.limitations),
    own(say('card.harms'), record.harms) ?? { term: say('card.harms'), value: [unknown] },
    own(say('card.ties'), record.ties) ?? { term: say('card.ties'), value: [unknown] },
    { term: say('card.checked'), value: [checkedWords(record)] },
    { term: say('dossier.citation'), value: sourceOf(record) },
    { term: say('card.pack'), value: [`${record.pack.id} ${record.pack.version}`] },
  ];
  return facts.filter((fact) => fact !== null);
}

function own(term: string, text: string | null): Fact | null {
  return text === null ? null : { term, value: [ofPack(text)] };
}

function level(record: StudyRecord): Inline[] {
  return [levelWords({ ...record, levelReason: '' }), ' ', ofPack(record.levelReason)];
}
