import { type MessageKey, say } from '../../../core/messages/index.ts';
import type { PageRecord } from '../../../core/types/index.ts';
import type { PageContext } from './context.ts';
import { nameWithin } from './reference-names.ts';
import { slot } from './slotted.ts';
import { type Block, heading, type Inline, line, strong } from './types.ts';

type Statement = PageRecord['statements'][number];

/** What the page says of its sources, each beside what the record says; nothing where it says nothing. */
export function statements(context: PageContext): Block[] {
  const { statements: all } = context.record;
  if (all.length === 0) return [];
  return [
    heading(3, [say('dossier.statements')], context.place('statements')),
    ...all.map((statement) => sides(context, statement)),
  ];
}

const COMPARED = {
  same: 'dossier.compared-same',
  other: 'dossier.compared-other',
  'by-title': 'dossier.compared-by-title',
  'not-known': 'dossier.compared-not-known',
} as const satisfies Readonly<Record<Statement['compared'], MessageKey>>;

function sides(context: PageContext, statement: Statement): Block {
  const { compared, record } = statement;
  return {
    kind: 'group',
    role: compared === 'other' ? 'flag' : 'statement',
    of: [
      line(...said(context, statement)),
      line(strong(`${say(COMPARED[compared])}.`), ' ', context.asRecorded(record)),
    ],
  };
}

function said(context: PageContext, { reference: id, words }: Statement): Inline[] {
  const reference = context.references.get(id);
  const source = reference === undefined ? [String(id)] : nameWithin(context, reference);
  const parts: Readonly<Record<string, readonly Inline[]>> = { source, words: [context.ofPage(words)] };
  return say('dossier.page-says-of', { source: slot('source'), words: slot('words') })
    .split(/\{([\w-]+)\}/)
    .flatMap((part, at) => (at % 2 === 0 ? [part] : (parts[part] ?? [])))
    .filter((part) => part !== '');
}
